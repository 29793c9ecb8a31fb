import { hasLetterOrDigit } from '../letters.ts'
import type { PageBlock } from '../model/page.ts'
import { nameWords } from '../parse/names.ts'
import { plainText } from '../parse/page/plain.ts'
import type { Form } from './form.ts'
import { isDisclaimer, isPlaceholder, isPromise, isShorthand } from './placeholder.ts'

/**
 * What a block says depends on the page in three ways: its section may say of itself that it is none, it may only repeat
 * its heading, and in a form that nobody filled in it holds the place of an answer.
 */
export function substanceOf(
  blocks: readonly PageBlock[],
  ends: Int32Array,
  title: number,
  formOf: () => Form,
): (block: PageBlock, index: number) => boolean {
  let disclaimed: ReadonlySet<number> | null = null
  return (block, index) => {
    if (!isSubstantive(block)) return false
    disclaimed ??= disclaimedBlocks(blocks, ends, title)
    if (disclaimed.has(index)) return false
    if (block.kind === 'opaque') return !formOf().isBlank(index)
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') return true
    return !restates(blocks[index - 1], block.text) && !formOf().isBlank(index)
  }
}

/** Blocks behind a heading of which one may say that the section is none yet. */
const DISCLAIMED_WITHIN = 3

/** All blocks of sections that say of themselves that nothing real stands in them; the page's title has no section. */
function disclaimedBlocks(blocks: readonly PageBlock[], ends: Int32Array, title: number): ReadonlySet<number> {
  const disclaimed = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || !isDisclaimed(blocks, index)) continue
    const end = index === title ? (ends[index + 1] ?? blocks.length) : (ends[index] ?? blocks.length)
    for (let at = index + 1; at < end; at++) disclaimed.add(at)
  }
  return disclaimed
}

function isDisclaimed(blocks: readonly PageBlock[], heading: number): boolean {
  for (let index = heading + 1; index <= heading + DISCLAIMED_WITHIN; index++) {
    const block = blocks[index]
    if (block === undefined || block.kind === 'heading') return false
    if (block.kind === 'text' && isDisclaimer(block.text)) return true
  }
  return false
}

/** Characters that a line may have more than the heading that it repeats, for marks. */
const MARKS = 8

/** "Metrics." under the heading "Metrics". */
function restates(before: PageBlock | undefined, line: string): boolean {
  if (before?.kind !== 'heading' || line.length > before.text.length + MARKS || line.includes('](')) return false
  if (line.includes('://')) return false
  const heading = new Set(nameWords(before.text))
  return nameWords(line).every((word) => heading.has(word))
}

function isSubstantive(block: PageBlock): boolean {
  const { kind } = block
  if (kind === 'heading' || kind === 'box' || kind === 'term' || kind === 'table') return false
  if (kind === 'text' || kind === 'item') return saysSomething(block.text) && !isBareLabel(block.text)
  if (kind === 'row') return saysSomething(block.rest) || (saysSomething(block.text) && isMark(block.rest))
  if (kind === 'image') return block.file !== ''
  // Code of several lines is content, even where it shows a placeholder.
  if (kind === 'code')
    return block.text.trim() !== '' && (block.text.trim().includes('\n') || !isPlaceholder(block.text))
  return true
}

/** Cells without words that answer all the same: none at all, or a tick or cross; dashes and dots stand for nothing. */
function isMark(cells: string): boolean {
  return cells === '' || (!hasLetterOrDigit(cells) && /[^\s.…?_*`~–—-]/u.test(cells))
}

/** A longer line says something, unless it promises content. */
const LONGEST_EMPTY = 160

/** Whether a line says something besides that something is missing. */
function saysSomething(line: string): boolean {
  // "<https://example.org/dashboard>" is all that some sections need.
  if (line.length > LONGEST_EMPTY || line.includes('://')) return !isPromise(line)
  if (!hasLetterOrDigit(line) || isShorthand(line) || isPlaceholder(line)) return false
  const plain = plainText(line)
  return plain === line || !isPlaceholder(plain)
}

/** "Frequency:" says nothing itself; what it announces stands in the blocks behind it, if anywhere. */
export function isBareLabel(line: string): boolean {
  return line.length <= 72 && /:[*_`\s]*$/.test(line)
}
