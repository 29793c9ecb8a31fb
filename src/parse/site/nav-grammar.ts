import type { Location } from '../../model/report.ts'
import { countEntry, type NavEntry, type NavTally } from './nav-entry.ts'
import type { SiteProblem } from './problem.ts'
import { locate, problemAt } from './yaml/source.ts'
import { MAX_DEPTH } from './yaml/token.ts'
import { isNull, type MapEntry, pythonRepr, pythonType, type Value } from './yaml/value.ts'

/**
 * Reads the `nav` setting by MkDocs's own rules (`config_options.Nav`).
 *
 * @returns null where MkDocs makes the nav itself: no nav, or an empty list
 * @throws SiteProblem in MkDocs's words, at the value that it refuses
 */
export function readNav(value: Value | undefined): NavEntry[] | null {
  if (value === undefined || isNull(value)) return null
  if (value.kind !== 'list') throw refuse(value, `Expected nav to be a list, got ${describe(value)}`)
  if (value.items.length === 0) return null
  const tally: NavTally = { entries: 0 }
  return value.items.map((item) => readItem(tally, item, 1))
}

function refuse(value: Value, message: string): SiteProblem {
  return problemAt(value.source, value.start, `MkDocs refuses 'nav': ${message}`)
}

function describe(value: Value): string {
  if (value.kind === 'map' && value.entries.size > 0) {
    const keys = [...value.entries.values()].map(({ key }) => pythonRepr(key))
    const shown = keys.length === 1 ? `${keys[0]},` : keys.slice(0, 20).join(', ')
    return `dict with keys (${shown}${keys.length > 20 ? ', …' : ''})`
  }
  if (value.kind === 'scalar' && (value.scalar.type === 'str' || value.scalar.type === 'NoneType'))
    return pythonRepr(value)
  return `a ${pythonType(value)}: ${pythonRepr(value)}`
}

function readItem(tally: NavTally, item: Value, depth: number): NavEntry {
  if (item.kind === 'scalar' && item.scalar.type === 'str') return pathEntry(tally, null, item, placeOf(item))
  if (item.kind !== 'map') throw refuse(item, `Expected nav item to be a string or dict, got ${describe(item)}`)
  const [entry, ...others] = item.entries.values()
  if (entry === undefined || others.length > 0)
    throw refuse(item, `Expected nav item to be a dict of size 1, got ${describe(item)}`)
  return readTitled(tally, entry, depth)
}

/** An entry with a title: a page or link, or a section of a list or (with MkDocs's warning) a map. */
function readTitled(tally: NavTally, entry: MapEntry, depth: number): NavEntry {
  const { key, value } = entry
  const title = key.scalar.type === 'NoneType' ? null : key.scalar.text
  if (value.kind === 'scalar') {
    if (value.scalar.type !== 'str') throw refuse(value, `Expected nav to be a list, got ${describe(value)}`)
    return pathEntry(tally, title, value, locate(key.source, entry.start, entry.end))
  }
  const location = locate(key.source, key.start, key.end)
  countEntry(tally, location.path, location.startLine)
  if (depth > MAX_DEPTH) throw refuse(value, `sections are nested more than ${MAX_DEPTH} levels deep`)
  if (value.kind === 'list') {
    return { kind: 'section', title, location, children: value.items.map((item) => readItem(tally, item, depth + 1)) }
  }
  if (value.entries.size === 0) throw refuse(value, 'Expected nav to be a list, got a dict: {}')
  return {
    kind: 'section',
    title,
    location,
    asMap: true,
    children: [...value.entries.values()].map((child) => readTitled(tally, child, depth + 1)),
  }
}

function placeOf(value: Value): Location {
  return locate(value.source, value.start, value.end)
}

function pathEntry(tally: NavTally, title: string | null, value: Value, location: Location): NavEntry {
  countEntry(tally, location.path, location.startLine)
  return { kind: 'path', title, path: value.kind === 'scalar' ? value.scalar.text : '', location }
}
