import { claimProblem, glyphFor, lineOf, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'pending-doc-complete',
  severity: 'warning',
  summary: '⚪ but the document is complete: the row can be flipped',
  *check(assessment) {
    const ready = glyphFor(assessment, 'ready')
    for (const cell of assessment.cells) {
      const doc = cell.located.doc
      if (cell.outcome !== 'underclaimed' || !doc) continue
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked pending, but ${doc.path} is complete; mark the cell ${ready}`,
        related: [lineOf(doc.path, 1)],
        fix: setStatus(assessment, cell, 'ready'),
      })
    }
  },
})
