import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { countWords } from '../../parse/page/words.ts'
import { isListing } from '../listing.ts'
import { eachPhrase } from '../names/phrases.ts'
import { textOf } from '../outline.ts'
import { isAboutThePage, isOnlyLink } from '../substance/placeholder.ts'
import { isTemplateNote } from '../substance/template-title.ts'
import { openActs } from './acts.ts'
import { type Report, type Search } from './search.ts'
import { shortfallAt } from './shortfall.ts'

/** Words from which on a paragraph says more than a sentence in passing. */
const TREATMENT = 20

/** The same for what a thing does: several verbs say more in fewer words. */
const SHORT_TREATMENT = 12

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
  const { mayTell, opening, told } = openActs(search, open)
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      listing = isListing(block.text)
      if (index !== title) headings++
    }
    if (listing || !isParagraphStart(block)) continue
    const isFirst = paragraphs++ === 0
    const isBody = hasSections ? headings > 0 : !isFirst
    // The opening stands before the first section; where nothing does, a page may begin with "Scheduler starts …" in it.
    const mayOpen = headings === 0 || (headings === 1 && isFirst)
    const said = isBody ? subjectsOf(search, index) : []
    const commanded = isBody && announcesCode(blocks, index) ? commandedTopics(search, index) : []
    if (said.length === 0 && commanded.length === 0 && !mayOpen && !(isBody && mayTell)) continue
    const text = paragraphAt(blocks, index)
    const words = countWords(text, 0, text.length)
    const isOpening = mayOpen && (headings === 0 || beginsWithTitle(search, text))
    const isAbout = isAboutThePage(text)
    const isSpeech = !isAbout && !isKeyAndValue(block.text) && !isOnlyLink(block.text) && !isTemplateNote(text)
    const opens = isOpening && words >= OPENING && isSpeech
    const mayAct = isSpeech && words >= (mayOpen ? SHORT_TREATMENT : TREATMENT)
    const acts = !mayAct ? NO_ACTS : mayOpen ? (paragraphs <= OPENINGS ? opening(text, words) : NO_ACTS) : told(text)
    const isSaid =
      said.length > 0 &&
      words >= TREATMENT &&
      !(isAbout && words < LONG) &&
      !isLeftOut(text) &&
      !isEnumerated(search, text)
    const subjects = isSaid ? [...said, ...commanded] : commanded
    const saysNothing = !opens && subjects.length === 0 && acts.size === 0
    if (saysNothing || !(commanded.length > 0 || search.outline.says(index))) continue
    for (const topic of open) {
      const { opening: isOpener, least } = search.column.topics[topic] ?? {}
      const isTold = acts.has(topic) || (subjects.includes(topic) && shortfallAt(search, index, least) === null)
      if ((opens && isOpener) || isTold) report(topic, { evidence: 'covered', line: block.line, quote: text })
    }
  }
}

/** "After new snapshots retrain from the folder with:" and a block of code say all that an operator needs. */
function announcesCode(blocks: readonly PageBlock[], start: number): boolean {
  const end = paragraphEnd(blocks, start)
  const last = blocks[end - 1]
  if (blocks[end]?.kind !== 'code' || last === undefined) return false
  const tail = textOf(last)?.slice(-8) ?? ''
  return tail.includes(':') && /:[*_\s]*$/.test(tail)
}

/** "Authentication and hosting are not documented here" leaves them out. */
function isLeftOut(text: string): boolean {
  return /\b(?:is|are) not (?:yet )?(?:confirmed|documented|covered|described|specified|defined|addressed|discussed)\b/.test(
    text.slice(0, LEFT_OUT_WITHIN),
  )
}

/** How far into a paragraph it says that it leaves something out. */
const LEFT_OUT_WITHIN = 200

function isParagraphStart(block: PageBlock): block is PageBlock & { kind: 'text' | 'item' } {
  return (block.kind === 'text' && block.opens) || block.kind === 'item'
}

/** Index behind the last line of the paragraph that begins at an index. */
function paragraphEnd(blocks: readonly PageBlock[], start: number): number {
  let end = start + 1
  for (let block = blocks[end]; block?.kind === 'text' && !block.opens; block = blocks[end]) end++
  return end
}

function paragraphAt(blocks: readonly PageBlock[], start: number): string {
  const lines = blocks.slice(start, paragraphEnd(blocks, start)).map((block) => textOf(block))
  return plainText(lines.join(' '))
}

