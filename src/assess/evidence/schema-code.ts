/** Languages of fences in which SQL stands; of one without a language the text tells. */
export const SQL =
  /^(?:sql|psql|pgsql|postgres|postgresql|mysql|mariadb|sqlite|sqlite3|oracle|plsql|tsql|mssql|db2|cql|hive|hql|bigquery|snowflake|clickhouse|ddl|)$/

/** Fences in which people put what has no language of its own. */
const PLAIN = /^(?:|text|txt|plaintext|ascii)$/

/** What files are called that create the tables. */
export const SCHEMA_FILE = /(?:schema|ddl|tables?|create|init|migrat\w*|structure)[\w./-]{0,80}\.sql\b/

/** `Table box {`, `Ref: scan.box_id > box.id`, `TableGroup hall {`; fences of DBML are often called SQL or JavaScript. */
export function isDbml(language: string, text: string): boolean {
  if (!PLAIN.test(language) && !/^(?:sql|js|javascript|json)$/.test(language)) return false
  return /^[ \t]*(?:table (?:"[^"\n]{1,60}"|[\w.]+)(?: as \w+)?(?: ?\[[^\]\n]{0,80}\])? ?\{|tablegroup \w+ ?\{|ref(?: \w+)?: ?"?\w+"?\.\S+ ?[<>-]{1,2} ?\S)/im.test(
    text,
  )
}

const CREATES =
  /(?<!\bshow )\bcreate (?:or replace )?(?:(?:global|local|temp|temporary|unlogged|external|virtual|column|foreign|partitioned|transient) ){0,2}table\b/

const ALTERS = /\balter table\b|\bcreate (?:or replace )?(?:unique |materialized )?(?:index|view|type|domain)\b/

/** Calls of migrations and of schema languages that create a table. */
const IN_PROGRAMS =
  /\bcreate_table\b|\bschema\.create\(|\bcreatetable\(|\bschema::create\(|\bcreatetable\b.{0,40}\btablename=/

/** SQL that makes tables, or a program of a migration that does. */
export function isDdl(language: string, text: string, lower: string): boolean {
  if (SQL.test(language)) return CREATES.test(lower) || ALTERS.test(lower)
  if (language === 'prisma') return /^[ \t]*model \w+ \{/m.test(text)
  return CREATES.test(lower) || IN_PROGRAMS.test(lower)
}

/** Marks of how many of one thing another has: `||--o{`, `1 --- n`, `1:n`, `-->|1..*|`, `>-`. */
const CARDINALITIES =
  /\bhas many\b|\bbelongs to\b|\b(?:one|many)[- ]to[- ](?:one|many)\b|[|}o][|o}]\s?(?:--|\.\.)\s?[|o{][|o{]|\b1[\s)"\]]{0,3}(?:-{1,8}|─{1,8}|<|─<)[\s("[>]{0,3}[n*m](?![a-z])|[n*m][\s)"\]]{0,3}(?:-{1,8}|─{1,8})[\s("[>]{0,3}1\b|\b1 ?(?:-{1,8}|─{1,8}) ?[∞*]|∞ ?(?:-{1,8}|─{1,8}) ?∞|\b[01]\.\.[n*m1]|\b1 ?: ?[nm]\b|\bn ?: ?[1m]\b|\w ?(?:-{2,8}|─{1,8})< ?\w|\w ?>(?:--|─) ?\w/

/** A drawing of entities with how many of one belong to another. */
export function isErd(language: string, lower: string): boolean {
  return (PLAIN.test(language) || /^(?:mermaid|d2|dot|graphviz)$/.test(language)) && CARDINALITIES.test(lower)
}
