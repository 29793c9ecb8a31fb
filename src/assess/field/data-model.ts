import type { FieldTopic } from './field-topic.ts'

/** Data model. */
export const DATA_MODEL: readonly FieldTopic[] = [
  {
    same: 'erd, entity relationship diagram, er diagram, entity-relationship model, entity relationship, er model',
    least: 'file',
    nouns: 'diagram, er, erm',
    words: 'entity, relation, picture, diagram, connected, related, belong, hang, points',
    parts:
      'entity diagram, relationship diagram, data model diagram, schema diagram, database diagram, relational diagram, model diagram, table diagram, entity relationships, logical model, conceptual model, logical data model, model at a glance, overview diagram, hang together, family tree, who belongs to whom, what belongs to what, big picture, class diagram, data diagram, schema picture, picture of the schema, crows foot, object model, information model, map of the tables, tables and their links, how … connected, how … related, how … relate, entities and how they relate, links between tables, uml diagram, structure diagram, data map, shape of the data, point at each other, tables in one picture, entity map',
    whole:
      'diagram, entities and relationships, entities and relations, er, structure at a glance, logical view, conceptual schema, picture',
    code: ['erd', 'wireframe', 'cardinality'],
    visual: true,
    images: 'er, erm, uml, entities, entity, model, database, schema, relations, relationships, tables',
    unsure:
      'relations, relationships, associations, foreign keys, domain model, relationships between tables, relations between tables',
    sure: 'has many, have many, belongs to, belong to, one to many, many to many, references, points to, fk, cardinality, per, each, several, 1 n, n 1, points at',
    pairs:
      'from + to, parent + child, entity + related to, table + references, object + linked with, entity + relation, table + foreign key, table + belongs to, entity + belongs to, table + parent, table + points to',
    columns: 'cardinality, relationship, relation, multiplicity, related entity',
  },
  {
    same: 'dbml, database markup language, dbdiagram',
    least: 'file',
    parts: 'dbml schema, dbml source, dbml definition',
    code: ['dbml'],
  },
  {
    same: 'ddl, data definition language, sql ddl, ddl skeletons, table definitions, sql schema',
    least: 'file',
    parts:
      'create table, create statements, schema sql, sql definitions, schema definition, database schema, schema scripts, migration script, create scripts, table scripts, physical tables, schema in sql, sql scripts, schema creation, table creation, creating the schema, creating the tables, making the tables, how the tables are made, how … tables are created, how … create the tables, building the database, build the database, scripts that make the tables, creation scripts, schema files, schema file, database migrations, migration scripts, flyway scripts, liquibase changelog, structure in sql, tables are created by, where is the sql, setting up the database, set up the tables, sql files',
    whole:
      'sql, migrations, physical schema, physical model, physical data model, ddl scripts, data definition, schema versions',
    code: ['ddl', 'sql-file'],
    pairs: 'script + creates, file + creates, file + table',
  },
  {
    same: 'seeds, seed data, seeding, seed examples, initial data, seed rows',
    least: 'detail',
    nouns:
      'seed, fixture, sample, initial, bootstrap, preload, default, starter, dummy, mock, toy, preset, provisioned, prefill, prefilled, demo',
    words:
      'initial, initially, load, loaded, seed, first, default, sample, install, installation, start, bootstrap, preload, ship, fill, filled, fresh, empty',
    parts:
      'factory data, factory values, delivery state, sample data, example data, fixtures, reference rows, seed roles, seed users, seeded roles, seeded users, seed records, seeded records, reference data, bootstrap data, default data, example rows, sample rows, sample records, test data, starter data, default rows, lookup data, master data, demo data, initial rows, initial records, first rows, first records, preloaded data, static data, initial content, initial values, initial load, default content, default records, starting data, starting rows, starting values, starting content, example records, sample values, bootstrap rows, baseline data, day one, day zero, ships with, shipped with, comes with, come with, rows that are always there, always there, filling the tables, filling the database, filled at, toy data, dummy data, mock data, play data, training data, code tables, code lists, key lists, value lists, lookup values, basic data, base data, master records, initial population, provisioned data, presets, getting data in, data for tests, data for the tests, after installation, after install, fresh install, new database, catalogues delivered, data catalogues, default values, preset values, starter pack, out of the box, on delivery, data for developers, reference tables, start with, defaults in the database, data at installation, data on installation, loaded before, loaded into every',
    not: 'seed node, default sort, default order, example query, example queries, example sql',
    code: ['seed'],
    whole: 'preloaded, constants, provisioning',
    pairs:
      'table + rows at start, table + initial rows, file + rows, table + loaded from, table + seed, table + preloaded, table + initial',
    columns: 'initial rows, seed rows, rows at start, sample value, seed value, preloaded, prefilled',
    signs:
      'first start / first time / first run / new database / fresh / empty database / on install / installation / from the start / initially / day one / by migration / by the migration / same migration, filled / fills / seeded / preloaded / inserted / populated / loaded / put in / pre filled, built in / predefined / fixed, rows / records / entries / values / accounts / account, demo / test data / for tests / sample',
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
