import type { Location } from '../../model/report.ts'

/** A nav entry before it is known what its path is: what the configuration, a plugin's file or the walk of docs_dir says. */
export type NavEntry =
  | { kind: 'path'; title: string | null; path: string; location: Location | null }
  | { kind: 'section'; title: string | null; children: readonly NavEntry[]; location: Location | null }

/**
 * Most entries of a nav. The largest real one is below 10,000; a few lines of aliases of aliases could name billions.
 */
export const MAX_NAV_ENTRIES = 500_000
