import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import { closest } from 'fastest-levenshtein'
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import schema from '../../../schemas/config.schema.json' with { type: 'json' }
import { UserError } from '../../errors.ts'
import type { Config, ConfigFile, WaiverSetting } from '../../model/config.ts'
import type { Location } from '../../model/report.ts'
import { isDay } from '../day.ts'
import { nameKey } from '../names.ts'
import { toConfig } from './defaults.ts'
import { globProblem } from './globs.ts'
import { tooDeepAt } from './nesting.ts'
import { repeatedKey } from './repeated-key.ts'

/** Longest configuration. A map of 7,000 cells has half as many characters; the YAML reader takes seconds for a hostile one. */
const MAX_CHARACTERS = 1_000_000

/** Aliases that a config may resolve to: the file is written by hand, and YAML can otherwise grow without bound. */
const MAX_ALIASES = 100

/** Further titles of one column or module: each is looked for in each of its cells, and people give two or three. */
const MAX_TITLES = 100

/** Longest piece of a value that a message shows. */
const MAX_SHOWN = 200

/** Made once: making one costs more than checking a file. */
let isConfig: ValidateFunction<ConfigFile> | null = null

/**
 * Reads the configuration file.
 * @throws {UserError} with the file, line and column, for YAML that cannot be read, an unknown key or a wrong value.
 */
export function parseConfig(path: string, text: string): Config {
  if (text.length > MAX_CHARACTERS)
    throw new UserError(`${path} has more than ${MAX_CHARACTERS.toLocaleString('en')} characters: write a shorter one`)
  const lines = new LineCounter()
  const deep = tooDeepAt(text)
  if (deep !== null) throw new UserError(`${path}:${lineOf(text, deep)}: lists and maps are nested too deeply`)
  // Its pretty errors take the square of their number.
  const document = parseDocument(text, {
    lineCounter: lines,
    logLevel: 'error',
    prettyErrors: false,
    uniqueKeys: false,
  })
  const problem = document.errors[0]
  if (problem) throw at(path, lines, problem.pos[0], firstLine(problem.message))
  const repeated = repeatedKey(document)
  if (repeated)
    throw at(
      path,
      lines,
      repeated.range?.[0] ?? 0,
      `the key ${JSON.stringify(shown(String(repeated.value)))} stands twice in its map`,
    )
  const file: unknown = toPlain(path, document) ?? {}
  isConfig ??= new Ajv({ allErrors: true, strict: false, verbose: true }).compile<ConfigFile>(schema)
  if (isConfig(file)) {
    refuseHeavyGlobs(file)
    refuseManyTitles(file)
    return toConfig(
      path,
      file,
      (file.waivers ?? []).map((waiver, index) => placeOf(waiver, index)),
      linesOfEntries(document, lines),
    )
  }
  const error = mostTelling(isConfig.errors ?? [])
  if (!error) throw new UserError(`${path} is no valid configuration`)
  throw at(path, lines, offsetOf(document, error), sentence(error, isConfig.errors ?? []))

  function refuseHeavyGlobs({ map = {}, sources = {} }: ConfigFile): void {
    const globs = [
      ...Object.entries(map).map(([key, glob]) => ({ keys: ['map', key], glob })),
      ...Object.entries(sources).flatMap(([key, all]) =>
        all.map((glob, index) => ({ keys: ['sources', key, index], glob })),
      ),
    ]
    for (const { keys, glob } of globs) {
      const problem = globProblem(glob)
      if (problem !== null)
        throw at(path, lines, nodeAt(document, keys)?.range?.[0] ?? 0, `${shown(keys.join('.'))} ${problem}`)
    }
  }

  function refuseManyTitles({ aliases = {} }: ConfigFile): void {
    const counts = new Map<string, number>()
    for (const [name, titles] of Object.entries(aliases)) {
      const count = (counts.get(nameKey(name)) ?? 0) + titles.length
      counts.set(nameKey(name), count)
      if (count <= MAX_TITLES) continue
      const offset = nodeAt(document, ['aliases', name])?.range?.[0] ?? 0
      throw at(path, lines, offset, `${shown(`aliases.${name}`)} has more than ${MAX_TITLES} titles: name fewer`)
    }
  }

  function placeOf(waiver: WaiverSetting, index: number): Location {
    const [start, end] = nodeAt(document, ['waivers', index])?.range ?? [0, 0]
    if (!isDay(waiver.until)) {
      const offset = nodeAt(document, ['waivers', index, 'until'])?.range?.[0] ?? start
      throw at(path, lines, offset, `until is ${describe(waiver.until)}, expected a day as YYYY-MM-DD`)
    }
    const from = lines.linePos(start)
    const to = lines.linePos(end)
    return { path, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col }
  }
}

