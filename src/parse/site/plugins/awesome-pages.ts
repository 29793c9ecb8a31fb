import { byCodePoint } from '../../../code-points.ts'
import type { NavItem, NavSection } from '../../../model/site.ts'
import { type Effort, spend } from '../effort.ts'
import type { NavEntry } from '../nav-entry.ts'
import { pagesOf } from '../navigation.ts'
import { folderOf, nameOf } from '../path.ts'
import { SiteProblem } from '../problem.ts'
import { linkKind } from '../url.ts'
import { noPagesFile, type PagesFile, type PagesItem, type RestItem, restItem } from './awesome-pages-file.ts'
import { matchesPathGlob } from './glob.ts'
import { compareNatural, naturalKey } from './natural-order.ts'

export interface AwesomePagesOptions {
  filename: string
  collapseSinglePages: boolean
  /** An entry of `.pages` that names nothing stops the build. */
  strict: boolean
  order: string | null
  sortType: string | null
  orderBy: string | null
  ignoreCase: boolean
}

/** What the plugin works with beside the nav. */
export interface AwesomePagesSources {
  options: AwesomePagesOptions
  /** `.pages` files by their folder relative to docs_dir. */
  files: ReadonlyMap<string, PagesFile>
  /** The title that a page has by itself. */
  titleOf(src: string): string
  effort: Effort
}

/** A title no configuration has: it stands where a rest item of the configuration's nav stood. */
const placeholder = '\0rest'

/**
 * The rest items (`...`) of the configuration's nav, and the nav with a placeholder for each.
 *
 * @returns no rest items where the nav has none: the plugin then leaves MkDocs to read it
 */
export function takeRestItems(nav: readonly NavEntry[]): { nav: NavEntry[]; rest: RestItem[] } {
  const rest = new Map<string, RestItem>()
  const visit = (entry: NavEntry): NavEntry => {
    if (entry.kind === 'section') return { ...entry, children: entry.children.map(visit) }
    const item = entry.title === null && entry.location !== null ? restItem(entry.path, entry.location) : null
    if (item === null) return entry
    if (rest.has(item.text)) {
      const { path, startLine } = item.location
      throw new SiteProblem(
        `${path}:${startLine}: awesome-pages refuses a second '${item.text}' in the nav`,
        path,
        startLine,
      )
    }
    rest.set(item.text, item)
    return { ...entry, title: placeholder, path: `/${entry.path}` }
  }
  return { nav: nav.map(visit), rest: [...rest.values()] }
}

/** Patterns are asked before the plain `...`. */
function inOrder(rest: readonly RestItem[]): RestItem[] {
  return [...rest.filter(({ text }) => !isAll(text)), ...rest.filter(({ text }) => isAll(text))]
}

function isAll(text: string): boolean {
  return !text.includes('|') || /^\.\.\.\s*\|\s*flat\s*$/.test(text)
}

/**
 * Puts the pages that the configuration does not name where its rest items stand.
 *
 * @returns the nav, and the sections in it that the configuration names: no `.pages` speaks of those
 */
export function insertRest(
  explicit: readonly NavItem[],
  automatic: readonly NavItem[],
  rest: readonly RestItem[],
  effort: Effort,
): { items: NavItem[]; explicit: Set<NavItem> } {
  const blocks = restBlocks(automatic, inOrder(rest), new Set(pagesOf(explicit).map(({ src }) => src)), effort)
  const sections = new Set<NavItem>()
  const insert = (items: readonly NavItem[]): NavItem[] =>
    items.flatMap((item): NavItem[] => {
      if (item.kind === 'link' && item.title === placeholder) return blocks.get(item.url.slice(1)) ?? []
      if (item.kind !== 'section') return [item]
      const section = { ...item, children: insert(item.children) }
      sections.add(section)
      return [section]
    })
  return { items: insert(explicit), explicit: sections }
}

