import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { type PageTitles, pageTitles } from '../parse/site/page-title.ts'
import { untitledPages, withTitles } from '../parse/site/titles.ts'

/** Pages that are read at once, so that no more than their text is held. */
const BATCH = 512

/** Adds the titles that the nav leaves to the pages. A page that cannot be read has none. */
export async function addPageTitles(tree: Tree, site: Site): Promise<Site> {
  const titles = new Map<string, string>()
  for (const [path, { title }] of await readPageTitles(tree, untitledPages(site)))
    if (title !== null) titles.set(path, title)
  return withTitles(site, titles)
}

/** Reads the titles of pages, by their path relative to the root. */
export async function readPageTitles(tree: Tree, paths: readonly string[]): Promise<Map<string, PageTitles>> {
  const titles = new Map<string, PageTitles>()
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH)
    for (const [index, { bytes }] of (await tree.read(batch)).entries()) {
      if (bytes !== null) titles.set(batch[index] ?? '', pageTitles(bytes))
    }
  }
  return titles
}
