import type { PythonScalar } from './python-scalar.ts'
import type { Source } from './source.ts'

interface Placed {
  source: Source
  /** Offsets into the source, `end` exclusive. */
  start: number
  end: number
}

/** A scalar; what has a tag that is not evaluated here is the text of its tag. */
export interface ScalarValue extends Placed {
  kind: 'scalar'
  scalar: PythonScalar
}

export interface ListValue extends Placed {
  kind: 'list'
  items: readonly Value[]
}

export interface MapEntry {
  key: ScalarValue
  value: Value
  /** Where the whole entry stands: from its key to the end of its value, or the key alone where that is elsewhere. */
  start: number
  end: number
}

export interface MapValue extends Placed {
  kind: 'map'
  /** In Python's dict order, by the identity of the key. */
  entries: ReadonlyMap<string, MapEntry>
}

/** A value of a configuration, as Python would hold it, with its place. Free of cycles; parts may be shared. */
export type Value = ScalarValue | ListValue | MapValue

/** Entry of a map under a text key. */
export function entryOf(map: MapValue, key: string): MapEntry | undefined {
  return map.entries.get(key)
}

/** Value of a map under a text key. */
export function valueOf(map: MapValue, key: string): Value | undefined {
  return entryOf(map, key)?.value
}

export function isNull(value: Value | undefined): boolean {
  return value === undefined || (value.kind === 'scalar' && value.scalar.type === 'NoneType')
}

/** The text of a string value, null for every other value. */
export function stringOf(value: Value | undefined): string | null {
  return value?.kind === 'scalar' && value.scalar.type === 'str' ? value.scalar.text : null
}

/** Python's truth of a value. */
export function isTrue(value: Value | undefined): boolean {
  if (value === undefined) return false
  if (value.kind === 'list') return value.items.length > 0
  if (value.kind === 'map') return value.entries.size > 0
  const { type, text, identity } = value.scalar
  return !(type === 'NoneType' || identity === '\0number 0' || (type === 'str' && text === ''))
}

/** Python's `repr` of a value, as MkDocs puts it into its messages; long ones are cut. */
export function pythonRepr(value: Value): string {
  if (value.kind === 'scalar') return value.scalar.type === 'str' ? pythonQuote(value.scalar.text) : value.scalar.text
  if (value.kind === 'list') return value.items.length === 0 ? '[]' : '[…]'
  return value.entries.size === 0 ? '{}' : '{…}'
}

/** Text in quotes, as Python's `repr` prints it. */
export function pythonQuote(text: string): string {
  const shown = text.length > 200 ? `${text.slice(0, 200)}…` : text
  const escaped = shown.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`
}

/** Python's name of a value's type. */
export function pythonType(value: Value): string {
  return value.kind === 'scalar' ? value.scalar.type : value.kind === 'list' ? 'list' : 'dict'
}
