import { plainText } from '../../parse/page/plain.ts'
import { type Features, featuresOf } from '../learned/features.ts'
import { UNANSWERED } from '../learned/unanswered-words.ts'
import { openWeights } from '../learned/weights.ts'
import { shortened } from '../shortened.ts'
import { isPending } from '../substance/pending.ts'
import { isOnlyLink } from '../substance/placeholder.ts'
import { isTitleOfGuide } from '../substance/template-title.ts'
import { type LittleText, littleTextAt } from './little-text.ts'
import type { Search } from './search.ts'

/** How many words a text has that is weighed: of fewer nothing can be told, and whoever writes more has something to say. */
const WORDS = { least: 3, most: 60 }

/** UTF-16 units in which no more than so many words can stand that anybody writes, and those of a text that quotes code. */
const LETTERS = { most: 600, beside: 200 }

/**
 * A text is taken for one that tells nothing where it is likelier to be one than any part of the page is to tell the topic, both in
 * the tables' unit (100 is e : 1): by so much at least, and so likely in itself. Of little texts of teams that the tables were not
 * learned from, 797 of 1,024 that tell nothing are likelier by 50, and 17 of 2,190 others (`npm run learn -- --teams`); about 590 and 3
 * of these are as likely in themselves. Of sentences drawn by lot, as the bench's are, the likeliest of 70,000 documents comes to 135. Of
 * one that speaks of what is not done yet less is enough, and on a page that lacks another topic.
 */
const LIKELIER = {
  any: { by: 50, itself: 150 },
  pending: { by: 50, itself: -50 },
  unfinished: { by: -50, itself: -100 },
}

/**
 * The same where it is not known how others tell the topic. Of one that speaks of what is not done yet less is enough, and on a page
 * that lacks another topic anything above even odds.
 */
const LEAST = { any: 150, pending: 75, unfinished: 20 }

/** Up to here a text is an answer, whatever else is said on the page. */
const ANSWER = -200

const weights = openWeights(UNANSWERED)

/** What a little text is weighed by, null where it is too short or too long for that, or links to another site. */
export function weighable({ heading, blocks }: LittleText): Features | null {
  let letters = 0
  let quotes = false
  for (const block of blocks) {
    if (!('text' in block)) continue
    if (block.text.includes('://')) return null
    letters += block.text.length
    quotes ||= block.text.includes('`')
  }
  if (letters > (quotes ? LETTERS.beside : LETTERS.most)) return null
  const features = featuresOf(blocks, heading)
  return features.length < WORDS.least || features.length > WORDS.most ? null : features
}

/**
 * Why the little text below a heading or behind a label tells nothing of a topic, going by what readers found of such texts; null
 * where it does, or where it is more than a little text.
 */
export function unansweredAt(search: Search, index: number, topic: number): string | null {
  const weighed = weighedAt(search, index)
  if (weighed === null || isDenied(weighed.text) || !isLikely(search, weighed, topic, true)) return null
  if (!search.isUnfinished && !isLikely(search, weighed, topic, false)) {
    search.onDoubt?.()
    return null
  }
  return `what stands there reads as not told yet: "${shortened(plainText(weighed.text), LONGEST_QUOTE)}"`
}

/** "Traces are not collected, because …": an answer, unless more is to come. */
function isDenied(text: string): boolean {
  return DENIED.test(text.slice(0, LONGEST_QUOTE)) && !isPending(text)
}

const DENIED =
  /^(?:[A-Za-z ]{1,40} (?:is|are) )?[Nn]ot (?:collected|used|needed|applicable|required|offered|supported|enabled|applied|recorded|traced)\b/

/** Whether a text tells nothing of a topic, on a page that is not finished or on any. */
function isLikely(search: Search, { index, text, weight }: Weighed, topic: number, isUnfinished: boolean): boolean {
  const state = isUnfinished ? 'unfinished' : isPending(text) ? 'pending' : 'any'
  const { by, itself } = LIKELIER[state]
  if (weight < itself) return false
  const isLiker = search.likeness().isLike(topic, (likeness) => weight - likeness < by, index)
  return isLiker === null ? weight >= LEAST[state] : !isLiker
}

/** Whether the little text at a line is one that hardly anybody writes who tells nothing. */
export function isAnswerAt(search: Search, line: number): boolean {
  const weighed = weighedAt(
    search,
    search.outline.blocks.findIndex((block) => block.line === line),
  )
  return weighed !== null && weighed.weight <= ANSWER
}

/** A little text, and how likely it is to tell nothing. */
interface Weighed {
  /** Of the block that it stands at. */
  index: number
  text: string
  weight: number
}

function weighedAt({ outline, labelAt }: Search, index: number): Weighed | null {
  const title = outline.blocks[outline.title]
  // "Describe the roles" is what a guide for writers tells them.
  if (title?.kind === 'heading' && isTitleOfGuide(title.text)) return null
  const found = littleTextAt(outline, index, labelAt)
  if (found === null || found.blocks.every((block) => 'text' in block && isOnlyLink(block.text))) return null
  const features = weighable(found)
  if (features === null) return null
  const text = found.blocks.map((block) => ('text' in block ? block.text : '')).join(' ')
  return { index, text, weight: weights.weigh(features) }
}

/** Longest quote in a reason. */
const LONGEST_QUOTE = 60
