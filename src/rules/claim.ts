import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Fix, Location, Status } from '../model/report.ts'
import type { Problem } from './rule.ts'

/** What a rule about a cell's claim says; the place, the module and the column are the cell's. */
export function claimProblem(cell: AssessedCell, rest: Omit<Problem, 'location' | 'module' | 'column'>): Problem {
  return { location: cell.cell.location, module: cell.row.module, column: cell.column.name, ...rest }
}

/** The cells that say ✅. */
export function readyCells(assessment: Assessment): AssessedCell[] {
  return assessment.cells.filter(({ status }) => status === 'ready')
}

/** The edit that makes a cell say this status, in the roadmap's own glyphs; null where the cell's text is no glyph. */
export function setStatus(assessment: Assessment, cell: AssessedCell, status: 'ready' | 'pending'): Fix | null {
  if (cell.status === 'unknown') return null
  return { location: cell.cell.location, replacement: glyphFor(assessment, status) }
}

/** The glyph for a status: as the legend has it, else as the table's other cells, else the usual one. */
export function glyphFor(assessment: Assessment, status: Exclude<Status, 'unknown'>): string {
  let known = glyphs.get(assessment)
  if (!known) glyphs.set(assessment, (known = glyphsOf(assessment)))
  return known[status]
}

/** Each cell of a table asks, and the answer is the table's. */
const glyphs = new WeakMap<Assessment, Record<Status, string>>()

function glyphsOf({ roadmap, cells }: Assessment): Record<Status, string> {
  const found: Partial<Record<Status, string>> = {}
  for (const { status, text } of roadmap?.legend ?? []) found[status] ??= text
  for (const { status, cell } of cells) found[status] ??= cell.text
  return { ready: '✅', pending: '⚪', 'not-applicable': '➖', unknown: '', ...found }
}

/** The first character of a line of a file: for problems that are about the document, not the table. */
export function lineOf(path: string, line: number): Location {
  return { path, startLine: line, startColumn: 1, endLine: line, endColumn: 2 }
}

/** `"a", "b" and "c"`. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`
}
