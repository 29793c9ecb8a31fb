import { claimProblem, glyphFor, lineOf, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-not-in-nav',
  severity: 'error',
  summary: '✅ but no reader can reach it from the nav',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    for (const cell of readyCells(assessment)) {
      const doc = cell.located.doc
      if (cell.inNav !== false || !doc || cell.verdict === 'missing') continue
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but no reader reaches ${doc.path} from the nav of ${assessment.nav.config}; add it there, or mark the cell ${pending}`,
        related: [lineOf(doc.path, 1)],
        fix: setStatus(assessment, cell, 'pending'),
      })
    }
  },
})
