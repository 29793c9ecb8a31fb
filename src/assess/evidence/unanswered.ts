import { plainText } from '../../parse/page/plain.ts'
import { type Features, featuresOf } from '../learned/features.ts'
import { UNANSWERED } from '../learned/unanswered-words.ts'
import { openWeights } from '../learned/weights.ts'
import { shortened } from '../shortened.ts'
import { isOnlyLink } from '../substance/placeholder.ts'
import { type LittleText, littleTextAt } from './little-text.ts'
import type { Search } from './search.ts'

/** How many words a text has that is weighed: of fewer nothing can be told, and whoever writes more has something to say. */
const WORDS = { least: 5, most: 90 }

/** UTF-16 units in which no more than so many words can stand that anybody writes. */
const LETTERS = 900

/**
 * From here on a text is taken for one that tells nothing, in the table's unit (100 is e : 1). Of the texts that the rules wrongly took
 * for answers, by teams that it was not learned from, it finds one in seven, and it is wrong in none of 1,043 others.
 */
const LEAST = 100

const weights = openWeights(UNANSWERED)

/** What a little text is weighed by, null where it is too short or too long for that, or links to another site. */
export function weighable({ heading, blocks }: LittleText): Features | null {
  if (blocks.some((block) => 'text' in block && block.text.includes('://'))) return null
  const features = featuresOf(blocks, heading)
  return features.length < WORDS.least || features.length > WORDS.most ? null : features
}

/**
 * Why the little text below a heading or behind a label tells nothing of what that promises, going by what readers found of such
 * texts; null where it does, or where it is more than a little text.
 */
export function unansweredAt({ outline, labelAt }: Search, index: number): string | null {
  const found = littleTextAt(outline, index, labelAt)
  if (found === null || found.blocks.every((block) => 'text' in block && isOnlyLink(block.text))) return null
  const text = found.blocks.map((block) => ('text' in block ? block.text : '')).join(' ')
  if (text.length > LETTERS || !weights.isWorthIt(text.toLowerCase())) return null
  const features = weighable(found)
  if (features === null || weights.weigh(features) < LEAST) return null
  return `what stands there reads as not told yet: "${shortened(plainText(text), LONGEST_QUOTE)}"`
}

/** Longest quote in a reason. */
const LONGEST_QUOTE = 60
