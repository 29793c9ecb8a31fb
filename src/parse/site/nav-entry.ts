import type { Location } from '../../model/report.ts'

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
export const MAX_NAV_ENTRIES = 500_000
