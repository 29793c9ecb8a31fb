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
      'create table, create statements, schema sql, sql definitions, schema definition, database schema, schema scripts, migration script, create scripts, table scripts, physical tables, schema in sql, sql scripts, schema creation, table creation, creating the schema, creating the tables',
    whole: 'sql, migrations, physical schema, physical model, physical data model',
    code: ['ddl'],
  },
  {
    same: 'seeds, seed data, seeding, seed examples, initial data, seed rows',
    nouns: 'seed, fixture, sample, initial, bootstrap, preload, default, starter',
    words:
      'initial, initially, load, loaded, seed, first, default, sample, install, installation, start, bootstrap, preload',
    parts:
      'sample data, example data, fixtures, seed roles, seed users, seeded roles, seeded users, seed records, seeded records, reference data, bootstrap data, default data, example rows, sample rows, sample records, test data, starter data, default rows, lookup data, master data, demo data, initial rows, initial records, first rows, first records, preloaded data, static data, initial content, initial values, initial load, default content, default records, starting data, starting content, example records, sample values, bootstrap rows, baseline data',
    not: 'seed node',
    code: ['seed'],
  },
  {
    same: 'entities, entity list, data entities, tables, database tables, collections',
    whole: 'models, objects',
    parts:
      'domain objects, aggregates, records, entity reference, table reference, table overview, entity overview, core tables, core entities, domain model, domain models, core models, entity descriptions, table definitions, data objects, schemas, value objects, aggregate roots',
    columns: 'entity, table, collection',
    code: ['erd', 'ddl', 'dbml', 'field-tables'],
  },
  {
    same: 'fields, columns, attributes, properties',
    whole: 'schema, members, structure',
    parts:
      'data dictionary, field list, column list, field reference, field descriptions, data structure, key fields, table columns, field definitions',
    columns: 'field, column, attribute, property',
    code: ['attributes', 'field-tables'],
  },
  {
    same: 'relationships, relations, associations',
    whole: 'joins, hierarchy, connections',
    parts:
      'foreign keys, cardinality, references between tables, links between entities, entity relationships, entity relationship diagram, erd, how … related, how … relate, dependencies between tables, cascade rules',
    columns: 'relationship, relation, foreign key, cardinality, references',
    code: ['erd', 'dbml', 'cardinality'],
  },
  {
    same: 'database schema, db schema, table schema, database structure, tables and fields, tables and columns',
    parts:
      'entities, ddl, dbml, data dictionary, physical model, create statements, table definitions, table reference, data structures, collections',
    whole: 'schema, model, data model, tables, columns, fields, models',
    columns: 'column, field, table, column name, field name, attribute',
    code: ['ddl', 'dbml', 'erd'],
  },
  {
    same: 'primary keys, primary and foreign keys, keys and constraints, key constraints, unique constraints',
    here: 'keys',
    whole: 'identifiers, ids',
    parts:
      'foreign keys, unique keys, natural keys, surrogate keys, partition keys, uniqueness, referential integrity, indexes',
    columns: 'key, primary key, pk, fk, unique, constraint',
    code: ['attributes'],
  },
  {
    same: 'data types, column types, field types',
    whole: 'types, enums, formats, fields, columns',
    parts: 'custom types, data dictionary',
    columns: 'type, data type, format',
    code: ['attributes', 'ddl', 'dbml'],
  },
  {
    same: 'access patterns, query patterns, common queries',
    here: 'queries',
    whole: 'views',
    parts: 'read patterns, write patterns, example queries, sample queries, reads and writes, typical queries, lookups',
    columns: 'query, access pattern',
  },
  {
    same: 'data volume, data volumes, volumetrics, data growth',
    here: 'sizing',
    whole: 'growth, capacity',
    parts: 'row counts, expected volume, table sizes, storage estimates, size estimates',
    columns: 'rows, row count, size, growth, volume',
  },
  {
    same: 'partitioning, sharding',
    here: 'partitions',
    whole: 'distribution',
    parts: 'partition keys, shards, hypertables',
  },
  {
    same: 'data quality, validation rules, business rules, integrity rules, data validation',
    whole: 'constraints, checks, invariants, integrity, validation, rules',
    parts: 'consistency rules, quality rules',
    columns: 'rule, check, constraint, validation',
  },
  {
    same: 'data ownership, data owners, source of truth, system of record',
    whole: 'ownership, owners, stewards',
    parts: 'who owns … data, master data',
    columns: 'owner, source of truth, system of record, owned by',
  },
]
