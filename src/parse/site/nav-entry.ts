import type { Location } from '../../model/report.ts'
import { SiteProblem } from './problem.ts'

/** A nav entry before it is known what its path is: what the configuration, a plugin's file or the walk of docs_dir says. */
export type NavEntry = { kind: 'path'; title: string | null; path: string; location: Location | null } | NavEntrySection

export interface NavEntrySection {
  kind: 'section'
  title: string | null
  children: readonly NavEntry[]
  location: Location | null
  /** Set where the children are written as a map, which MkDocs takes and plugins pass over. */
  asMap?: true
}

/**
 * Most entries of a nav. The largest real one is below 10,000; a few lines of aliases of aliases could name billions.
 */
const MAX_NAV_ENTRIES = 200_000

/** How many entries a nav has so far. */
export interface NavTally {
  entries: number
}

/**
 * Counts an entry that is written at a line of a file.
 *
 * @throws SiteProblem at the first one that is too many
 */
export function countEntry(tally: NavTally, path: string, line: number | null): void {
  tally.entries += 1
  if (tally.entries <= MAX_NAV_ENTRIES) return
  const place = line === null ? path : `${path}:${line}`
  const limit = MAX_NAV_ENTRIES.toLocaleString('en')
  throw new SiteProblem(
    `${place}: the nav has more than ${limit} entries, each counted as often as it is named`,
    path,
    line,
  )
}
