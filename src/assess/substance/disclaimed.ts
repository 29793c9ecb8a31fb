import type { PageBlock } from '../../model/page.ts'
import { isDisclaimer, isPlaceholder } from './placeholder.ts'

/** Blocks behind a heading of which one may say that the section is none yet. */
const DISCLAIMED_WITHIN = 3

/** All blocks of sections that say of themselves that nothing real stands in them; the page's title has no section. */
export function disclaimedBlocks(blocks: readonly PageBlock[], ends: Int32Array, title: number): ReadonlySet<number> {
  const disclaimed = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'box' && TODO.test(block.text.toLowerCase()))
      for (let at = index + 1; (blocks[at]?.depth ?? 0) > block.depth; at++) disclaimed.add(at)
    for (const at of itemsOfNote(blocks, index)) disclaimed.add(at)
    if (block.kind !== 'heading') continue
    for (const at of confessed(blocks, index, title)) disclaimed.add(at)
    if (!isDisclaimed(blocks, index)) continue
    const end = index === title ? (ends[index + 1] ?? blocks.length) : (ends[index] ?? blocks.length)
    for (let at = index + 1; at < end; at++) disclaimed.add(at)
  }
  return disclaimed
}

/** `!!! todo` and what stands in it: a task of the writer, whatever it says. */
const TODO = /^\W{0,4}(?:todo|to do|tbd|fixme|wip)\W{0,4}$/

function isDisclaimed(blocks: readonly PageBlock[], heading: number): boolean {
  for (let index = heading + 1; index <= heading + DISCLAIMED_WITHIN; index++) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'heading') return false
    if (block.kind === 'text' && isDisclaimer(block.text)) return true
  }
  return false
}

/** Longest line that says of the list beside it that it is still to be written. */
const LONGEST_NOTE = 120

/** The items that a note is about: those behind "TODO:", or those before "^ to be written, Marek has it in his head". */
function itemsOfNote(blocks: readonly PageBlock[], note: number): number[] {
  const text = textAt(blocks, note)
  if (text.length > LONGEST_NOTE || !/^\s*\^|to ?do|tb[acd]|fixme|to be /i.test(text)) return []
  const isAbove = text.trimStart().startsWith('^')
  if (!isAbove && !/:[*_\s]*$/.test(text)) return []
  if (!isPlaceholder(text)) return []
  const items: number[] = []
  const step = isAbove ? -1 : 1
  for (let at = note + step; blocks[at]?.kind === 'item'; at += step) items.push(at)
  return items
}

function textAt(blocks: readonly PageBlock[], index: number): string {
  const block = blocks[index]
  return block?.kind === 'text' && block.opens ? block.text : ''
}

/** Most words that a section says besides that it is not finished, where that says more of it. */
const MOST_WORDS = 20

/** What stands between a heading and the next, where it is little and says of itself that it is not all. */
function confessed(blocks: readonly PageBlock[], heading: number, title: number): number[] {
  const head = blocks[heading]
  if (head?.kind !== 'heading' || heading === title) return []
  let isConfessed = STATE.test(head.text.slice(-40).toLowerCase())
  let words = 0
  let sparse = 0
  let at = heading + 1
  for (let block = blocks[at]; block && block.kind !== 'heading'; block = blocks[++at]) {
    if (block.kind === 'code' && block.text.trim().includes('\n')) return []
    if (block.kind === 'image' || block.kind === 'opaque' || block.kind === 'include') return []
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') continue
    if (block.kind === 'row' && isSparse(block.rest)) {
      sparse++
      continue
    }
    for (const sentence of block.text.split(/(?<=[.!?;]) /)) {
      if (sentence.length <= LONGEST_NOTE && isConfession(sentence)) isConfessed = true
      else words += sentence.split(' ').length
    }
    if (block.kind === 'row') words += block.rest.split(' ').length
    if (words > MOST_WORDS) return []
  }
  return isConfessed || sparse >= SPARSE_ROWS
    ? Array.from({ length: at - heading - 1 }, (_, step) => heading + 1 + step)
    : []
}

/** Rows that end in empty cells from which on a table was only begun. */
const SPARSE_ROWS = 2

/** The last two cells are empty; the page joins cells with spaces. */
function isSparse(rest: string): boolean {
  return rest.trim() === '' ? rest !== '' : rest.endsWith('  ')
}

/** "The full list is to be written", or "Figure 1 shows the worklist" where there is none. */
function isConfession(sentence: string): boolean {
  if (MAY_CONFESS.test(sentence) && CONFESSION.test(sentence.toLowerCase())) return true
  return MAY_SHOW.test(sentence) && SHOWS.test(sentence.toLowerCase())
}

/** A look that settles nearly every sentence. */
const MAY_SHOW = /[Ff]igure|[Dd]iagram|[Dd]rawing|[Pp]icture|[Ii]mage|[Ss]creenshot/

const SHOWS =
  /^[\s\d.*_>(]{0,10}(?:(?:figure|picture|image|diagram) \d{1,3}\b|(?:the )?(?:following|next) (?:figure|diagram|drawing|picture|image|screenshots?)s? (?:shows?|illustrates?|depicts?|gives?)\b|(?:the )?(?:figure|diagram|drawing|picture|image) (?:below|that follows)\b)/

/** "Alerts (open)", "Traces – TBD" */
const STATE =
  /[([–—-]\s?(?:open|tbd|tba|tbc|todo|to do|wip|planned|missing|not started|to be (?:written|done|defined)|not written(?: yet)?|coming soon)[)\]]?\W{0,3}$/

const MAY_CONFESS = /to be |to come|not |tbd|tbc|todo|to do|follow|fill|TBD|TBC|TODO|T[Oo] [Dd]o/

/** "The full list is to be written." */
const CONFESSION =
  /(?<!\b(?:that|which|who) (?:is|are|was|were) )(?:\bto be (?:written|listed|documented|described|decided|defined|added|completed|drawn|supplied|agreed)|\bstill to come|\bnot (?:yet )?(?:written|documented|described)(?: yet)?|(?:list|table|text|section|description|page|diagram|drawing)s?\b[^.]{0,40} not (?:yet )?(?:ready|finished|complete)(?: yet)?|: (?:tbd|tbc|todo|to do)|\bto fill in)[.)*_]*$/
