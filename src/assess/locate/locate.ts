import type { Column, Located, NavModule } from '../../model/assessment.ts'
import type { Mapping } from '../../model/config.ts'
import type { Via } from '../../model/report.ts'
import type { RoadmapCell, RoadmapRow } from '../../model/roadmap.ts'
import type { Site } from '../../model/site.ts'
import { nameKey } from '../../parse/names.ts'
import { linkedDocument } from './cell-link.ts'
import { isGlob, matchingFiles } from './map-target.ts'
import { moduleFiles, type PageIndex } from './module-files.ts'
import { foldersOf, navPages } from './nav-pages.ts'

/** What the search looks in: one site, its roadmap's path, the config's map. */
export interface SearchSpace {
  roadmapPath: string
  site: Site
  pages: PageIndex
  map: MapIndex
  /** Folder → how many modules of the nav have a page in it. */
  modulesInFolder: ReadonlyMap<string, number>
}

/** Who is looked for. */
export interface Sought {
  row: RoadmapRow
  /** The module's name first, then its aliases: as keys, and as file names have them. */
  moduleKeys: readonly string[]
  moduleSlugs: readonly string[]
  cell: RoadmapCell
  column: Column
  /** The nav's modules of that name; two or more are ambiguous. */
  modules: readonly NavModule[]
}

/**
 * Finds the document of a cell: (1) a link in the cell, (2) the config's map, (3) the nav, (4) the files beside the
 * module's pages or in the folder of its name. The first step that names a path wins; every step says what it did.
 */
export function locate(sought: Sought, space: SearchSpace): Located {
  for (const [via, step] of SEARCH) {
    const { found } = step(sought, space)
    const first = found[0]
    if (first) {
      const { path, section } = first
      return {
        doc: { path, via, section },
        candidates: found.length < 2 ? NONE : found.map((candidate) => candidate.path),
      }
    }
  }
  return { doc: null, candidates: NONE }
}

const NONE: readonly string[] = []

/** What each step of {@link locate} did: only `explain` asks, and of 70,000 cells it would take more room than they. */
export function searchSteps(sought: Sought, space: SearchSpace): string[] {
  const steps: string[] = []
  for (const [, step] of SEARCH) {
    const { found, said } = step(sought, space)
    steps.push(said())
    if (found.length > 0) break
  }
  return steps
}

interface StepResult {
  found: readonly { path: string; section: string | null }[]
  said: () => string
}
type Step = (sought: Sought, space: SearchSpace) => StepResult

const SEARCH: readonly (readonly [Via, Step])[] = [
  ['link', byLink],
  ['config', byMap],
  ['nav', byNav],
  ['file', byFile],
]

function byLink({ row, cell, column }: Sought, { roadmapPath, site }: SearchSpace): StepResult {
  const target = cell.link ?? (column.isIndex ? row.link : null)
  if (target === null) return { found: [], said: () => 'link: the cell has none' }
  const document = linkedDocument(target, roadmapPath, site)
  if (document === null) return { found: [], said: () => `link: ${target} leaves the repository` }
  return { found: [document], said: () => `link: ${target} is ${document.path}` }
}

function byMap({ moduleKeys, column }: Sought, { site, map }: SearchSpace): StepResult {
  const keys = moduleKeys.flatMap((module) => [
    mapKey(module, column.key),
    ...(column.isIndex ? [mapKey(module, null)] : []),
  ])
  const target = keys.flatMap((key) => map.get(key) ?? [])[0]
  if (!target) return { found: [], said: () => 'config: the map has no entry' }
  if (!isGlob(target.path))
    return { found: [asDocument(target.path)], said: () => `config: ${target.key} → ${target.path}` }
  const paths = matchingFiles(site, target.path)
  if (paths.length === 0) return { found: [], said: () => `config: ${target.key} → ${target.path} matches no file` }
  return {
    found: paths.map(asDocument),
    said: () => `config: ${target.key} → ${target.path} matches ${paths.join(', ')}`,
  }
}

/** An entry of the config's map, by what it may be about: see {@link indexMap}. */
export type MapIndex = ReadonlyMap<string, { key: string; path: string }>

/** Entries by module (its Index) and by module and column; a name may itself have a slash in it. */
export function indexMap(map: Mapping['map']): MapIndex {
  const index = new Map<string, { key: string; path: string }>()
  for (const [key, path] of Object.entries(map)) {
    index.set(mapKey(nameKey(key), null), { key, path })
    const slash = key.lastIndexOf('/')
    if (slash > 0) index.set(mapKey(nameKey(key.slice(0, slash)), nameKey(key.slice(slash + 1))), { key, path })
  }
  return index
}

function mapKey(module: string, column: string | null): string {
  return column === null ? module : `${module}/${column}`
}

function byNav({ row, moduleKeys, column, modules }: Sought): StepResult {
  if (modules.length === 0) return { found: [], said: () => `nav: no module "${row.module}"` }
  const found = modules.flatMap((module) => navPages(module, column, [...moduleKeys, module.key]).map(asDocument))
  const where = () => modules.map(({ title, group }) => (group === null ? title : `${group} › ${title}`)).join(', ')
  if (found.length === 0)
    return { found, said: () => `nav: ${where()} has no page called ${column.titles.join(' or ')}` }
  return { found, said: () => `nav: ${where()} › ${found.map(({ path }) => path).join(', ')}` }
}

function byFile({ moduleSlugs, column, modules }: Sought, space: SearchSpace): StepResult {
  const found = moduleFiles(space.pages, moduleSlugs, column, foldersOf(modules, space.modulesInFolder))
  if (found.length === 0)
    return { found: [], said: () => `file: none named like ${column.name} beside the module's pages` }
  return { found: found.map(asDocument), said: () => `file: ${found.join(', ')}` }
}

function asDocument(path: string): { path: string; section: null } {
  return { path, section: null }
}
