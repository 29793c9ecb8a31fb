import type { RoadmapLack } from '../model/assessment.ts'
import { lineOf } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'roadmap-empty',
  severity: 'error',
  summary: 'there is no roadmap, or it has no status table',
  *check({ roadmap, roadmapLack, nav }) {
    if (roadmap && roadmap.rows.length > 0) return
    const path = roadmap?.path ?? roadmapLack?.path ?? null
    // A file that is not there has no line 1, so the place is then the file that made us look for it.
    const place = roadmapLack?.kind === 'absent' ? null : path
    yield {
      location: lineOf(place ?? nav.config, 1),
      module: null,
      column: null,
      message: messages[roadmapLack?.kind ?? 'no-table'](path ?? nav.docsDir),
    }
  },
})

const messages: Record<RoadmapLack['kind'], (path: string) => string> = {
  'none-found': (path) =>
    `No roadmap was found: no roadmap.md under ${path} or in the root holds a status table; write one, or name yours in the config (roadmap: …)`,
  absent: (path) => `The roadmap ${path} does not exist; write it, or name another one`,
  'no-table': (path) =>
    `${path} has no status table; expected a table of modules and columns with cells such as ✅ and ⚪`,
}
