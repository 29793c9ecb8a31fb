import { lazily } from '../../letters.ts'
import type { Grid, GridRow } from './grid.ts'

/** What a row of a status table is. */
export type RowKind = 'module' | 'group' | 'empty'

const delimiter = /^:?-{2,}:?$/

function isBlank(row: GridRow, column: number): boolean {
  return row.statuses[column]?.text === '' || row.cells[column]?.spanned === true
}

/** The only column that holds something, or null. */
function onlyFilled(row: GridRow): number | null {
  let only: number | null = null
  for (let column = 0; column < row.cells.length; column++) {
    if (isBlank(row, column)) continue
    if (only !== null) return null
    only = column
  }
  return only
}

function isBold(row: GridRow, column: number): boolean {
  const pieces = row.cells[column]?.pieces ?? []
  return pieces.some((piece) => piece.bold) && pieces.every((piece) => piece.bold || isPunctuation(piece.text))
}

const punctuation = lazily(String.raw`^[\s\p{P}\p{S}]*$`)

function isPunctuation(text: string): boolean {
  return /^\s*$/.test(text) || (!/[a-z0-9]/i.test(text) && punctuation().test(text))
}

/** A cell that takes the whole row. */
function isSpanning(row: GridRow): boolean {
  return row.cells.length > 1 && row.cells.slice(1).every((cell) => cell.spanned)
}

/**
 * Tells group rows from modules. Bold (or a cell over the whole row) makes a group where modules are not bold themselves. A
 * lone name that is not bold could as well be a module whose cells were forgotten: it is a group only where the whole table is
 * built that way, with one at the top and none at the end or twice in a row.
 */
export function rowKinds(grid: Grid): readonly RowKind[] {
  const first = grid.titles[0] ?? ''
  const lone = grid.rows.map(onlyFilled)
  const boldModules = grid.rows.some((row, index) => lone[index] === null && isBold(row, 0) && !isTotal(row))
  const certain = grid.rows.map((row, index) => {
    const column = lone[index] ?? null
    if (column === null || column > 1) return false
    return isSpanning(row) || (isBold(row, column) && !boldModules)
  })
  const possible = grid.rows.map((_, index) => lone[index] !== null && (lone[index] ?? 9) <= 1)
  const bare = certain.includes(true) ? false : isBuiltOfGroups(possible, grid.rows)
  return grid.rows.map((row, index) => {
    if (certain[index] === true) return 'group'
    if (row.cells.every((_, column) => isBlank(row, column) || delimiter.test(row.statuses[column]?.text ?? '')))
      return 'empty'
    if (isTotal(row) || isRepeatedHeader(row, first, grid)) return 'empty'
    return bare && possible[index] === true ? 'group' : 'module'
  })
}

function isBuiltOfGroups(possible: readonly boolean[], rows: Grid['rows']): boolean {
  if (possible[0] !== true || possible.at(-1) === true) return false
  if (possible.some((each, index) => each && possible[index + 1] === true)) return false
  const groups = possible.filter(Boolean).length
  // One name without any cell after it is a group; with empty cells it takes a second one to be sure.
  return groups > 1 || rows[0]?.written === 1
}

/** "**Total** | 12 | 30 %": sums, not a module. */
function isTotal(row: GridRow): boolean {
  const name = row.statuses[0]?.text ?? ''
  if (!/^(?:grand total|sub-?total|totals?|sum|summe|gesamt|overall)\b/i.test(name)) return false
  return (
    isBold(row, 0) || row.statuses.slice(1).every((status) => status.text === '' || /^[\d\s.,%/]+$/.test(status.text))
  )
}

function isRepeatedHeader(row: GridRow, first: string, grid: Grid): boolean {
  if (first === '' || row.statuses[0]?.text !== first) return false
  return row.statuses.every((status, column) => status.text === grid.titles[column])
}
