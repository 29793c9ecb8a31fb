import type { Block, Piece, TableCell, TableRow, Text } from './blocks.ts'
import { plainPieces } from './plain-inline.ts'
import type { Source } from './source.ts'

/** The first line that the plain reader cannot be sure about, from 1. */
export interface NotPlain {
  line: number
}

interface Line {
  start: number
  /** Without the line ending. */
  end: number
  /** Without the line ending and blanks before it. */
  trimmed: number
}

/** What may begin a paragraph or an item without being anything else. */
const safeStart = /^(?![\s#>+=|<~_:-]|\*(?!\*[^\s*])|\d{1,9}[.)](?:\s|$)|```)/
const headingLine = /^(#{1,6})[ \t]+(?=[^\s])/
const itemLine = /^(?:[-*+]|\d{1,9}[.)]) (?=\S)(?:\[([ xX])\] (?=\S))?/
const thematicBreak = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/
const fenceLine = /^(`{3,}|~{3,})([^`]*)$/
const delimiterCell = /^:?-+:?$/

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t'
}

/**
 * The blocks of a text that is plain: headings, one-level lists, paragraphs, tables with pipes at their left edge, fences and
 * comments, each in the form about which no reader of Markdown could be in doubt. Anything else is `NotPlain`, and for remark
 * to read. Held to remark by a test on generated texts.
 */
export function plainBlocks(source: Source): readonly Block[] | NotPlain {
  const { text } = source
  const count = source.lineStarts.length
  if (text.includes(']:')) return { line: 1 + text.slice(0, text.indexOf(']:')).split('\n').length - 1 }
  const blocks: Block[] = []
  /** The paragraph that the next line would continue. */
  let open: { block: Text; pieces: Piece[] } | null = null
  /** A list is open: what follows without a blank line may belong to its last item. */
  let afterItem = false

  const lineOf = (index: number): Line => {
    const start = source.lineStarts[index] ?? text.length
    const next = source.lineStarts[index + 1]
    let end = next === undefined ? text.length : next - 1
    if (next !== undefined && end > start && text[end - 1] === '\r') end--
    let trimmed = end
    while (trimmed > start && isBlank(text[trimmed - 1])) trimmed--
    return { start, end, trimmed }
  }

  let index = 0
  while (index < count) {
    const notPlain: NotPlain = { line: index + 1 }
    const line = lineOf(index)
    // Remark keeps a tab at the end of a paragraph's line, and drops spaces: such a line is left to it.
    if (line.trimmed > line.start && text.slice(line.trimmed, line.end).includes('\t')) return notPlain
    if (line.trimmed === line.start) {
      open = null
      afterItem = false
      index++
      continue
    }
    const content = text.slice(line.start, line.trimmed)
    const first = content[0] ?? ''
    if (isBlank(first) || content.includes('\r')) return notPlain

    if (first === '|') {
      if (open !== null || afterItem) return notPlain
      const table = plainTable(text, lineOf, index, count)
      if (table === null) return notPlain
      blocks.push({ kind: 'table', rows: table.rows, start: line.start, end: table.end })
      index = table.next
      continue
    }

    const heading = headingLine.exec(content)
    if (heading !== null) {
      const pieces = plainPieces(text, line.start + heading[0].length, line.trimmed)
      if (pieces === null || content.endsWith('#')) return notPlain
      blocks.push({ kind: 'heading', depth: heading[1]?.length ?? 1, pieces, start: line.start, end: line.trimmed })
      open = null
      afterItem = false
      index++
      continue
    }

    if (thematicBreak.test(content)) {
      if (open !== null || afterItem) return notPlain
      index++
      continue
    }

    const fence = fenceLine.exec(content)
    if (fence !== null) {
      const mark = fence[1] ?? ''
      let last = index + 1
      while (last < count && !closesFence(text, lineOf(last), mark)) last++
      if (last >= count) return notPlain
      blocks.push({ kind: 'opaque', what: 'fence', start: line.start, end: lineOf(last).end })
      open = null
      afterItem = false
      index = last + 1
      continue
    }

    if (content.startsWith('<!-- ') || content === '<!--') {
      const close = text.indexOf('-->', line.start + 4)
      if (close === -1) return notPlain
      let last = index
      while (last + 1 < count && (source.lineStarts[last + 1] ?? 0) <= close) last++
      if (text.slice(close + 3, lineOf(last).end).trim() !== '') return notPlain
      if (afterItem) return notPlain
      blocks.push({ kind: 'opaque', what: 'comment', start: line.start, end: lineOf(last).end })
      open = null
      index = last + 1
      continue
    }

    const item = itemLine.exec(content)
    if (item !== null) {
      // A number other than 1 does not interrupt a paragraph, and a number after an item may be its text.
      if (/^\d/.test(first) && open !== null) return notPlain
      const start = line.start + item[0].length
      const pieces = plainLine(text, start, line.trimmed)
      if (pieces === null) return notPlain
      const checked = item[1] === undefined ? null : item[1] !== ' '
      blocks.push({ kind: 'text', depth: 1, item: true, checked, pieces, start, end: line.trimmed })
      open = null
      afterItem = true
      index++
      continue
    }

    if (afterItem) return notPlain
    const pieces = plainLine(text, line.start, line.trimmed)
    if (pieces === null) return notPlain
    if (open === null) {
      const own = [...pieces]
      const block: Text = {
        kind: 'text',
        depth: 0,
        item: false,
        checked: null,
        pieces: own,
        start: line.start,
        end: line.trimmed,
      }
      open = { block, pieces: own }
      blocks.push(block)
    } else {
      open.pieces.push(lineBreak(open.block.end, line.start))
      for (const piece of pieces) open.pieces.push(piece)
      open.block.end = line.trimmed
    }
    index++
  }
  return blocks
}

