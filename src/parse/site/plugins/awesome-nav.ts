import { byCodePoint } from '../../../code-points.ts'
import type { Location } from '../../../model/report.ts'
import { folderTitle } from '../auto-nav.ts'
import type { DocsFiles } from '../docs-files.ts'
import { type Effort, spend } from '../effort.ts'
import type { NavEntry } from '../nav-entry.ts'
import { join, nameOf } from '../path.ts'
import {
  globFrom,
  inheritToken,
  type NavFile,
  type NavFileItem,
  type NavSettings,
  noNavFile,
  noSettings,
} from './awesome-nav-file.ts'
import { type FolderIndex, indexFolders } from './folder-index.ts'
import { matchesPathGlob, type PathGlob, reachOfGlob } from './glob.ts'
import { compareNaturalPaths, groupLetters, naturalKey, naturalPathKeys } from './natural-order.ts'

/** What the plugin works with. */
export interface AwesomeNavSources {
  files: DocsFiles
  /** `.nav.yml` files by their folder relative to docs_dir. */
  navFiles: ReadonlyMap<string, NavFile>
  /** The `title` of a page's front matter. */
  frontMatterTitle(src: string): string | null
  effort: Effort
}

/** Settings of a folder with those of the folders above filled in. */
interface Settings {
  by: string
  descending: boolean
  natural: boolean
  sections: string
  ignoreCase: boolean
  flatten: boolean
  preserveNames: boolean
  useIndexTitle: boolean
  appendUnmatched: boolean
  ignore: readonly PathGlob[]
}

const rootSettings: Settings = {
  by: 'path',
  descending: false,
  natural: true,
  sections: 'last',
  ignoreCase: false,
  flatten: false,
  preserveNames: false,
  useIndexTitle: false,
  appendUnmatched: false,
  ignore: [],
}

/** A resolved entry with the path that it is sorted by. */
interface Resolved {
  entry: NavEntry
  path: string
}

/** An item that waits for its turn: pages first, then folders, deepest first, then globs. */
type Pending =
  | { kind: 'page'; title: string | null; path: string; location: Location | null }
  | { kind: 'folder'; title: string | null; path: string; location: Location | null; settings: Settings }
  | { kind: 'link'; title: string | null; path: string; location: Location | null }
  | { kind: 'section'; title: string; items: Pending[]; location: Location | null }
  | { kind: 'glob'; glob: PathGlob; settings: Settings; location: Location | null }

interface Reading extends AwesomeNavSources, FolderIndex {
  pages: ReadonlySet<string>
  /** Paths of pages and folders that no entry names yet. */
  unvisited: Set<string>
}

/**
 * Works out the nav that the plugin awesome-nav makes of docs_dir and its `.nav.yml` files (version 3.3). It takes no
 * notice of the configuration's nav.
 */
export function applyAwesomeNav(sources: AwesomeNavSources): NavEntry[] {
  const pages = sources.files.ordered
    .filter(({ isPage, inclusion }) => isPage && inclusion === 'included')
    .map(({ src }) => src)
  const index = indexFolders(pages)
  // docs_dir itself is no folder that an entry can name.
  const folders = new Set([...index.folders].filter((folder) => folder !== ''))
  const unvisited = new Set([...pages, ...folders])
  const reading: Reading = { ...sources, ...index, folders, pages: new Set(pages), unvisited }
  const file = sources.navFiles.get('') ?? noNavFile
  return folderEntries(reading, '', file, settle(file.settings, rootSettings, ''))
}

function settle(own: NavSettings, parent: Settings, folder: string): Settings {
  const { sort } = own
  return {
    by: sort.by ?? parent.by,
    descending: sort.direction === null ? parent.descending : sort.direction === 'desc',
    natural: sort.type === null ? parent.natural : sort.type === 'natural',
    sections: sort.sections ?? parent.sections,
    ignoreCase: sort.ignoreCase === true || parent.ignoreCase,
    flatten: own.flatten ?? parent.flatten,
    preserveNames: own.preserveNames ?? parent.preserveNames,
    useIndexTitle: own.useIndexTitle ?? parent.useIndexTitle,
    appendUnmatched: own.appendUnmatched ?? parent.appendUnmatched,
    ignore: settleIgnored(own.ignore, parent.ignore, folder),
  }
}

