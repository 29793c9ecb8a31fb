import type { PageBlock } from '../../model/page.ts'
import { isPlaceLine } from './place.ts'
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
    if (block.kind !== 'heading' || !isDisclaimed(blocks, index)) continue
    const end = index === title ? (ends[index + 1] ?? blocks.length) : (ends[index] ?? blocks.length)
    for (let at = index + 1; at < end; at++) disclaimed.add(at)
  }
  return disclaimed
}

/** `!!! todo`, `!!! warning "Work in progress"`, and what stands in it: a task of the writer, whatever it says. */
const TODO =
  /^\W{0,4}(?:todo|to do|tbd|fixme|wip|work in progress|under construction|unfinished|not written yet|(?:still )?to be (?:written|done|added|defined))\W{0,4}$/

function isDisclaimed(blocks: readonly PageBlock[], heading: number): boolean {
  // "### \<Task name\>" is a place, and so is all that stands below it.
  const named = blocks[heading]
  if (named?.kind === 'heading' && isPlaceLine(named.text)) return true
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
  if (text.length > LONGEST_NOTE) return []
  const isAbove = text.startsWith('^')
  const isNote = PLANNED.test(text) || ((isAbove || TASKS.test(text)) && isPlaceholder(text))
  if (!isNote) return []
  const items: number[] = []
  const step = isAbove ? -1 : 1
  for (let at = note + step; blocks[at]?.kind === 'item'; at += step) items.push(at)
  return items
}

/** "TODO:", "To be written by Ann:"; "What has to be done each week:" is what somebody does. */
const TASKS = /(?:[Tt][Oo] ?[Dd][Oo]|T[Bb][AaCcDd]|FIXME|(?<!(?:has|have) )[Tt]o be [a-z]+)\b[^:]*:[*_]*$/

/** "Planned procedures:"; a planned maintenance is one that is done. */
const PLANNED =
  /^[*_]{0,2}Planned(?: (?:procedures|dashboards|alerts|screens|scripts|hooks|kits|contents?|topics|sections|examples|endpoints|metrics|diagrams|wireframes))?(?: (?:for|in|with) [^:]{2,40})?:[*_]*$/

function textAt(blocks: readonly PageBlock[], index: number): string {
  const block = blocks[index]
  return block?.kind === 'text' && block.opens ? block.text : ''
}
