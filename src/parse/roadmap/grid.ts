import type { Table, TableCell } from './blocks.ts'
import { type CellStatus, readCell, type StatusReader } from './status-cell.ts'
import { nameOf } from './text.ts'

/** A row with as many cells as the header has, and what its cells say. */
export interface GridRow {
  cells: readonly TableCell[]
  statuses: readonly CellStatus[]
  /** How many cells are written; others stand for what the row lacks, at its end. */
  written: number
  start: number
  end: number
}

/** A table as a grid: every row as wide as the header. */
export interface Grid {
  header: readonly TableCell[]
  titles: readonly string[]
  rows: readonly GridRow[]
}

/** The rows of a table, filled up to the header's width. Cells beyond it are left out, as Markdown does. */
export function gridOf(source: string, table: Table, reader: StatusReader): Grid | null {
  const [header, ...rows] = table.rows
  if (header === undefined || header.cells.length < 2) return null
  const width = header.cells.length
  return {
    header: header.cells,
    titles: header.cells.map((cell) => nameOf(cell.pieces)),
    rows: rows.map((row) => {
      const cells = row.cells.length > width ? row.cells.slice(0, width) : [...row.cells]
      while (cells.length < width) cells.push({ pieces: [], start: row.end, end: row.end, spanned: false })
      const statuses = cells.map((cell) => readCell(source, cell, reader))
      return { cells, statuses, written: row.cells.length, start: row.start, end: row.end }
    }),
  }
}

/** Rows and columns changed over: for tables with the modules across. */
export function transposed(grid: Grid): Grid {
  const header = [grid.header[0], ...grid.rows.map((row) => row.cells[0])].filter((cell) => cell !== undefined)
  const rows = grid.header.slice(1).map((first, index) => {
    const column = index + 1
    const cells = [first, ...grid.rows.map((row) => row.cells[column])].filter((cell) => cell !== undefined)
    const own = { status: 'unknown' as const, text: nameOf(first.pieces), start: first.start, end: first.end }
    const statuses = [own, ...grid.rows.map((row) => row.statuses[column])].filter((status) => status !== undefined)
    return { cells, statuses, written: cells.length, start: first.start, end: first.end }
  })
  return { header, titles: header.map((cell) => nameOf(cell.pieces)), rows }
}
