import { claimProblem } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'status-unknown',
  severity: 'error',
  summary: 'a cell that is no status',
  *check({ cells, roadmap }) {
    for (const cell of cells) {
      if (cell.status !== 'unknown') continue
      const found = cell.cell.text === '' ? 'is empty' : `says "${cell.cell.text}"`
      const known = [...new Set(roadmap?.legend.map(({ text }) => text))]
      const expected = known.length > 0 ? known.join(' or ') : '✅, ⚪ or n/a'
      yield claimProblem(cell, {
        message: `The cell ${cell.column.name} of ${cell.row.module} ${found}, which is no status; expected ${expected}, or give it a meaning in the legend`,
      })
    }
  },
})
