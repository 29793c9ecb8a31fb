import type { NavModule, NavModulePage } from '../../model/assessment.ts'
import type { Roadmap } from '../../model/roadmap.ts'
import type { NavItem, NavSection } from '../../model/site.ts'
import { nameKey } from '../../parse/names.ts'

/** Pages of these titles introduce a section; they are no modules. */
const INTRODUCTIONS = new Set(['Index', 'Overview'].map(nameKey))

/** The section of that title, the shallowest one first; a page of that title is none. */
export function findModulesSection(nav: readonly NavItem[], title: string): NavSection | null {
  const key = nameKey(title)
  let level: readonly NavItem[] = nav
  while (level.length > 0) {
    const sections = level.filter((item) => item.kind === 'section')
    const found = sections.find((section) => nameKey(section.title) === key)
    if (found) return found
    level = sections.flatMap((section) => section.children)
  }
  return null
}

/** What tells a section that is a module from a section that groups modules. */
interface Names {
  modules: ReadonlySet<string>
  groups: ReadonlySet<string>
  columns: ReadonlySet<string>
}

/**
 * The modules of the nav: sections and pages in the modules section, and in its groups at any depth. What is inside a
 * module is no module: its pages are its documents.
 */
export function navModules(
  section: NavSection,
  roadmap: Roadmap,
  moduleKeys: ReadonlySet<string>,
  columnKeys: ReadonlySet<string>,
): NavModule[] {
  const names: Names = {
    modules: moduleKeys,
    groups: new Set(roadmap.rows.flatMap(({ group }) => (group === null ? [] : [nameKey(group)]))),
    columns: columnKeys,
  }
  const found: NavModule[] = []
  collect(section, null)
  return found

  function collect(parent: NavSection, group: string | null): void {
    const groups = new Set(
      parent.children.filter((child) => child.kind === 'section' && isGroup(child, group === null, names)),
    )
    for (const child of parent.children) {
      const key = nameKey(child.kind === 'section' ? child.title : (child.title ?? ''))
      if (child.kind === 'section') {
        if (groups.has(child)) collect(child, child.title)
        else found.push(sectionModule(child, group))
      } else if (isDocument(child) && key !== '' && !INTRODUCTIONS.has(key)) {
        // Beside groups, a page directly in the modules section is about all of them, unless a row has its name.
        if (groups.size > 0 && group === null && !names.modules.has(key)) continue
        found.push(pageModule(child, group))
      }
    }
  }
}

function isGroup(section: NavSection, isTop: boolean, names: Names): boolean {
  const key = nameKey(section.title)
  const children = section.children.map((child) => ({ child, key: nameKey(child.title ?? '') }))
  const holdsRows = children.some((item) => names.modules.has(item.key) && !names.columns.has(item.key))
  if (names.modules.has(key)) return names.groups.has(key) && holdsRows
  if (names.groups.has(key) || holdsRows) return true
  const documents = children.filter((item) => names.columns.has(item.key) && !INTRODUCTIONS.has(item.key))
  if (documents.length > 0) return false
  if (children.some((item) => item.child.kind === 'section')) return true
  return isTop && children.some((item) => item.key !== '' && !INTRODUCTIONS.has(item.key))
}

function sectionModule(section: NavSection, group: string | null): NavModule {
  const { title, location } = section
  return { title, key: nameKey(title), group, pages: pagesOf(section, 0), isPage: false, location }
}

function pageModule(item: NavItem & { path: string }, group: string | null): NavModule {
  const key = nameKey(item.title ?? '')
  const page: NavModulePage = { title: item.title, key, path: item.path, depth: 0 }
  return { title: item.title ?? '', key, group, pages: [page], isPage: true, location: item.location }
}

function pagesOf(section: NavSection, depth: number): NavModulePage[] {
  return section.children.flatMap((child) => {
    if (child.kind === 'section') return pagesOf(child, depth + 1)
    return isDocument(child) ? [{ title: child.title, key: nameKey(child.title ?? ''), path: child.path, depth }] : []
  })
}

/** A page, or a nav entry whose page is not on disk: it names a document all the same. */
function isDocument(item: NavItem): item is Exclude<NavItem, NavSection> & { path: string } {
  return item.kind !== 'section' && item.path !== null
}
