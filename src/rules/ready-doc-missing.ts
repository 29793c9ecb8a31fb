import { suggest } from '../assess/suggest.ts'
import type { AssessedCell, Assessment, NavModule } from '../model/assessment.ts'
import { claimProblem, glyphFor, readyCells, setStatus } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'ready-doc-missing',
  severity: 'error',
  summary: '✅ but no document',
  *check(assessment) {
    const pending = glyphFor(assessment, 'pending')
    for (const cell of readyCells(assessment)) {
      if (cell.verdict !== 'missing' || cell.unreadable !== null) continue
      const doc = cell.located.doc
      const found = doc
        ? `${doc.path} does not exist; write it`
        : `no document was found; ${whereToPutIt(assessment, cell)}`
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is marked ready, but ${found}, or mark the cell ${pending}`,
        fix: setStatus(assessment, cell, 'pending'),
      })
    }
  },
})

/** The page of the module that its writer may have meant, with the line to paste; else what would be found. */
function whereToPutIt(assessment: Assessment, { row, column }: AssessedCell): string {
  const entry = (path: string) => `map: {"${row.module}/${column.name}": ${path}}`
  const pages = assessment.moduleOf.get(row)?.pages ?? []
  const [nearest] = suggest(column.name, titlesOf(pages))
  const page = nearest && pages.find(({ title }) => title === nearest.name)
  if (!page) return `add it to the nav, name it in the config (${entry('path')})`
  return `did you mean ${page.path} ("${nearest.name}": ${nearest.reason})? Then say so in the config (${entry(`"${page.path}"`)})`
}

/** One list for all cells of a module. */
const titles = new WeakMap<NavModule['pages'], readonly string[]>()

function titlesOf(pages: NavModule['pages']): readonly string[] {
  let known = titles.get(pages)
  if (!known) titles.set(pages, (known = pages.flatMap(({ title }) => title ?? [])))
  return known
}
