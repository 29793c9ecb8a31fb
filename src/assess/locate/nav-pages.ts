import { posix } from 'node:path'
import { groupBy } from '../../group-by.ts'
import type { Column, NavModule, NavModulePage } from '../../model/assessment.ts'
import type { ModuleFolders } from './module-files.ts'

/** Paths of the pages of a module that are a column's document: the nearest of the best rank. */
export function navPages(module: NavModule, column: Column, moduleKeys: readonly string[]): readonly string[] {
  if (module.isPage) return column.isIndex ? module.pages.map(({ path }) => path) : []
  const ranks: (() => readonly NavModulePage[])[] = [
    () => pagesOfKeys(module, [...column.titleKeys]),
    () => pagesWithModule(module, column, moduleKeys),
  ]
  if (column.isIndex) {
    ranks.push(() => pagesOfKeys(module, moduleKeys).filter(({ depth }) => depth === 0))
    ranks.push(() => shapeOf(module).folderPages)
  }
  for (const pagesOfRank of ranks) {
    const meant = pagesOfRank()
    if (meant.length === 0) continue
    const nearest = meant.reduce((least, { depth }) => Math.min(least, depth), Number.POSITIVE_INFINITY)
    return [...new Set(meant.filter(({ depth }) => depth === nearest).map(({ path }) => path))]
  }
  return []
}

/** Folders of the pages of modules. */
export function foldersOf(modules: readonly NavModule[], modulesInFolder: ReadonlyMap<string, number>): ModuleFolders {
  const [only] = modules
  if (only && modules.length === 1) return foldersOfOne(only, modulesInFolder)
  const all = modules.map((module) => foldersOfOne(module, modulesInFolder))
  return {
    own: [...new Set(all.flatMap(({ own }) => own))],
    shared: [...new Set(all.flatMap(({ shared }) => shared))],
  }
}

/** What the cells of a module's row ask of it again and again. */
interface Shape {
  placesByKey: ReadonlyMap<string, readonly number[]>
  /** Pages directly in the module that are a folder's own. */
  folderPages: readonly NavModulePage[]
}

const shapes = new WeakMap<NavModule, Shape>()

function shapeOf(module: NavModule): Shape {
  let shape = shapes.get(module)
  if (!shape) {
    const { pages } = module
    shape = {
      placesByKey: groupBy(pages.keys(), (place) => pages[place]?.key ?? ''),
      folderPages: pages.filter(({ path, depth }) => depth === 0 && isFolderPage(path)),
    }
    shapes.set(module, shape)
  }
  return shape
}

/** The pages whose key is one of these, in the order of the nav. */
function pagesOfKeys(module: NavModule, keys: readonly string[]): readonly NavModulePage[] {
  const { placesByKey } = shapeOf(module)
  const places = [...new Set(keys)].flatMap((key) => placesByKey.get(key) ?? [])
  return places.toSorted((one, other) => one - other).flatMap((place) => module.pages[place] ?? [])
}

/** "Billing API", "API Billing": the column's title and the module's name together. */
function pagesWithModule(module: NavModule, column: Column, moduleKeys: readonly string[]): readonly NavModulePage[] {
  const titles = [...column.titleKeys]
  // Whichever is less: to make every such key, or to take every page's apart.
  if (titles.length * 2 < module.pages.length) {
    const keys = moduleKeys.flatMap((name) => titles.flatMap((title) => [name + title, title + name]))
    return pagesOfKeys(module, keys)
  }
  return module.pages.filter(({ key }) => moduleKeys.some((name) => isTitleWithModule(key, column, name)))
}

function isTitleWithModule(key: string, column: Column, module: string): boolean {
  if (key.startsWith(module) && column.titleKeys.has(key.slice(module.length))) return true
  return key.endsWith(module) && column.titleKeys.has(key.slice(0, -module.length))
}

const folders = new WeakMap<NavModule, ModuleFolders>()

function foldersOfOne(module: NavModule, modulesInFolder: ReadonlyMap<string, number>): ModuleFolders {
  const known = folders.get(module)
  if (known) return known
  const own = new Set<string>()
  const shared = new Set<string>()
  for (const { path } of module.pages) {
    const folder = posix.dirname(path)
    const isOwn = isFolderPage(path) || (!module.isPage && modulesInFolder.get(folder) === 1)
    if (isOwn) own.add(folder)
    else shared.add(folder)
  }
  const found = { own: [...own], shared: [...shared] }
  folders.set(module, found)
  return found
}

function isFolderPage(path: string): boolean {
  return /^(index|readme)\.[a-z]+$/i.test(posix.basename(path))
}
