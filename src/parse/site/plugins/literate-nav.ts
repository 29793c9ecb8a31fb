import type { Location } from '../../../model/report.ts'
import { folderTitle } from '../auto-nav.ts'
import { type DocsFile, type DocsFiles, isIndexName } from '../docs-files.ts'
import type { Effort } from '../effort.ts'
import { countEntry, type NavEntry, type NavEntrySection, type NavTally } from '../nav-entry.ts'
import { folderOf, join, nameOf } from '../path.ts'
import { matchGlob } from '../pathspec.ts'
import { SiteProblem } from '../problem.ts'
import { isUrl } from '../url.ts'
import type { Source } from '../yaml/source.ts'
import { type FolderIndex, indexFolders } from './folder-index.ts'
import { type ListItem, readListNav } from './literate-list.ts'

export interface LiterateNavOptions {
  navFile: string
  implicitIndex: boolean
  tabLength: number
}

/** Deepest nesting of folders whose navs name each other. */
const MAX_FOLDERS = 100

/** An entry whose paths may still be wildcards; `asIs` is one that the plugin does not look into. */
type Draft =
  | { kind: 'asIs'; entry: NavEntrySection }
  | { kind: 'path'; title: string | null; path: string; location: Location | null }
  | { kind: 'wildcard'; title: string | null; glob: string; fallback: string | null; location: Location | null }
  | { kind: 'folder'; title: string | null; folder: string; fallback: string; location: Location | null }
  | { kind: 'section'; title: string | null; children: Draft[]; location: Location | null }

interface Reading extends FolderIndex {
  options: LiterateNavOptions
  files: DocsFiles
  indexes: ReadonlyMap<string, string>
  /** Nav files that are there, by their path relative to docs_dir. */
  navFiles: ReadonlyMap<string, Source>
  /** Nav files that were read: they are not in the nav themselves. */
  usedNavFiles: Set<string>
  /** Lists of nav files that were read, by their path: a folder may be named many times. */
  lists: Map<string, readonly ListItem[] | null>
  seen: Set<string>
  tally: NavTally
  effort: Effort
}

/** What literate-nav makes of the configuration's nav. */
export interface LiterateNav {
  entries: NavEntry[]
  /** Nav files, relative to docs_dir, which count as not_in_nav from now on. */
  navFiles: ReadonlySet<string>
}

/**
 * Works out the nav that the plugin literate-nav makes: of the nav file in docs_dir, else of the configuration's nav,
 * with wildcards and folders expanded (its parser.py, version 0.6.3).
 *
 * @throws SiteProblem for a list that the plugin refuses
 */
export function applyLiterateNav(
  nav: readonly NavEntry[] | null,
  files: DocsFiles,
  navFiles: ReadonlyMap<string, Source>,
  options: LiterateNavOptions,
  effort: Effort,
): LiterateNav {
  const pages = files.ordered.filter(({ isPage }) => isPage)
  const reading: Reading = {
    ...indexFolders(pages.map(({ src }) => src)),
    options,
    files,
    navFiles,
    indexes: indexesOf(pages),
    usedNavFiles: new Set(),
    lists: new Map(),
    seen: new Set(),
    tally: { entries: 0 },
    effort,
  }
  const fromFile = nav === null || navFiles.has(options.navFile) ? listNav(reading, ['']) : []
  const entries =
    fromFile.length > 0
      ? fromFile
      : resolve(
          reading,
          (nav ?? []).map((entry) => draftOfConfig(reading, entry)),
          [''],
        )
  return { entries, navFiles: reading.usedNavFiles }
}

function indexesOf(pages: readonly DocsFile[]): Map<string, string> {
  return new Map(pages.filter(({ src }) => isIndexName(nameOf(src))).map(({ src }) => [folderOf(src), src]))
}

/** The nav of a folder: of its nav file, else of all that is in it. `roots`: the folder and those that led to it. */
function listNav(reading: Reading, roots: readonly string[]): NavEntry[] {
  const [root = ''] = roots
  const path = joinPath(root, reading.options.navFile)
  const source = reading.navFiles.get(path)
  const items = source === undefined ? null : listOf(reading, path, source)
  if (source !== undefined) reading.usedNavFiles.add(path)
  if (source === undefined || items === null)
    return resolve(
      reading,
      [{ kind: 'wildcard', title: null, glob: joinPath(root, '*'), fallback: null, location: null }],
      roots,
    )
  const index = reading.options.implicitIndex ? reading.indexes.get(root) : undefined
  if (index !== path) reading.seen.add(path)
  const drafts = items.map((item) => draftOfItem(reading, item, root))
  if (index !== undefined)
    drafts.unshift({ kind: 'wildcard', title: null, glob: index, fallback: null, location: null })
  return resolve(reading, drafts, roots)
}

function listOf(reading: Reading, path: string, source: Source): readonly ListItem[] | null {
  const known = reading.lists.get(path)
  if (known !== undefined) return known
  const list = readListNav(source, reading.options.tabLength)
  reading.lists.set(path, list)
  return list
}

/** Python's `normpath(join(folder, path))`: an absolute path stays one. */
function joinPath(folder: string, path: string): string {
  if (path.startsWith('/')) return `/${normalize(path)}`
  return normalize(folder === '' ? path : `${folder}/${path}`)
}

