import type { PageBlock } from '../../model/page.ts'
import type { Outline } from '../outline.ts'
import type { Label } from './label.ts'

/** Blocks of a section from which on it is no little text. */
const MOST_BLOCKS = 30

/**
 * All that is told below a heading or behind a label, where it is nothing but running text or a list; null where there
 * is more to look at, or nothing. For any other line it is its own paragraph.
 */
export function littleTextAt(
  outline: Outline,
  index: number,
  labelAt: (index: number) => Label | null,
): readonly PageBlock[] | null {
  const { blocks, ends } = outline
  const block = blocks[index]
  const isLabel = (at: number) => blocks[at]?.kind === 'text' && labelAt(at) !== null
  if (block === undefined || block.kind === 'row' || block.kind === 'box' || block.kind === 'term') return null
  const end = ends[index] ?? blocks.length
  const isAlone = block.kind === 'text' && labelAt(index)?.rest === ''
  const from = block.kind === 'heading' || isAlone ? index + 1 : index
  let to = from
  if (block.kind === 'heading') to = end
  else if (isAlone) while (to < end && (to === from || !isLabel(to))) to++
  else if (block.kind === 'item') for (to++; to < end && isWithin(blocks[to], block); ) to++
  else for (to++; to < end && !begins(blocks[to]); ) to++
  if (to === from || to - from > MOST_BLOCKS) return null
  // A paragraph right above a list, code or a table says what that is.
  if (block.kind === 'text' && to < end && blocks[to]?.kind !== 'text') return null
  const rest = from === index ? (labelAt(index)?.rest ?? '') : ''
  const text = blocks.slice(from, to)
  if (rest !== '' && (block.kind === 'text' || block.kind === 'item')) text[0] = { ...block, text: rest }
  return text.every(({ kind }) => kind === 'text' || kind === 'item') ? text : null
}

function begins(block: PageBlock | undefined): boolean {
  return block?.kind !== 'text' || block.opens
}

function isWithin(block: PageBlock | undefined, item: PageBlock): boolean {
  return block !== undefined && (block.depth > item.depth || (block.kind === 'text' && !block.opens))
}
