import { suggest } from '../assess/suggest.ts'
import type { Assessment } from '../model/assessment.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'module-not-in-nav',
  severity: 'warning',
  summary: 'a row whose module is not under the modules section (nearest match named)',
  *check(assessment) {
    const { roadmap, nav, modules, modulesSection } = assessment
    if (!roadmap || nav.source === 'dynamic') return
    if (modules === null) {
      const first = roadmap.rows[0]
      if (!first) return
      yield {
        location: first.location,
        module: null,
        column: null,
        message: `The nav of ${nav.config} has no section "${modulesSection}", so no row can be found in it; name the section that lists the modules in the config (modules-section: …)`,
      }
      return
    }
    const free = modulesWithoutRow(assessment)
    for (const row of roadmap.rows) {
      if (assessment.moduleOf.has(row)) continue
      yield {
        location: row.location,
        module: row.module,
        column: null,
        message: `${row.module} is not in the nav under "${modulesSection}" (${nav.config}); ${advice(free, row.module)}`,
      }
    }
  },
})

/** One list for all rows: what is suggested from it is taken apart once. */
function modulesWithoutRow({ modules, moduleOf }: Assessment): string[] {
  const taken = new Set(moduleOf.values())
  return (modules ?? []).filter((candidate) => !taken.has(candidate)).map(({ title }) => title)
}

function advice(free: readonly string[], module: string): string {
  const nearest = suggest(module, free)[0]
  if (!nearest) return 'add it there, or remove the row'
  return `did you mean "${nearest.name}" (${nearest.reason})? Rename one of them, or add to the config: aliases: {"${module}": ["${nearest.name}"]}`
}
