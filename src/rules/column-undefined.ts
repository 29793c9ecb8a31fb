import { defineRule } from './rule.ts'

export default defineRule({
  id: 'column-undefined',
  severity: 'notice',
  summary: 'a column of the table that nothing describes',
  *check({ columns, roadmap }) {
    for (const column of columns) {
      if (!column.tracked || column.described) continue
      yield {
        location: column.location,
        module: null,
        column: column.name,
        message: `The table has a column "${column.name}" that ${roadmap?.path ?? 'the roadmap'} does not describe, so its documents are only checked for being there; add "- ${column.name}: topic, topic" under Columns`,
      }
    }
  },
})
