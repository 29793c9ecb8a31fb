import { defineRule } from './rule.ts'
import { waiverProblem } from './waiver.ts'

export default defineRule({
  id: 'waiver-expired',
  severity: 'error',
  summary: 'a waiver’s last day has passed',
  *check(_, { waivers }) {
    for (const waiver of waivers.expired) {
      yield waiverProblem(
        waiver,
        `ended on ${waiver.until}; settle the finding and remove the waiver, or give it a later day`,
      )
    }
  },
})
