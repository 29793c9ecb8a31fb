import { SiteProblem } from './problem.ts'
import { problemAt } from './yaml/source.ts'
import { MAX_DEPTH } from './yaml/token.ts'
import { type MapEntry, type MapValue, stringOf, type Value, valueOf } from './yaml/value.ts'

/** Longest chain of `INHERIT`; real ones have three links, and a circle has no end. */
export const MAX_PARENTS = 50

/**
 * What a configuration says of its parent, as written: a path relative to the file that says it.
 *
 * @returns null where it names none
 * @throws SiteProblem for a parent that is no text
 */
export function parentOf(map: MapValue): { path: string; value: Value } | null {
  const value = valueOf(map, 'INHERIT')
  if (value === undefined) return null
  const path = stringOf(value)
  if (path === null) throw problemAt(value.source, value.start, "expected a path after 'INHERIT'")
  return { path, value }
}

/** The refusal of a parent that cannot be read. */
export function parentProblem(value: Value, message: string): SiteProblem {
  return problemAt(value.source, value.start, message)
}

/** Merges a configuration into its parent: maps deeply, everything else is the child's. */
export function mergeInto(parent: MapValue, child: MapValue, depth = 0): MapValue {
  if (depth > MAX_DEPTH)
    throw new SiteProblem(`${child.source.path}: maps are nested too deeply to be merged`, child.source.path, null)
  const entries = new Map<string, MapEntry>(parent.entries)
  for (const [identity, entry] of child.entries) {
    if (depth === 0 && identity === 'INHERIT') continue
    const value = mergeValue(entries.get(identity)?.value, entry.value, depth)
    entries.set(identity, value === entry.value ? entry : { ...entry, value })
  }
  if (depth === 0) entries.delete('INHERIT')
  return { ...child, entries }
}

function mergeValue(old: Value | undefined, value: Value, depth: number): Value {
  return old?.kind === 'map' && value.kind === 'map' ? mergeInto(old, value, depth + 1) : value
}
