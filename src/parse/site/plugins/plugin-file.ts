import type { Location } from '../../../model/report.ts'
import type { SiteProblem } from '../problem.ts'
import { readYaml } from '../yaml/read.ts'
import { locate, problemAt, type Source } from '../yaml/source.ts'
import { type MapValue, stringOf, type Value, valueOf } from '../yaml/value.ts'

/** Reads the YAML of a plugin's own file (`.pages`, `.nav.yml`), which knows no `!ENV`. */
export function readPluginFile(source: Source, plugin: string): MapValue {
  const value = readYaml(source, {})
  if (value === null || (value.kind === 'scalar' && value.scalar.type === 'NoneType')) {
    return { kind: 'map', entries: new Map(), source, start: 0, end: 0 }
  }
  if (value.kind !== 'map') throw problemAt(source, value.start, `${plugin} expects a map here`)
  return value
}

/** A refusal of a plugin at a value of its file. */
export function refuseValue(plugin: string, value: Value, message: string): SiteProblem {
  return problemAt(value.source, value.start, `${plugin}: ${message}`)
}

export function placeOf(value: Value): Location {
  return locate(value.source, value.start, value.end)
}

/** A bool setting of a plugin's options or file; null where it is not set. */
export function boolOf(map: MapValue | null, key: string): boolean | null {
  const value = map === null ? undefined : valueOf(map, key)
  if (value?.kind !== 'scalar' || value.scalar.type !== 'bool') return null
  return value.scalar.text === 'True'
}

/** A text setting of a plugin's options or file; null where it is not set. */
export function textOf(map: MapValue | null, key: string): string | null {
  return map === null ? null : stringOf(valueOf(map, key))
}

/** A whole number among a plugin's options; null where it is not set. */
export function intOf(map: MapValue | null, key: string): number | null {
  const value = map === null ? undefined : valueOf(map, key)
  const number = value?.kind === 'scalar' && value.scalar.type === 'int' ? Number(value.scalar.text) : 0
  return Number.isSafeInteger(number) && number > 0 ? number : null
}
