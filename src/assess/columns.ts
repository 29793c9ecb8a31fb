import type { Column } from '../model/assessment.ts'
import type { Mapping } from '../model/config.ts'
import type { ColumnSpec, Roadmap, Topic } from '../model/roadmap.ts'
import { nameKey, slug } from '../parse/names.ts'
import { parseTopic } from '../parse/topics.ts'
import type { AliasIndex } from './aliases.ts'
import { columnTitles } from './column-titles.ts'

/** The key of the column whose document is the module's own page. */
const INDEX_KEY = nameKey('Index')

/**
 * The columns of the table, then those that are described and that the table lacks. Matched by name: the table's order
 * and the description's differ in real roadmaps. The config's topics and tier win over the roadmap's.
 */
export function mergeColumns(roadmap: Roadmap, topics: Mapping['topics'], aliases: AliasIndex): Column[] {
  const described = new Map(roadmap.columns.map((spec) => [nameKey(spec.name), spec]))
  const configured = new Map(Object.entries(topics).map(([column, value]) => [nameKey(column), value]))
  const inTable = roadmap.tableColumns.map((column) => ({ ...column, key: nameKey(column.name) }))
  const tracked = new Set(inTable.map(({ key }) => key))
  const named = [
    ...inTable,
    ...[...described].filter(([key]) => !tracked.has(key)).map(([key, spec]) => placed(roadmap, key, spec)),
  ]
  const keys = new Set(named.map(({ key }) => key))
  return named.map(({ name, key, location }) => {
    const spec = described.get(key)
    const config = configured.get(key)
    const titles = columnTitles(name, key, keys, aliases.get(key) ?? [])
    const titleKeys = new Set(titles.map(nameKey))
    return {
      name,
      key,
      location,
      tier: config?.tier ?? spec?.tier ?? null,
      topics: topicsOf(config?.topics ?? null, spec),
      titles,
      titleKeys,
      titleSlugs: titles.map(slug),
      isIndex: titleKeys.has(INDEX_KEY),
      tracked: tracked.has(key),
      described: spec !== undefined || config !== undefined,
    }
  })
}

function placed(roadmap: Roadmap, key: string, { name, location }: ColumnSpec) {
  const top = { path: roadmap.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
  return { name, key, location: location ?? top }
}

function topicsOf(configured: readonly string[] | null, spec: ColumnSpec | undefined): readonly Topic[] {
  return configured ? configured.map(parseTopic) : (spec?.topics ?? [])
}
