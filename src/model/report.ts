/**
 * The words of the product and the shape of its JSON report (schemaVersion 1). Plain data: nothing here that does not
 * survive JSON. The published JSON schema is generated from these types.
 */

/** What the roadmap says of a cell. `unknown` is a cell whose text is no status at all. */
export type Status = 'ready' | 'pending' | 'not-applicable' | 'unknown'

/** What a document is, seen from its text alone. */
export type Verdict = 'complete' | 'incomplete' | 'stub' | 'missing'

/** Status against verdict: whether what the roadmap claims of a cell is true. */
export type Outcome = 'upheld' | 'overclaimed' | 'underclaimed' | 'waived' | 'not-applicable' | 'undecided'

/** How a document treats a topic, from best to worst. `section` and `covered` count as treated. */
export type Evidence = 'section' | 'covered' | 'mentioned' | 'placeholder' | 'absent'

export type Severity = 'error' | 'warning' | 'notice'

/** A finding against the base tree. Without a base everything is `new`. */
export type State = 'new' | 'existing' | 'fixed'

/** What in the change brought a new finding about. */
export type Cause = 'claimed' | 'deleted' | 'renamed' | 'emptied' | 'edited' | 'unlinked' | 'rules-changed'

/** `neutral` only in gate mode `report`. */
export type Conclusion = 'success' | 'failure' | 'neutral'

/** `report` never fails; `new` fails on what the change brings; `all` on everything. */
export type GateMode = 'report' | 'new' | 'all'

/** A basic column must be documented for every module; an optional one may be "not applicable". */
export type Tier = 'basic' | 'optional'

/** Which step of the search named a cell's document. */
export type Via = 'link' | 'config' | 'nav' | 'file'

/** A range in a file. Lines and columns start at 1, columns count UTF-16 units, `endColumn` is exclusive. */
export interface Location {
  /** Relative to the judged root, with `/`. */
  path: string
  startLine: number
  startColumn: number
  endLine: number
  endColumn: number
}

/** What was found for one topic of a cell's document; `line` is where, null where nothing was found. */
export interface TopicResult {
  name: string
  evidence: Evidence
  line: number | null
}

/** One module × column of the roadmap, judged. */
export interface Cell {
  /** Name of the site, null where the repository has one. */
  site: string | null
  group: string | null
  module: string
  column: string
  status: Status
  verdict: Verdict
  outcome: Outcome
  /** The page the search names, even if no file is there; null where no step names one. */
  doc: { path: string; via: Via } | null
  /** Whether a reader reaches the document from the nav; null where the nav cannot be known. */
  inNav: boolean | null
  topics: TopicResult[]
  /** The status glyph in the roadmap. */
  location: Location
}

/** One edit of one file that would settle a finding. */
export interface Fix {
  location: Location
  /** The text to put in place of the location. */
  replacement: string
}

/** One problem. A fact: it is compared with the base and judged by the gate, never dropped. */
export interface Finding {
  site: string | null
  rule: string
  severity: Severity
  state: State
  cause: Cause | null
  message: string
  module: string | null
  column: string | null
  /** The topics a finding about content names. */
  topics: string[]
  location: Location
  related: Location[]
  fix: Fix | null
  /** The tree that `location` is in: `base` for what this change fixed. */
  tree: 'head' | 'base'
  /** Identity across base and head: site, rule, module, column and key; never a line, a severity or a message. */
  fingerprint: string
}

/** A finding that the policy lets pass, and why. */
export interface WaivedFinding {
  finding: Finding
  reason: string
  /** Last valid day, `YYYY-MM-DD`. */
  until: string
}

/** A column of the roadmap: what its documents must contain. */
export interface ReportColumn {
  name: string
  /** Null where the table has the column and nothing describes it. */
  tier: Tier | null
  topics: string[]
  /** False where the column is described and the table lacks it; left out otherwise. */
  tracked?: false
}

export interface ReportSite {
  name: string | null
  /** Null where no roadmap was found. */
  roadmap: string | null
  /** The MkDocs configuration that was read. */
  config: string
  nav: 'config' | 'auto' | 'dynamic'
}

export interface Totals {
  cells: number
  ready: number
  pending: number
  notApplicable: number
  unknown: number
  upheld: number
  overclaimed: number
  underclaimed: number
  waived: number
  undecided: number
  new: number
  existing: number
  fixed: number
}

/** Everything that a run found, for programs. */
export interface Report {
  schemaVersion: 1
  tool: { name: 'docs-readiness-gate'; version: string }
  subject: {
    /** The judged commit; null for a working tree. */
    head: string | null
    /** The commit it was compared with; null without a base. */
    base: string | null
    sites: ReportSite[]
  }
  gate: { mode: GateMode; failOn: Severity; bootstrap: boolean }
  conclusion: Conclusion
  totals: Totals
  columns: ReportColumn[]
  cells: Cell[]
  findings: Finding[]
  waived: WaivedFinding[]
}
