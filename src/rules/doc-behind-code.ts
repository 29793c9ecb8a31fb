import { indexPaths } from '../assess/locate/path-globs.ts'
import { groupBy } from '../group-by.ts'
import { nameKey } from '../parse/names.ts'
import { claimProblem, lineOf, readyCells } from './claim.ts'
import { defineRule } from './rule.ts'

/** Changed files that a message names. */
const SHOWN = 3

export default defineRule({
  id: 'doc-behind-code',
  severity: 'off',
  summary: 'a module’s sources (config: `sources`) changed and its ✅ documents did not',
  *check(assessment, { changedSources, isUnchanged }) {
    if (changedSources === null) return
    const index = indexPaths(changedSources)
    const cellsOf = groupBy(readyCells(assessment), ({ row }) => nameKey(row.module))
    for (const [module, globs] of Object.entries(assessment.mapping.sources)) {
      const cells = cellsOf.get(nameKey(module)) ?? []
      if (cells.length === 0) continue
      const changed = [...new Set(globs.flatMap((glob) => index.matching(glob)))].sort()
      if (changed.length === 0) continue
      const documents = cells.flatMap(({ located }) => (located.doc ? [located.doc.path] : []))
      if (!documents.every(isUnchanged)) continue
      const shown = changed.slice(0, SHOWN).join(', ')
      const rest = changed.length > SHOWN ? ` and ${changed.length - SHOWN} more` : ''
      for (const cell of cells) {
        const doc = cell.located.doc
        if (!doc) continue
        yield claimProblem(cell, {
          message: `The code of ${cell.row.module} changed (${shown}${rest}), and ${doc.path} did not; bring it up to date, or say in the pull request why it still holds`,
          related: [lineOf(doc.path, 1)],
        })
      }
    }
  },
})
