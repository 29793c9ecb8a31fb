import { isPlain, lazily } from '../../letters.ts'
import type { Block, Heading, Table, Text } from './blocks.ts'
import { nameOf } from './text.ts'

/** A block with the headings that it stands under, outermost first. */
export interface Placed<B extends Block = Block> {
  block: B
  headings: readonly Heading[]
  /** The block before it, whatever it is. */
  before: Block | null
}

/** Gives every block its headings. */
export function placeBlocks(blocks: readonly Block[]): readonly Placed[] {
  const placed: Placed[] = []
  let headings: readonly Heading[] = []
  let before: Block | null = null
  for (const block of blocks) {
    if (block.kind === 'heading') headings = [...headings.filter((heading) => heading.depth < block.depth), block]
    placed.push({ block, headings, before })
    before = block
  }
  return placed
}

export function isText(placed: Placed): placed is Placed<Text> {
  return placed.block.kind === 'text'
}

export function isTable(placed: Placed): placed is Placed<Table> {
  return placed.block.kind === 'table'
}

const marksBefore = lazily(String.raw`^[^\p{L}]+`)

/** A title without what does not name it: case, numbering, a colon at its end, an emoji before it. */
export function titleKey(title: string): string {
  const text = title.slice(0, 200).toLowerCase()
  const letters = text.replace(isPlain(text) ? /^[^a-z]+/ : marksBefore(), '')
  return letters.replace(/[\s:：.]+$/, '').replace(/\s+/g, ' ')
}

/** Whether one of the headings has one of the titles. */
export function under(placed: Placed, titles: readonly string[]): boolean {
  return placed.headings.some((heading) => titles.includes(titleKey(nameOf(heading.pieces))))
}