function restBlocks(
  items: readonly NavItem[],
  rest: readonly RestItem[],
  named: ReadonlySet<string>,
  effort: Effort,
): Map<string, NavItem[]> {
  spend(effort, rest.length)
  const blocks = new Map<string, NavItem[]>(rest.map(({ text }) => [text, []]))
  for (const item of items) {
    if (item.kind === 'page' && !named.has(item.src)) {
      const place = rest.find((candidate) => matchesRest(candidate, item.src, effort))
      if (place !== undefined) blocks.get(place.text)?.push(item)
    }
    if (item.kind !== 'section') continue
    const below = restBlocks(item.children, rest, named, effort)
    for (const candidate of rest) {
      const children = below.get(candidate.text) ?? []
      if (children.length === 0) continue
      const block = blocks.get(candidate.text)
      for (const child of candidate.flat ? children : [{ ...item, children }]) block?.push(child)
    }
  }
  return blocks
}

function matchesRest(item: RestItem, path: string | null, effort: Effort): boolean {
  spend(effort, 1)
  if (item.glob === null) return isAll(item.text)
  return path !== null && matchesPathGlob(item.glob, path, false, effort)
}

interface Arrangement extends AwesomePagesSources {
  /** Sections that the configuration itself names: no `.pages` speaks of them. */
  explicit: ReadonlySet<NavItem>
  folders: Map<NavItem, string | null>
}

/**
 * Arranges a nav as the plugin awesome-pages does (version 2.10): by the `.pages` file of the folder that holds all of a
 * section's pages.
 *
 * @param explicit the sections that the configuration names
 * @throws SiteProblem for an entry that names nothing, where the plugin is strict
 */
export function arrangePages(
  items: readonly NavItem[],
  explicit: ReadonlySet<NavItem>,
  sources: AwesomePagesSources,
): NavItem[] {
  const arrangement: Arrangement = { ...sources, explicit, folders: new Map() }
  const root = folderOfItems(arrangement, items)
  return arrangeItems(arrangement, items, sources.options.collapseSinglePages, pagesFile(arrangement, root))
}

/** The one folder, relative to docs_dir, that all items lie in; null where there is none. */
function folderOfItems(arrangement: Arrangement, items: readonly NavItem[]): string | null {
  const folders = new Set<string | null>()
  for (const item of items) {
    if (item.kind === 'page') folders.add(folderOf(item.src))
    if (item.kind !== 'section') continue
    const folder = folderOfItems(arrangement, item.children)
    const isExplicit = arrangement.explicit.has(item)
    arrangement.folders.set(item, isExplicit ? null : folder)
    // The folder above docs_dir is none of the site's.
    if (!isExplicit && folder !== null) folders.add(folder === '' ? null : folderOf(folder))
  }
  const [only, ...others] = folders
  return others.length > 0 ? null : (only ?? null)
}

function pagesFile(arrangement: Arrangement, folder: string | null): PagesFile {
  return folder === null ? noPagesFile : (arrangement.files.get(folder) ?? noPagesFile)
}

/** The name by which a `.pages` file knows an item. */
function nameOfItem(arrangement: Arrangement, item: NavItem): string | null {
  if (item.kind === 'page') return nameOf(item.src)
  const folder = item.kind === 'section' ? (arrangement.folders.get(item) ?? null) : null
  return folder === null ? null : nameOf(folder)
}

function arrangeItems(
  arrangement: Arrangement,
  children: readonly NavItem[],
  collapse: boolean,
  file: PagesFile,
): NavItem[] {
  const placed = placeItems(arrangement, orderItems(arrangement, children, file), file)
  return placed.flatMap(({ item, virtual, titled }): NavItem[] => {
    if (item.kind !== 'section' || virtual) return [item]
    const made = arrangeSection(arrangement, item, titled, collapse)
    return made === null ? [] : [made]
  })
}

function arrangeSection(
  arrangement: Arrangement,
  section: NavSection,
  original: NavItem,
  collapse: boolean,
): NavItem | null {
  const file = pagesFile(arrangement, arrangement.folders.get(original) ?? null)
  if (file.hide) return null
  const recursive = file.collapseSinglePages ?? collapse
  const children = arrangeItems(arrangement, section.children, recursive, file)
  const made: NavSection = { ...section, title: file.title ?? section.title, children }
  if (arrangement.explicit.has(original)) return made
  const [only, ...others] = children
  if (only === undefined) return null
  return (file.collapse ?? recursive) && others.length === 0 ? only : made
}

