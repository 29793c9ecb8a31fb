import type { Change } from '../compare/cause.ts'
import { type LonePage, matchRenames } from '../compare/renames.ts'
import type { Tree } from '../model/tree.ts'
import { decodeUtf8 } from '../parse/text.ts'
import type { AssessedSite } from './assess-tree.ts'

/** Past this many deleted × added pages only equal bytes tell a rename; git's `diff.renameLimit` is 1000 as well. */
const MAX_COMPARED_PAGES = 1000

/** What a change did to the pages of a site: which are the same, which are gone, and where those went. */
export async function describeChange(
  base: AssessedSite & { tree: Tree },
  head: AssessedSite & { tree: Tree },
): Promise<Change> {
  const before = base.assessment.nav.pages
  const after = head.assessment.nav.pages
  const deleted = [...before.keys()].filter((path) => !after.has(path))
  const added = deleted.length === 0 ? [] : [...after.keys()].filter((path) => !before.has(path))
  const readsTexts = deleted.length <= MAX_COMPARED_PAGES && added.length <= MAX_COMPARED_PAGES && added.length > 0
  const renames = matchRenames(
    await lonePages(base.tree, added.length === 0 ? [] : deleted, readsTexts),
    await lonePages(head.tree, added, readsTexts),
  )
  return {
    base: base.assessment,
    head: head.assessment,
    isUnchanged: (path) => base.ids.has(path) && base.ids.get(path) === head.ids.get(path),
    renamedTo: (path) => renames.get(path) ?? null,
    wasThere: (path) => base.assessment.nav.files.has(path),
  }
}

async function lonePages(tree: Tree, paths: readonly string[], readsTexts: boolean): Promise<LonePage[]> {
  if (!readsTexts) {
    const ids = await tree.identify(paths)
    return paths.map((path, index) => ({ path, id: ids[index] ?? null, text: null }))
  }
  const contents = await tree.read(paths)
  return paths.map((path, index) => {
    const content = contents[index]
    return { path, id: content?.id ?? null, text: content?.bytes ? decodeUtf8(content.bytes) : null }
  })
}
