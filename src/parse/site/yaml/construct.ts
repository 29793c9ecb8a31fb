import type { SiteProblem } from '../problem.ts'
import type { YamlMapping, YamlNode, YamlScalar, YamlSequence } from './node.ts'
import {
  boolScalar,
  dateScalar,
  floatScalar,
  intScalar,
  nullScalar,
  type PlainType,
  type PythonScalar,
  plainScalar,
  stringScalar,
} from './python-scalar.ts'
import { problemAt, type Source } from './source.ts'
import { MAX_DEPTH } from './token.ts'
import type { MapEntry, MapValue, ScalarValue, Value } from './value.ts'

/** Environment variables that `!ENV` may read. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Most pairs that all merge keys (`<<`) of a file may bring in together. Real files merge a handful; a few lines of
 * merges of merges would double them each time.
 */
const MAX_MERGED_PAIRS = 100_000

const yamlTag = 'tag:yaml.org,2002:'

interface Construction {
  source: Source
  environment: Environment
  done: Map<YamlNode, Value>
  /** Nodes under construction: meeting one again is a cycle. */
  open: Set<YamlNode>
  flattened: Map<YamlMapping, [YamlNode, YamlNode][]>
  mergedPairs: number
}

/**
 * Turns nodes into values as PyYAML's constructor does, with MkDocs's `!ENV`. No other tag is evaluated: its value is
 * the tag's own text, whatever it is put on.
 *
 * @throws SiteProblem for what PyYAML cannot construct: a list as a key, a merge of no map, a day that is none
 */
export function constructValue(source: Source, node: YamlNode, environment: Environment): Value {
  const construction: Construction = {
    source,
    environment,
    done: new Map(),
    open: new Set(),
    flattened: new Map(),
    mergedPairs: 0,
  }
  return construct(construction, node)
}

function refuse(construction: Construction, node: YamlNode, message: string): SiteProblem {
  return problemAt(construction.source, node.start, message)
}

function construct(construction: Construction, node: YamlNode): Value {
  // Most of a file is scalars, which no alias makes deep or large.
  if (node.kind === 'scalar') return constructNew(construction, node)
  const known = construction.done.get(node)
  if (known !== undefined) return known
  if (construction.open.has(node)) throw refuse(construction, node, 'a value that contains itself cannot be read')
  // Aliases of aliases can be deeper than the text ever is.
  if (construction.open.size > MAX_DEPTH)
    throw refuse(construction, node, `lists and maps are nested more than ${MAX_DEPTH} levels deep`)
  construction.open.add(node)
  const value = constructNew(construction, node)
  construction.open.delete(node)
  construction.done.set(node, value)
  return value
}

function constructNew(construction: Construction, node: YamlNode): Value {
  const tag = node.tag === '!' ? null : node.tag
  if (tag === '!ENV') return constructEnvironment(construction, node)
  if (tag !== null && !standsForItself(tag, node))
    return scalarValue(construction, node, constructTagged(construction, tag, node))
  if (node.kind === 'sequence') return constructList(construction, node)
  if (node.kind === 'mapping') return constructMap(construction, node)
  return scalarValue(construction, node, node.plain ? typed(construction, node, node.value) : stringScalar(node.value))
}

/** Tags that only say what the node is anyway. */
function standsForItself(tag: string, node: YamlNode): boolean {
  return (tag === `${yamlTag}seq` && node.kind === 'sequence') || (tag === `${yamlTag}map` && node.kind === 'mapping')
}

function scalarValue(construction: Construction, node: YamlNode, scalar: PythonScalar): ScalarValue {
  return { kind: 'scalar', scalar, source: construction.source, start: node.start, end: node.end }
}

function typed(construction: Construction, node: YamlNode, text: string): PythonScalar {
  const scalar = guard(construction, node, () => plainScalar(text))
  if (scalar === 'merge' || scalar === 'value') {
    throw refuse(construction, node, `could not determine a constructor for the tag '${yamlTag}${scalar}'`)
  }
  return scalar
}

function guard<Result extends PlainType | null>(
  construction: Construction,
  node: YamlNode,
  read: () => Result,
): Result {
  try {
    return read()
  } catch (error) {
    if (error instanceof RangeError) throw refuse(construction, node, error.message)
    throw error
  }
}

const scalarTags: ReadonlySet<string> = new Set(['str', 'null', 'bool', 'int', 'float', 'timestamp', 'binary'])

