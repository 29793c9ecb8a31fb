import type { Evidence } from '../../model/report.ts'
import type { Outline } from '../outline.ts'
import type { Title } from '../title.ts'
import { matchTopic, type TopicNames } from '../vocabulary.ts'

/** What a search for evidence goes by. */
export interface Search {
  outline: Outline
  topics: readonly TopicNames[]
  /** The column's name and aliases, and the module's names: what the page's own title says anyway. */
  ownTitles: readonly Title[]
  titleOf: (text: string) => Title
  stemsOf: (text: string) => string[]
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
): { topic: number; exact: boolean }[] {
  const title = search.titleOf(text)
  const found: { topic: number; exact: boolean }[] = []
  for (const topic of open) {
    const names = search.topics[topic]
    const name = names && matchTopic(title, names, as)
    if (name) found.push({ topic, exact: name.strong })
  }
  return found
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
