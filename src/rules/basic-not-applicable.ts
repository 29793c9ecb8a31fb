import { claimProblem } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'basic-not-applicable',
  severity: 'error',
  summary: 'a basic column may not be "not applicable"',
  *check(assessment) {
    for (const cell of assessment.cells) {
      if (cell.status !== 'not-applicable' || cell.column.tier !== 'basic') continue
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is "not applicable", but ${cell.column.name} is a basic column, which every module needs; set the cell to pending, or make the column optional`,
      })
    }
  },
})