function constructTagged(construction: Construction, tag: string, node: YamlNode): PythonScalar {
  const name = tag.startsWith(yamlTag) ? tag.slice(yamlTag.length) : null
  if (name === null) return stringScalar(tag)
  if (node.kind !== 'scalar') {
    if (scalarTags.has(name)) throw refuse(construction, node, `expected a scalar node, but found ${node.kind}`)
    return stringScalar(tag)
  }
  const { value } = node
  if (name === 'str') return stringScalar(value)
  if (name === 'null') return nullScalar()
  const reader = { bool: boolScalar, int: intScalar, float: floatScalar, timestamp: dateScalar }[name]
  if (reader === undefined) return stringScalar(tag)
  const scalar = guard(construction, node, () => reader(value))
  if (scalar === null) throw refuse(construction, node, `'${value.slice(0, 80)}' is no value for the tag !!${name}`)
  return scalar
}

/** `!ENV NAME` or `!ENV [NAME, …, default]`: the first variable that is set, typed; else the default; else nothing. */
function constructEnvironment(construction: Construction, node: YamlNode): Value {
  if (node.kind === 'mapping')
    throw refuse(construction, node, 'expected a scalar or sequence node after !ENV, but found mapping')
  const items: readonly YamlNode[] = node.kind === 'scalar' ? [node] : node.items
  const fallback = items.length > 1 ? items.at(-1) : undefined
  const names = fallback === undefined ? items : items.slice(0, -1)
  for (const item of names) {
    if (item.kind !== 'scalar')
      throw refuse(construction, item, `expected the name of a variable in !ENV, but found ${item.kind}`)
    const set = Object.hasOwn(construction.environment, item.value) ? construction.environment[item.value] : undefined
    if (set !== undefined) return scalarValue(construction, node, typed(construction, node, set))
  }
  if (fallback === undefined) return scalarValue(construction, node, nullScalar())
  return { ...construct(construction, fallback), start: node.start, end: node.end }
}

function constructList(construction: Construction, node: YamlSequence): Value {
  const items = node.items.map((item) => construct(construction, item))
  return { kind: 'list', items, source: construction.source, start: node.start, end: node.end }
}

function constructMap(construction: Construction, node: YamlMapping): MapValue {
  const entries = new Map<string, MapEntry>()
  for (const [keyNode, valueNode] of flatten(construction, node)) {
    const key = constructKey(construction, keyNode)
    const value = construct(construction, valueNode)
    const { identity } = key.scalar
    const end = valueNode.start >= keyNode.end ? Math.max(valueNode.end, keyNode.end) : keyNode.end
    // A dict keeps the first of two equal keys and the last value.
    const first = entries.get(identity)?.key
    const kept = first === undefined ? key : { ...key, scalar: first.scalar }
    entries.set(identity, { key: kept, value, start: keyNode.start, end })
  }
  return { kind: 'map', entries, source: construction.source, start: node.start, end: node.end }
}

function constructKey(construction: Construction, node: YamlNode): ScalarValue {
  if (isPlain(node, '=')) return scalarValue(construction, node, stringScalar('='))
  const key = construct(construction, node)
  if (key.kind !== 'scalar') throw refuse(construction, node, `found unhashable key: a ${key.kind} cannot be a key`)
  return key
}

function isPlain(node: YamlNode, text: string): node is YamlScalar {
  return node.kind === 'scalar' && node.plain && node.value === text
}

function isMerge([key]: [YamlNode, YamlNode]): boolean {
  return isPlain(key, '<<') || key.tag === `${yamlTag}merge`
}

/** The pairs of a map with those of its merge keys before them, so that its own ones win. */
function flatten(construction: Construction, node: YamlMapping, depth = 0): [YamlNode, YamlNode][] {
  const known = construction.flattened.get(node)
  if (known !== undefined) return known
  if (!node.pairs.some(isMerge)) return node.pairs
  if (depth > MAX_DEPTH) throw refuse(construction, node, `merge keys are nested more than ${MAX_DEPTH} levels deep`)
  // Held against a map that merges itself: the second visit sees its own pairs only.
  construction.flattened.set(node, [])
  const merged: [YamlNode, YamlNode][] = []
  for (const [, value] of node.pairs.filter(isMerge)) {
    if (value.kind === 'scalar')
      throw refuse(construction, value, 'expected a mapping or list of mappings for merging, but found scalar')
    const sources = value.kind === 'mapping' ? [value] : value.items.toReversed()
    for (const source of sources) {
      if (source.kind !== 'mapping')
        throw refuse(construction, source, `expected a mapping for merging, but found ${source.kind}`)
      const pairs = flatten(construction, source, depth + 1)
      construction.mergedPairs += pairs.length
      if (construction.mergedPairs > MAX_MERGED_PAIRS) {
        throw refuse(
          construction,
          node,
          `merge keys bring in more than ${MAX_MERGED_PAIRS} pairs: the file cannot be read`,
        )
      }
      for (const pair of pairs) merged.push(pair)
    }
  }
  const pairs = merged.concat(node.pairs.filter((pair) => !isMerge(pair)))
  construction.flattened.set(node, pairs)
  return pairs
}
