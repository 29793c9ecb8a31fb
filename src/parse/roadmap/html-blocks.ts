import { type Block, joinPieces, type Piece, type Table, type TableCell, type TableRow } from './blocks.ts'
import { applyTag, htmlStyle, htmlText } from './html-inline.ts'
import { attribute, htmlTokens } from './html-tokens.ts'

/** Cells that `colspan` and `rowspan` may add to a table: far more than a readable table has, too few to fill the memory. */
const spannedCellLimit = 20_000

/** How many columns or rows a cell takes. */
function span(attributes: string, name: 'colspan' | 'rowspan'): number {
  const value = Number(attribute(attributes, name) ?? '1')
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 1_000) : 1
}

interface OpenCell {
  pieces: Piece[]
  start: number
  columns: number
  rows: number
}

/** A table under construction: places cells where spans leave room. */
class TableBuilder {
  readonly rows: { cells: TableCell[]; start: number; end: number }[] = []
  /** For each column, how many further rows the cell above still takes. */
  private taken: number[] = []
  private spanned = 0
  private cell: OpenCell | null = null

  get pieces(): Piece[] | null {
    return this.cell?.pieces ?? null
  }

  openRow(start: number): void {
    this.closeRow(start)
    this.rows.push({ cells: [], start, end: start })
  }

  openCell(attributes: string, tagStart: number, start: number): void {
    this.closeCell(tagStart)
    if (this.rows.length === 0) this.openRow(tagStart)
    this.cell = { pieces: [], start, columns: span(attributes, 'colspan'), rows: span(attributes, 'rowspan') }
  }

  closeCell(end: number): void {
    const row = this.rows.at(-1)
    const { cell } = this
    this.cell = null
    if (row === undefined || cell === null) return
    this.fillTaken(cell.start)
    for (let column = 0; column < cell.columns; column++) {
      if (column > 0 && !this.maySpan()) break
      if (cell.rows > 1) this.taken[row.cells.length] = cell.rows - 1
      const pieces = column === 0 ? joinPieces(cell.pieces) : []
      row.cells.push({ pieces, start: cell.start, end, spanned: column > 0 })
    }
    row.end = end
  }

  closeRow(end: number): void {
    this.closeCell(end)
    const row = this.rows.at(-1)
    if (row !== undefined) this.fillTaken(row.end)
  }

  /** Gives the row the cells that spans from above put at its next columns. */
  private fillTaken(at: number): void {
    const row = this.rows.at(-1)
    if (row === undefined) return
    for (;;) {
      const left = this.taken[row.cells.length] ?? 0
      if (left === 0 || !this.maySpan()) return
      this.taken[row.cells.length] = left - 1
      row.cells.push({ pieces: [], start: at, end: at, spanned: true })
    }
  }

  private maySpan(): boolean {
    return this.spanned++ < spannedCellLimit
  }
}

/**
 * What an HTML block shows: tables, headings (`<summary>` is one) and text. A table is read to its `</table>`, which may lie
 * beyond the block, since Markdown ends the block at a blank line; `end` says how far it was read.
 */
export function htmlBlocks(source: string, start: number, end: number): { blocks: readonly Block[]; end: number } {
  const blocks: Block[] = []
  let readTo = end
  let text: { pieces: Piece[]; start: number; depth: number | null } = { pieces: [], start, depth: null }
  let table: { builder: TableBuilder; start: number; nested: number } | null = null
  const style = htmlStyle()
  const closeText = (at: number, depth: number | null, next: number) => {
    const pieces = joinPieces(text.pieces)
    if (pieces.some((piece) => piece.text.trim() !== '')) {
      if (text.depth === null) {
        blocks.push({ kind: 'text', depth: 0, item: false, checked: null, pieces, start: text.start, end: at })
      } else blocks.push({ kind: 'heading', depth: text.depth, pieces, start: text.start, end: at })
    }
    text = { pieces: [], start: next, depth }
  }
  for (const token of htmlTokens(source, start, source.length)) {
    if (table === null && token.start >= end) break
    if (token.kind === 'comment') {
      if (table === null) blocks.push({ kind: 'opaque', what: 'comment', start: token.start, end: token.end })
    } else if (token.kind === 'text') {
      const target: Piece[] | null = table === null ? text.pieces : table.builder.pieces
      if (target !== null)
        htmlText(source, token.start, table === null ? Math.min(token.end, end) : token.end, style, target)
    } else if (token.name === 'table' && !token.closing) {
      if (table !== null) table.nested++
      else {
        closeText(token.start, null, token.end)
        table = { builder: new TableBuilder(), start: token.start, nested: 0 }
      }
    } else if (table !== null && token.name === 'table') {
      if (table.nested-- > 0) continue
      table.builder.closeRow(token.start)
      const rows: readonly TableRow[] = table.builder.rows.filter((row) => row.cells.length > 0)
      const found: Table = { kind: 'table', rows, start: table.start, end: token.end }
      if (rows.length > 0) blocks.push(found)
      table = null
      text = { pieces: [], start: token.end, depth: null }
      readTo = Math.max(end, token.end)
    } else if (table !== null && table.nested === 0 && token.name === 'tr') {
      if (token.closing) table.builder.closeRow(token.start)
      else table.builder.openRow(token.start)
    } else if (table !== null && table.nested === 0 && (token.name === 'td' || token.name === 'th')) {
      if (token.closing) table.builder.closeCell(token.start)
      else table.builder.openCell(token.attributes, token.start, token.end)
    } else if (table === null && /^(?:h[1-6]|summary|p|div|li)$/.test(token.name)) {
      const depth = token.name === 'summary' ? 6 : token.name.startsWith('h') ? Number(token.name[1]) : null
      closeText(token.start, token.closing ? null : depth, token.end)
    } else {
      const shown = applyTag(style, token)
      const target = table === null ? text.pieces : table.builder.pieces
      if (shown !== null) target?.push(shown)
    }
  }
  // A table that never closes is none: what it holds stays unread, and is said to be.
  if (table !== null) blocks.push({ kind: 'opaque', what: 'html', start: table.start, end })
  else closeText(Math.min(readTo, source.length), null, readTo)
  return { blocks, end: readTo }
}
