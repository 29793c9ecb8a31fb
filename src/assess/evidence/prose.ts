import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { countWords } from '../../parse/page/words.ts'
import { contains, isNamedIn } from '../match.ts'
import type { TopicNames } from '../vocabulary.ts'
import { isListing, type Report, type Search } from './search.ts'

/** Words from which on a paragraph says more than a sentence in passing. */
const TREATMENT = 20

/** Words that an opening paragraph has at least, to say what a thing is. */
const OPENING = 8

/** Paragraphs that are about a topic although nothing marks them. */
export function findTreatment(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks, title } = search.outline
  // Where there are sections, what stands before them only introduces; so does the first paragraph where there are none.
  const hasSections = blocks.some(({ kind }, index) => kind === 'heading' && index !== title)
  let listing = false
  let headings = 0
  let paragraphs = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      listing = isListing(block.text)
      if (index !== title) headings++
    }
    if (listing || !isParagraphStart(block)) continue
    const isFirst = paragraphs++ === 0
    const isBody = hasSections ? headings > 0 : !isFirst
    const text = paragraphAt(blocks, index)
    const words = countWords(text, 0, text.length)
    // The opening stands before the first section; where nothing does, a page may begin with "Scheduler starts …" in it.
    const isOpening = headings === 0 || (headings === 1 && isFirst && beginsWithTitle(search, text))
    const opens = isOpening && words >= OPENING && !isAboutThePage(text) && !isKeyAndValue(block.text)
    if (!opens && words < TREATMENT) continue
    for (const topic of open) {
      const names = search.topics[topic]
      if (!names) continue
      const isTreated = (opens && names.opening) || (isBody && words >= TREATMENT && isSubject(search, text, names))
      if (isTreated) report(topic, { evidence: 'covered', line: block.line, quote: text })
    }
  }
}

function isParagraphStart(block: PageBlock): block is PageBlock & { kind: 'text' | 'item' } {
  return (block.kind === 'text' && block.opens) || block.kind === 'item'
}

function paragraphAt(blocks: readonly PageBlock[], start: number): string {
  const lines: string[] = []
  for (let index = start; index < blocks.length; index++) {
    const block = blocks[index]
    if (block?.kind !== 'text' && !(index === start && block?.kind === 'item')) break
    if (index > start && block.kind === 'text' && block.opens) break
    lines.push(block.text)
  }
  return plainText(lines.join(' '))
}

function beginsWithTitle(search: Search, text: string): boolean {
  const title = search.outline.blocks[search.outline.title]
  const wanted = title?.kind === 'heading' ? search.stemsOf(title.text) : []
  const stems = search.stemsOf(text.slice(0, 200))
  return wanted.length > 0 && wanted.every((stem, index) => stems[index] === stem)
}

/** "**Owner:** platform team" is a fact about the page, not what the thing is. */
function isKeyAndValue(line: string): boolean {
  return /^[\s>]*\*\*[^*]{1,40}(?::\*\*|\*\*\s*:)/.test(line)
}

/** "This page describes …" speaks of the page. */
export function isAboutThePage(text: string): boolean {
  return /^(?:this|the following|these|in this)\s(?:page|document|section|guide|chapter|doc|article|file|runbook|directory|folder|pages|documents|sections)\b/i.test(
    text,
  )
}

/** How many of a paragraph's first words may hold its subject. */
const SUBJECT = 5

/** The paragraph begins with the topic, or comes back to it. A sentence that lists several topics does neither. */
function isSubject(search: Search, text: string, { names, not }: TopicNames): boolean {
  const stems = search.stemsOf(text)
  if (not.some((phrase) => contains(stems, phrase))) return false
  const isAbout = names.some((name) => {
    if (!isNamedIn(stems.slice(0, SUBJECT + name.stems.length), name))
      return name.strong && !name.tail && occurrences(stems, name.stems) >= 2
    // What begins with a part of the topic ("Identical retries …") has to come to the topic itself.
    return name.strong || names.some((other) => other.strong && isNamedIn(stems, other))
  })
  return isAbout && !isEnumerated(search, text)
}

function occurrences(stems: readonly string[], wanted: readonly string[]): number {
  let count = 0
  for (let at = 0; at <= stems.length - wanted.length; at++)
    if (wanted.every((stem, index) => stems[at + index] === stem)) count++
  return count
}

/** Words from which on a paragraph may come to more topics than one without being a list of them. */
const LONG = 60

/** Whether the paragraph's first sentence, or all of a short paragraph, names three or more of the column's topics. */
function isEnumerated(search: Search, text: string): boolean {
  const isShort = countWords(text, 0, text.length) < LONG
  const stems = search.stemsOf(isShort ? text : text.slice(0, text.indexOf('. ') + 1 || text.length))
  let named = 0
  for (const { names } of search.topics) if (names[0] && contains(stems, names[0].stems)) named++
  return named >= 3
}
