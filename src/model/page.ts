import type { Evidence } from './report.ts'

/** What was found for one topic in a page, with what convinced. */
export interface TopicEvidence {
  name: string
  evidence: Evidence
  line: number | null
  /** The heading, label or line that convinced; null where nothing did. */
  quote: string | null
  /** Lines that came near and did not convince; filled only when asked for. */
  near: readonly NearMiss[]
}

/** A line that a reader may have taken for the topic, and why it is not enough. */
export interface NearMiss {
  line: number
  quote: string
  reason: string
}

/** A document judged from its text against a column's topics. */
export interface Judgement {
  verdict: 'complete' | 'incomplete' | 'stub'
  topics: readonly TopicEvidence[]
  /** The weak signals that together make a stub, in words; empty for other verdicts. */
  stubSignals: readonly string[]
  /** Words of prose, without headings, front matter, comments and code. */
  words: number
  /**
   * The part of the page that was judged; null for the whole page. `line` is null where the page has no such anchor:
   * then nothing was there to judge.
   */
  section: { anchor: string; line: number | null } | null
}

/** A relative link or image in a page. */
export interface PageLink {
  target: string
  image: boolean
  line: number
  startColumn: number
  endColumn: number
}

/**
 * One piece of a page's outline, in the order of the text. `line` is where it starts, `depth` the column (from 0) that
 * its text is indented to. Text is as written, without the marker of its kind.
 */
export type PageBlock =
  /** `anchor` is the id that MkDocs gives it; `text` is plain, without marks and numbering kept. */
  | { kind: 'heading'; line: number; depth: number; text: string; level: number; anchor: string }
  /** One line of prose; `opens` where it begins a paragraph, `quoted` where it is part of a block quote. */
  | { kind: 'text'; line: number; depth: number; text: string; opens: boolean; quoted: boolean }
  /** The first line of a list item; `open` for a task with an empty box. */
  | { kind: 'item'; line: number; depth: number; text: string; open?: true }
  /** A table's header row. */
  | { kind: 'table'; line: number; depth: number; cells: readonly string[] }
  /** A row of a table: its first cell that is not empty, and the others behind it; a space where these are empty. */
  | { kind: 'row'; line: number; depth: number; text: string; rest: string }
  /** The term of a definition list; its definitions follow as text. */
  | { kind: 'term'; line: number; depth: number; text: string }
  | { kind: 'code'; line: number; depth: number; language: string; text: string }
  /** `file` is the target as written. */
  | { kind: 'image'; line: number; depth: number; alt: string; file: string }
  /** The title of an admonition, a content tab or a `<summary>`; what is inside follows. */
  | { kind: 'box'; line: number; depth: number; text: string; box: string }
  /** A file that is put in here by `--8<--` or an include macro; `target` as written. */
  | { kind: 'include'; line: number; depth: number; target: string }
  /** Content that only a build could see: a macro, a `::: module`, an embedded player or specification. */
  | { kind: 'opaque'; line: number; depth: number; text: string }

/** A page as read: its outline, and what it points to. */
export interface Page {
  /** From the front matter, else the first top heading; null where neither gives one. */
  title: string | null
  blocks: readonly PageBlock[]
  /** Relative links and images; external ones are left out. */
  links: readonly PageLink[]
  /** Links and images beyond those that are kept; 0 for all but a few pages. */
  linksLeft: number
  /** Every id that a link may name, as MkDocs makes them. */
  anchors: ReadonlySet<string>
  /** Targets of snippets and includes, as written. */
  includes: readonly { target: string; line: number }[]
  /** Words of prose, without headings, front matter, comments and code. */
  words: number
  /** Number of lines of the file. */
  lines: number
}
