import { piecesOf } from '../learned/pieces.ts'
import { type Likeness, type LikenessOf, type Likest, openTold } from '../learned/told.ts'
import { TOLD } from '../learned/told-words.ts'
import type { ColumnTopics } from '../names/column-topics.ts'
import type { Outline } from '../outline.ts'
import type { Search, Sighting } from './search.ts'

/**
 * From here on a part of a page tells a topic, in the table's unit (100 is e : 1). Where the page tells all others, less is enough for the
 * last, and for the last two if one of them comes to `few`. Of topics that no step found, on pages of teams that the table was not
 * learned from, 148 of 224 that are told come to the first two, and 16 of 946 that are not; of 135 pages that lack nothing 98 are then
 * complete, and 9 of 852 others. Of pages that seemed to lack just two, `few` completes 13 of 21 that lack nothing (`any` 10), and none of
 * 90 others. (Measured before binding words of headings were left out of the table.)
 */
export const TELLS = { any: 150, few: 75, last: 40 }

/** Where no part of a page comes to this, none tells the topic: so it is with 9 of 63 that were found and are not told, and with 8 of 2,950 that are. */
const TELLS_NOT = -150

/** More parts than three of four pages have. */
const MANY = 30

/** Of many parts one is likely to be like a topic by chance; in the table's unit. */
function chanceOf({ among }: Likest): number {
  return Math.max(0, 300 * Math.log(among / MANY))
}

const told = openTold(TOLD)

const columns = new WeakMap<ColumnTopics, LikenessOf>()

/** How like the parts of a page are to how readers found the topics of its column told elsewhere. */
export function likenessOf(column: ColumnTopics, { blocks, says }: Outline): Likeness {
  const likeness = columns.get(column) ?? told(column.topics.slice(0, column.own).map(({ known }) => known))
  columns.set(column, likeness)
  return likeness(piecesOf(blocks), says)
}

/** How much the likest part of a page tells a topic, by which `TELLS` goes; less than anything where that is not known. */
export function tellingWeight({ likeness }: Search, topic: number): number {
  const part = likeness().likest(topic)
  return part ? part.weight - chanceOf(part) : Number.NEGATIVE_INFINITY
}

/** The place of that part; none where it is not known. */
export function tellingPart({ likeness }: Search, topic: number): Sighting[] {
  const part = likeness().likest(topic)
  return part ? [{ evidence: 'covered', line: part.piece.line, quote: part.piece.text() }] : []
}

/** Why a page tells nothing of a topic that it has a heading or a label for; null where it does, or where that is not known. */
export function unlikeness({ likeness }: Search, topic: number): Pick<Sighting, 'evidence' | 'reason'> | null {
  if (likeness().isLike(topic, (weight) => weight >= TELLS_NOT, 0) !== false) return null
  return {
    evidence: 'mentioned',
    reason: 'a place for it, and nothing on the page that is like what others tell there',
  }
}
