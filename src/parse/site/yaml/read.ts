import { SiteProblem } from '../problem.ts'
import { composeDocument } from './composer.ts'
import { constructValue, type Environment } from './construct.ts'
import { decodeSource, type Source } from './source.ts'
import { isTrue, type MapValue, pythonType, type Value } from './value.ts'

/** Reads a YAML file as PyYAML's full loader does; null for a file without a value. */
export function readYaml(source: Source, environment: Environment): Value | null {
  const node = composeDocument(source)
  return node === null ? null : constructValue(source, node, environment)
}

/**
 * Reads a configuration file of MkDocs: a map, or nothing at all.
 *
 * @throws SiteProblem where MkDocs would not read it
 */
export function readConfigurationFile(path: string, bytes: Uint8Array, environment: Environment): MapValue {
  const source = decodeSource(path, bytes)
  const value = readYaml(source, environment)
  // MkDocs reads `value or {}`, so that an empty list counts as an empty map.
  if (value === null || !isTrue(value)) return { kind: 'map', entries: new Map(), source, start: 0, end: 0 }
  if (value.kind === 'map') return value
  throw new SiteProblem(`${path}: expected a key-value mapping, but it holds a ${pythonType(value)}`, path, 1)
}
