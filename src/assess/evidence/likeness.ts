import { piecesOf } from '../learned/pieces.ts'
import { type Likeness, type Likest, openTold } from '../learned/told.ts'
import { TOLD } from '../learned/told-words.ts'
import type { ColumnTopics } from '../names/column-topics.ts'
import type { Outline } from '../outline.ts'
import type { Search, Sighting } from './search.ts'

/**
 * From here on a part of a page tells a topic, in the table's unit (100 is e : 1). Of topics that no step found, on pages of teams
 * that the table was not learned from, 43 of 92 that are told come to it, and 4 of 318 that are not.
 */
const TELLS = 150

/** From here on it does, though its words are those of one that tells nothing: "In the Tenant App, below *Support*." */
const TELLS_SURELY = 250

/** Where no part of a page comes to this, none tells the topic: so it is with 14 of 78 that were found and are not told, and with 2 of 1,882 that are. */
const TELLS_NOT = -200

const told = openTold(TOLD)

const columns = new WeakMap<ColumnTopics, Likeness>()

/** For each topic the part of a page that is likest to how readers found it told elsewhere; null where that is not known. */
export function likestParts(column: ColumnTopics, { blocks, says }: Outline): readonly (Likest | null)[] {
  const likeness = columns.get(column) ?? told(column.topics.slice(0, column.own).map(({ topic }) => topic.name))
  columns.set(column, likeness)
  return likeness(piecesOf(blocks), says)
}

/** The part of a page that tells a topic, going by that; at most one. */
export function tellingPart({ likest }: Search, topic: number): Sighting[] {
  const part = likest()[topic]
  return part && part.weight >= TELLS ? [{ evidence: 'covered', line: part.piece.line, quote: part.piece.text }] : []
}

/** Whether that part stands below a heading, and is like enough whatever else its words are like. */
export function isToldBelow({ likest, outline }: Search, topic: number, heading: number): boolean {
  const part = likest()[topic]
  if (!part || part.weight < TELLS_SURELY) return false
  return part.piece.index > heading && part.piece.index < (outline.ends[heading] ?? 0)
}

/** Why a page tells nothing of a topic that it has a heading or a label for; null where it does, or where that is not known. */
export function unlikeness({ likest }: Search, topic: number): Pick<Sighting, 'evidence' | 'reason'> | null {
  const part = likest()[topic]
  if (!part || part.weight >= TELLS_NOT) return null
  return {
    evidence: 'mentioned',
    reason: 'a place for it, and nothing on the page that is like what others tell there',
  }
}
