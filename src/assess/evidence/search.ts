import type { Evidence } from '../../model/report.ts'
import type { ColumnTopics, TopicMatch } from '../column-topics.ts'
import type { Label } from '../label.ts'
import type { Outline } from '../outline.ts'
import type { Title } from '../title.ts'

/** What a search for evidence goes by. */
export interface Search {
  outline: Outline
  column: ColumnTopics
  /** The column's name and aliases, and the module's names: what the page's own title says anyway. */
  ownTitles: () => readonly Title[]
  titleOf: (text: string) => Title
  stemsOf: (text: string) => string[]
  /** The stems of a text as numbers, for prose. */
  numbersOf: (text: string) => number[]
  /** The label of a block, null where it is none. */
  labelAt: (index: number) => Label | null
  /** The stems of what a line or row says, as numbers. */
  numbersAt: (index: number) => readonly number[]
  explain: boolean
}

/** One place that has to do with a topic. `reason` says why it is not enough. */
export interface Sighting {
  evidence: Evidence
  line: number
  quote: string
  reason?: string
  /** By a name of the topic itself; of two places of one rank the reader would point at this one. */
  exact?: boolean
}

export type Report = (topic: number, sighting: Sighting) => void

/** The open topics that a heading or label is about, and whether it is by a name of the topic itself. */
export function topicsOf(
  text: string,
  as: 'heading' | 'label',
  search: Search,
  open: ReadonlySet<number>,
): TopicMatch[] {
  return search.column.matches(text, as).filter(({ topic }) => open.has(topic))
}

/** Sections that say what a page is about or where else to look; a topic that is listed there is not treated there. */
const LISTING: ReadonlySet<string> = new Set([
  'scope',
  'content',
  'contents',
  'table of contents',
  'in this page',
  'on this page',
  'about this page',
  'about this document',
  'related documents',
  'related pages',
  'related',
  'related docs',
  'related documentation',
  'references',
  'see also',
  'links',
  'further reading',
  'next steps',
  'module documentation',
  'documentation',
  'documents',
  'read more',
  'more',
  'document map',
  'quick links',
  'definition of done',
  'to do',
  'todo',
  'open points',
  'pending',
  'open questions',
  'future work',
  'roadmap',
  'checklist',
  'checklists',
])

/** What is not there yet is only named, however much is said of it. */
const LATER = /\b(?:deferred|future|not (?:yet|implemented))\b/

export function isListing(heading: string): boolean {
  const text = heading.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return LISTING.has(text) || LATER.test(text)
}