/** Each glob once: a folder that inherits them twice would double them for every folder below it. */
function settleIgnored(own: readonly string[], parent: readonly PathGlob[], folder: string): readonly PathGlob[] {
  const ignored = own.flatMap((glob) => {
    if (glob === inheritToken) return parent
    return [globFrom(folder, glob.startsWith('/') ? glob.slice(1) : `**/${glob}`, true)]
  })
  return [...new Set(ignored)]
}

const everything: readonly NavFileItem[] = [
  { kind: 'glob', glob: '@(index.md|README.md)', settings: noSettings, location: null },
  { kind: 'glob', glob: '*', settings: noSettings, location: null },
]

const unmatched: NavFileItem = { kind: 'glob', glob: '*', settings: noSettings, location: null }

function folderEntries(reading: Reading, folder: string, file: NavFile, settings: Settings): NavEntry[] {
  const items = settings.appendUnmatched ? [...(file.nav ?? everything), unmatched] : (file.nav ?? everything)
  const pending = items.map((item) => pendingItem(reading, item, folder, settings))
  return resolveAll(reading, pending).map(({ entry }) => entry)
}

function pendingItem(reading: Reading, item: NavFileItem, folder: string, settings: Settings): Pending {
  const { location } = item
  if (item.kind === 'glob')
    return {
      kind: 'glob',
      glob: globFrom(folder, item.glob),
      settings: settle(item.settings, settings, folder),
      location,
    }
  if (item.kind === 'section') {
    return {
      kind: 'section',
      title: item.title,
      location,
      items: item.items.map((child) => pendingItem(reading, child, folder, settings)),
    }
  }
  const { title, name } = item
  const path = cleanPath(join(folder, name))
  if (reading.pages.has(path)) return { kind: 'page', title, path, location }
  if (reading.folders.has(path)) return { kind: 'folder', title, path, location, settings }
  return title === null
    ? { kind: 'glob', glob: globFrom(folder, name), settings, location }
    : { kind: 'link', title, path: name, location }
}

/** Python's `PurePosixPath`: `.` and repeated or trailing slashes go. */
function cleanPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

/** Resolves items by their priority and gives the results in the items' own order. */
function resolveAll(reading: Reading, items: readonly Pending[]): Resolved[] {
  const results = new Map<Pending, Resolved[]>()
  const queue: { item: Pending; rank: readonly number[] }[] = []
  const enqueue = (list: readonly Pending[]): void => {
    for (const [index, item] of list.entries()) {
      if (item.kind === 'section') enqueue(item.items)
      else if (item.kind === 'page') queue.push({ item, rank: [1, index, 0] })
      else if (item.kind === 'folder') queue.push({ item, rank: [2, -item.path.split('/').length, index] })
      else if (item.kind === 'glob') queue.push({ item, rank: [3, index, 0] })
    }
  }
  enqueue(items)
  queue.sort((left, right) => compareRanks(left.rank, right.rank))
  for (const { item } of queue) results.set(item, resolveOne(reading, item))
  const collect = (list: readonly Pending[]): Resolved[] =>
    list.flatMap((item): Resolved[] => {
      if (item.kind === 'link')
        return [
          { entry: { kind: 'path', title: item.title, path: item.path, location: item.location }, path: item.path },
        ]
      if (item.kind !== 'section') return results.get(item) ?? []
      const children = collect(item.items).map(({ entry }) => entry)
      return [{ entry: { kind: 'section', title: item.title, children, location: item.location }, path: '' }]
    })
  return collect(items)
}

function compareRanks(left: readonly number[], right: readonly number[]): number {
  for (const [index, rank] of left.entries()) {
    const order = rank - (right[index] ?? 0)
    if (order !== 0) return order
  }
  return 0
}

function resolveOne(reading: Reading, item: Pending): Resolved[] {
  if (item.kind === 'page') {
    reading.unvisited.delete(item.path)
    return [{ entry: { kind: 'path', title: item.title, path: item.path, location: item.location }, path: item.path }]
  }
  if (item.kind === 'folder') return resolveFolder(reading, item)
  return item.kind === 'glob' ? resolveGlob(reading, item) : []
}