function nodeAt(document: Document, path: readonly (string | number)[]): Node | null {
  return (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | null
}

function linesOfEntries(document: Document, lines: LineCounter): Map<string, number> {
  const found = new Map<string, number>()
  for (const section of ['map', 'aliases', 'topics', 'sources']) {
    const entries = document.get(section)
    if (!isMap(entries)) continue
    for (const { key } of entries.items)
      if (isScalar(key)) found.set(`${section}/${String(key.value)}`, lines.linePos(key.range?.[0] ?? 0).line)
  }
  return found
}

function toPlain(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    const { message } = error as Error
    if (!message.startsWith('Excessive alias count')) throw new UserError(`${path}: ${shown(firstLine(message))}`)
    throw new UserError(`${path}: uses more than ${MAX_ALIASES} YAML aliases; write the values out`)
  }
}

/** An unknown key explains more than what follows from it, and a deep place more than a shallow one. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const unknownKey = errors.find(({ keyword }) => keyword === 'additionalProperties')
  if (unknownKey) return unknownKey
  return errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0]
}

function sentence(error: ErrorObject, all: readonly ErrorObject[]): string {
  const key = shown(error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/')) || 'the file'
  if (error.keyword === 'additionalProperties') return unknownKey(error)
  if (error.keyword === 'enum') {
    return `${key} is ${describe(error.data)}, expected one of ${allowed(error, all).join(', ')}`
  }
  const expected = { object: 'a map', array: 'a list', string: 'a text' }[String(error.params['type'])]
  return expected ? `${key} is ${describe(error.data)}, expected ${expected}` : `${key} ${error.message}`
}

/** What a key may be: a union of values comes as one error for each of its parts. */
function allowed({ instancePath }: ErrorObject, all: readonly ErrorObject[]): string[] {
  return all
    .filter((error) => error.instancePath === instancePath)
    .flatMap(({ params }) => params['allowedValues'] ?? params['allowedValue'] ?? [])
}

function unknownKey(error: ErrorObject): string {
  const key = shown(String(error.params['additionalProperty']))
  const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {})
  return `unknown key ${JSON.stringify(key)}; did you mean ${JSON.stringify(closest(key, known))}? Known keys: ${known.join(', ')}`
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a map'
  return shown(JSON.stringify(value))
}

/** What a message shows of the file: a piece, in one line. */
function shown(text: string): string {
  const piece = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
  return piece.replaceAll(/[\n\r]+/g, ' ')
}

/** Where the value (or the unknown key) stands in the text. */
function offsetOf(document: Document, error: ErrorObject): number {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const node = nodeAt(document, path)
  const extra: unknown = error.params['additionalProperty']
  if (isMap(node) && extra !== undefined) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === extra)
    if (isScalar(pair?.key)) return pair.key.range?.[0] ?? 0
  }
  return node?.range?.[0] ?? 0
}

function at(path: string, lines: LineCounter, offset: number, message: string): UserError {
  const { line, col } = lines.linePos(offset)
  return new UserError(`${path}:${line}:${col}: ${message}`)
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text
}
