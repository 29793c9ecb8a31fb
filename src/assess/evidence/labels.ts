import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { isListing } from '../listing.ts'
import type { Outline } from '../outline.ts'
import { pointsElsewhere } from '../substance/pointer.ts'
import { announcesHeading } from '../substance/promise.ts'
import { isBareLabel, isBlankAnswer } from '../substance/substance.ts'
import { isIdentifier, type Label, labelOf } from './label.ts'
import { isConfirmed, type Report, type Search, topicsOf } from './search.ts'
import { shortfallAt } from './shortfall.ts'
import { unansweredAt } from './unanswered.ts'

/** Longest path; V8's regular expressions give up on megabytes of it. */
const LONGEST_ADDRESS = 1000

/** The path of a file and nothing else. */
const ADDRESS = /^`?[\w.-]+(?:\/[\w.-]+)+`?$/

/** What a module does and does not is said under "Scope" too, where else stands what a page is about. */
const SCOPES: ReadonlySet<string> = new Set(['in scope', 'out of scope', 'not in scope', 'does', "doesn't", 'does not'])

/** Label lines, bold leads, leads of list items and table rows, terms, and titles of boxes and tabs. */
export function findLabels(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { outline } = search
  let listing = false
  for (const [index, block] of outline.blocks.entries()) {
    if (block.kind === 'heading') listing = isListing(block.text)
    findInnerLabels(search, block, open, report)
    const label = search.labelAt(index)
    if (label === null) continue
    const isHeading = label.rest === '' && headsParagraph(block, label)
    const topics = topicsOf(label.text, isHeading ? 'heading' : 'label', search, open)
    if (topics.length === 0) continue
    // Below a first paragraph on its scope some pages have bold words for headings.
    const isListed = listing && !SCOPES.has(label.text.toLowerCase()) && !headsParagraph(block, label)
    const verdict = weigh(search, index, label, isListed)
    // "Source: `src/auth.rs`" says where something is; only by the topic's own name is that enough.
    const isAddress = label.rest.length <= LONGEST_ADDRESS && ADDRESS.test(label.rest)
    for (const { topic, exact, isHead, unsure } of topics) {
      // The first cell of a row names a thing of some sort: "API key management" may be a component.
      if (!exact && (isAddress || (block.kind === 'row' && !isHead))) continue
      // "Steps" are those of the incident above them as often.
      if (unsure && !(search.column.sure().isNeeded[topic] && isConfirmed(search, index, topic))) continue
      const { least } = search.column.topics[topic] ?? {}
      const shortfall =
        verdict.evidence === 'covered'
          ? (shortfallAt(search, index, least) ?? unansweredAt(search, index, topic))
          : null
      const found = shortfall ? ({ evidence: 'mentioned', reason: shortfall } as const) : verdict
      report(topic, { line: block.line, quote: label.text, exact, ...found })
    }
  }
}

/**
 * "**Role.** Turns records into lines": bold words at the beginning of a paragraph head what follows, as a heading does, and so
 * does the title of a box.
 */
export function headsParagraph(block: PageBlock, label: Label | null): boolean {
  return (
    (block.kind === 'text' && block.opens && label?.style === 'bold') || (block.kind === 'box' && block.box !== 'tab')
  )
}

/** Characters of a paragraph in which labels of later sentences are looked for. */
const LOOKED_AT = 1000

/** Labels at the beginning of later sentences: "Comes in: batches. Goes out: events." */
const INNER = /[.!?;] ([A-Z][A-Za-z ]{2,24}): (?=\S)/g

function findInnerLabels(search: Search, block: PageBlock, open: ReadonlySet<number>, report: Report): void {
  if ((block.kind !== 'text' && block.kind !== 'item') || !block.text.includes(': ')) return
  for (const found of block.text.slice(0, LOOKED_AT).matchAll(INNER)) {
    const [, label = ''] = found
    const rest = block.text.slice(found.index + found[0].length)
    if (isBlankAnswer(label, rest.split(/[.!?;] /, 1)[0] ?? '')) continue
    for (const { topic, exact, unsure } of topicsOf(label, 'label', search, open))
      if (!unsure) report(topic, { evidence: 'covered', line: block.line, quote: label, exact })
  }
}

