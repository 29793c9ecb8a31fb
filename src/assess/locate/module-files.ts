import type { Column } from '../../model/assessment.ts'
import { slug } from '../../parse/names.ts'

/** The pages of each folder by the slug of their file name, without ending: what the file step of the search asks. */
export interface PageIndex {
  /** Folder → slug of the stem → paths. */
  byFolder: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  /** Slug of a folder's own name → folders. */
  folders: ReadonlyMap<string, readonly string[]>
  /** Folder → names of the folders in it that have pages. */
  children: ReadonlyMap<string, readonly string[]>
}

/** File names that MkDocs makes a folder's own page of. */
const FOLDER_PAGES = ['index', 'readme']

export function indexPages(pages: Iterable<string>): PageIndex {
  const byFolder = new Map<string, Map<string, string[]>>()
  const folders = new Map<string, string[]>()
  const children = new Map<string, string[]>()
  for (const path of pages) {
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '' : path.slice(0, slash)
    const stem = slug(path.slice(slash + 1, path.lastIndexOf('.')))
    let files = byFolder.get(folder)
    if (!files) {
      byFolder.set(folder, (files = new Map()))
      const name = folder.slice(folder.lastIndexOf('/') + 1)
      append(folders, slug(name), folder)
      if (folder !== '') append(children, folder.slice(0, Math.max(0, folder.length - name.length - 1)), name)
    }
    append(files, stem, path)
  }
  return { byFolder, folders, children }
}

/** Where a module's files may be. */
export interface ModuleFolders {
  /** Folders that are the module's alone: any file there is about it. */
  own: readonly string[]
  /** Folders that it shares: only a name with the module in it says whose document a file is. */
  shared: readonly string[]
}

/**
 * The files beside a module's pages, or in folders with the module's slug, that are named like the column's document:
 * `data-model.md`, `<module>-data-model.md`, `data-model/index.md`. Best rank only; two or more are ambiguous. `modules` are slugs.
 */
export function moduleFiles(
  index: PageIndex,
  modules: readonly string[],
  column: Column,
  near: ModuleFolders,
): readonly string[] {
  const known = new Set(near.own)
  const named = unique(unique(modules).flatMap((module) => index.folders.get(module) ?? [])).filter(
    (name) => !known.has(name),
  )
  const names = { modules, titles: column.titleSlugs }
  for (const folders of [near, { own: named, shared: [] }]) {
    const matches = [
      ...folders.own.flatMap((folder) => bestFiles(index, folder, names, true) ?? []),
      ...folders.shared.flatMap((folder) => bestFiles(index, folder, names, false) ?? []),
    ]
    const first = matches.reduce((least, { title }) => Math.min(least, title), Number.POSITIVE_INFINITY)
    const found = unique(matches.filter(({ title }) => title === first).flatMap(({ files }) => files))
    if (found.length > 0) return found
    const pages = column.isIndex ? unique(folders.own.flatMap((folder) => folderPage(index, folder))) : []
    if (pages.length > 0) return pages
  }
  return []
}

/** The names that a document may have: a title, or a module and a title. */
interface Names {
  modules: readonly string[]
  titles: readonly string[]
}

/** Rank of a title that stands alone: before any that stands with a module. */
const ALONE = -1

/** A row's names are asked for each of its cells, and a column's titles for each row. */
const ranks = new WeakMap<readonly string[], ReadonlyMap<string, number>>()

/** Place of each name in its list. */
function ranksOf(values: readonly string[]): ReadonlyMap<string, number> {
  const known = ranks.get(values)
  if (known) return known
  const found = new Map<string, number>()
  for (const [index, value] of values.entries()) if (!found.has(value)) found.set(value, index)
  ranks.set(values, found)
  return found
}

/** What a folder has for a title: the files (or a folder's own page) of the first name that it has. */
interface Match {
  title: number
  files: readonly string[]
}

/** The match of the first title that the folder has one of; null where it has none. */
function bestFiles(index: PageIndex, folder: string, names: Names, alone: boolean): Match | null {
  const files = index.byFolder.get(folder)
  const inside = index.children.get(folder)
  const entries = (files?.size ?? 0) + (inside?.length ?? 0)
  // Whichever is less: to ask the folder for each name, or the names for each entry of the folder.
  const { modules, titles } = names
  if (titles.length * (modules.length + 1) > entries) return bestEntry(index, folder, names, alone)
  for (const [title, name] of titles.entries()) {
    for (let module = alone ? ALONE : 0; module < modules.length; module++) {
      const found = filesNamed(index, folder, module === ALONE ? name : `${modules[module]}-${name}`)
      if (found) return { title, files: found }
    }
  }
  return null
}

function bestEntry(index: PageIndex, folder: string, names: Names, alone: boolean): Match | null {
  let best: { title: number; module: number; entry: string } | null = null
  for (const entries of [index.byFolder.get(folder)?.keys() ?? [], index.children.get(folder) ?? [], ['']]) {
    for (const entry of entries) {
      for (const { title, module } of readings(entry, names, alone)) {
        const isBetter = !best || title < best.title || (title === best.title && module < best.module)
        if (isBetter && filesNamed(index, folder, entry)) best = { title, module, entry }
      }
    }
  }
  const files = best && filesNamed(index, folder, best.entry)
  return best && files ? { title: best.title, files } : null
}

/** Every way in which an entry is a title, or a module, a dash and a title. */
function* readings(entry: string, names: Names, alone: boolean): Iterable<{ title: number; module: number }> {
  const moduleRank = ranksOf(names.modules)
  const titleRank = ranksOf(names.titles)
  const whole = alone ? titleRank.get(entry) : undefined
  if (whole !== undefined) yield { title: whole, module: ALONE }
  for (let dash = entry.indexOf('-'); dash !== -1; dash = entry.indexOf('-', dash + 1)) {
    const module = moduleRank.get(entry.slice(0, dash))
    const title = module === undefined ? undefined : titleRank.get(entry.slice(dash + 1))
    if (module !== undefined && title !== undefined) yield { title, module }
  }
}

/** The files (or a folder's own page) of a name in a folder. */
function filesNamed(index: PageIndex, folder: string, name: string): readonly string[] | null {
  const files = index.byFolder.get(folder)?.get(name)
  if (files) return files
  const page = folderPage(index, folder === '' ? name : `${folder}/${name}`)
  return page.length > 0 ? page : null
}

function folderPage(index: PageIndex, folder: string): readonly string[] {
  const files = index.byFolder.get(folder)
  for (const name of FOLDER_PAGES) {
    const found = files?.get(name)
    if (found) return found
  }
  return []
}

function append<Key>(map: Map<Key, string[]>, key: Key, value: string): void {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
