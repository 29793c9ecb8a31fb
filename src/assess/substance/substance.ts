import { hasLetterOrDigit } from '../../letters.ts'
import type { PageBlock } from '../../model/page.ts'
import { once } from '../../once.ts'
import { plainText } from '../../parse/page/plain.ts'
import { disclaimedBlocks } from './disclaimed.ts'
import type { Form } from './form.ts'
import { isGeneralTalk } from './general-words.ts'
import { isAllPlaces, isHintRow, isPlaceLine, isPlaceOfCode, withoutPlaces } from './place.ts'
import { isDebate, isPlaceholder, isShorthand, isToSomebody } from './placeholder.ts'
import { announcesHeading, isPromise } from './promise.ts'
import { isWordOf, restates } from './restating.ts'
import { unfinishedSections } from './unfinished.ts'

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
  const isOpen = unfinishedSections(blocks, title)
  return (block, index) => {
    const isPart = isPartOfParagraph(blocks, index)
    if (!isSubstantive(block, isPart)) return false
    const paragraph = isPart && block.kind === 'text' ? shortParagraph(blocks, index) : null
    if (paragraph !== null && !saysSomething(paragraph, false)) return false
    disclaimed ??= disclaimedBlocks(blocks, ends, title)
    if (disclaimed.has(index) || isOpen(index)) return false
    if (block.kind === 'opaque') return !formOf().isBlank(index)
    if (block.kind !== 'text' && block.kind !== 'item' && block.kind !== 'row') return true
    if (block.kind === 'text' && (isGeneral(blocks, index, title) || isOfNothing(blocks, index))) return false
    const named = headingBefore(blocks, index)
    if (named !== null && (restates(named, block) || announcesHeading(named, block.text))) return false
    return !formOf().isBlank(index)
  }
}

/** Lines behind their heading that may be general talk; what stands farther from it has other words to go by. */
const TALK_WITHIN = 4

/** Nothing but general words about what the section and the page are called. */
function isGeneral(blocks: readonly PageBlock[], index: number, title: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'text') return false
  let at = index - 1
  while (at >= 0 && at >= index - TALK_WITHIN && blocks[at]?.kind !== 'heading') at--
  const heading = blocks[at]
  if (heading?.kind !== 'heading' || at === title) return false
  const page = blocks[title]
  const named = once(() => isWordOf(`${heading.text} ${page?.kind === 'heading' ? page.text : ''}`))
  return isGeneralTalk(block.text, (word) => named()(word))
}

/** "_Figure 1: Orders_" below an image that is still a placeholder, "Steps" above "1. ..." */
function isOfNothing(blocks: readonly PageBlock[], index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'text') return false
  const image = blocks[index - 1]
  if (image?.kind === 'image' && !isSubstantive(image, false)) return CAPTION.test(block.text)
  return LABEL.test(block.text) && isEmptyList(blocks, index + 1)
}

/** Most labels that stand above one empty list. */
const MOST_LABELS = 8

/** Items that say nothing; more labels of such may come before. */
function isEmptyList(blocks: readonly PageBlock[], from: number): boolean {
  let at = from
  const isLabel = (block: PageBlock | undefined) => block?.kind === 'text' && LABEL.test(block.text)
  while (at < from + MOST_LABELS && isLabel(blocks[at])) at++
  const first = at
  for (let item = blocks[at]; item?.kind === 'item'; item = blocks[at]) {
    if (isSubstantive(item, true)) return false
    at++
  }
  return at > first
}

/** A word or a few alone on a line: "Primary actions". */
const LABEL = /^[A-Z][a-z]+(?: [a-z]+){0,2}:?$/

const CAPTION = /^[_*]{1,2}[^_*]{1,120}[_*]{1,2}(?:\{[^}]{0,60}\})?$/

/** The heading right before a block, a box between them or not; null where there is none. */
function headingBefore(blocks: readonly PageBlock[], index: number): string | null {
  const before = blocks[index - 1]
  const heading = before?.kind === 'box' ? blocks[index - 2] : before
  return heading?.kind === 'heading' ? heading.text : null
}

/** Whether what stands behind a label says nothing of it. */
export function isBlankAnswer(label: string, text: string): boolean {
  if (isPlaceholder(text) || isShorthand(text) || NO_LINK.test(text)) return true
  return (
    withoutPlaces(text).trim() === '' || restates(label, { kind: 'text', text }) || isGeneralTalk(text, isWordOf(label))
  )
}

/** One line, or one item, of several: "Draft" in a list is a state. */
function isPartOfParagraph(blocks: readonly PageBlock[], index: number): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block?.kind === 'item') return next?.kind === 'item' || blocks[index - 1]?.kind === 'item'
  return block?.kind === 'text' && (!block.opens || (next?.kind === 'text' && !next.opens))
}

