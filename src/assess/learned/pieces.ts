import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'

/** A part of a page that is read as one: a paragraph, an item, a row, a block of code, an image. */
export interface Piece {
  /** Index of its first block, and its line. */
  index: number
  line: number
  text: string
  /** What it is: `@row`, and of a block of code its language too. */
  kind: string
  /** What it stands below, as words: its heading, and the head of its table. */
  heading: readonly string[]
  head: readonly string[]
}

/** UTF-16 units of a block of code that tell what it is about. */
const CODE = 400

/** Letters of a word that tell what it means; the others are its ending. */
const STEM = 7

/** Every part of a page below its headings, in their order. */
export function piecesOf(blocks: readonly PageBlock[]): Piece[] {
  const pieces: Piece[] = []
  let heading: string[] = []
  let head: string[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as PageBlock
    if (block.kind === 'heading') heading = wordsOf(block.text, '~')
    const first = index
    let text = textOfPiece(block)
    if (text === null) continue
    if (block.kind === 'text' || block.kind === 'item')
      for (let next = blocks[index + 1]; next?.kind === 'text' && !next.opens; next = blocks[index + 1]) {
        text += ` ${plainText(next.text)}`
        index++
      }
    const kind = block.kind === 'code' ? `@code ${block.language.toLowerCase()}` : `@${block.kind}`
    pieces.push({ index: first, line: block.line, text, kind, heading, head: block.kind === 'row' ? head : [] })
    if (block.kind === 'table') head = wordsOf(text, '|')
  }
  return pieces
}

function textOfPiece(block: PageBlock): string | null {
  if (block.kind === 'heading') return null
  if (block.kind === 'table') return block.cells.join(' ')
  if (block.kind === 'row') return plainText(`${block.text} ${block.rest}`)
  if (block.kind === 'code') return block.text.slice(0, CODE)
  if (block.kind === 'image') return `${block.alt} ${block.file}`
  return block.kind === 'include' ? block.target : plainText(block.text)
}

/**
 * What a part is weighed by: its words and pairs of them, the words above it (`~alerts`, `|threshold`), and its kind. One may be given
 * more than once. Answers the number of its words.
 */
export function eachFeature(
  { text, kind, heading, head }: Piece,
  visit: (first: string, second?: string) => void,
): number {
  visit(kind)
  for (const word of heading) visit(word)
  for (const word of head) visit(word)
  let words = 0
  let before = ''
  eachWord(text, (word) => {
    visit(word)
    if (words++ > 0) visit(before, word)
    before = word
  })
  return words
}

function wordsOf(text: string, mark: string): string[] {
  const words: string[] = []
  eachWord(text, (word) => words.push(mark + word))
  return words
}

/** Words in lower case, cut; `#` for a figure, whichever it is. Of other alphabets nothing was learned. */
function eachWord(text: string, visit: (word: string) => void): void {
  const lower = text.toLowerCase()
  for (let at = 0; at < lower.length; ) {
    const start = at
    while (isLetter(lower.charCodeAt(at))) at++
    if (at > start) visit(lower.slice(start, Math.min(at, start + STEM)))
    else if (isDigit(lower.charCodeAt(at))) {
      while (isPartOfFigure(lower.charCodeAt(at))) at++
      visit('#')
    } else at++
  }
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** "1,000.5", "10:30" */
function isPartOfFigure(code: number): boolean {
  return isDigit(code) || code === 44 || code === 46 || code === 58
}
