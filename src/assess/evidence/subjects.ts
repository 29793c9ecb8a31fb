import type { PageBlock } from '../../model/page.ts'
import { once } from '../../once.ts'
import { plainText } from '../../parse/page/plain.ts'
import { isListing } from '../listing.ts'
import { eachPhrase, mayHave } from '../names/phrases.ts'
import { textOf } from '../outline.ts'
import { isAboutThePage, isOnlyLink } from '../substance/placeholder.ts'
import { hasOwnContent } from './below.ts'
import { isRequestLine } from './line-kind.ts'
import { type Line, scoresOf } from './scores.ts'
import type { Report, Search } from './search.ts'

/** Lines of a section that are looked at: what it is about it says at its beginning. */
const BEGINNING = 30

/** Words of a paragraph from which on no more lines are put to it: each is copied once more, and in so many words they mean nothing. */
const LONGEST = 200

/** Words of a paragraph from which on each of its sentences is a place of its own: people who write prose change the subject within one. */
const LONG = 40

/** Lines of a section that its heading speaks with; those below have words enough, or are another matter. */
const WITH_HEADING = 2

/**
 * Sections under headings of their author's own ("Doors and keys", "Press it twice"): what such a section is about, it
 * tells by words that stand together. Of several topics it is the one that it has most words of.
 */
export function findSubjects(search: Search, open: ReadonlySet<number>, report: Report): void {
  if (!mayTell(search, open)) return
  const { blocks, title } = search.outline
  const anywhere = new Set([...open].filter((topic) => search.column.topics[topic]?.anywhere))
  let lines: Line[] = []
  let isIntroduction = true
  let isClaimed = false
  let heading: Line | null = null
  let head: Line | null = null
  const end = () => {
    // Before the first section, the first paragraph only introduces.
    if (isIntroduction) lines.shift()
    const asked = isClaimed ? anywhere : open
    if (asked.size > 0) findIn(search, isClaimed ? null : heading, lines, asked, report)
    lines = []
  }
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      end()
      isIntroduction = index === title
      isClaimed = index !== title && isOfAnotherMatter(search, index, block.text)
      heading = index === title ? null : lineOf(search, block, index)
      continue
    }
    if ((isClaimed && anywhere.size === 0) || lines.length >= BEGINNING) continue
    const line = lineOf(search, block, index)
    if (line === null) continue
    const before = lines.at(-1)
    if (block.kind === 'table') head = line.words < LONGEST ? line : null
    if (block.kind === 'row' && head) lines.push({ ...joined(line, head), text: line.text })
    else if (block.kind !== 'text' || block.opens || !before) lines.push(line)
    else if (before.words < LONGEST) lines[lines.length - 1] = joined(before, line)
  }
  end()
}

/** Whether the page has a word of each group of an open topic at all, wherever it stands; most have not. */
function mayTell({ outline, column, numbersAt }: Search, open: ReadonlySet<number>): boolean {
  const together = column.together()
  const groups = new Map<number, Set<number>>()
  for (const index of outline.blocks.keys())
    eachPhrase(together.index, numbersAt(index), (id) => {
      for (const { topic, group } of together.meanings[id] ?? [])
        if (open.has(topic)) groups.set(topic, (groups.get(topic) ?? new Set()).add(group))
    })
  for (const topic of open)
    if ((together.groups[topic] ?? 0) > 0 && together.ofWords[topic]?.every((group) => groups.get(topic)?.has(group)))
      return true
  return false
}

/** What a heading says that its section is about, it is about; what one call does is no more, and a list of pages nothing. */
function isOfAnotherMatter({ outline, column }: Search, index: number, heading: string): boolean {
  return (
    column.matches(heading, 'heading').some(({ unsure }) => !unsure) ||
    isListing(heading) ||
    OTHER_MATTER.test(heading.toLowerCase()) ||
    isRequestLine(heading) ||
    !hasOwnContent(outline, index)
  )
}

/**
 * A line and its words; null where it is about the page, about another time or place, or says nothing. One that has no word
 * of a topic is counted and looked at no further.
 */
function lineOf(search: Search, block: PageBlock, index: number): Line | null {
  const text = textOf(block)
  if (text === null) return null
  const words = search.numbersAt(index)
  const line = { line: block.line, text, words: words.length, numbers: words, shapes: NO_SHAPES }
  const { column } = search
  const together = column.together()
  const mayCount = mayHave(together.index, words) || text.includes('`')
  if (!mayCount) return line
  if (block.kind !== 'table' && block.kind !== 'heading' && !search.outline.says(index)) return null
  if (isOnlyLink(text)) return null
  const start = text.slice(0, LOOKED_AT).toLowerCase()
  if (PAGE.test(start) || WISH.test(start) || ELSEWHERE.test(start)) return null
  const plain = plainText(text)
  if (block.kind === 'text' && isAboutThePage(plain)) return null
  const marked = block.kind === 'row' ? `${block.text} | ${block.rest}` : text
  return { ...line, text: plain, shapes: once(() => search.shapesOf(marked, together.shapes)) }
}

const NO_SHAPES = (): readonly number[] => []

/** Letters of a line in which it says that it is a wish, or told elsewhere. */
const LOOKED_AT = 300

/** Sections about the thing and its people, whatever else they name. */
const OTHER_MATTER =
  /^\W{0,4}(?:contacts?|support|costs?|pric(?:es|ing)|training|thanks|credits|licen[cs]e|languages?|hosting|background|origins?|history|where it comes from|names?|naming|related systems|team|people|architecture|(?:coding )?style|hardware|wishes)\W{0,4}$/

/** What is told in another place. */
const ELSEWHERE = /\b(?:is|are) (?:described|documented|explained|told) (?:in|on|by)\b/

/** An entry of a list of pages. */
const PAGE = /^[`*_[\s]{0,4}[\w/-]{1,60}\.md\b/

/** What is not there yet. */
const WISH =
  /\b(?:some ?day|will (?:follow|come|get|be (?:added|built|defined|documented|introduced))\b|(?:we|i) (?:would like|plan)\b|(?:may|might|should) (?:come|be added)\b|(?:is|are) (?:planned|to be)\b|not yet|next (?:year|quarter|release|version)\b)/

function joined(one: Line, other: Line): Line {
  return {
    line: one.line,
    text: `${one.text} ${other.text}`,
    words: one.words + other.words,
    numbers: [...one.numbers, ...other.numbers],
    shapes: () => [...one.shapes(), ...other.shapes()],
  }
}

function findIn(
  search: Search,
  heading: Line | null,
  lines: readonly Line[],
  open: ReadonlySet<number>,
  report: Report,
): void {
  for (const [at, line] of lines.entries()) {
    const places = [heading !== null && at < WITH_HEADING ? [heading, line] : [line]]
    if (line.words > LONG) for (const sentence of sentencesOf(search, line)) places.push([sentence])
    for (const place of places) {
      const scores = scoresOf(search, place)
      const best = Math.max(0, ...scores.values())
      for (const [topic, score] of scores)
        if (score === best && open.has(topic))
          report(topic, { evidence: 'covered', line: line.line, quote: place.at(-1)?.text ?? '' })
    }
  }
}

function sentencesOf(search: Search, { line, text }: Line): Line[] {
  const { shapes } = search.column.together()
  return text.split(/(?<=[.!?]) (?=[A-Z`])/).map((sentence) => {
    const numbers = search.numbersOf(sentence)
    return {
      line,
      text: sentence,
      words: numbers.length,
      numbers,
      shapes: once(() => search.shapesOf(sentence, shapes)),
    }
  })
}
