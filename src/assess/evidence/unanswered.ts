import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { type Features, featuresOf } from '../learned/features.ts'
import { UNANSWERED } from '../learned/unanswered-words.ts'
import { weighing } from '../learned/weights.ts'
import { shortened } from '../shortened.ts'
import { isOnlyLink } from '../substance/placeholder.ts'
import { littleTextAt } from './little-text.ts'
import type { Search } from './search.ts'

/** Words of a text that is weighed: of fewer nothing can be told, and whoever writes more has something to say. */
const WORDS = { least: 5, most: 90 }

/** UTF-16 units in which no more than so many words can stand that anybody writes. */
const LETTERS = 900

/** What a little text is weighed by, null where it is too short or too long for that. */
export function weighable(blocks: readonly PageBlock[], heading: string): Features | null {
  let letters = 0
  for (const block of blocks) {
    if (!('text' in block)) continue
    letters += block.text.length
    if (letters > LETTERS || block.text.includes('://')) return null
  }
  const features = featuresOf(blocks, heading)
  return features.length < WORDS.least || features.length > WORDS.most ? null : features
}

/**
 * From here on a text is taken for one that tells nothing, in the table's unit (100 is e : 1). Of texts that the rules took for answers, by
 * teams that it was not learned from, it finds four in ten of those that are none, and is wrong in one of 700 others.
 */
const LEAST = 75

const weigh = weighing(UNANSWERED)

/**
 * Why the little text below a heading or behind a label tells nothing of what that promises, going by what readers found of such
 * texts; null where it does, or where it is more than a little text.
 */
export function unansweredAt({ outline, labelAt }: Search, index: number): string | null {
  const blocks = littleTextAt(outline, index, labelAt)
  if (blocks === null || blocks.every((block) => 'text' in block && isOnlyLink(block.text))) return null
  const block = outline.blocks[index]
  const heading = block?.kind === 'heading' ? block.text : (labelAt(index)?.text ?? '')
  const features = weighable(blocks, heading)
  if (features === null || weigh(features) < LEAST) return null
  const text = blocks.map((block) => ('text' in block ? plainText(block.text) : '')).join(' ')
  return `what stands there reads as not told yet: "${shortened(text, LONGEST_QUOTE)}"`
}

/** Longest quote in a reason. */
const LONGEST_QUOTE = 60
