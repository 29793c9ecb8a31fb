import { posix } from 'node:path'
import { groupBy } from '../group-by.ts'
import type { Column, Located, NavModule } from '../model/assessment.ts'
import type { Mapping } from '../model/config.ts'
import type { Roadmap, RoadmapCell, RoadmapRow } from '../model/roadmap.ts'
import type { Site } from '../model/site.ts'
import { nameKey } from '../parse/names.ts'
import { mergeColumns } from './columns.ts'
import { locate, type SearchSpace } from './locate.ts'
import { indexPages } from './module-files.ts'
import { findModulesSection, navModules } from './nav-modules.ts'

/** One site of one tree as far as it is known before any document is read: every cell, and where its document is. */
export interface Survey {
  roadmap: Roadmap
  site: Site
  mapping: Mapping
  columns: readonly Column[]
  cells: readonly SurveyedCell[]
  modules: readonly NavModule[] | null
  modulesSection: string
  moduleOf: ReadonlyMap<RoadmapRow, NavModule>
}

export interface SurveyedCell {
  row: RoadmapRow
  cell: RoadmapCell
  column: Column
  /** The module's name, and its aliases. */
  moduleNames: readonly string[]
  located: Located
}

/** What the section of the modules is called where neither the config nor the roadmap says so. */
const MODULES_SECTION = 'Modules'

/** Matches rows with the nav and finds the document of every cell. Pure: it asks only what was listed and parsed. */
export function survey(roadmap: Roadmap, site: Site, mapping: Mapping): Survey {
  const columns = mergeColumns(roadmap, mapping)
  const modulesSection = mapping.modulesSection ?? roadmap.modulesSection ?? MODULES_SECTION
  const section = findModulesSection(site.nav, modulesSection)
  const names = new Map(roadmap.rows.map((row) => [row, moduleNames(row, mapping)]))
  const moduleKeys = new Set([...names.values()].flat().map(nameKey))
  const columnKeys = new Set(columns.flatMap(({ titles }) => titles.map(nameKey)))
  const modules = section ? navModules(section, roadmap, moduleKeys, columnKeys) : null
  const byKey = groupBy(modules ?? [], ({ title }) => nameKey(title))
  const space: SearchSpace = {
    roadmapPath: roadmap.path,
    site,
    mapping,
    pages: indexPages(site.pages.keys()),
    modulesInFolder: countModules(modules ?? []),
  }
  const moduleOf = new Map<RoadmapRow, NavModule>()
  const byColumn = new Map(columns.map((column) => [nameKey(column.name), column]))
  const cells = roadmap.rows.flatMap((row) => {
    const rowNames = names.get(row) ?? [row.module]
    const matched = sameGroup(row, unique(rowNames.flatMap((name) => byKey.get(nameKey(name)) ?? [])))
    if (matched[0]) moduleOf.set(row, matched[0])
    return row.cells.flatMap((cell): SurveyedCell[] => {
      const column = byColumn.get(nameKey(cell.column))
      if (!column) return []
      const located = locate({ row, cell, column, moduleNames: rowNames, modules: matched }, space)
      return [{ row, cell, column, moduleNames: rowNames, located }]
    })
  })
  return { roadmap, site, mapping, columns, cells, modules, modulesSection, moduleOf }
}

function moduleNames(row: RoadmapRow, mapping: Mapping): string[] {
  const key = nameKey(row.module)
  const aliases = Object.entries(mapping.aliases).flatMap(([name, titles]) => (nameKey(name) === key ? titles : []))
  return [row.module, ...aliases]
}

/** Of several modules of a name, those in the row's own group, if any is. */
function sameGroup(row: RoadmapRow, modules: readonly NavModule[]): readonly NavModule[] {
  const group = row.group
  if (modules.length < 2 || group === null) return modules
  const same = modules.filter((module) => module.group !== null && nameKey(module.group) === nameKey(group))
  return same.length > 0 ? same : modules
}

function countModules(modules: readonly NavModule[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const module of modules) {
    for (const folder of new Set(module.pages.map(({ path }) => posix.dirname(path)))) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
  }
  return counts
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}
