import type { PageBlock } from '../../model/page.ts'
import type { Outline } from '../outline.ts'
import { pointsElsewhere } from '../substance/pointer.ts'

/**
 * Anything that says something, or further headings: an outline is content too, unless a template or placeholders left it,
 * or the page has nothing but headings.
 */
export function hasContentBelow({ blocks, says, ends, isForm, isSilent }: Outline, heading: number): boolean {
  const end = ends[heading] ?? blocks.length
  let below = 0
  let isPending = false
  for (let index = heading + 1; index < end; index++) {
    if (says(index)) return true
    const kind = blocks[index]?.kind
    if (kind === 'heading') below++
    else if (kind === 'text' || kind === 'item') isPending = true
  }
  return below > 1 && !isPending && !isForm() && !isSilent()
}

/** A section that has something of its own: content, and not only links to where it stands. */
export function hasOwnContent(outline: Outline, heading: number): boolean {
  return hasContentBelow(outline, heading) && !onlyPointsElsewhere(outline, heading)
}

/** Blocks of a section that may do nothing but point to other pages. */
const POINTING = 40

/** "See [SECURITY.md](../SECURITY.md) for the process." is all that stands in the section, or in each of its parts. */
export function onlyPointsElsewhere({ blocks, ends }: Outline, heading: number): boolean {
  const end = ends[heading] ?? blocks.length
  if (end - heading - 1 > POINTING) return false
  const paragraphs: string[] = []
  for (let index = heading + 1; index < end; index++) {
    const block = blocks[index]
    if (block?.kind === 'heading') continue
    if (block?.kind !== 'text') return false
    if (block.opens || paragraphs.length === 0) paragraphs.push(block.text)
    else paragraphs[paragraphs.length - 1] += ` ${block.text}`
  }
  return paragraphs.length > 0 && paragraphs.every(pointsElsewhere)
}

/** The first line of some blocks, whatever it says. */
export function firstText(blocks: readonly PageBlock[]): string | null {
  for (const block of blocks)
    if (block.kind === 'text' || block.kind === 'item' || block.kind === 'row') return block.text
  return null
}
