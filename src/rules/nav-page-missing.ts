import type { NavItem, NavLink } from '../model/site.ts'
import { lineOf, readyCells } from './claim.ts'
import { defineRule } from './rule.ts'

export default defineRule({
  id: 'nav-page-missing',
  severity: 'notice',
  summary: 'the nav names a page that is not on disk (and no ✅ claims it)',
  *check(assessment) {
    const { nav } = assessment
    if (nav.source === 'dynamic') return
    const seen = new Set(readyCells(assessment).map(({ located }) => located.doc?.path))
    for (const link of missingPages(nav.nav)) {
      if (link.path === null || seen.has(link.path)) continue
      seen.add(link.path)
      yield {
        location: link.location ?? lineOf(nav.config, 1),
        module: null,
        column: null,
        key: link.path,
        message: `The nav names ${link.path}, which does not exist; write the page, or take the entry out`,
      }
    }
  },
})

function* missingPages(items: readonly NavItem[]): Iterable<NavLink> {
  for (const item of items) {
    if (item.kind === 'section') yield* missingPages(item.children)
    else if (item.kind === 'link' && item.link === 'missing') yield item
  }
}
