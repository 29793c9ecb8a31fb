import type { Evidence } from '../../model/report.ts'
import type { Likeness } from '../learned/told.ts'
import type { ColumnTopics, TopicMatch } from '../names/column-topics.ts'
import { eachPhrase } from '../names/phrases.ts'
import type { Title } from '../names/title.ts'
import type { Outline } from '../outline.ts'
import type { Label } from './label.ts'

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
  /** The shapes of a line as numbers that no stem has. */
  shapesOf: (line: string, wanted: readonly string[]) => readonly number[]
  /** The label of a block, null where it is none. */
  labelAt: (index: number) => Label | null
  /** The stems of what a line or row says, as numbers. */
  numbersAt: (index: number) => readonly number[]
  /** How like the parts of the page are to how others tell its topics. */
  likeness: () => Likeness
  explain: boolean
  /** A topic of the page is not treated, so its author was not done: what may tell nothing is then taken for that. */
  isUnfinished: boolean
  /** Called for a text that would be taken for that if the page were so. */
  onDoubt: (() => void) | null
}

/** One place that has to do with a topic. `reason` says why it is not enough. */
export interface Sighting {
  evidence: Evidence
  line: number
  quote: string
  reason?: string
  /** By a name of the topic itself; of two places of one rank the reader would point at this one. Only headings and labels have it. */
  exact?: boolean
  /** A section of the topic's own in which its author says that it is still to be written. */
  isLeftOpen?: boolean
  /** Of the heading. */
  level?: number
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

/** Blocks behind a heading or label in which a word of the topic is looked for. */
const CONFIRMED_WITHIN = 40

/** A label in a list is about its own item, any other label about what follows to the next heading. */
function endOf({ blocks, ends }: Outline, from: number): number {
  const section = ends[from] ?? blocks.length
  const start = blocks[from]
  if (start?.kind !== 'item') return section
  for (let index = from + 1; index < section && index < from + CONFIRMED_WITHIN; index++) {
    const block = blocks[index]
    if (block?.kind === 'item' && block.depth <= start.depth) return index
  }
  return section
}

/** Whether what stands under an unsure heading, or behind such a label, speaks of the topic and of nothing else. */
export function isConfirmed({ outline, column, numbersAt }: Search, from: number, topic: number): boolean {
  const { index: phrases, meanings, isNeeded } = column.sure()
  const end = Math.min(endOf(outline, from), from + CONFIRMED_WITHIN)
  let speaksFor = isNeeded[topic] !== true
  let speaksAgainst = false
  for (let index = outline.blocks[from]?.kind === 'heading' ? from + 1 : from; index < end; index++)
    eachPhrase(phrases, numbersAt(index), (id) => {
      const meaning = meanings[id]
      if (meaning?.topic !== topic) return
      if (meaning.speaksFor) speaksFor = true
      else speaksAgainst = true
    })
  return speaksFor && !speaksAgainst
}
