import { claimProblem, glyphFor, lineOf, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-stub',
  severity: 'error',
  summary: '✅ but the document is a stub',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    for (const cell of readyCells(assessment)) {
      const doc = cell.located.doc
      if (cell.verdict !== 'stub' || !doc) continue
      const signals = cell.document?.judgement.stubSignals ?? []
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${doc.path} is a stub (${signals.join('; ')}); write it, or mark the cell ${pending}`,
        related: [lineOf(doc.path, 1)],
        fix: setStatus(assessment, cell, 'pending'),
      })
    }
  },
})
