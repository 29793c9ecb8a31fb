import type { RoadmapCell, RoadmapProblem, RoadmapRow } from '../../model/roadmap.ts'
import { nameKey } from '../names.ts'
import type { Table } from './blocks.ts'
import { type Grid, type GridRow, gridOf, transposed } from './grid.ts'
import { rowKinds } from './group-rows.ts'
import { locate, type Source } from './source.ts'
import { cellLink, type StatusReader } from './status-cell.ts'
import { isTransposed, shapeOf, type TableShape } from './table-columns.ts'
import { nameOf, trimmedRange } from './text.ts'

/** A table that claims something, taken apart. */
export interface StatusTable {
  table: Table
  grid: Grid
  shape: TableShape
  kinds: readonly ('module' | 'group' | 'empty')[]
  isTransposed: boolean
}

/** What a status table says. */
export interface TableFacts {
  columns: { name: string; location: RoadmapRow['location'] }[]
  rows: RoadmapRow[]
  problems: RoadmapProblem[]
}

/** The table as a status table; null where it is none. `described` are the name keys of the described columns. */
export function asStatusTable(
  source: Source,
  table: Table,
  reader: StatusReader,
  described: ReadonlySet<string>,
): StatusTable | null {
  const written = gridOf(source.text, table, reader)
  if (written === null) return null
  const across = isTransposed(written, described)
  const grid = across ? transposed(written) : written
  const kinds = rowKinds(grid)
  const shape = shapeOf(
    grid,
    grid.rows.filter((_, index) => kinds[index] === 'module'),
    described,
  )
  return shape === null ? null : { table, grid, shape, kinds, isTransposed: across }
}

/**
 * Reads the modules and cells of a status table. `skipped` collects the columns that were said to be left out, so that tables
 * of one kind say it once.
 */
export function readStatusTable(
  source: Source,
  found: StatusTable,
  headingGroup: string | null,
  skipped: Set<string>,
): TableFacts {
  const { grid, shape } = found
  const at = (start: number, end: number) => locate(source, start, end)
  const facts: TableFacts = { columns: [], rows: [], problems: [] }
  const names = new Set<string>()
  for (const column of shape.statuses) {
    const name = grid.titles[column] ?? ''
    const cell = grid.header[column]
    if (cell === undefined) continue
    const range = trimmedRange(cell.pieces) ?? cell
    const location = at(range.start, range.end)
    facts.columns.push({ name, location })
    if (name === '')
      problem(
        facts,
        'This column of the status table has no name in the header; name the kind of document.',
        null,
        location,
      )
    else if (names.has(nameKey(name)))
      problem(facts, `Two columns of this table are called “${name}”; give each its own name.`, null, location)
    names.add(nameKey(name))
  }
  for (const column of shape.skipped) {
    const cell = grid.header[column]
    const title = grid.titles[column] ?? ''
    if (cell === undefined || skipped.has(title)) continue
    skipped.add(title)
    const range = trimmedRange(cell.pieces) ?? cell
    problem(
      facts,
      `The column “${title}” holds no status, so it is not read as a kind of document; describe it under “Columns” if it is one.`,
      null,
      at(range.start, range.end),
    )
  }
  let group: string | null = headingGroup
  grid.rows.forEach((row, index) => {
    const kind = found.kinds[index]
    if (kind === 'empty') return
    if (kind === 'group') {
      group = row.cells.map((cell) => nameOf(cell.pieces)).find((name) => name !== '') ?? group
      return
    }
    if (shape.group !== null) {
      const name = nameOf(row.cells[shape.group]?.pieces ?? [])
      if (name !== '' && !/^["”〃]+$/.test(name)) group = name
    }
    readRow(source, found, row, group, facts)
  })
  checkWidths(source, found, facts)
  return facts
}

function problem(
  facts: TableFacts,
  message: string,
  module: string | null,
  location: RoadmapProblem['location'],
): void {
  facts.problems.push({ message, module, location })
}

function readRow(source: Source, found: StatusTable, row: GridRow, group: string | null, facts: TableFacts): void {
  const { shape, grid } = found
  const cell = row.cells[shape.module]
  const name = cell === undefined ? null : trimmedRange(cell.pieces)
  if (cell === undefined || name === null) {
    const only =
      shape.group !== null && row.cells.every((each, column) => column === shape.group || each.pieces.length === 0)
    if (!only)
      problem(
        facts,
        'This row has statuses and no module; write the module’s name in the row.',
        null,
        locate(source, row.start, row.end),
      )
    return
  }
  const cells = shape.statuses.flatMap((column): RoadmapCell[] => {
    const status = row.statuses[column]
    const written = row.cells[column]
    if (status === undefined || written === undefined) return []
    const link = written.pieces.length === 0 ? null : cellLink(written, status)
    return [
      {
        column: grid.titles[column] ?? '',
        status: status.status,
        text: status.text,
        link,
        location: locate(source, status.start, status.end),
      },
    ]
  })
  const link = cell.pieces.find((piece) => piece.link !== null)?.link?.target ?? null
  facts.rows.push({ module: nameOf(cell.pieces), link, group, cells, location: locate(source, name.start, name.end) })
}

/** Rows with fewer or more cells than the header. A group row may be a lone cell. */
function checkWidths(source: Source, found: StatusTable, facts: TableFacts): void {
  const [header, ...rows] = found.table.rows
  const width = header?.cells.length ?? 0
  rows.forEach((row, index) => {
    const count = row.cells.length
    if (count === width) return
    const kind = found.isTransposed ? 'module' : found.kinds[index]
    if (count < width && kind !== 'module') return
    const beyond = row.cells[width]
    const start = count > width && beyond !== undefined ? beyond.start : row.start
    const end = count > width ? (row.cells.at(-1)?.end ?? row.end) : row.end
    const module = found.isTransposed ? null : nameOf(row.cells[found.shape.module]?.pieces ?? []) || null
    const cells = count === 1 ? '1 cell' : `${count} cells`
    const advice =
      count > width
        ? 'a pipe in the text must be written as \\|'
        : 'write a status, or leave the cell empty between its pipes'
    problem(facts, `The row has ${cells}, the header ${width}; ${advice}.`, module, locate(source, start, end))
  })
}
