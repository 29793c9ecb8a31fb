import type { FieldTopic } from './field-topic.ts'

/** Data model. */
export const DATA_MODEL: readonly FieldTopic[] = [
  {
    same: 'erd, entity relationship diagram, er diagram, entity-relationship model, entity relationship, er model',
    nouns: 'diagram',
    words: 'entity, relation, picture, diagram, connected, related',
    parts:
      'entity diagram, relationship diagram, data model diagram, schema diagram, database diagram, relational diagram, model diagram, table diagram, entity relationships, logical model, conceptual model, logical data model, model at a glance, overview diagram',
    whole: 'diagram, entities and relationships, entities and relations',
    code: ['erd'],
    visual: true,
    images: 'er, erm, uml, entities, entity, model, database, schema, relations, relationships, tables',
  },
  {
    same: 'dbml, database markup language, dbdiagram',
    parts: 'dbml schema, dbml source, dbml definition',
    code: ['dbml'],
  },
  {
    same: 'ddl, data definition language, sql ddl, ddl skeletons, table definitions, sql schema',
    parts:
      'create table, create statements, schema sql, sql definitions, schema definition, database schema, physical schema, physical model, schema scripts, migration script, create scripts, table scripts, physical tables, schema in sql, sql scripts, schema creation, table creation, creating the schema, creating the tables',
    whole: 'sql, migrations',
    code: ['ddl'],
  },
  {
    same: 'seeds, seed data, seeding, seed examples, initial data, seed rows',
    nouns: 'seed, fixture, sample, initial, bootstrap, preload, default, starter',
    words:
      'initial, initially, load, loaded, seed, first, default, sample, install, installation, start, bootstrap, preload',
    parts:
      'sample data, example data, fixtures, reference data, bootstrap data, default data, example rows, sample rows, sample records, test data, starter data, default rows, lookup data, master data, demo data, initial rows, initial records, first rows, first records, preloaded data, static data, initial content, initial values, initial load, default content, default records, starting data, starting content, example records, sample values, bootstrap rows, baseline data',
    not: 'seed node',
    code: ['seed'],
  },
  {
    same: 'entities, entity list, data entities, tables, database tables, collections',
    parts: 'domain objects, aggregates, records, entity reference, table reference',
    columns: 'entity, table, collection',
    code: ['erd', 'ddl', 'dbml'],
  },
  {
    same: 'fields, columns, attributes, properties',
    parts: 'data dictionary, field list, column list, field reference',
    columns: 'field, column, attribute, property',
    code: ['attributes'],
  },
  {
    same: 'relationships, relations, associations',
    parts: 'foreign keys, cardinality, references between tables',
    columns: 'relationship, relation, foreign key, cardinality, references',
    code: ['erd', 'dbml'],
  },
]
