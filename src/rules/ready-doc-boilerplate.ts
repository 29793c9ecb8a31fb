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
    for (const cell of readyCells(assessment)) {
      const doc = cell.located.doc
      const key = cell.document?.boilerplate ?? null
      if (!doc || key === null) continue
      const others = [...new Set((byText.get(key) ?? []).filter((other) => isOtherDocument(cell, other)).map(pathOf))]
      if (others.length === 0) continue
      const shown = others.slice(0, SHOWN).join(', ')
      const rest = others.length > SHOWN ? ` and ${others.length - SHOWN} more` : ''
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} says the same, apart from the module's name, as ${shown}${rest}; write what is true of this module, or mark the cell ${pending}`,
        related: others.slice(0, SHOWN).map((path) => lineOf(path, 1)),
        fix: setStatus(assessment, cell, 'pending'),
      })
    }
  },
})

/** Of another module, in another file: one file behind two modules is another matter. */
function isOtherDocument(cell: AssessedCell, other: AssessedCell): boolean {
  return other.row !== cell.row && pathOf(other) !== pathOf(cell)
}

function pathOf(cell: AssessedCell): string {
  return cell.located.doc?.path ?? ''
}
