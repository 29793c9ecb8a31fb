import type { Column } from '../model/assessment.ts'
import { slug } from '../parse/names.ts'

/** The pages of each folder by the slug of their file name, without ending: what the file step of the search asks. */
export interface PageIndex {
  /** Folder → slug of the stem → paths. */
  byFolder: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  /** Slug of a folder's own name → folders. */
  folders: ReadonlyMap<string, readonly string[]>
}

/** File names that MkDocs makes a folder's own page of. */
const FOLDER_PAGES = ['index', 'readme']

export function indexPages(pages: Iterable<string>): PageIndex {
  const byFolder = new Map<string, Map<string, string[]>>()
  const folders = new Map<string, string[]>()
  for (const path of pages) {
    const slash = path.lastIndexOf('/')
    const folder = slash < 0 ? '' : path.slice(0, slash)
    const stem = slug(path.slice(slash + 1, path.lastIndexOf('.')))
    let files = byFolder.get(folder)
    if (!files) {
      byFolder.set(folder, (files = new Map()))
      append(folders, slug(folder.slice(folder.lastIndexOf('/') + 1)), folder)
    }
    append(files, stem, path)
  }
  return { byFolder, folders }
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
  const named = modules.flatMap((module) => [...(index.folders.get(module) ?? [])])
  for (const folders of [near, { own: named.filter((folder) => !near.own.includes(folder)), shared: [] }]) {
    for (const title of column.titleSlugs) {
      const found = unique([
        ...folders.own.flatMap((folder) =>
          filesNamed(index, folder, [title, ...modules.map((module) => `${module}-${title}`)]),
        ),
        ...folders.shared.flatMap((folder) =>
          filesNamed(
            index,
            folder,
            modules.map((module) => `${module}-${title}`),
          ),
        ),
      ])
      if (found.length > 0) return found
    }
    const pages = column.isIndex ? unique(folders.own.flatMap((folder) => folderPage(index, folder))) : []
    if (pages.length > 0) return pages
  }
  return []
}

/** The files (or folders' own pages) of the first of these names that the folder has. */
function filesNamed(index: PageIndex, folder: string, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const files = index.byFolder.get(folder)?.get(name)
    if (files) return files
    const page = folderPage(index, folder === '' ? name : `${folder}/${name}`)
    if (page.length > 0) return page
  }
  return []
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
