import { parse, TomlError } from 'smol-toml'
import type { Location } from '../../model/report.ts'
import type { Configuration } from './configuration.ts'
import { countEntry, type NavEntry, type NavTally } from './nav-entry.ts'
import { folderOf, isWithin, resolveInside } from './path.ts'
import { parsePathSpec } from './pathspec.ts'
import { type Plugin, readPlugins } from './plugins/setting.ts'
import { SiteProblem } from './problem.ts'
import { boolScalar, type PythonScalar, stringScalar } from './yaml/python-scalar.ts'
import { decodeSource, locate, type Source } from './yaml/source.ts'
import type { MapEntry, Value } from './yaml/value.ts'

/** A table of TOML, as the parser gives it. */
type Table = Readonly<Record<string, unknown>>

/** Plugins that Zensical has by itself, so that naming them counts; it passes over every other one in silence. */
const nativePlugins: ReadonlySet<string> = new Set(['awesome-nav', 'literate-nav', 'exclude', 'section-index'])

/**
 * Reads a `zensical.toml` by Zensical's own rules, which differ from MkDocs's: see docs/mkdocs.md.
 *
 * @throws SiteProblem for what Zensical refuses
 */
export function readZensicalConfiguration(path: string, bytes: Uint8Array): Configuration {
  const source = decodeSource(path, bytes)
  const root = parseToml(source)
  const project = isTable(root['project']) ? root['project'] : root
  return {
    path,
    flavor: 'zensical',
    docsDir: docsDirOf(source, project),
    nav: navOf(source, project['nav']),
    rules: {
      exclude: patterns(source, project, 'exclude_docs'),
      draft: patterns(source, project, 'draft_docs'),
      notInNav: patterns(source, project, 'not_in_nav'),
    },
    useDirectoryUrls: project['use_directory_urls'] !== false,
    absoluteMeansDocs: false,
    plugins: pluginsOf(source, project['plugins']),
    hooks: false,
  }
}

function parseToml(source: Source): Table {
  try {
    return parse(source.text)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const [reason = 'it is not TOML'] = error.message.split('\n')
    throw new SiteProblem(`${source.path}:${error.line}:${error.column}: ${reason}`, source.path, error.line)
  }
}

function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

function refuse(source: Source, key: string, message: string): SiteProblem {
  const line = source.text.split('\n').findIndex((text) => text.trimStart().startsWith(key))
  return new SiteProblem(
    `${source.path}: Zensical refuses '${key}': ${message}`,
    source.path,
    line === -1 ? null : line + 1,
  )
}

function docsDirOf(source: Source, project: Table): string {
  const value = project['docs_dir'] ?? 'docs'
  if (typeof value !== 'string' || value === '') throw refuse(source, 'docs_dir', 'expected the name of a directory')
  const folder = folderOf(source.path)
  const docsDir = resolveInside(folder, value)
  if (docsDir === null || !isWithin(docsDir, folder)) throw refuse(source, 'docs_dir', 'it must lie within the project')
  if (docsDir === folder) throw refuse(source, 'docs_dir', 'the project itself is not supported as docs_dir')
  return docsDir
}

function patterns(source: Source, project: Table, key: string): Configuration['rules']['exclude'] {
  const value = project[key]
  if (value === undefined) return null
  if (typeof value !== 'string') throw refuse(source, key, 'expected a multiline string')
  try {
    return parsePathSpec(value)
  } catch (error) {
    if (error instanceof RangeError) throw refuse(source, key, error.message)
    throw error
  }
}

/** Reads the nav; its texts are found in the file one after the other, since the parser keeps no places. */
function navOf(source: Source, nav: unknown): NavEntry[] | null {
  if (nav === undefined) return null
  // A table is walked as Python walks a dict: by its keys.
  const items: readonly unknown[] = Array.isArray(nav) ? nav : isTable(nav) ? Object.keys(nav) : []
  const find = finder(source)
  const tally: NavTally = { entries: 0 }
  const readItem = (item: unknown): NavEntry => {
    countEntry(tally, source.path, null)
    if (typeof item === 'string') return { kind: 'path', title: null, path: item.trim(), location: find(item) }
    const [first] = isTable(item) ? Object.entries(item) : []
    if (first === undefined) throw refuse(source, 'nav', 'expected a path or a table of one title')
    // Zensical takes the first key of a table and loses the others.
    const [title, value] = first
    if (typeof value === 'string') return { kind: 'path', title, path: value.trim(), location: find(value) }
    if (!Array.isArray(value)) throw refuse(source, 'nav', `expected a path or a list behind '${title}'`)
    const location = find(title)
    return { kind: 'section', title, children: value.map(readItem), location }
  }
  const read = items.map(readItem)
  return read.length === 0 ? null : read
}

/** Strings on one line, and bare keys. A string without its end is taken to the end of the line, so that it is read once. */
const WRITTEN = /"((?:[^"\\\n]|\\.)*)"?|'([^'\n]*)'?|[A-Za-z0-9_-]+/g

/** Finds texts in their order; one that is not written as it reads has no place. */
function finder(source: Source): (text: string) => Location | null {
  let from = Math.max(source.text.search(/^[ \t]*(?:nav[ \t]*=|\[+[ \t]*(?:project\.)?nav)/m), 0)
  // Looking through the text for each one would take the square of its length.
  const places = new Map<string, number[]>()
  for (const match of source.text.slice(from).matchAll(WRITTEN)) {
    const [whole, double, single] = match
    const written = double ?? single ?? whole
    const place = from + match.index + (whole === written ? 0 : 1)
    const known = places.get(written)
    if (known === undefined) places.set(written, [place])
    else known.push(place)
  }
  for (const known of places.values()) known.reverse()
  return (text) => {
    if (text === '') return null
    const left = places.get(text)
    let at = left?.pop()
    while (at !== undefined && at < from) at = left?.pop()
    if (at === undefined) return null
    from = at + text.length
    return locate(source, at, from)
  }
}

function pluginsOf(source: Source, value: unknown): Plugin[] {
  return readPlugins(valueFrom(source, value, 0)).filter(({ name }) => nativePlugins.has(name))
}

/** Deepest nesting of a plugin's options. */
const MAX_OPTION_DEPTH = 20

/** A TOML value in the shape of a YAML one, so that the options of plugins are read in one way. */
function valueFrom(source: Source, value: unknown, depth: number): Value {
  const place = { source, start: 0, end: 0 }
  if (Array.isArray(value) && depth < MAX_OPTION_DEPTH)
    return { kind: 'list', items: value.map((item) => valueFrom(source, item, depth + 1)), ...place }
  if (!isTable(value) || depth >= MAX_OPTION_DEPTH) return { kind: 'scalar', scalar: scalarFrom(value), ...place }
  const entries = new Map<string, MapEntry>()
  for (const [name, child] of Object.entries(value)) {
    const scalar = stringScalar(name)
    entries.set(scalar.identity, {
      key: { kind: 'scalar', scalar, ...place },
      value: valueFrom(source, child, depth + 1),
      start: 0,
      end: 0,
    })
  }
  return { kind: 'map', entries, ...place }
}

function scalarFrom(value: unknown): PythonScalar {
  if (typeof value === 'boolean') return boolScalar(String(value)) ?? stringScalar(String(value))
  if (typeof value === 'number')
    return { type: Number.isInteger(value) ? 'int' : 'float', text: String(value), identity: `\0number ${value}` }
  return stringScalar(typeof value === 'string' ? value : '')
}
