import { SiteProblem } from './problem.ts'
import { problemAt } from './yaml/source.ts'
import { MAX_DEPTH } from './yaml/token.ts'
import { type MapEntry, type MapValue, stringOf, type Value, valueOf } from './yaml/value.ts'

/** Longest chain of `INHERIT`; real ones have three links, and a circle has no end. */
export const MAX_PARENTS = 50

/** Most bytes of all configurations that are read for one site: its own, its parents, and those that it includes. */
const MAX_TEXT_BYTES = 16_000_000

/** What has been read of configurations so far. */
export interface TextTally {
  bytes: number
}

/** @throws SiteProblem at the first configuration that is too much */
export function countText(tally: TextTally, path: string, bytes: Uint8Array): void {
  tally.bytes += bytes.length
  if (tally.bytes <= MAX_TEXT_BYTES) return
  const limit = MAX_TEXT_BYTES.toLocaleString('en')
  const message = `with the configurations that lead to it, it has more than ${limit} bytes: inherit or include less`
  throw new SiteProblem(`${path}: ${message}`, path, null)
}

/** Most entries of all maps that are merged; a few lines of maps that hold one another twice could name billions. */
const MAX_MERGED_ENTRIES = 200_000

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

/**
 * Merges a configuration into its parent: maps deeply, everything else is the child's.
 *
 * @throws SiteProblem where that would never end
 */
export function mergeInto(parent: MapValue, child: MapValue): MapValue {
  return mergeMaps(parent, child, 0, { entries: 0 })
}

function mergeMaps(parent: MapValue, child: MapValue, depth: number, merged: { entries: number }): MapValue {
  merged.entries += parent.entries.size + child.entries.size
  if (depth > MAX_DEPTH || merged.entries > MAX_MERGED_ENTRIES)
    throw parentProblem(child, 'its maps are too large or too deep to be merged into those of its parent')
  const entries = new Map<string, MapEntry>(parent.entries)
  for (const [identity, entry] of child.entries) {
    if (depth === 0 && identity === 'INHERIT') continue
    const old = entries.get(identity)?.value
    const value =
      old?.kind === 'map' && entry.value.kind === 'map' ? mergeMaps(old, entry.value, depth + 1, merged) : entry.value
    entries.set(identity, value === entry.value ? entry : { ...entry, value })
  }
  if (depth === 0) entries.delete('INHERIT')
  return { ...child, entries }
}
