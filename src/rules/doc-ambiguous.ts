import { claimProblem, lineOf } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'doc-ambiguous',
  severity: 'warning',
  summary: 'two documents could be meant',
  *check({ cells }) {
    for (const cell of cells) {
      const { candidates } = cell.located
      if (candidates.length < 2) continue
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} could be ${candidates.join(' or ')}; the first one is judged. Say which in the config: map: {"${cell.row.module}/${cell.column.name}": "${candidates[0]}"}`,
        related: candidates.map((path) => lineOf(path, 1)),
      })
    }
  },
})
