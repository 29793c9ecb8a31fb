import { claimProblem, lineOf, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'pending-doc-complete',
  severity: 'warning',
  summary: '⚪ but the document is complete: the row can be flipped',
  *check(assessment) {
    for (const cell of assessment.cells) {
      const doc = cell.located.doc
      if (cell.outcome !== 'underclaimed' || !doc) continue
      yield claimProblem(cell, {
        message: `The roadmap says that ${cell.column.name} of ${cell.row.module} is pending, but ${doc.path} is complete; set the cell to ready`,
        related: [lineOf(doc.path, 1)],
        fix: setStatus(assessment, cell, 'ready'),
      })
    }
  },
})
