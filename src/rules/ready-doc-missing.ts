import { claimProblem, glyphFor, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-missing',
  severity: 'error',
  summary: '✅ but no document',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    for (const cell of readyCells(assessment)) {
      if (cell.verdict !== 'missing' || cell.unreadable !== null) continue
      const doc = cell.located.doc
      const found = doc ? `${doc.path} does not exist` : 'no document was found'
      const todo = doc
        ? `write it, or mark the cell ${pending}`
        : `add it to the nav, name it in the config (map: {"${cell.row.module}/${cell.column.name}": path}), or mark the cell ${pending}`
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${found}; ${todo}`,
        fix: setStatus(assessment, cell, 'pending'),
      })
    }
  },
})