/** The line break of a paragraph, from the end of one line's text to the beginning of the next one's. */
export function lineBreak(start: number, end: number): Piece {
  return { text: '\n', start, end, bold: false, code: false, deleted: false, footnote: false, link: null }
}

function plainLine(text: string, start: number, end: number): readonly Piece[] | null {
  const content = text.slice(start, end)
  // A pipe may make a table without pipes at its edges.
  if (!safeStart.test(content) || content.includes('|')) return null
  return plainPieces(text, start, end)
}

function closesFence(text: string, line: Line, mark: string): boolean {
  const content = text.slice(line.start, line.trimmed).replace(/^ {1,3}/, '')
  return content.length >= mark.length && content === (mark[0] ?? '').repeat(content.length)
}

/** The cells of a line that begins with a pipe, or null where a cell is not plain. */
function plainRow(text: string, line: Line): TableRow | null {
  const cells: TableCell[] = []
  let start = line.start + 1
  while (start <= line.trimmed) {
    const pipe = text.indexOf('|', start)
    const end = pipe === -1 || pipe >= line.trimmed ? line.trimmed : pipe
    if (end === line.trimmed && start === end) break
    let from = start
    let to = end
    while (from < to && isBlank(text[from])) from++
    while (to > from && isBlank(text[to - 1])) to--
    const pieces = plainPieces(text, from, to)
    if (pieces === null) return null
    cells.push({ pieces, start, end, spanned: false })
    start = end + 1
  }
  return cells.length === 0 ? null : { cells, start: line.start, end: line.trimmed }
}

function plainTable(
  text: string,
  lineOf: (index: number) => Line,
  first: number,
  count: number,
): { rows: readonly TableRow[]; end: number; next: number } | null {
  if (first + 1 >= count) return null
  const header = plainRow(text, lineOf(first))
  const delimiterLine = lineOf(first + 1)
  if (header === null || text[delimiterLine.start] !== '|') return null
  const delimiter = plainRow(text, delimiterLine)
  if (delimiter === null || delimiter.cells.length !== header.cells.length) return null
  if (!delimiter.cells.every((cell) => cell.pieces.length === 1 && delimiterCell.test(cell.pieces[0]?.text ?? '')))
    return null
  const rows = [header]
  let next = first + 2
  let end = delimiterLine.trimmed
  while (next < count) {
    const line = lineOf(next)
    if (line.trimmed === line.start) break
    if (text[line.start] !== '|') {
      // Any other text would be one more row.
      if (!headingLine.test(text.slice(line.start, line.trimmed))) return null
      break
    }
    const row = plainRow(text, line)
    if (row === null || text.slice(line.start, line.trimmed).includes('\r')) return null
    rows.push(row)
    end = line.trimmed
    next++
  }
  return { rows, end, next }
}
