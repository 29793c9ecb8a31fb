import { defineRule } from './rule.ts'

export default defineRule({
  id: 'column-untracked',
  severity: 'notice',
  summary: 'a described column that the table lacks',
  *check({ columns }) {
    for (const column of columns) {
      if (column.tracked) continue
      yield {
        location: column.location,
        module: null,
        column: column.name,
        message: `"${column.name}" is described, but the table has no such column; add the column, or remove the description`,
      }
    }
  },
})
