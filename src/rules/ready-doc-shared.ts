import { groupBy } from '../group-by.ts'
import type { AssessedCell, Assessment } from '../model/assessment.ts'
import { nameKey } from '../parse/names.ts'
import { claimProblem, glyphFor, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-shared',
  severity: 'error',
  summary: 'two modules’ ✅ cells rest on the same document and section',
  *check(assessment, { base }) {
    const pending = glyphFor(assessment, 'pending')
    const documented = readyCells(assessment).filter(({ located }) => located.doc !== null)
    for (const cells of groupBy(documented, documentKey).values()) {
      // Two rows of one name are one module, which module-duplicate says.
      const keyed = cells.map((cell) => ({ cell, module: nameKey(cell.row.module) }))
      const first = keyed[0]
      const second = keyed.find(({ module }) => module !== first?.module)
      if (!first || !second) continue
      for (const { cell, module } of keyed) {
        const doc = cell.located.doc
        const other = (module === first.module ? second : first).cell
        if (!doc || isAllowed(cell, base ?? assessment)) continue
        yield claimProblem(cell, {
          message: `${cell.column.name} of ${cell.row.module} is marked ready, but its document ${doc.path} is also that of ${other.column.name} of ${other.row.module}; write one for each, say in the config of the base branch that they share it (map: {"${cell.row.module}/${cell.column.name}": "${doc.path}"}), or mark the cell ${pending}`,
          related: [other.cell.location],
          fix: setStatus(assessment, cell, 'pending'),
        })
      }
    }
  },
})

function documentKey({ located }: AssessedCell): string {
  return JSON.stringify([located.doc?.path, located.doc?.section])
}

/** Whether the base's config names this very document for the cell: then a docs lead has said that it may be shared. */
function isAllowed(cell: AssessedCell, base: Assessment): boolean {
  const path = cell.located.doc?.path
  const cellName = `${cell.row.module}/${cell.column.name}`
  const names = new Set((cell.column.isIndex ? [cellName, cell.row.module] : [cellName]).map(nameKey))
  return Object.entries(base.mapping.map).some(([key, target]) => target === path && names.has(nameKey(key)))
}
