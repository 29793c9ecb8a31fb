import { readInline } from './inline.ts'
import { advance, lineEnd, type Reader, skipSpace, trimEnd } from './reader.ts'
import { countWordsAndMarks } from './words.ts'

const PIPE = 124

/** Reads the table whose header row is the current line; false where the next line is no row of dashes for it. */
export function readTable(reader: Reader, at: number, depth: number): boolean {
  const { text, line, end } = reader
  if (reader.next >= text.length) return false
  const delimiterEnd = lineEnd(text, reader.next)
  const columns = delimiterColumns(text, reader.next, delimiterEnd)
  if (columns === 0) return false
  const cells = splitRow(text, at, end)
  if (cells.length !== columns) return false
  reader.blocks.push({ kind: 'table', line, depth, cells })
  takeIn(reader, at, depth)
  advance(reader)
  while (reader.next < text.length) {
    const start = reader.next
    const stop = lineEnd(text, start)
    const content = skipSpace(text, start, stop)
    if (content >= stop || text.charCodeAt(content) === 35) break
    if (text.charCodeAt(content) !== PIPE && !text.slice(content, stop).includes('|')) break
    advance(reader)
    readRow(reader, content, depth)
  }
  return true
}

function readRow(reader: Reader, at: number, depth: number): void {
  const { text, line, end } = reader
  const cells = splitRow(text, at, end)
  const lead = cells.findIndex((cell) => cell !== '')
  if (lead !== -1)
    reader.blocks.push({ kind: 'row', line, depth, text: cells[lead] ?? '', rest: restOf(cells.slice(lead + 1)) })
  takeIn(reader, at, depth)
}

/** The other cells as one text; a space where they are empty, as a row of one cell has none. */
function restOf(cells: readonly string[]): string {
  return cells.length === 0 ? '' : cells.join(' ') || ' '
}

/** Counts the words of a row and collects its links and images. */
function takeIn(reader: Reader, at: number, depth: number): void {
  const counted = countWordsAndMarks(reader.text, reader.codes, at, reader.end)
  reader.words += counted >> 1
  if (counted % 2 === 1) readInline(reader, at, reader.end, depth)
}

/** Number of columns that a delimiter row (`| --- | :-: |`) makes; 0 where it is none. */
function delimiterColumns(text: string, start: number, end: number): number {
  let dashes = false
  let pipes = 0
  const from = skipSpace(text, start, end)
  const to = trimEnd(text, from, end)
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index)
    if (code === 45) dashes = true
    else if (code === PIPE) pipes++
    else if (code !== 58 && code !== 32 && code !== 9) return 0
  }
  if (!dashes || pipes === 0) return 0
  const outer = (text.charCodeAt(from) === PIPE ? 1 : 0) + (to - from > 1 && text.charCodeAt(to - 1) === PIPE ? 1 : 0)
  return pipes - outer + 1
}

/** The cells of a row; a pipe behind a backslash or inside inline code divides nothing. */
function splitRow(text: string, at: number, end: number): string[] {
  const to = trimEnd(text, at, end)
  const cells: string[] = []
  let start = text.charCodeAt(at) === PIPE ? at + 1 : at
  let code = false
  for (let index = start; index < to; index++) {
    const character = text.charCodeAt(index)
    if (character === 92) index++
    else if (character === 96) code = !code
    else if (character === PIPE && !code) {
      cells.push(text.slice(start, index).trim())
      start = index + 1
    }
  }
  if (start < to) cells.push(text.slice(start, to).trim())
  return cells
}
