import type { Assessment } from '../model/assessment.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'roadmap-date-stale',
  severity: 'notice',
  summary: 'statuses changed and "Date generated" did not',
  *check(assessment, { base }) {
    const date = assessment.roadmap?.date
    if (!date || base?.roadmap?.date?.text !== date.text) return
    const before = statuses(base)
    const after = statuses(assessment)
    const changed = [...after].filter(([cell, status]) => before.get(cell) !== status).length
    const removed = [...before.keys()].filter((cell) => !after.has(cell)).length
    if (changed + removed === 0) return
    yield {
      location: date.location,
      module: null,
      column: null,
      message: `${changed + removed} statuses changed, but the roadmap is still dated ${date.text}; update the date`,
    }
  },
})

function statuses(assessment: Assessment): Map<string, string> {
  return new Map(assessment.cells.map(({ key, status }) => [key, status]))
}