/** Paragraphs, counted from the first, in which a page says what the thing does. */
const OPENINGS = 6

const NO_ACTS: ReadonlySet<number> = new Set()

function beginsWithTitle(search: Search, text: string): boolean {
  const title = search.outline.blocks[search.outline.title]
  const wanted = title?.kind === 'heading' ? search.stemsOf(title.text) : []
  const stems = search.stemsOf(text.slice(0, 200))
  return wanted.length > 0 && wanted.every((stem, index) => stems[index] === stem)
}

/** "**Owner:** platform team" is a fact about the page, not what the thing is. */
function isKeyAndValue(line: string): boolean {
  return /^[\s>]*(?:\*\*[^*]{1,40}(?::\*\*|\*\*\s*:)|(?:Owner|Status|Author|Team|Squad|Version|Date|Reviewed by|Last \w+|Page owner)s?:\s)/.test(
    line,
  )
}

/** How many of a paragraph's first words may hold its subject. */
const SUBJECT = 5

/** What a paragraph says of one topic. */
interface Said {
  /** It is about something else that has the topic's name in it. */
  denied: boolean
  /** A name of the topic, or of a part of it, is among the first words. */
  early: boolean
  earlyStrong: boolean
  /** Strong name (by its id) → how often it occurs. */
  strong: Map<number, number>
}

/** The topics that a paragraph begins with, or comes back to. A sentence that lists several topics does neither. */
function subjectsOf({ column, outline, numbersAt }: Search, start: number): number[] {
  const { index, meanings, operations, own, ownWord } = column.prose()
  const said = new Map<number, Said>()
  const text = [...numbersAt(start)]
  const isOperation = operations.has(text[0] ?? -1)
  const end = paragraphEnd(outline.blocks, start)
  for (let line = start + 1; line < end; line++) for (const stem of numbersAt(line)) text.push(stem)
  eachPhrase(index, text, (id, at) => {
    const meaning = meanings[id]
    if (!meaning || (isOperation && at > 0)) return
    const known = said.get(meaning.topic) ?? { denied: false, early: false, earlyStrong: false, strong: new Map() }
    said.set(meaning.topic, known)
    if (meaning.denies) known.denied = true
    else {
      if (at <= SUBJECT) known.early = true
      if (at <= SUBJECT && meaning.strong) known.earlyStrong = true
      if (meaning.strong) known.strong.set(id, (known.strong.get(id) ?? 0) + 1)
    }
  })
  const subjects = [...said].filter(([, topic]) => isSubject(topic)).map(([topic]) => topic)
  const isEarly = (word: number) => text.lastIndexOf(word, SUBJECT) !== -1
  for (const { topic, words } of own) if (words.every(isEarly)) subjects.push(topic)
  for (const [word, topic] of ownWord) if (text.indexOf(word) !== text.lastIndexOf(word)) subjects.push(topic)
  return subjects
}

/** Topics that no table knows and of which a line that announces code has all words, wherever they stand. */
function commandedTopics({ column, outline, numbersAt }: Search, start: number): number[] {
  const { commanded } = column.prose()
  if (commanded.length === 0) return []
  const words = new Set<number>()
  const end = paragraphEnd(outline.blocks, start)
  for (let line = start; line < end; line++) for (const stem of numbersAt(line)) words.add(stem)
  return commanded.flatMap((topic) => (topic.words.every((word) => words.has(word)) ? [topic.topic] : []))
}

/** What begins with a part of the topic ("Identical retries …") has to come to the topic itself. */
function isSubject({ denied, early, earlyStrong, strong }: Said): boolean {
  if (denied) return false
  return earlyStrong || (early && strong.size > 0) || [...strong.values()].some((count) => count >= 2)
}

/** Words from which on a paragraph may come to more topics than one without being a list of them. */
const LONG = 60

/** Topics that a list of them names. */
const ENUMERATION = 3

/** Whether the paragraph's first sentence, or all of a short paragraph, names three or more of the column's topics. */
function isEnumerated({ column, numbersOf }: Search, text: string): boolean {
  const isShort = countWords(text, 0, text.length) < LONG
  const first = isShort ? text : text.slice(0, text.indexOf('. ') + 1 || text.length)
  const named = new Set<number>()
  eachPhrase(column.prose().firstNames, numbersOf(first), (topic) => named.add(topic))
  return named.size >= ENUMERATION
}