/** Python's `posixpath.normpath`, a leading `..` kept. */
function normalize(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

function draftOfItem(reading: Reading, item: ListItem, root: string): Draft {
  const { title, link, location } = item
  // Folders that name one another twice make twice as many entries each time.
  countEntry(reading.tally, location.path, location.startLine)
  const target = link === null || link === '' ? null : draftOfPath(reading, title, link, root, location)
  if (item.children.length > 0) {
    const children = item.children.map((child) => draftOfItem(reading, child, root))
    // A link on a section is its first page, without a title.
    if (target?.kind === 'folder')
      throw refuse(item, `a section cannot be the folder '${target.folder}' and have items of its own`)
    if (target?.kind === 'path') children.unshift({ ...target, title: null })
    return { kind: 'section', title, children, location }
  }
  if (target !== null) return target
  if (title.includes('*'))
    return { kind: 'wildcard', title: null, glob: wildcardPath(root, title), fallback: title, location }
  throw refuse(item, 'it has neither a link nor items below it')
}

function refuse({ location: { path, startLine } }: ListItem, message: string): SiteProblem {
  return new SiteProblem(`${path}:${startLine}: literate-nav refuses this item: ${message}`, path, startLine)
}

/** A wildcard relative to a folder; a slash at its end, which means folders only, is kept. */
function wildcardPath(root: string, glob: string): string {
  const path = joinPath(root, glob.replace(/^\/+/, ''))
  return glob.endsWith('/') ? `${path}/` : path
}

function draftOfPath(reading: Reading, title: string, link: string, root: string, location: Location | null): Draft {
  if (isUrl(link)) return { kind: 'path', title, path: link, location }
  const path = joinPath(root, link)
  reading.seen.add(path)
  if (link.endsWith('/') && reading.folders.has(path))
    return { kind: 'folder', title, folder: path, fallback: link, location }
  return { kind: 'path', title, path, location }
}

function draftOfConfig(reading: Reading, entry: NavEntry): Draft {
  const { title, location } = entry
  if (entry.kind === 'section') {
    if (entry.asMap === true) return { kind: 'asIs', entry }
    return { kind: 'section', title, location, children: entry.children.map((child) => draftOfConfig(reading, child)) }
  }
  const { path } = entry
  if (path.includes('*')) return { kind: 'wildcard', title, glob: wildcardPath('', path), fallback: path, location }
  return title === null ? { kind: 'path', title, path, location } : draftOfPath(reading, title, path, '', location)
}

function resolve(reading: Reading, drafts: readonly Draft[], roots: readonly string[]): NavEntry[] {
  for (const draft of drafts) if (draft.kind === 'path') reading.seen.add(draft.path)
  return drafts.flatMap((draft): NavEntry[] => {
    if (draft.kind === 'asIs') return [draft.entry]
    const { title, location } = draft
    if (draft.kind === 'path') return [draft]
    if (draft.kind === 'section') return sectionEntry(draft.title, resolve(reading, draft.children, roots), location)
    if (draft.kind === 'folder') {
      if (roots.includes(draft.folder) || roots.length > MAX_FOLDERS)
        return [{ kind: 'path', title, path: draft.fallback, location }]
      return sectionEntry(draft.title, listNav(reading, [draft.folder, ...roots]), location)
    }
    const found = expand(reading, draft, roots)
    if (title === null) return found
    // All that it matches is named elsewhere: the plugin then takes the wildcard itself for a page.
    if (found.length === 0 && draft.fallback !== null) return [{ kind: 'path', title, path: draft.fallback, location }]
    return sectionEntry(title, found, location)
  })
}

function sectionEntry(title: string | null, children: NavEntry[], location: Location | null): NavEntry[] {
  return children.length === 0 ? [] : [{ kind: 'section', title, children, location }]
}

/** What a wildcard stands for: files that were not named before, then folders. */
function expand(reading: Reading, draft: Draft & { kind: 'wildcard' }, roots: readonly string[]): NavEntry[] {
  const foldersOnly = draft.glob.endsWith('/')
  const globs = draft.glob.split('/').filter((part) => part !== '' && part !== '.')
  const { files, folders } = matching(reading, globs)
  const entries: NavEntry[] = []
  for (const path of files) {
    if (foldersOnly || reading.seen.has(path)) continue
    entries.push({ kind: 'path', title: null, path, location: draft.location })
    reading.seen.add(path)
  }
  for (const folder of folders) {
    if (reading.seen.has(folder) || roots.includes(folder) || roots.length > MAX_FOLDERS) continue
    entries.push(...sectionEntry(folderTitle(nameOf(folder)), listNav(reading, [folder, ...roots]), draft.location))
    reading.seen.add(folder)
  }
  if (files.length === 0 && folders.length === 0 && draft.fallback !== null) {
    return [{ kind: 'path', title: null, path: draft.fallback, location: draft.location }]
  }
  return entries
}

/** The pages and folders that globs of path segments match, each in their order. Only folders that match are looked into. */
function matching(reading: Reading, globs: readonly string[]): { files: string[]; folders: string[] } {
  const { pagesIn, foldersIn, inOrder, effort } = reading
  const last = globs.at(-1)
  if (last === undefined) return { files: [], folders: reading.folders.has('') ? [''] : [] }
  const among = (glob: string, paths: readonly string[] = []) =>
    paths.filter((path) => matchGlob(glob, nameOf(path), effort))
  let parents = ['']
  for (const glob of globs.slice(0, -1)) {
    parents = /[*?[\\]/.test(glob)
      ? parents.flatMap((parent) => among(glob, foldersIn.get(parent)))
      : parents.map((parent) => join(parent, glob)).filter((folder) => reading.folders.has(folder))
  }
  return {
    files: inOrder(parents.flatMap((parent) => among(last, pagesIn.get(parent)))),
    folders: inOrder(parents.flatMap((parent) => among(last, foldersIn.get(parent)))),
  }
}
