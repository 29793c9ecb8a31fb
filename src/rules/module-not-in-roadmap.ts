import { lineOf } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'module-not-in-roadmap',
  severity: 'warning',
  summary: 'a module in the nav without a row',
  *check({ roadmap, nav, modules, modulesSection, moduleOf }) {
    if (!roadmap || nav.source === 'dynamic') return
    const withRow = new Set(moduleOf.values())
    for (const module of modules ?? []) {
      if (withRow.has(module)) continue
      const where = module.group === null ? modulesSection : `${modulesSection} › ${module.group}`
      yield {
        location: module.location ?? lineOf(nav.config, 1),
        module: module.title,
        column: null,
        message: `The nav has the module ${module.title} under ${where}, but ${roadmap.path} has no row for it; add the row, or take it out of the nav`,
      }
    }
  },
})
