import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { isListing } from '../listing.ts'
import { eachPhrase } from '../names/phrases.ts'
import { textOf } from '../outline.ts'
import { isAboutThePage, isOnlyLink } from '../substance/placeholder.ts'
import { isBareLabel } from '../substance/substance.ts'
import { hasOwnContent } from './below.ts'
import { type Report, type Search } from './search.ts'

/** Different things of a topic that are spoken of where it is treated. */
const ENOUGH = 3

/** Lines that they stand in together; farther apart they belong to different matters. */
const TOGETHER = 4

interface Line {
  line: number
  /** Which paragraph of its section it belongs to. */
  paragraph: number
  text: string
  /** Phrases (by their ids) in it that are signs. */
  signs: readonly number[]
}

/** Of a topic: phrase → the sign that it is; several phrases may be one. */
type Signs = ReadonlyMap<number, number>

/** Sections that are about a topic by what they speak of, whatever they are called. */
export function findSigns(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { blocks, says, title } = search.outline
  const possible = possibleSigns(search, open)
  if (possible.size === 0) return
  const first = blocks.find(({ kind }, index) => kind === 'heading' && index !== title)
  const level = first?.kind === 'heading' ? first.level : 0
  let lines: Line[] = []
  let isIntroduction = level > 0
  let isSkipped = false
  let paragraph = 0
  const end = () => {
    for (const [topic, signs] of possible) {
      const isShort = search.column.topics[topic]?.brief ?? false
      const sign = firstSign(lines, signs, isIntroduction && !isShort)
      if (sign) report(topic, { evidence: 'covered', line: sign.line, quote: sign.text })
    }
    lines = []
  }
  for (const [index, block] of blocks.entries()) {
    if (index === title) continue
    const isStart = block.kind === 'heading' ? block.level <= level : block.kind === 'box' && block.depth === 0
    if (isStart) {
      end()
      isIntroduction = false
    }
    if (block.kind === 'heading') isSkipped = isListing(block.text)
    const isLine =
      block.kind === 'heading'
        ? hasOwnContent(search.outline, index)
        : !isSkipped && (says(index) || isAnnouncement(search.outline, index))
    if (block.kind !== 'text' || block.opens) paragraph++
    // One by one: a line may have more sentences than a call can take arguments.
    if (isLine) for (const line of linesOf(search, block, paragraph, isIntroduction)) lines.push(line)
  }
  end()
}

/** "Use the id as an idempotency key:" says nothing alone, but together with the list below it. */
function isAnnouncement({ blocks, says }: Search['outline'], index: number): boolean {
  const block = blocks[index]
  return (block?.kind === 'text' || block?.kind === 'item') && isBareLabel(block.text) && says(index + 1)
}

/**
 * The line from which on signs enough stand together. A single sentence does not count before the first section: there
 * pages name what they are going to tell.
 */
function firstSign(lines: readonly Line[], signs: Signs, isIntroduction: boolean): Line | null {
  const last = new Map<number, number>()
  for (const [at, line] of lines.entries()) {
    // Where lines are broken at 80 characters, a paragraph has more of them than belong together elsewhere.
    const isNear = (where: number) => at - where < TOGETHER || line.paragraph === lines[where]?.paragraph
    const before = last.size
    for (const id of line.signs) {
      const sign = signs.get(id)
      if (sign !== undefined) last.set(sign, at)
    }
    if (last.size === before && before < ENOUGH) continue
    const near = [...last.values()].filter(isNear)
    if (near.length >= ENOUGH && !(isIntroduction && new Set(near).size === 1))
      return lines[near.reduce((first, where) => Math.min(first, where), at)] ?? null
  }
  return null
}

function linesOf(search: Search, block: PageBlock, paragraph: number, isIntroduction: boolean): Line[] {
  const text = textOf(block)
  if (text === null || isOnlyLink(text)) return []
  const plain = plainText(text)
  if (isIntroduction && isAboutThePage(plain)) return []
  const parts = isIntroduction ? plain.split(/[.!?;](?=\s)/) : [plain]
  return parts.map((part) => ({
    line: block.line,
    paragraph,
    text: plain,
    signs: signsIn(search, search.numbersOf(part)),
  }))
}

function signsIn(search: Search, numbers: readonly number[]): number[] {
  const found: number[] = []
  eachPhrase(search.column.signs().index, numbers, (id) => found.push(id))
  return found
}

/** The open topics of which the page has enough signs at all, wherever they stand; most have not. */
function possibleSigns(search: Search, open: ReadonlySet<number>): Map<number, Signs> {
  const { meanings } = search.column.signs()
  const seen = new Set<number>()
  for (const [index, block] of search.outline.blocks.entries())
    if (textOf(block) !== null) for (const id of signsIn(search, search.numbersAt(index))) seen.add(id)
  const possible = new Map<number, Map<number, number>>()
  for (const id of seen)
    for (const { topic, sign } of meanings[id] ?? [])
      if (open.has(topic)) possible.set(topic, (possible.get(topic) ?? new Map()).set(id, sign))
  for (const [topic, signs] of possible) if (new Set(signs.values()).size < ENOUGH) possible.delete(topic)
  return possible
}
