import { groupBy } from '../group-by.ts'
import type { AssessedCell } from '../model/assessment.ts'
import { claimProblem, glyphFor, lineOf, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

/** Documents that a message names; one example is enough to see it, three show that it is no accident. */
const SHOWN = 3

export default defineRule({
  id: 'ready-doc-boilerplate',
  severity: 'warning',
  summary: 'a ✅ document’s text is the same as other modules’, but for the module’s name',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    const byText = groupBy(assessment.cells, ({ document }) => document?.boilerplate ?? null)
    const alikeOf = new Map([...byText].map(([key, cells]) => [key, openAlike(cells)]))
    for (const cell of readyCells(assessment)) {
      const doc = cell.located.doc
      const key = cell.document?.boilerplate ?? null
      const others = key === null ? undefined : alikeOf.get(key)?.(cell)
      if (!doc || !others || others.count === 0) continue
      const shown = others.first.join(', ')
      const rest = others.count > SHOWN ? ` and ${others.count - SHOWN} more` : ''
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} says the same, apart from the module's name, as ${shown}${rest}; write what is true of this module, or mark the cell ${pending}`,
        related: others.first.map((path) => lineOf(path, 1)),
        fix: setStatus(assessment, cell, 'pending'),
      })
    }
  },
})

/**
 * Answers which documents of cells with the same text are of another module, in another file: one file behind two modules is
 * another matter.
 */
function openAlike(cells: readonly AssessedCell[]): (cell: AssessedCell) => { first: string[]; count: number } {
  const rowsOf = new Map<string, Set<AssessedCell['row']>>()
  for (const cell of cells) {
    const rows = rowsOf.get(pathOf(cell))
    if (rows) rows.add(cell.row)
    else rowsOf.set(pathOf(cell), new Set([cell.row]))
  }
  /** Row → documents that no other row has. */
  const alone = new Map<AssessedCell['row'], number>()
  for (const rows of rowsOf.values())
    if (rows.size === 1) for (const row of rows) alone.set(row, (alone.get(row) ?? 0) + 1)
  return (cell) => {
    const own = pathOf(cell)
    const isOther = (path: string, rows: ReadonlySet<AssessedCell['row']>) =>
      path !== own && (rows.size > 1 || !rows.has(cell.row))
    const first: string[] = []
    for (const [path, rows] of rowsOf) {
      if (first.length === SHOWN) break
      if (isOther(path, rows)) first.push(path)
    }
    const onlyHere = (alone.get(cell.row) ?? 0) - (rowsOf.get(own)?.size === 1 ? 1 : 0)
    return { first, count: rowsOf.size - 1 - onlyHere }
  }
}

function pathOf(cell: AssessedCell): string {
  return cell.located.doc?.path ?? ''
}
