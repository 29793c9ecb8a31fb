import { byCodePoint } from '../../code-points.ts'
import type { Inclusion } from '../../model/site.ts'
import type { Effort } from './effort.ts'
import { folderOf, nameOf, stemOf } from './path.ts'
import { matchesPathSpec, type PathSpec, parsePathSpec } from './pathspec.ts'
import { SiteProblem } from './problem.ts'

/** Most folders above a file; operating systems allow a thousand, and the work of some plugins grows with their square. */
const MAX_FOLDERS = 100

/** A file under docs_dir that takes part in the site. */
export interface DocsFile {
  /** Relative to docs_dir. */
  src: string
  /** Relative to the root. */
  path: string
  isPage: boolean
  inclusion: Inclusion
}

/** The files of a site in MkDocs's order, after the ones that collide with another are gone. */
export interface DocsFiles {
  ordered: readonly DocsFile[]
  bySrc: ReadonlyMap<string, DocsFile>
}

/** What decides of a file's inclusion. */
export interface InclusionRules {
  exclude: PathSpec | null
  draft: PathSpec | null
  notInNav: PathSpec | null
}

/** The endings that MkDocs takes for pages (`utils.markdown_extensions`); case matters. */
const pageEndings = ['.md', '.markdown', '.mdown', '.mkdn', '.mkd']

export function isPageName(name: string): boolean {
  return pageEndings.some((ending) => name.endsWith(ending))
}

/** Zensical knows one ending. */
export function isZensicalPageName(name: string): boolean {
  return name.endsWith('.md')
}

/** Whether a file is the index of its folder. */
export function isIndexName(name: string): boolean {
  const stem = stemOf(name)
  return stem === 'index' || stem === 'README'
}

/** Where the files of a site come from: relative to docs_dir → relative to the root. */
export type DocsSources = ReadonlyMap<string, string>

/**
 * Says of each file what MkDocs does with it.
 *
 * @param isPage whether a name is that of a page
 * @throws SiteProblem for a file that lies too deep
 */
export function readDocsFiles(
  sources: DocsSources,
  rules: InclusionRules,
  useDirectoryUrls: boolean,
  isPage: (name: string) => boolean,
  effort: Effort,
): DocsFiles {
  refuseDeepFiles(sources)
  const inclusionOf = inclusionBy(rules, effort)
  const files = sortWalk([...sources.keys()]).map(
    (src): DocsFile => ({ src, path: sources.get(src) ?? src, isPage: isPage(src), inclusion: inclusionOf(src) }),
  )
  return collectFiles(withoutCollisions(files, useDirectoryUrls))
}

/** @throws SiteProblem naming the first file that lies too deep */
export function refuseDeepFiles(sources: DocsSources): void {
  for (const [src, path] of sources) {
    let folders = 0
    for (let slash = src.indexOf('/'); slash !== -1; slash = src.indexOf('/', slash + 1)) folders += 1
    if (folders > MAX_FOLDERS)
      throw new SiteProblem(
        `${path.slice(0, 100)}…: it lies more than ${MAX_FOLDERS} folders deep: move it`,
        path,
        null,
      )
  }
}

export function collectFiles(ordered: readonly DocsFile[]): DocsFiles {
  return { ordered, bySrc: new Map(ordered.map((file) => [file.src, file])) }
}

/** The first of MkDocs's settings that matches a file decides of it. */
function inclusionBy(rules: InclusionRules, effort: Effort): (src: string) => Inclusion {
  const isExcluded = exclusionBy(rules.exclude, effort)
  return (src) => {
    if (isExcluded(src)) return 'excluded'
    if (rules.draft !== null && matchesPathSpec(rules.draft, src, effort)) return 'draft'
    if (rules.notInNav !== null && matchesPathSpec(rules.notInNav, src, effort)) return 'not_in_nav'
    return 'included'
  }
}

/** MkDocs's own exclusions, `.*` and `/templates/`, with those of the configuration behind them. */
function exclusionBy(own: PathSpec | null, effort: Effort): (src: string) => boolean {
  // Most sites have none of their own, and then a look at the name is enough.
  if (own === null) return (src) => /(?:^|\/)\./.test(src) || src.startsWith('templates/')
  const exclude = [...parsePathSpec('.*\n/templates/'), ...own]
  return (src) => matchesPathSpec(exclude, src, effort)
}

/** Whether `mkdocs build` builds a file. */
export function isBuilt(inclusion: Inclusion): boolean {
  return inclusion === 'included' || inclusion === 'not_in_nav'
}

/** The order of MkDocs's walk: a folder's files before its folders, the index first, then names by code points. */
function sortWalk(sources: readonly string[]): string[] {
  const folders = new Map<string, string[]>()
  for (const src of sources) {
    const folder = folderOf(src)
    const names = folders.get(folder)
    if (names === undefined) folders.set(folder, [src])
    else names.push(src)
  }
  const sorted = [...folders.keys()].map((folder) => ({ folder, parts: folder === '' ? [] : folder.split('/') }))
  sorted.sort((left, right) => compareParts(left.parts, right.parts))
  return sorted.flatMap(({ folder }) => (folders.get(folder) ?? []).toSorted(compareNames))
}

function compareParts(left: readonly string[], right: readonly string[]): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const order = byCodePoint(left[index] ?? '', right[index] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

function compareNames(left: string, right: string): number {
  const leftIndex = isIndexName(nameOf(left))
  const rightIndex = isIndexName(nameOf(right))
  if (leftIndex !== rightIndex) return leftIndex ? -1 : 1
  return byCodePoint(left, right)
}

/**
 * Takes out files that would be written to the same place as another of their folder: of each such pair the first in
 * MkDocs's order, or the later one where that is not built.
 */
function withoutCollisions(files: readonly DocsFile[], useDirectoryUrls: boolean): DocsFile[] {
  const first = new Map<string, DocsFile>()
  const gone = new Set<DocsFile>()
  for (const file of files) {
    // Only files of one folder are compared: foo.md and foo/index.md both stay.
    const key = `${folderOf(file.src)}\0${destination(file, useDirectoryUrls)}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, file)
    else gone.add(isBuilt(file.inclusion) ? earlier : file)
  }
  return gone.size === 0 ? [...files] : files.filter((file) => !gone.has(file))
}

/** Where MkDocs writes a file, relative to its folder. */
function destination(file: DocsFile, useDirectoryUrls: boolean): string {
  const name = nameOf(file.src)
  if (!file.isPage) return name
  const stem = isIndexName(name) ? 'index' : stemOf(name)
  return stem === 'index' || !useDirectoryUrls ? `${stem}.html` : `${stem}/index.html`
}
