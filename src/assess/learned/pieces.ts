import type { PageBlock } from '../../model/page.ts'
import { once } from '../../once.ts'
import { openCodeUnits } from '../../parse/page/code-units.ts'
import { plainText } from '../../parse/page/plain.ts'

/** A part of a page that is read as one: a paragraph, an item, a row, a block of code, an image. */
export interface Piece {
  /** Index of its first block, and its line. */
  index: number
  line: number
  text: () => string
  /** What it is: `@row`, and of a block of code its language too. */
  kind: string
  /** What it stands below, as words: its heading, and the head of its table. */
  heading: () => readonly string[]
  head: () => readonly string[]
}

const NOTHING = () => []

/** UTF-16 units of a block of code that tell what it is about. */
const CODE = 400

/** Letters of a word that tell what it means; the others are its ending. */
const STEM = 7

/** Every part of a page below its headings, in their order. What they say is found out for those that are asked. */
export function piecesOf(blocks: readonly PageBlock[]): Piece[] {
  const pieces: Piece[] = []
  let heading: Piece['heading'] = NOTHING
  let head: Piece['head'] = NOTHING
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as PageBlock
    if (block.kind === 'heading') {
      heading = once(() => wordsOf(block.text, '~'))
      continue
    }
    const first = index
    if (block.kind === 'text' || block.kind === 'item')
      for (let next = blocks[index + 1]; next?.kind === 'text' && !next.opens; next = blocks[index + 1]) index++
    const end = index + 1
    const text = () => blocks.slice(first, end).map(textOfPiece).join(' ')
    const kind = block.kind === 'code' ? `@code ${block.language.toLowerCase()}` : `@${block.kind}`
    pieces.push({ index: first, line: block.line, text, kind, heading, head: block.kind === 'row' ? head : NOTHING })
    if (block.kind === 'table') head = once(() => wordsOf(text(), '|'))
  }
  return pieces
}

function textOfPiece(block: PageBlock): string {
  if (block.kind === 'table') return block.cells.join(' ')
  if (block.kind === 'row') return plainText(`${block.text} ${block.rest}`)
  if (block.kind === 'code') return block.text.slice(0, CODE)
  if (block.kind === 'image') return `${block.alt} ${block.file}`
  return block.kind === 'include' ? block.target : plainText(block.text)
}

/**
 * What a part is weighed by: its words, the words above it (`~alerts`, `|threshold`), and its kind; and pairs of words, told by
 * `follows`: this one stands right behind the one before. One may be given more than once. Answers the number of its words.
 * What learns asks for them so; what weighs looks the same up where they stand.
 */
export function eachFeature(piece: Piece, visit: (word: string, follows: boolean) => void): number {
  for (const word of surroundings(piece)) visit(word, false)
  let words = 0
  const lower = piece.text().toLowerCase()
  eachWord(lower, (start, end) => visit(wordAt(lower, start, end), words++ > 0))
  return words
}

/** The features of a part that are not its own words. */
export function surroundings({ kind, heading, head }: Piece): readonly string[] {
  return [kind, ...heading(), ...head()]
}

function wordsOf(text: string, mark: string): string[] {
  const words: string[] = []
  const lower = text.toLowerCase()
  eachWord(lower, (start, end) => words.push(mark + wordAt(lower, start, end)))
  return words
}

/** A figure, whichever it is. */
export const FIGURE = '#'

function wordAt(lower: string, start: number, end: number): string {
  return isDigit(lower.charCodeAt(start)) ? FIGURE : lower.slice(start, end)
}

const codeUnits = openCodeUnits()

/**
 * Where the words of a text in lower case stand, cut, and its figures, with a look at their UTF-16 units until the next call. Of
 * other alphabets nothing was learned.
 */
export function eachWord(lower: string, visit: (start: number, end: number, codes: Uint16Array) => void): void {
  const codes = codeUnits(lower)
  for (let at = 0; at < lower.length; ) {
    const start = at
    while (at < lower.length && isLetter(codes[at] ?? 0)) at++
    if (at > start) visit(start, Math.min(at, start + STEM), codes)
    else if (isDigit(codes[at] ?? 0)) {
      while (at < lower.length && isPartOfFigure(codes[at] ?? 0)) at++
      visit(start, at, codes)
    } else at++
  }
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** "1,000.5", "10:30" */
function isPartOfFigure(code: number): boolean {
  return isDigit(code) || code === 44 || code === 46 || code === 58
}
