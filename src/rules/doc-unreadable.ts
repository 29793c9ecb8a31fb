import type { AssessedCell } from '../model/assessment.ts'
import { claimProblem } from './claim.ts'
import { defineRule } from './rule.ts'

const REASONS: Record<NonNullable<AssessedCell['unreadable']>, string> = {
  'not-a-file': 'is no ordinary file; put a Markdown file there',
  'outside-root': 'is a link that leaves the repository; put the file itself there',
  'too-large': 'is larger than 8 MiB; split it',
  'not-permitted': 'may not be read by this run; mend its permissions',
  'not-utf-8': 'is not UTF-8 text; save it as UTF-8',
}

export default defineRule({
  id: 'doc-unreadable',
  severity: 'error',
  summary: 'the document cannot be read: not UTF-8, too large, a link that leaves the repository, …',
  *check({ cells }) {
    for (const cell of cells) {
      if (cell.unreadable === null || !cell.located.doc) continue
      yield claimProblem(cell, {
        message: `${cell.located.doc.path} (${cell.column.name} of ${cell.row.module}) ${REASONS[cell.unreadable]}`,
        ...(cell.status === 'ready' ? {} : { severity: 'notice' }),
      })
    }
  },
})