function orderItems(arrangement: Arrangement, items: readonly NavItem[], file: PagesFile): readonly NavItem[] {
  const { options } = arrangement
  const order = file.order ?? options.order
  const sortType = file.sortType ?? options.sortType
  const orderBy = file.orderBy ?? options.orderBy
  if (items.length < 2 || (order === null && sortType === null && orderBy === null)) return items
  const ignoreCase = file.ignoreCase ?? options.ignoreCase
  const key = (item: NavItem) => {
    const text = (orderBy === 'title' ? titleOfItem(arrangement, item) : nameOfItem(arrangement, item)) ?? ''
    return ignoreCase ? text.toLowerCase() : text
  }
  const keyed = items.map((item) => ({ item, text: key(item) }))
  const sign = order === 'desc' ? -1 : 1
  const compare = (left: string, right: string) =>
    sortType === 'natural' ? compareNatural(naturalKey(left), naturalKey(right)) : byCodePoint(left, right)
  return keyed.toSorted((left, right) => sign * compare(left.text, right.text)).map(({ item }) => item)
}

function titleOfItem(arrangement: Arrangement, item: NavItem): string | null {
  return item.kind === 'page' ? (item.title ?? arrangement.titleOf(item.src)) : item.title
}

/** An item with the one that it was before a title was set on it. */
interface Placed {
  item: NavItem
  titled: NavItem
  /** A section that a `.pages` file makes up: no folder stands behind it, and nothing in it is arranged. */
  virtual: boolean
}

function placeItems(arrangement: Arrangement, items: readonly NavItem[], file: PagesFile): Placed[] {
  if (file.nav === null) return items.map((item) => ({ item, titled: item, virtual: false }))
  const byName = new Map(items.map((item) => [nameOfItem(arrangement, item), item]))
  const used = new Set<NavItem>()
  const rest: RestItem[] = []
  const collect = (entries: readonly PagesItem[]): void => {
    for (const entry of entries) {
      if (entry.kind === 'rest') rest.push(entry)
      else if (entry.kind === 'section') collect(entry.items)
      else {
        const item = byName.get(entry.name)
        if (item !== undefined) used.add(item)
      }
    }
  }
  collect(file.nav)
  const ordered = inOrder(rest)
  const left = new Map<string, NavItem[]>(ordered.map(({ text }) => [text, []]))
  for (const item of items) {
    if (used.has(item)) continue
    const name = nameOfItem(arrangement, item)
    const place = ordered.find((candidate) => matchesRest(candidate, name, arrangement.effort))
    if (place !== undefined) left.get(place.text)?.push(item)
  }
  const place = (entry: PagesItem): Placed[] => {
    if (entry.kind === 'rest')
      return (left.get(entry.text) ?? []).map((item) => ({ item, titled: item, virtual: false }))
    if (entry.kind === 'section') {
      const children = entry.items.flatMap(place).map(({ item }) => item)
      const item: NavItem = { kind: 'section', title: entry.title, children, location: entry.location }
      return [{ item, titled: item, virtual: true }]
    }
    const item = byName.get(entry.name)
    if (item !== undefined) return [{ item: retitle(item, entry.title, entry.location), titled: item, virtual: false }]
    if (entry.title !== null) {
      const { title, name: url, location } = entry
      const item: NavItem = { kind: 'link', title, url, link: kindOf(url), path: null, location }
      return [{ item, titled: item, virtual: false }]
    }
    if (!arrangement.options.strict) return []
    const { path, startLine } = entry.location
    throw new SiteProblem(
      `${path}:${startLine}: awesome-pages refuses the nav entry "${entry.name}": nothing of that name is in the folder`,
      path,
      startLine,
    )
  }
  return file.nav.flatMap(place)
}

function kindOf(url: string): 'external' | 'absolute' | 'missing' {
  try {
    return linkKind(url)
  } catch {
    return 'external'
  }
}

function retitle(item: NavItem, title: string | null, location: NavItem['location']): NavItem {
  return title === null ? { ...item, location } : { ...item, title, location }
}