function resolveFolder(reading: Reading, item: Pending & { kind: 'folder' }): Resolved[] {
  reading.unvisited.delete(item.path)
  const file = reading.navFiles.get(item.path) ?? noNavFile
  const settings = settle(file.settings, item.settings, item.path)
  const title = item.title ?? file.title ?? generatedTitle(reading, item.path, settings)
  const children = folderEntries(reading, item.path, file, settings)
  const [only, ...others] = children
  if (only === undefined) return []
  const isLink = only.kind === 'path' && !reading.pages.has(only.path)
  if (settings.flatten && others.length === 0 && !isLink)
    return [{ entry: only, path: only.kind === 'path' ? only.path : item.path }]
  return [{ entry: { kind: 'section', title, children, location: item.location }, path: item.path }]
}

function generatedTitle(reading: Reading, folder: string, settings: Settings): string {
  const name = nameOf(folder)
  if (settings.preserveNames) return name
  const index = `${folder}/index.md`
  const indexTitle = settings.useIndexTitle && reading.pages.has(index) ? reading.frontMatterTitle(index) : null
  return indexTitle ?? folderTitle(name)
}

function resolveGlob(reading: Reading, item: Pending & { kind: 'glob' }): Resolved[] {
  const { glob, settings } = item
  const found: Pending[] = []
  for (const path of candidates(reading, glob)) {
    const isFolder = reading.folders.has(path) && !reading.pages.has(path)
    if (
      !matchesPathGlob(glob, path, isFolder, reading.effort) ||
      settings.ignore.some((ignore) => matchesPathGlob(ignore, path, isFolder, reading.effort))
    )
      continue
    if (!isFolder) found.push({ kind: 'page', title: null, path, location: item.location })
    else if (reading.navFiles.get(path)?.hide !== true)
      found.push({ kind: 'folder', title: null, path, location: item.location, settings })
  }
  return sortResolved(reading, resolveAll(reading, found), settings)
}

/** What is not named yet of what a glob could match: looking through all of a site for each folder takes their square. */
function candidates(reading: Reading, glob: PathGlob): string[] {
  const { pagesIn, foldersIn, inOrder, unvisited, effort } = reading
  const { folder, isDirect } = reachOfGlob(glob)
  const folders = [...(foldersIn.get(folder) ?? [])]
  const found = [...(pagesIn.get(folder) ?? [])]
  if (!isDirect) {
    // The list grows while it is walked.
    for (const path of folders) {
      for (const page of pagesIn.get(path) ?? []) found.push(page)
      for (const child of foldersIn.get(path) ?? []) folders.push(child)
    }
  }
  spend(effort, found.length + folders.length)
  return inOrder([...found, ...folders].filter((path) => unvisited.has(path)))
}

function sortResolved(reading: Reading, items: readonly Resolved[], settings: Settings): Resolved[] {
  const fold = (text: string) => (settings.ignoreCase ? text.toLowerCase() : text)
  const group = (text: string) => groupLetters(fold(text))
  const keyed = items.map((item) => ({ item, texts: sortTexts(reading, item, settings.by) }))
  const natural = settings.natural
    ? keyed.map(({ item, texts }) => ({
        item,
        keys: texts.map((text) => (settings.by === 'title' ? [naturalKey(text)] : naturalPathKeys(text))),
      }))
    : []
  const sign = settings.descending ? -1 : 1
  const sorted = settings.natural
    ? natural.toSorted(
        (left, right) => sign * firstOrder(left.keys, right.keys, (a, b) => compareNaturalPaths(a, b, group)),
      )
    : keyed.toSorted(
        (left, right) => sign * firstOrder(left.texts, right.texts, (a, b) => byCodePoint(fold(a), fold(b))),
      )
  const result = sorted.map(({ item }) => item)
  if (settings.sections === 'mixed') return result
  const isSection = ({ entry }: Resolved) => entry.kind === 'section'
  const sections = result.filter(isSection)
  const others = result.filter((item) => !isSection(item))
  return settings.sections === 'first' ? [...sections, ...others] : [...others, ...sections]
}

function firstOrder<Key>(
  left: readonly Key[],
  right: readonly Key[],
  compare: (left: Key, right: Key) => number,
): number {
  for (const [index, key] of left.entries()) {
    const other = right[index]
    const order = other === undefined ? 1 : compare(key, other)
    if (order !== 0) return order
  }
  return 0
}

function sortTexts(reading: Reading, { entry, path }: Resolved, by: string): string[] {
  if (by === 'path') return [path]
  if (by === 'filename') return [nameOf(path), path]
  const title = entry.kind === 'section' ? entry.title : reading.frontMatterTitle(path)
  return [title ?? nameOf(path), nameOf(path), path]
}
