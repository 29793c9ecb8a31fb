import { defineRule } from './rule.ts'
import { waiverProblem } from './waiver.ts'

export default defineRule({
  id: 'waiver-unused',
  severity: 'warning',
  summary: 'a waiver that no finding needs',
  *check(_, { waivers }) {
    for (const waiver of waivers.unused) yield waiverProblem(waiver, 'is needed by no finding; remove it')
  },
})
