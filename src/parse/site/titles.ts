import type { NavItem, NavPage, Site } from '../../model/site.ts'
import { isPageName } from './docs-files.ts'
import { pagesOf } from './navigation.ts'

/** Pages whose title the nav does not give, relative to the root, each once. */
export function untitledPages(site: Site): string[] {
  const untitled = pagesOf(site.nav).filter(({ title, src }) => title === null && isPageName(src))
  return [...new Set(untitled.map(({ path }) => path))]
}

/** The site with the titles that its pages give. */
export function withTitles(site: Site, titles: ReadonlyMap<string, string>): Site {
  if (titles.size === 0) return site
  const titled = (page: NavPage): NavPage => ({ ...page, title: page.title ?? titles.get(page.path) ?? null })
  const visit = (item: NavItem): NavItem => {
    if (item.kind === 'page') return titled(item)
    return item.kind === 'section' ? { ...item, children: item.children.map(visit) } : item
  }
  return { ...site, nav: site.nav.map(visit) }
}
