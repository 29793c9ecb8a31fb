import { posix } from 'node:path'
import type { Page } from '../model/page.ts'
import type { Tree } from '../model/tree.ts'
import { readPage } from '../parse/page/read-page.ts'
import { decodeUtf8 } from '../parse/text.ts'

/** How deep snippets in snippets are followed; a site nests two or three, a loop would never end. */
const MAX_DEPTH = 4

/** Snippets that one page may pull in; an API page of generated parts has some dozens. */
const MAX_SNIPPETS = 200

/**
 * The pages that a page includes, by the target as written. `pymdownx.snippets` looks below its base paths, which are
 * the folder that MkDocs runs in unless the site sets another; docs_dir and the page's own folder are what sites set.
 */
export async function loadIncludes(tree: Tree, page: Page, path: string, docsDir: string): Promise<Map<string, Page>> {
  const included = new Map<string, Page>()
  let targets = targetsOf(page, included)
  for (let depth = 0; depth < MAX_DEPTH && targets.length > 0; depth++) {
    const found = await Promise.all(targets.map((target) => readFirst(tree, candidatesFor(target, path, docsDir))))
    for (const [index, target] of targets.entries()) {
      const snippet = found[index]
      if (snippet) included.set(target, snippet)
    }
    targets = found.flatMap((snippet) => (snippet ? targetsOf(snippet, included) : []))
  }
  return included
}

function targetsOf(page: Page, known: ReadonlyMap<string, Page>): string[] {
  const targets = page.includes.map(({ target }) => target).filter((target) => !known.has(target))
  return [...new Set(targets)].slice(0, MAX_SNIPPETS - known.size)
}

function candidatesFor(target: string, path: string, docsDir: string): string[] {
  // `file.md:2:5` takes lines, `file.md:part` a marked section; the file is what counts.
  const file = target.replace(/:[^/]*$/, '')
  const folders = ['', docsDir, posix.dirname(path)]
  const candidates = folders.map((folder) => posix.join(folder, file))
  return [...new Set(candidates)].filter((candidate) => !candidate.startsWith('..') && !candidate.startsWith('/'))
}

async function readFirst(tree: Tree, candidates: readonly string[]): Promise<Page | null> {
  for (const content of await tree.read(candidates)) {
    const text = content.bytes && decodeUtf8(content.bytes)
    if (text !== null) return readPage(text)
  }
  return null
}
