import type { NavItem, Site } from '../model/site.ts'

/**
 * The paths that a reader reaches from the nav: pages that are built, and entries without a file (the nav names them,
 * and their absence is another matter). Null where the nav cannot be known.
 */
export function reachablePaths(site: Site): ReadonlySet<string> | null {
  if (site.source === 'dynamic') return null
  const paths = new Set<string>()
  let level: readonly NavItem[] = site.nav
  while (level.length > 0) {
    for (const item of level) {
      if (item.kind === 'section' || item.path === null) continue
      const isBuilt = item.kind === 'link' || (item.inclusion !== 'excluded' && item.inclusion !== 'draft')
      if (isBuilt) paths.add(item.path)
    }
    level = level.flatMap((item) => (item.kind === 'section' ? item.children : []))
  }
  return paths
}
