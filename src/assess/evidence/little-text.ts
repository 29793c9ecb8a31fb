import type { PageBlock } from '../../model/page.ts'
import type { Outline } from '../outline.ts'
import type { Label } from './label.ts'

/** Most blocks of a little text; they are counted no further, as each line of a paragraph may ask for the rest of it. */
const MOST_BLOCKS = 30

/** All that is told below a heading or behind a label, and what that says; for any other line, its own paragraph. */
export interface LittleText {
  /** Empty for a line that is no label. */
  heading: string
  blocks: readonly PageBlock[]
}

/** The little text at a block, where it is nothing but running text or a list; null where there is more to look at, or nothing. */
export function littleTextAt(
  outline: Outline,
  index: number,
  labelAt: (index: number) => Label | null,
): LittleText | null {
  const { blocks, ends } = outline
  const block = blocks[index]
  if (block?.kind !== 'heading' && block?.kind !== 'text' && block?.kind !== 'item') return null
  const label = block.kind === 'heading' ? null : labelAt(index)
  const rest = label?.rest ?? ''
  const isAbove = block.kind === 'heading' || (block.kind === 'text' && label?.rest === '')
  const from = isAbove ? index + 1 : index
  const end = ends[index] ?? blocks.length
  const goesOn = (at: number): boolean => {
    if (block.kind === 'heading') return true
    if (block.kind === 'item') return isWithin(blocks[at], block)
    return isAbove ? at === from || blocks[at]?.kind !== 'text' || labelAt(at) === null : isSameParagraph(blocks[at])
  }
  let to = isAbove ? from : from + 1
  while (to < end && to - from <= MOST_BLOCKS && goesOn(to)) to++
  if (to === from || to - from > MOST_BLOCKS) return null
  // A paragraph right above a list, code or a table says what that is.
  if (block.kind === 'text' && to < end && blocks[to]?.kind !== 'text') return null
  const text = blocks.slice(from, to)
  if (!isAbove && rest !== '') text[0] = { ...block, text: rest }
  if (!text.every(({ kind }) => kind === 'text' || kind === 'item')) return null
  return { heading: block.kind === 'heading' ? block.text : (label?.text ?? ''), blocks: text }
}

function isSameParagraph(block: PageBlock | undefined): boolean {
  return block?.kind === 'text' && !block.opens
}

function isWithin(block: PageBlock | undefined, item: PageBlock): boolean {
  return block !== undefined && (block.depth > item.depth || isSameParagraph(block))
}
