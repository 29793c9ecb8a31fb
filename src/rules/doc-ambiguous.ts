import { claimProblem, lineOf } from './claim.ts'
import { defineRule } from './rule.ts'

/** Documents that a message names; a glob may match all that there are. */
const SHOWN = 20

export default defineRule({
  id: 'doc-ambiguous',
  severity: 'warning',
  summary: 'two documents could be meant',
  *check({ cells }) {
    for (const cell of cells) {
      const { candidates } = cell.located
      if (candidates.length === 0) continue
      const shown = candidates.slice(0, SHOWN)
      const rest = candidates.length > SHOWN ? ` or one of ${candidates.length - SHOWN} more` : ''
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} could be ${shown.join(' or ')}${rest}; the first one is judged. Say which in the config: map: {"${cell.row.module}/${cell.column.name}": "${candidates[0]}"}`,
        related: shown.map((path) => lineOf(path, 1)),
      })
    }
  },
})