/** The label that a block is, where nothing stands on its line and something below it; else null. */
export function labelAlone({ outline, labelAt }: Search, index: number): string | null {
  const label = labelAt(index)
  if (label === null || label.rest !== '' || !hasContentAfter(outline, index, label)) return null
  return label.text
}

/** What a block is a label for, null where it is none. */
export function labelOfBlock(block: PageBlock): Label | null {
  if (block.kind === 'text') return block.opens || isMarked(block.text) ? labelOf(block.text, block.opens) : null
  if (block.kind === 'item') return isIdentifier(block.text) ? null : labelOf(block.text, true)
  if (block.kind === 'row') return labelOfRow(block.text, block.rest)
  if (block.kind === 'term') return labelOf(block.text, true)
  if (block.kind === 'box') return block.text === '' ? null : { text: block.text, rest: '', style: 'plain' }
  return null
}

/** A row's first cell names what the others say; a link or a value in it does not. */
function labelOfRow(text: string, rest: string): Label | null {
  return isIdentifier(text) || text.includes('](') ? null : { text: plainText(text), rest, style: 'colon' }
}

/** A line inside a paragraph is a label only where it is marked as one. */
function isMarked(text: string): boolean {
  return text.startsWith('**') || text.startsWith('__') || text.startsWith('#')
}

function weigh(search: Search, index: number, label: Label, listing: boolean) {
  const { outline } = search
  if (listing) return { evidence: 'mentioned', reason: 'listed in a section that only points to others' } as const
  if (pointsElsewhere(label.rest)) return { evidence: 'mentioned', reason: 'only points elsewhere' } as const
  if (label.rest !== '') {
    const isToCome = announcesHeading(label.text, label.rest)
    if (isToCome || isBlankAnswer(label.text, label.rest) || isBlankLine(outline, index))
      return { evidence: 'placeholder', reason: 'a label with a placeholder' } as const
  } else if (!hasContentAfter(outline, index, label))
    return { evidence: 'mentioned', reason: 'a label with nothing after it' } as const
  return { evidence: 'covered' } as const
}

/** A line of its own that says nothing for all its words: the field of a form that nobody filled in. */
function isBlankLine({ blocks, says }: Outline, index: number): boolean {
  const block = blocks[index]
  if (block?.kind !== 'text' && block?.kind !== 'item' && block?.kind !== 'row') return false
  return !says(index) && !isBareLabel(block.text)
}

/** Whether what stands after a label belongs to it and says something. */
function hasContentAfter({ blocks, says }: Outline, index: number, label: Label): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (isCaption(blocks, index)) return says(index - 1)
  if (block === undefined || next === undefined) return false
  if (next.kind === 'heading') return false
  if (block.kind === 'item') {
    const deeper = next.kind === 'text' ? next.depth > block.depth || !next.opens : next.depth > block.depth
    return deeper && isContent(blocks, says, index + 1)
  }
  if (block.kind === 'box')
    return next.depth > block.depth
      ? isContent(blocks, says, index + 1)
      : block.box !== 'tab' && isContent(blocks, says, index + 1)
  const nextLabel = next.kind === 'text' && next.opens ? labelOf(next.text, true) : null
  if (nextLabel !== null && nextLabel.rest === '' && nextLabel.style === label.style && label.style !== 'plain')
    return false
  return isContent(blocks, says, index + 1)
}

/** The block says something, or is the head of something that does (a table, a term, a box, a label below a label). */
function isContent(blocks: readonly PageBlock[], says: Outline['says'], index: number): boolean {
  for (let at = index; at < blocks.length && at < index + 4; at++) {
    if (says(at)) return true
    const block = blocks[at]
    const isHead = block?.kind === 'table' || block?.kind === 'term' || block?.kind === 'box'
    if (!isHead && !(block?.kind === 'text' && isBareLabel(block.text))) return false
  }
  return false
}

/** "Figure 2: …" in italics below the image that it names. */
function isCaption(blocks: readonly PageBlock[], index: number): boolean {
  const block = blocks[index]
  const before = blocks[index - 1]
  return block?.kind === 'text' && before?.kind === 'image' && /^[_*]{1,2}\S/.test(block.text)
}
