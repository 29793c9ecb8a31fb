import type { Location } from '../../../model/report.ts'
import { countEntry, type NavTally } from '../nav-entry.ts'
import { locate, type Source } from '../yaml/source.ts'
import { isNull, stringOf, type Value, valueOf } from '../yaml/value.ts'
import { type PathGlob, parsePathGlob } from './glob.ts'
import { boolOf, placeOf, readPluginFile, refuseValue, textOf } from './plugin-file.ts'

/** `...`, `... | glob`, `... | flat | glob`: what is not named elsewhere. */
export interface RestItem {
  kind: 'rest'
  /** As written; two that are written alike are one. */
  text: string
  glob: PathGlob | null
  flat: boolean
  location: Location
}

export type PagesItem =
  | RestItem
  | { kind: 'name'; title: string | null; name: string; location: Location }
  | { kind: 'section'; title: string; items: readonly PagesItem[]; location: Location }

/** What a `.pages` file says of its folder. */
export interface PagesFile {
  title: string | null
  nav: readonly PagesItem[] | null
  hide: boolean
  collapse: boolean | null
  collapseSinglePages: boolean | null
  order: string | null
  sortType: string | null
  orderBy: string | null
  ignoreCase: boolean | null
}

export const noPagesFile: PagesFile = {
  title: null,
  nav: null,
  hide: false,
  collapse: null,
  collapseSinglePages: null,
  order: null,
  sortType: null,
  orderBy: null,
  ignoreCase: null,
}

const plugin = 'awesome-pages'

/**
 * Reads a `.pages` file.
 *
 * @throws SiteProblem for what the plugin refuses
 */
export function parsePagesFile(source: Source): PagesFile {
  const map = readPluginFile(source, plugin)
  const nav = valueOf(map, 'nav')
  const arrange = valueOf(map, 'arrange')
  return {
    title: textOf(map, 'title'),
    nav: readItems(nav) ?? arrangedItems(arrange),
    hide: boolOf(map, 'hide') === true,
    collapse: boolOf(map, 'collapse'),
    collapseSinglePages: boolOf(map, 'collapse_single_pages'),
    order: textOf(map, 'order'),
    sortType: textOf(map, 'sort_type'),
    orderBy: textOf(map, 'order_by'),
    ignoreCase: boolOf(map, 'ignore_case'),
  }
}

function readItems(value: Value | undefined): PagesItem[] | null {
  if (value === undefined || isNull(value)) return null
  if (value.kind !== 'list') throw refuseValue(plugin, value, 'expected "nav" to be a list')
  const tally: NavTally = { entries: 0 }
  return value.items.map((item) => readItem(item, tally))
}

/** The old `arrange`: names, and the rest behind them. */
function arrangedItems(value: Value | undefined): PagesItem[] | null {
  const items = readItems(value)
  if (items === null || value === undefined) return items
  if (!items.some((item) => item.kind === 'rest' && item.text === '...'))
    items.push(restItem('...', placeOf(value)) as PagesItem)
  return items
}

function readItem(value: Value, tally: NavTally): PagesItem {
  const { path, startLine } = placeOf(value)
  countEntry(tally, path, startLine)
  const text = stringOf(value)
  if (text !== null)
    return restItem(text, placeOf(value)) ?? { kind: 'name', title: null, name: text, location: placeOf(value) }
  const [entry, ...others] = value.kind === 'map' ? value.entries.values() : []
  if (entry === undefined || others.length > 0)
    throw refuseValue(plugin, value, 'invalid nav item, expected a name or one "title: name"')
  const title = entry.key.scalar.type === 'str' ? entry.key.scalar.text : null
  const name = stringOf(entry.value)
  if (title !== null && name !== null)
    return { kind: 'name', title, name, location: locate(value.source, entry.start, entry.end) }
  if (title === null || entry.value.kind !== 'list')
    throw refuseValue(plugin, value, 'invalid nav item, expected "title: name" or "title: [items]"')
  return {
    kind: 'section',
    title,
    items: entry.value.items.map((item) => readItem(item, tally)),
    location: locate(value.source, entry.key.start, entry.key.end),
  }
}

/** Reads a rest item; null where the text is none. */
export function restItem(text: string, location: Location): RestItem | null {
  const match = /^\.\.\.\s*(?:\|\s*(flat)\s*)?\s*(?:\|\s*(?:(regex|glob)=)?(.*))?/.exec(text)
  if (match === null) return null
  const pattern = match[3]
  return {
    kind: 'rest',
    text,
    glob: pattern === undefined || match[2] === 'regex' ? null : parsePathGlob(pattern),
    flat: match[1] !== undefined,
    location,
  }
}

/** Whether a rest item has a regular expression, which is not evaluated here. */
export function isRegexRest(text: string): boolean {
  return /^\.\.\.\s*(?:\|\s*flat\s*)?\|\s*regex=/.test(text)
}
