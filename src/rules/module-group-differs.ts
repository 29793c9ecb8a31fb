import { nameKey } from '../parse/names.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'module-group-differs',
  severity: 'notice',
  summary: 'row and nav put the module in different groups',
  *check({ nav, moduleOf }) {
    for (const [row, module] of moduleOf) {
      if (row.group === null || module.group === null || nameKey(row.group) === nameKey(module.group)) continue
      yield {
        location: row.location,
        module: row.module,
        column: null,
        message: `The roadmap has ${row.module} under "${row.group}", the nav of ${nav.config} under "${module.group}"; move one of them`,
        related: module.location ? [module.location] : [],
      }
    }
  },
})
