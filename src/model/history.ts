/** One cell, as a history names it. */
export interface HistoryCell {
  /** Name of the site, null where the repository has one. */
  site: string | null
  module: string
  column: string
}

/** What the roadmaps claim at a commit, and what of it is true. */
export interface HistoryTotals {
  cells: number
  /** Cells that say ✅. */
  claimed: number
  /** Those of them whose document is complete and reached from the nav. */
  upheld: number
  pending: number
  /** Pending cells whose document is complete. */
  underclaimed: number
}

/** A commit that changed what is claimed or what is true. */
export interface HistoryPoint {
  /** Full commit id. */
  commit: string
  /** When it was committed, in UTC: `2026-01-31T12:00:00Z`. */
  time: string
  /** First line of the commit's message. */
  subject: string
  /** Null where the commit could not be judged; `error` then says why. */
  totals: HistoryTotals | null
  error: string | null
  /** ✅ that this commit set without their being true, or made false. */
  broken: HistoryCell[]
  /** ✅ that are true again since this commit, or are no longer claimed. */
  mended: HistoryCell[]
}

/** Readiness over the history of a repository: plain data, for programs. */
export interface History {
  schemaVersion: 1
  tool: { name: 'docs-readiness-gate'; version: string }
  /** How many commits were looked at; points are those that changed something, and the last one. */
  commits: number
  points: HistoryPoint[]
}
