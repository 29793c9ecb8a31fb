import { hasLetterOrDigit } from '../letters.ts'
import { plainText } from '../parse/page/plain.ts'
import { countWords } from '../parse/page/words.ts'
import { isPlan } from './listing.ts'
import type { Outline } from './outline.ts'
import { shortened } from './shortened.ts'
import { isPlaceholder } from './substance/placeholder.ts'
import { isBareLabel } from './substance/substance.ts'
import { isTitleList } from './substance/title-list.ts'

/** Prose of fewer words is one weak signal; a page that is one diagram, table or include has none and is no stub. */
const FEW_WORDS = 30

/** A single line of no more words than this says nothing of its own. */
const ONE_LINE = 6

/** A short line may yet say all there is to say: "No persistent state." */
const CLAIMS = /\b(?:no|none|not|n\/a|never)\b|\]\(|https?:/i

/** A page with more words than this is no stub, whatever else is wrong with it. */
const MANY_WORDS = 120

/** What a template leaves behind. */
const LEFTOVERS =
  /YYYY-MM-DD|lorem ipsum|<(?:module|service|component|team|name|insert)[^<>]{0,40}>|\[(?:module|service) name\]/i

/**
 * The signals that together make a stub, in words; empty where the document is none. One weak signal is never enough:
 * only a document that says nothing at all, and one whose every line says that something is missing, are stubs outright.
 */
export function stubSignals(outline: Outline, words: number): string[] {
  const { blocks, says } = outline
  const body = blocks.filter(({ kind }) => kind !== 'heading')
  if (blocks.length === 0) return ['the page is empty']
  if (body.length === 0) return ['nothing but headings']
  const isSaying = blocks.some((_, index) => says(index))
  if (isTitleList(blocks)) return ['titles with nothing below them', wordsOfProse(words)]
  if (outline.isForm()) return ['a template that nobody filled in', wordsOfProse(words)]
  if (isSaying && words >= MANY_WORDS) return []
  const { lines, plan } = linesOf(outline)
  const missing = lines.find(({ text, says }) => !says && !isBareLabel(text) && hasLetterOrDigit(text))
  if (!isSaying) {
    if (missing === undefined) return ['no content besides headings and empty blocks', wordsOfProse(words)]
    return [`the whole body is a placeholder ("${shown(missing.text)}")`, wordsOfProse(words)]
  }
  const hasObject = blocks.some(({ kind }, index) => says(index) && kind !== 'text' && kind !== 'item')
  const signals: string[] = []
  const said = lines.filter(({ says, isPlanned }) => says && !isPlanned)
  const prose = said.reduce((sum, { text }) => sum + countWords(text, 0, text.length), 0)
  if (said.length === 1 && prose <= ONE_LINE && !hasObject && !CLAIMS.test(said[0]?.text ?? ''))
    signals.push('a single line')
  if (prose < FEW_WORDS && !hasObject) signals.push(wordsOfProse(prose))
  if (plan !== null) signals.push(`what is only planned ("${shown(plan.text)}") in line ${plan.line}`)
  if (missing !== undefined) signals.push(`a placeholder ("${shown(missing.text)}") in line ${missing.line}`)
  const empty = emptyHeadings(outline)
  if (empty.empty >= 2 && empty.empty * 2 >= empty.all)
    signals.push(`${empty.empty} of ${empty.all} headings have nothing under them`)
  const leftover = lines.find(({ text }) => LEFTOVERS.test(text))
  if (leftover) signals.push(`what a template left ("${shown(leftover.text)}") in line ${leftover.line}`)
  return signals.length >= 2 ? signals : []
}

interface Line {
  line: number
  text: string
  says: boolean
  isPlanned: boolean
}

/** The lines of a page, and the heading or label of what it only plans. */
function linesOf({ blocks, says }: Outline): { lines: Line[]; plan: { line: number; text: string } | null } {
  const lines: Line[] = []
  let plan: { line: number; text: string } | null = null
  let planned: 'section' | 'list' | null = null
  for (const [index, block] of blocks.entries()) {
    const { kind, line } = block
    const isLabel = kind === 'text' && isBareLabel(block.text)
    if (kind === 'heading') planned = isPlan(block.text) ? 'section' : null
    else if (planned !== 'section' && isLabel) planned = isPlan(block.text) || isPlaceholder(block.text) ? 'list' : null
    else if (planned === 'list' && kind === 'text' && block.opens) planned = null
    if (planned !== null && (kind === 'heading' || isLabel)) plan ??= { line, text: block.text }
    if (kind === 'text' || kind === 'item' || kind === 'row')
      lines.push({ line, text: block.text, says: says(index), isPlanned: planned !== null })
  }
  return { lines, plan }
}

function wordsOfProse(words: number): string {
  return words === 1 ? '1 word of prose' : `${words} words of prose`
}

function emptyHeadings({ blocks, says, ends, title }: Outline): { empty: number; all: number } {
  // Content that was seen so far, from the back: a section has some where the count differs at its two ends.
  const after = Array.from({ length: blocks.length + 1 }, () => 0)
  for (let index = blocks.length - 1; index >= 0; index--)
    after[index] = (after[index + 1] ?? 0) + (says(index) ? 1 : 0)
  let empty = 0
  let all = 0
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading' || index === title) continue
    all++
    if (after[index] === after[ends[index] ?? blocks.length]) empty++
  }
  return { empty, all }
}

/** Longest quote in a signal. */
const LONGEST = 40

function shown(text: string): string {
  return shortened(plainText(text), LONGEST)
}
