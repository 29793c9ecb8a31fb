import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { pageTitle } from '../parse/site/page-title.ts'
import { untitledPages, withTitles } from '../parse/site/titles.ts'

/** Pages that are read at once, so that no more than their text is held. */
const BATCH = 512

/** Adds the titles that the nav leaves to the pages. A page that cannot be read has none. */
export async function addPageTitles(tree: Tree, site: Site): Promise<Site> {
  const paths = untitledPages(site)
  const titles = new Map<string, string>()
  for (let start = 0; start < paths.length; start += BATCH) {
    const batch = paths.slice(start, start + BATCH)
    const contents = await tree.read(batch)
    for (const [index, { bytes }] of contents.entries()) {
      const title = bytes === null ? null : pageTitle(bytes)
      if (title !== null) titles.set(batch[index] ?? '', title)
    }
  }
  return withTitles(site, titles)
}
