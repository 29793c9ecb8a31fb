import type { FieldTopic } from './field-topic.ts'

/** Data model. */
export const DATA_MODEL: readonly FieldTopic[] = [
  {
    same: 'erd, entity relationship diagram, er diagram, entity-relationship model, entity relationship, er model',
    parts:
      'entity diagram, relationship diagram, data model diagram, schema diagram, database diagram, relational diagram, model diagram, table diagram',
    whole: 'diagram, entities and relationships, entities and relations',
    code: ['erd'],
    visual: true,
  },
  {
    same: 'dbml, database markup language, dbdiagram',
    parts: 'dbml schema, dbml source, dbml definition',
    code: ['dbml'],
  },
  {
    same: 'ddl, data definition language, sql ddl, ddl skeletons, table definitions, sql schema',
    parts:
      'create table, create statements, schema sql, sql definitions, schema definition, database schema, physical schema, physical model, schema scripts, migration script, create scripts',
    whole: 'sql, tables, schema, migrations',
    code: ['ddl'],
  },
  {
    same: 'seeds, seed data, seeding, seed examples, initial data, seed rows',
    parts:
      'sample data, example data, fixtures, reference data, bootstrap data, default data, example rows, sample rows, sample records, test data, starter data, default rows, lookup data, master data, demo data, initial rows, initial records',
    not: 'seed node',
    code: ['seed'],
  },
  {
    same: 'entities, entity list, data entities',
    parts: 'tables, domain objects, collections, aggregates',
    columns: 'entity, table',
  },
]