/** Lines of a paragraph that may say together that something is missing. */
const LINES = 4

/** How such a paragraph begins; nearly every other does not. */
const MAY_BE_MISSING =
  /^[\s*_>(^-]{0,6}(?:[Tt][Oo] ?[Dd][Oo]|TB[ACD]|[Tt]b[acd]|FIXME|WIP|[Tt]o be |[Nn]o(?:t|ne|thing) |[Cc]oming |[Ss]till |@|[[<\\])/

/**
 * The whole paragraph of one of its lines, where it may say that something is missing: "TODO: describe what we / measure,
 * and how". Null for another, and for a long one.
 */
function shortParagraph(blocks: readonly PageBlock[], line: number): string | null {
  const textAt = (index: number) => {
    const block = blocks[index]
    return block?.kind === 'text' || block?.kind === 'item' ? block.text : ''
  }
  const goesOn = (index: number) => {
    const block = blocks[index]
    return block?.kind === 'text' && !block.opens
  }
  let start = line
  while (goesOn(start) && line - start < LINES) start--
  if (!MAY_BE_MISSING.test(textAt(start))) return null
  let end = start + 1
  while (goesOn(end) && end - start < LINES) end++
  if (goesOn(start) || goesOn(end)) return null
  return Array.from({ length: end - start }, (_, index) => textAt(start + index)).join(' ')
}

function isSubstantive(block: PageBlock, isPart: boolean): boolean {
  const { kind } = block
  if (kind === 'heading' || kind === 'box' || kind === 'term' || kind === 'table') return false
  if (kind === 'text' || kind === 'item')
    return saysSomething(block.text, isPart) && !isBareLabel(block.text) && !isPlaceOfAnswer(block.text)
  if (kind === 'row' && (isHintRow(block) || isAllPlaces(`${block.text} ${block.rest}`))) return false
  if (kind === 'row')
    return saysSomething(withoutPlaces(block.rest), true) || (saysSomething(block.text, true) && isMark(block.rest))
  if (kind === 'image')
    return (
      block.file !== '' &&
      (block.file.includes('://') || !NO_IMAGE.test(block.file.toLowerCase())) &&
      !/^(?:todo|tbd|placeholder)$/.test(block.alt.toLowerCase())
    )
  if (kind === 'code') return block.text.trim() !== '' && !isPlaceOfCode(block.text)
  return true
}

/** "- Screen 1: <name>", "- `<script>`: `<purpose>`" */
function isPlaceOfAnswer(line: string): boolean {
  if (!line.includes('<')) return false
  const left = withoutPlaces(line)
  return isAllPlaces(line) || (left !== line && isBareLabel(left.trim()))
}

/** "img/placeholder.svg" is drawn one day. */
const NO_IMAGE = /(?:^|[/_-])(?:placeholder|todo|tbd|dummy)(?:[-_]?\d+)?\.[a-z]{3,4}$/

/** Cells without words that answer all the same: none at all, or a tick or cross; dashes and dots stand for nothing. */
function isMark(cells: string): boolean {
  return cells === '' || (!hasLetterOrDigit(cells) && /[^\s.…?_*`~–—-]/u.test(cells))
}

/** A longer line says something, unless it promises content. */
const LONGEST_EMPTY = 160

/** "— Oleksandr" */
const SIGNATURE = /^[—–-]{1,2} ?[A-Z][a-zé]+(?: [A-Z][a-zé.]*)?$/

/** Whether a line says something besides that something is missing. */
function saysSomething(line: string, isPart: boolean): boolean {
  if (isPlaceLine(line) || isToSomebody(line) || SIGNATURE.test(line)) return false
  if (line.length > LONGEST_EMPTY && isDebate(line)) return false
  // "<https://example.org/dashboard>" is all that some sections need.
  if (line.length > LONGEST_EMPTY || line.includes('://')) return !isPromise(line)
  if (!hasLetterOrDigit(line) || NO_LINK.test(line) || isShorthand(line) || isPlaceholder(line, isPart)) return false
  // Code is meant as it stands.
  if (line.includes('`')) return true
  const plain = plainText(line)
  return plain === line || !isPlaceholder(plain, isPart || line.includes(']('))
}

/** "[Metrics]()": the words of a link that leads nowhere. */
const NO_LINK = /^\[[^\]]{0,60}\]\(#?\)\.?$/

/** "Frequency:" says nothing itself; what it announces stands in the blocks behind it, if anywhere. */
export function isBareLabel(line: string): boolean {
  return line.length <= 72 && /:[*_`\s]*$/.test(line)
}
