import type { RoadmapRow } from '../model/roadmap.ts'
import { nameKey } from '../parse/names.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'module-duplicate',
  severity: 'error',
  summary: 'two rows name the same module',
  *check({ roadmap }) {
    const firsts = new Map<string, RoadmapRow>()
    for (const row of roadmap?.rows ?? []) {
      const key = nameKey(row.module)
      const first = firsts.get(key)
      if (!first) {
        firsts.set(key, row)
        continue
      }
      yield {
        location: row.location,
        module: row.module,
        column: null,
        message: `${row.module} has a row already, at line ${first.location.startLine}; keep one of them, or give them different names`,
        related: [first.location],
      }
    }
  },
})
