import type { PageBlock } from '../../model/page.ts'
import { isBareName } from '../substance/bare-name.ts'
import { isPending } from '../substance/pending.ts'
import { pointsElsewhere } from '../substance/pointer.ts'
import { isBareLabel } from '../substance/substance.ts'
import type { Search } from './search.ts'

/** Letters of a remark on what is to come; whoever writes more has something to say. */
const REMARK = 220

/** Sub-headings from which on a section is divided, and names from which on they are a list. */
const DIVIDED = 2

/** "Contact the mail team." */
const SOMEBODY = /^(?:contact|call)\s[^.`\d]{3,80}\.?$/i

/**
 * Why a section tells nothing that has a place for everything: sub-headings with nothing below them, names of what is to be told, and
 * a word that it is to come. Null for any other. Names alone are taken for that only on a page that is not finished.
 */
export function skeletonAt({ outline, isUnfinished, onDoubt }: Search, heading: number): string | null {
  const { blocks, ends, says } = outline
  const end = ends[heading] ?? blocks.length
  let subHeadings = 0
  let names = 0
  let isToCome = false
  for (let index = heading + 1; index < end; index++) {
    const block = blocks[index] as PageBlock
    if (block.kind === 'heading') subHeadings++
    else if (block.kind === 'box') continue
    else if (!says(index)) isToCome ||= block.kind !== 'text' || !isBareLabel(block.text)
    else if (isRemark(block)) isToCome = true
    else if (subHeadings > 0 ? !sendsAway(block) : block.kind !== 'item' || !isBareName(block.text)) return null
    else names++
  }
  if (!isToCome) return null
  if (subHeadings < DIVIDED && names < DIVIDED) return null
  if (subHeadings < DIVIDED && !isUnfinished) {
    onDoubt?.()
    return null
  }
  return 'names of what is to be told, and nothing on it'
}

function isRemark(block: PageBlock): boolean {
  return block.kind === 'text' && block.text.length <= REMARK && isPending(block.text)
}

function sendsAway(block: PageBlock): boolean {
  return block.kind === 'text' && (SOMEBODY.test(block.text) || pointsElsewhere(block.text))
}
