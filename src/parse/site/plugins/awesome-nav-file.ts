import type { Location } from '../../../model/report.ts'
import { countEntry, type NavTally } from '../nav-entry.ts'
import { locate, type Source } from '../yaml/source.ts'
import { isNull, stringOf, type Value, valueOf } from '../yaml/value.ts'
import { type PathGlob, parsePathGlob } from './glob.ts'
import { boolOf, placeOf, readPluginFile, refuseValue, textOf } from './plugin-file.ts'

export interface NavSort {
  by: string | null
  direction: string | null
  type: string | null
  sections: string | null
  ignoreCase: boolean | null
}

/** Settings that a folder hands on to those in it; null where it says nothing. */
export interface NavSettings {
  sort: NavSort
  flatten: boolean | null
  preserveNames: boolean | null
  useIndexTitle: boolean | null
  appendUnmatched: boolean | null
  /** Globs as written; `$inherit` stands for those of the folder above. */
  ignore: readonly string[]
}

export type NavFileItem =
  | { kind: 'name'; title: string | null; name: string; location: Location }
  | { kind: 'section'; title: string; items: readonly NavFileItem[]; location: Location }
  | { kind: 'glob'; glob: string; settings: NavSettings; location: Location | null }

/** What a `.nav.yml` file says of its folder. */
export interface NavFile {
  title: string | null
  hide: boolean
  /** Null where it has no nav: the index, then everything. */
  nav: readonly NavFileItem[] | null
  settings: NavSettings
}

export const inheritToken = '$inherit'

export const noSettings: NavSettings = {
  sort: { by: null, direction: null, type: null, sections: null, ignoreCase: null },
  flatten: null,
  preserveNames: null,
  useIndexTitle: null,
  appendUnmatched: null,
  ignore: [inheritToken],
}

export const noNavFile: NavFile = { title: null, hide: false, nav: null, settings: noSettings }

const plugin = 'awesome-nav'

/**
 * Reads a `.nav.yml` file.
 *
 * @throws SiteProblem for a file that the plugin would report and ignore: its nav is not what its writer means
 */
export function parseNavFile(source: Source): NavFile {
  const map = readPluginFile(source, plugin)
  const nav = valueOf(map, 'nav')
  const tally: NavTally = { entries: 0 }
  if (nav !== undefined && nav.kind !== 'list') throw refuseValue(plugin, nav, 'expected "nav" to be a list')
  return {
    title: textOf(map, 'title'),
    hide: boolOf(map, 'hide') === true,
    nav: nav?.kind === 'list' ? nav.items.map((item) => readItem(item, tally)) : null,
    settings: readSettings(map),
  }
}

function readSettings(map: Value & { kind: 'map' }): NavSettings {
  const sort = valueOf(map, 'sort')
  const sortMap = sort?.kind === 'map' ? sort : null
  return {
    sort: {
      by: textOf(sortMap, 'by'),
      direction: textOf(sortMap, 'direction'),
      type: textOf(sortMap, 'type'),
      sections: textOf(sortMap, 'sections'),
      ignoreCase: boolOf(sortMap, 'ignore_case'),
    },
    flatten: boolOf(map, 'flatten_single_child_sections'),
    preserveNames: boolOf(map, 'preserve_directory_names'),
    useIndexTitle: boolOf(map, 'use_index_title'),
    appendUnmatched: boolOf(map, 'append_unmatched'),
    ignore: ignored(valueOf(map, 'ignore')),
  }
}

function ignored(value: Value | undefined): readonly string[] {
  if (value === undefined || isNull(value)) return noSettings.ignore
  const items = value.kind === 'list' ? value.items : [value]
  return items.map(stringOf).filter((text) => text !== null)
}

function readItem(value: Value, tally: NavTally): NavFileItem {
  const { path, startLine } = placeOf(value)
  countEntry(tally, path, startLine)
  const text = stringOf(value)
  if (text !== null && text !== '') return { kind: 'name', title: null, name: text, location: placeOf(value) }
  if (value.kind !== 'map') throw refuseValue(plugin, value, 'expected a path, a glob or "title: path"')
  const glob = textOf(value, 'glob')
  const [entry, ...others] = value.entries.values()
  if (glob !== null && (others.length > 0 || entry === undefined)) {
    return { kind: 'glob', glob, settings: readSettings(value), location: placeOf(value) }
  }
  if (entry === undefined || others.length > 0 || entry.key.scalar.type !== 'str')
    throw refuseValue(plugin, value, 'expected one "title: path"')
  const title = entry.key.scalar.text
  const name = stringOf(entry.value)
  if (name !== null && name !== '')
    return { kind: 'name', title, name, location: locate(value.source, entry.start, entry.end) }
  if (entry.value.kind !== 'list') throw refuseValue(plugin, value, 'expected "title: path" or "title: [items]"')
  return {
    kind: 'section',
    title,
    items: entry.value.items.map((item) => readItem(item, tally)),
    location: locate(value.source, entry.key.start, entry.key.end),
  }
}

/** Whether a file is a template, which only running it would resolve. */
export function isTemplate(text: string): boolean {
  return /\{\{|\{%/.test(text)
}

/** A glob of a file relative to its folder, as one from docs_dir on. */
export function globFrom(folder: string, glob: string, dots = false): PathGlob {
  return parsePathGlob(folder === '' ? glob : `${escapeGlob(folder)}/${glob}`, dots)
}

/** The folders of a nav file are names, whatever characters they hold. */
function escapeGlob(folder: string): string {
  return folder.replaceAll(/[\\*?[\](){}@!+|]/g, '\\$&')
}
