import { groupBy } from '../../../group-by.ts'
import { folderOf } from '../path.ts'

/**
 * The pages of a site by the folder that they stand in: looking through all pages for each folder would take the square of
 * a site.
 */
export interface FolderIndex {
  /** Every folder that holds a page, in the order of its first one, each before those above it; '' is docs_dir. */
  folders: ReadonlySet<string>
  /** Pages directly in a folder. */
  pagesIn: ReadonlyMap<string, readonly string[]>
  /** Folders directly in a folder. */
  foldersIn: ReadonlyMap<string, readonly string[]>
  /** Paths in the order of the site: pages, then folders. */
  inOrder: (paths: readonly string[]) => string[]
}

/** @param pages relative to docs_dir, in the order of the site */
export function indexFolders(pages: readonly string[]): FolderIndex {
  const folders = new Set<string>()
  for (const page of pages) {
    for (let folder = folderOf(page); ; folder = folderOf(folder)) {
      folders.add(folder)
      if (folder === '') break
    }
  }
  const ranks = new Map([...pages, ...folders].map((path, rank) => [path, rank]))
  const below = [...folders].filter((folder) => folder !== '')
  return {
    folders,
    pagesIn: groupBy(pages, folderOf),
    foldersIn: groupBy(below, folderOf),
    inOrder: (paths) => paths.toSorted((left, right) => (ranks.get(left) ?? 0) - (ranks.get(right) ?? 0)),
  }
}
