import type { PageBlock, PageLink } from '../../model/page.ts'
import { openCodeUnits } from './code-units.ts'
import type { Ids } from './slug.ts'

/** A construct whose content is indented: a list item, or a box (admonition, tab, definition). */
interface Container {
  item: boolean
  /** Column of the marker. */
  marker: number
  /** Column from which text belongs inside, for boxes; four columns past the marker, as Python-Markdown has it. */
  content: number
}

/** Where the reading of a page stands. One line is current: `text.slice(start, end)`. */
export interface Reader {
  text: string
  /** The same as numbers; it is longer than the text. */
  codes: Uint16Array
  /** Number of the current line, from 1. */
  line: number
  start: number
  end: number
  /** Offset of the line after the current one. */
  next: number
  /** Where the line itself starts, for columns; `start` is later where a comment was cut off. */
  lineStart: number
  blocks: PageBlock[]
  links: PageLink[]
  /** Links beyond those that are kept. */
  linksLeft: number
  ids: Ids
  includes: { target: string; line: number }[]
  words: number
  containers: Container[]
  /** Whether the line before was blank, or there was none. */
  afterBlank: boolean
  /** Whether the line before was prose that this line may continue. */
  inParagraph: boolean
  /** Whether the line is inside a block quote. */
  quoted: boolean
  /** Words of the last line of prose, to be taken back where it turns out to be a heading. */
  lastWords: number
  /** Kind of fence → offset up to which no line closes it, so that no stretch is searched twice. */
  unclosed: Map<string, number>
  /** Letters that were gone over for ends of fences that have none. */
  searched: number
  /** Set once a raw HTML block was found to have no end: later ones end at a blank line. */
  lenientHtml: boolean
  frontMatterTitle: string | null
  /** Offset up to which the text is inside an HTML element without `markdown`: nothing in it is a heading. */
  rawUntil: number
  /** Marks that the rest of the text does not have, so that none is looked for twice. */
  noMore: Set<string>
  /** Offset of the next `<!--`; the length of the text where there is none. */
  nextComment: number
  /** Offset of a `)` that was looked for ahead; a link that has none on its line is none. */
  nextParenthesis: number
}

const codeUnits = openCodeUnits()

export function openReader(text: string): Reader {
  return {
    text,
    codes: codeUnits(text),
    line: 0,
    start: 0,
    end: 0,
    next: 0,
    lineStart: 0,
    blocks: [],
    links: [],
    linksLeft: 0,
    ids: { used: new Set(), last: new Map() },
    includes: [],
    words: 0,
    containers: [],
    afterBlank: true,
    inParagraph: false,
    quoted: false,
    lastWords: 0,
    unclosed: new Map(),
    searched: 0,
    lenientHtml: false,
    frontMatterTitle: null,
    rawUntil: 0,
    noMore: new Set(),
    nextComment: 0,
    nextParenthesis: -1,
  }
}

/** Moves to the next line; false at the end of the text. */
export function advance(reader: Reader): boolean {
  const { text, next } = reader
  if (next >= text.length) return false
  const newline = text.indexOf('\n', next)
  reader.start = next
  reader.lineStart = next
  reader.end = newline === -1 ? text.length : newline
  reader.next = reader.end + 1
  reader.line++
  return true
}

/** Goes on at a given line as if it were the current one. */
export function jump(reader: Reader, line: number, start: number, end: number): void {
  reader.line = line
  reader.start = start
  reader.lineStart = start
  reader.end = end
  reader.next = end + 1
}

/** The end of the line that starts at an offset. */
export function lineEnd(text: string, start: number): number {
  const newline = text.indexOf('\n', start)
  return newline === -1 ? text.length : newline
}

/** First offset in a range that is neither space nor tab. */
export function skipSpace(text: string, start: number, end: number): number {
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    if (code !== 32 && code !== 9) break
    index++
  }
  return index
}

/** The end of a range without spaces and tabs before it. */
export function trimEnd(text: string, start: number, end: number): number {
  let index = end
  while (index > start) {
    const code = text.charCodeAt(index - 1)
    if (code !== 32 && code !== 9) break
    index--
  }
  return index
}

/** Columns of white space at the start of a range; a tab goes to the next multiple of four. */
export function indentation(text: string, start: number, end: number): number {
  let columns = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 32) columns++
    else if (code === 9) columns += 4 - (columns % 4)
    else break
  }
  return columns
}
