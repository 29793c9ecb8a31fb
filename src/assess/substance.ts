import { hasLetterOrDigit } from '../letters.ts'
import type { PageBlock } from '../model/page.ts'
import { nameWords } from '../parse/names.ts'
import { plainText } from '../parse/page/plain.ts'
import type { Form } from './form.ts'
import { isDisclaimer, isPlaceholder, isShorthand } from './placeholder.ts'
import { announcesHeading, isPromise } from './promise.ts'

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
    const named = headingBefore(blocks, index)
    if (named !== null && (restates(named, block.text) || announcesHeading(named, block.text))) return false
    return !formOf().isBlank(index)
  }
}

/** Blocks behind a heading of which one may say that the section is none yet. */
const DISCLAIMED_WITHIN = 3

/** All blocks of sections that say of themselves that nothing real stands in them; the page's title has no section. */
function disclaimedBlocks(blocks: readonly PageBlock[], ends: Int32Array, title: number): ReadonlySet<number> {
  const disclaimed = new Set<number>()
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'box' && TODO.test(block.text.toLowerCase()))
      for (let at = index + 1; (blocks[at]?.depth ?? 0) > block.depth; at++) disclaimed.add(at)
    if (block.kind !== 'heading' || !isDisclaimed(blocks, index)) continue
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

/** Characters that a line may have more than the heading that it repeats. */
const LONGEST_FRAME = 60

/** The heading right before a block, a box between them or not; null where there is none. */
function headingBefore(blocks: readonly PageBlock[], index: number): string | null {
  const before = blocks[index - 1]
  const heading = before?.kind === 'box' ? blocks[index - 2] : before
  return heading?.kind === 'heading' ? heading.text : null
}

/** "Metrics.", "Here are the metrics", "The module exposes metrics" under the heading "Metrics". */
function restates(heading: string, line: string): boolean {
  if (line.length > heading.length + LONGEST_FRAME || /[`\d]|\]\(|:\/\//.test(line)) return false
  frame ??= new Set(nameWords(FRAME))
  const words = frame
  const [first = ''] = /[a-z]+/i.exec(line.toLowerCase()) ?? []
  // A look that settles nearly every line: it begins with another word.
  if (first !== '' && !words.has(first) && !heading.toLowerCase().includes(first.slice(0, 3))) return false
  const named = new Set(nameWords(heading))
  return nameWords(line).every((word) => named.has(word) || words.has(word))
}

/** Words that make a sentence of a heading and tell nothing of it. */
const FRAME =
  'the a an our of per for in to is are was here there this these they it its we you us your below above following follows as find section page document chapter part list overview describes described shows lists contains has have uses use exposes provides offers supports supported important very essential crucial module service system component follow follows best practices practice industry standard standards company policy put'

let frame: ReadonlySet<string> | null = null

function isSubstantive(block: PageBlock): boolean {
  const { kind } = block
  if (kind === 'heading' || kind === 'box' || kind === 'term' || kind === 'table') return false
  if (kind === 'text' || kind === 'item') return saysSomething(block.text) && !isBareLabel(block.text)
  if (kind === 'row')
    return saysSomething(withoutPlaces(block.rest)) || (saysSomething(block.text) && isMark(block.rest))
  if (kind === 'image')
    return (
      block.file !== '' &&
      !NO_IMAGE.test(block.file.toLowerCase()) &&
      !/^(?:todo|tbd|placeholder)$/.test(block.alt.toLowerCase())
    )
  // Code of several lines is content, even where it shows a placeholder.
  if (kind === 'code')
    return block.text.trim() !== '' && (block.text.trim().includes('\n') || !isPlaceholder(block.text))
  return true
}

/** "img/placeholder.svg" is drawn one day. */
const NO_IMAGE = /(?:^|[/_-])(?:placeholder|todo|tbd|dummy)(?:[-_]?\d+)?\.[a-z]{3,4}$/

/** Cells of a template: `<owner>`, `<…>`; what is in code is meant as it stands, and so are addresses. */
function withoutPlaces(cells: string): string {
  return cells.includes('<') && !cells.includes('`') ? cells.replace(/<[^<>:@]{0,60}>/g, '') : cells
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
  if (!hasLetterOrDigit(line) || NO_LINK.test(line) || isShorthand(line) || isPlaceholder(line)) return false
  const plain = plainText(line)
  return plain === line || !isPlaceholder(plain)
}

/** "[Metrics]()": the words of a link that leads nowhere. */
const NO_LINK = /^\[[^\]]{0,60}\]\(#?\)\.?$/

/** "Frequency:" says nothing itself; what it announces stands in the blocks behind it, if anywhere. */
export function isBareLabel(line: string): boolean {
  return line.length <= 72 && /:[*_`\s]*$/.test(line)
}
