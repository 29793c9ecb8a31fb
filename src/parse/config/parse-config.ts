import { Ajv, type ErrorObject } from 'ajv'
import { closest } from 'fastest-levenshtein'
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import schema from '../../../schemas/config.schema.json' with { type: 'json' }
import { UserError } from '../../errors.ts'
import type { Config, ConfigFile, WaiverSetting } from '../../model/config.ts'
import type { Location } from '../../model/report.ts'
import { isDay } from '../day.ts'
import { toConfig } from './defaults.ts'

/** Aliases that a config may resolve to: the file is written by hand, and YAML can otherwise grow without bound. */
const MAX_ALIASES = 100

/**
 * Reads the configuration file.
 * @throws {UserError} with the file, line and column, for YAML that cannot be read, an unknown key or a wrong value.
 */
export function parseConfig(path: string, text: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const problem = document.errors[0]
  if (problem) throw at(path, lines, problem.pos[0], firstLine(problem.message))
  const file: unknown = toPlain(path, document) ?? {}
  const validate = new Ajv({ allErrors: true, strict: false, verbose: true }).compile<ConfigFile>(schema)
  if (validate(file))
    return toConfig(
      path,
      file,
      (file.waivers ?? []).map((waiver, index) => placeOf(waiver, index)),
    )
  const error = mostTelling(validate.errors ?? [])
  if (!error) throw new UserError(`${path} is no valid configuration`)
  throw at(path, lines, offsetOf(document, error), sentence(error))

  function placeOf(waiver: WaiverSetting, index: number): Location {
    const [start, end] = nodeAt(document, ['waivers', index])?.range ?? [0, 0]
    if (!isDay(waiver.until)) {
      const offset = nodeAt(document, ['waivers', index, 'until'])?.range?.[0] ?? start
      throw at(path, lines, offset, `until is ${JSON.stringify(waiver.until)}, expected a day as YYYY-MM-DD`)
    }
    const from = lines.linePos(start)
    const to = lines.linePos(end)
    return { path, startLine: from.line, startColumn: from.col, endLine: to.line, endColumn: to.col }
  }
}

function nodeAt(document: Document, path: readonly (string | number)[]): Node | null {
  return (path.length === 0 ? document.contents : document.getIn(path, true)) as Node | null
}

function toPlain(path: string, document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch {
    throw new UserError(`${path}: uses more than ${MAX_ALIASES} YAML aliases; write the values out`)
  }
}

/** An unknown key explains more than what follows from it, and a deep place more than a shallow one. */
function mostTelling(errors: readonly ErrorObject[]): ErrorObject | undefined {
  const unknownKey = errors.find(({ keyword }) => keyword === 'additionalProperties')
  if (unknownKey) return unknownKey
  return errors.toSorted((a, b) => b.instancePath.length - a.instancePath.length)[0]
}

function sentence(error: ErrorObject): string {
  const key = error.instancePath.slice(1).replaceAll('/', '.').replaceAll('~1', '/') || 'the file'
  if (error.keyword === 'additionalProperties') return unknownKey(error)
  if (error.keyword === 'enum') {
    return `${key} is ${JSON.stringify(error.data)}, expected one of ${error.params['allowedValues'].join(', ')}`
  }
  const expected = { object: 'a map', array: 'a list', string: 'a text' }[String(error.params['type'])]
  return expected ? `${key} is ${describe(error.data)}, expected ${expected}` : `${key} ${error.message}`
}

function unknownKey(error: ErrorObject): string {
  const key = String(error.params['additionalProperty'])
  const known = Object.keys((error.parentSchema as { properties?: object }).properties ?? {})
  return `unknown key ${JSON.stringify(key)}; did you mean ${JSON.stringify(closest(key, known))}? Known keys: ${known.join(', ')}`
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a map'
  return JSON.stringify(value)
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

function firstLine(text: string): string {
  return text.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? text
}
