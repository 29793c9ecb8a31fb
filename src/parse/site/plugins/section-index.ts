import type { NavItem } from '../../../model/site.ts'

/**
 * What the plugin section-index makes of a nav: the first page of a section becomes the section's own page where the
 * nav gives it no title.
 */
export function applySectionIndex(items: readonly NavItem[]): NavItem[] {
  return items.map((item) => {
    if (item.kind !== 'section') return item
    const children = applySectionIndex(item.children)
    const [first, ...others] = children
    if (first?.kind !== 'page' || (first.title !== null && first.title !== '')) return { ...item, children }
    return { ...item, children: [{ ...first, title: item.title, sectionIndex: true }, ...others] }
  })
}
