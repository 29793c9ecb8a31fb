import type { Column } from '../model/assessment.ts'
import type { Mapping } from '../model/config.ts'
import type { ColumnSpec, Roadmap, Topic } from '../model/roadmap.ts'
import { nameKey } from '../parse/names.ts'
import { parseTopic } from '../parse/topics.ts'
import { columnTitles } from './column-titles.ts'

/**
 * The columns of the table, then those that are described and that the table lacks. Matched by name: the table's order
 * and the description's differ in real roadmaps. The config's topics and tier win over the roadmap's.
 */
export function mergeColumns(roadmap: Roadmap, mapping: Mapping): Column[] {
  const described = new Map(roadmap.columns.map((spec) => [nameKey(spec.name), spec]))
  const tracked = new Set(roadmap.tableColumns.map(({ name }) => nameKey(name)))
  const names = [
    ...roadmap.tableColumns,
    ...roadmap.columns.filter(({ name }) => !tracked.has(nameKey(name))).map(withLocation(roadmap)),
  ]
  return names.map(({ name, location }) => {
    const key = nameKey(name)
    const spec = described.get(key)
    const configured = Object.entries(mapping.topics).find(([column]) => nameKey(column) === key)?.[1]
    const others = names.map((other) => other.name).filter((other) => nameKey(other) !== key)
    return {
      name,
      location,
      tier: configured?.tier ?? spec?.tier ?? null,
      topics: topicsOf(configured?.topics ?? null, spec),
      titles: columnTitles(name, others, mapping.aliases),
      tracked: tracked.has(key),
      described: spec !== undefined || configured !== undefined,
    }
  })
}

function topicsOf(configured: readonly string[] | null, spec: ColumnSpec | undefined): readonly Topic[] {
  return configured ? configured.map(parseTopic) : (spec?.topics ?? [])
}

function withLocation(roadmap: Roadmap) {
  return ({ name, location }: ColumnSpec) => ({
    name,
    location: location ?? { path: roadmap.path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
  })
}
