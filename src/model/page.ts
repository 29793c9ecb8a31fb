import type { Evidence } from './report.ts'

/** What was found for one topic in a page, with what convinced. */
export interface TopicEvidence {
  name: string
  evidence: Evidence
  line: number | null
  /** The heading, label or line that convinced; null where nothing did. */
  quote: string | null
  /** Lines that came near and did not convince; filled only when asked for. */
  near: readonly { line: number; quote: string; reason: string }[]
}

/** A document judged from its text against a column's topics. */
export interface Judgement {
  verdict: 'complete' | 'incomplete' | 'stub'
  topics: readonly TopicEvidence[]
  /** The weak signals that together make a stub, in words; empty for other verdicts. */
  stubSignals: readonly string[]
  /** Words of prose, without headings, front matter, comments and code. */
  words: number
}

/** A relative link or image in a page. */
export interface PageLink {
  target: string
  image: boolean
  line: number
  startColumn: number
  endColumn: number
}
