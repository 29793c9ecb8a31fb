import { defineRule } from './rule.ts'

export default defineRule({
  id: 'row-malformed',
  severity: 'warning',
  summary: 'a row or a part of the table that cannot be read as it was meant',
  *check({ roadmap }) {
    for (const { message, module, location } of roadmap?.problems ?? []) {
      yield { location, module, column: null, key: module === null ? message : '', message }
    }
  },
})
