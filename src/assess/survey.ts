import { posix } from 'node:path'
import { groupBy } from '../group-by.ts'
import type { Assessment, Column, Located, NavModule } from '../model/assessment.ts'
import type { Mapping } from '../model/config.ts'
import type { Roadmap, RoadmapCell, RoadmapRow } from '../model/roadmap.ts'
import type { Site } from '../model/site.ts'
import { once } from '../once.ts'
import { nameKey, slug } from '../parse/names.ts'
import { type AliasIndex, indexAliases } from './aliases.ts'
import { mergeColumns } from './columns.ts'
import { indexMap, locate, type SearchSpace, type Sought, searchSteps } from './locate/locate.ts'
import { indexPages } from './locate/module-files.ts'
import { findModulesSection, navModules } from './locate/nav-modules.ts'

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
  /** Module and column as one. */
  key: string
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
  const { columns, modules, modulesSection, rows, space } = prepareSearch(roadmap, site, mapping)
  const moduleOf = new Map<RoadmapRow, NavModule>()
  const columnOf = columnFinder(columns)
  const cells = [...rows.values()].flatMap((sought) => {
    const { row, moduleKeys, moduleNames } = sought
    if (sought.modules[0]) moduleOf.set(row, sought.modules[0])
    return row.cells.flatMap((cell): SurveyedCell[] => {
      const column = columnOf(cell.column)
      if (!column) return []
      const key = [moduleKeys[0], column.key].join('/')
      return [{ key, row, cell, column, moduleNames, located: locate(soughtIn(sought, cell, column), space) }]
    })
  })
  return { roadmap, site, mapping, columns, cells, modules, modulesSection, moduleOf }
}

/** What a row is looked for by, whatever the column. */
interface SoughtRow extends Omit<Sought, 'cell' | 'column'> {
  moduleNames: readonly string[]
}

/** What the search for documents goes by. */
function prepareSearch(roadmap: Roadmap, site: Site, mapping: Mapping) {
  const aliases = indexAliases(mapping.aliases)
  const columns = mergeColumns(roadmap, mapping.topics, aliases)
  const modulesSection = mapping.modulesSection ?? roadmap.modulesSection ?? MODULES_SECTION
  const section = findModulesSection(site.nav, modulesSection)
  const names = new Map(roadmap.rows.map((row) => [row, moduleNames(row, aliases)]))
  const moduleKeys = new Set([...names.values()].flatMap(({ keys }) => keys))
  const columnKeys = new Set(columns.flatMap(({ titleKeys }) => [...titleKeys]))
  const modules = section ? navModules(section, roadmap, moduleKeys, columnKeys) : null
  const byKey = groupBy(modules ?? [], ({ key }) => key)
  const space: SearchSpace = {
    roadmapPath: roadmap.path,
    site,
    map: indexMap(mapping.map),
    pages: indexPages(site.pages.keys()),
    modulesInFolder: countModules(modules ?? []),
  }
  const rows = new Map<RoadmapRow, SoughtRow>()
  for (const [row, { all, keys }] of names) {
    const matched = sameGroup(row, unique(keys.flatMap((key) => byKey.get(key) ?? [])))
    rows.set(row, { row, moduleNames: all, moduleKeys: keys, moduleSlugs: all.map(slug), modules: matched })
  }
  return { columns, modules, modulesSection, rows, space }
}

/** Property by property: see `judgeDocument`. */
function soughtIn({ row, moduleKeys, moduleSlugs, modules }: SoughtRow, cell: RoadmapCell, column: Column): Sought {
  return { row, moduleKeys, moduleSlugs, modules, cell, column }
}

/**
 * Tells how the documents of a survey were found. The search is prepared anew for the first cell that is asked about: what it goes by
 * is not kept for the many runs that ask nothing.
 */
export function stepsTeller({ roadmap, site, mapping }: Survey): Assessment['stepsOf'] {
  const search = once(() => prepareSearch(roadmap, site, mapping))
  return ({ row, cell, column }) => {
    const { rows, space } = search()
    const sought = rows.get(row)
    return sought ? searchSteps(soughtIn(sought, cell, column), space) : []
  }
}

/** Headers repeat in every row, so each is made a key once. */
function columnFinder(columns: readonly Column[]): (header: string) => Column | undefined {
  const byKey = new Map(columns.map((column) => [column.key, column]))
  const byHeader = new Map(columns.map((column) => [column.name, column]))
  return (header) => byHeader.get(header) ?? byKey.get(nameKey(header))
}

/** The row's own name first, then the config's aliases of it. */
function moduleNames(row: RoadmapRow, aliases: AliasIndex): { all: string[]; keys: string[] } {
  const key = nameKey(row.module)
  const titles = aliases.get(key) ?? []
  return { all: [row.module, ...titles], keys: [key, ...titles.map(nameKey)] }
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
