import type { Report, Totals } from './report.ts'

/** What a run of the gate hands to the reporters: the report, and what only a person wants to know. */
export interface GateResult {
  report: Report
  /** One sentence each: how the run differed from an ordinary one (bootstrap, a base that could not be read, …). */
  notes: readonly string[]
  /** Totals of the base tree, for "before → after"; null without a readable base. */
  before: Totals | null
}

/** Addresses of lines, where the run is on a forge. */
export interface Links {
  /** Link to a line of a file in the head (or base) tree, or null. */
  line(path: string, line: number, tree: 'head' | 'base'): string | null
}

/** Where a page that is rendered will be read. */
export interface Place {
  links: Links
  /** The page of the run that has everything; null where there is none. */
  runUrl: string | null
  /** The judged root in its repository, with a slash at the end; left out where it is the repository's own root. */
  folder?: string
}

/** One annotation of a check run; GitHub's limits are applied by whoever sends it. */
export interface Annotation {
  path: string
  startLine: number
  endLine: number
  /** Only for ranges on one line. */
  startColumn: number | null
  endColumn: number | null
  level: 'failure' | 'warning' | 'notice'
  title: string
  message: string
}
