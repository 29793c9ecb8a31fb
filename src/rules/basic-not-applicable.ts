import { claimProblem, glyphFor } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'basic-not-applicable',
  severity: 'error',
  summary: 'a basic column may not be "not applicable"',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    for (const cell of assessment.cells) {
      if (cell.status !== 'not-applicable' || cell.column.tier !== 'basic') continue
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is "not applicable", but ${cell.column.name} is a basic column, which every module needs; mark the cell ${pending}, or make the column optional`,
      })
    }
  },
})
