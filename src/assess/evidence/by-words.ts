import { isListing } from '../listing.ts'
import { hasOwnContent } from './below.ts'
import { headsParagraph, labelAlone } from './labels.ts'
import { type Report, type Search } from './search.ts'
import { unansweredAt } from './unanswered.ts'

/**
 * Headings and labels that no topic of the column has by name. No list of names has them all, so one word is enough: a
 * noun of the topic ("Retry behaviour"), in a question or clause what it asks for ("What wakes us up"), or a word of a
 * topic that no table knows, where the section begins with the others.
 */
export function findByWords(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { outline } = search
  let listing = false
  for (const [index, block] of outline.blocks.entries()) {
    if (block.kind === 'heading') listing = isListing(block.text)
    if (listing || index === outline.title) continue
    const text = block.kind === 'heading' ? block.text : (labelAlone(search, index) ?? boldLead(search, index))
    if (text === null) continue
    const { asked: ask } = search.column
    const asked = [
      ...(block.kind === 'heading' ? [] : ask(text, 'label')),
      ...(block.kind === 'heading' || headsParagraph(block, search.labelAt(index)) ? ask(text, 'heading') : []),
    ]
    if (!asked.some(({ topic }) => open.has(topic))) continue
    if (block.kind === 'heading' && !hasOwnContent(outline, index)) continue
    for (const { topic, missing } of asked)
      if (open.has(topic) && isSaid(search, index, missing) && unansweredAt(search, index, topic) === null)
        report(topic, { evidence: 'covered', line: block.line, quote: text })
  }
}

/** Words of a lead that asks for something; "**Who:** Anna" only fills a field. */
const CLAUSE = 3

/** Least that a shorter lead has behind it, in UTF-16 units. */
const SENTENCE = 30

/** "**If the queue grows:** restart the reader": a bold lead asks like a heading, where something follows it. */
function boldLead({ outline, labelAt }: Search, index: number): string | null {
  const label = labelAt(index)
  if (label === null || label.style !== 'bold' || label.rest === '' || !outline.says(index)) return null
  const isLong = outline.blocks[index]?.kind === 'text' && label.rest.length >= SENTENCE
  return isLong || label.text.split(' ').length >= CLAUSE ? label.text : null
}

/** Blocks of a section in which it says what it is about; what comes later is only one matter of many. */
const BEGINNING = 12

/** Whether the beginning of a section has all of some words. */
function isSaid({ outline, numbersAt }: Search, heading: number, words: readonly number[]): boolean {
  if (words.length === 0) return true
  const end = Math.min(outline.ends[heading] ?? outline.blocks.length, heading + 1 + BEGINNING)
  const left = new Set(words)
  for (let index = heading + 1; index < end && left.size > 0; index++)
    for (const number of numbersAt(index)) left.delete(number)
  return left.size === 0
}
