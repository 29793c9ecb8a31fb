import type { NavItem } from '../../../model/site.ts'

/**
 * What the plugin section-index makes of a nav: the first page of a section becomes the section's own page where the
 * nav gives it no title. It then has the section's title wherever it stands, since MkDocs has one page for a file.
 */
export function applySectionIndex(items: readonly NavItem[]): NavItem[] {
  const titles = new Map<string, string>()
  const marked = markIndexes(items, titles)
  return titles.size === 0 ? marked : shareTitles(marked, titles)
}

function markIndexes(items: readonly NavItem[], titles: Map<string, string>): NavItem[] {
  return items.map((item) => {
    if (item.kind !== 'section') return item
    const children = markIndexes(item.children, titles)
    const [first, ...others] = children
    if (first?.kind !== 'page' || (first.title !== null && first.title !== '')) return { ...item, children }
    titles.set(first.src, titles.get(first.src) ?? item.title)
    return { ...item, children: [{ ...first, title: item.title, sectionIndex: true }, ...others] }
  })
}

function shareTitles(items: readonly NavItem[], titles: ReadonlyMap<string, string>): NavItem[] {
  return items.map((item) => {
    if (item.kind === 'section') return { ...item, children: shareTitles(item.children, titles) }
    return item.kind === 'page' && item.title === null ? { ...item, title: titles.get(item.src) ?? null } : item
  })
}
