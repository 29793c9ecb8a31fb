import { findModulesSection, navModules } from '../assess/locate/nav-modules.ts'
import type { NavModule } from '../model/assessment.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { NavItem, NavSection, Site } from '../model/site.ts'
import { nameKey } from '../parse/names.ts'
import type { StarterColumn } from './starter-columns.ts'

/** What a section that lists modules is usually called, the likeliest first. */
const USUAL = [
  'Modules',
  'Components',
  'Services',
  'Packages',
  'Microservices',
  'Applications',
  'Apps',
  'Subsystems',
  'Libraries',
  'Products',
  'Domains',
  'Features',
  'Plugins',
]

/**
 * The section of the nav that most likely lists the modules: one of a usual name, else the one at the top that holds most
 * sections. Null where no section holds two. `wanted` is the title where the config names it.
 */
export function guessModulesSection(nav: readonly NavItem[], wanted: string | null = null): NavSection | null {
  if (wanted !== null) return findModulesSection(nav, wanted)
  for (const title of USUAL) {
    const found = findModulesSection(nav, title)
    if (found) return found
  }
  const inside = (section: NavSection) => section.children.filter(({ kind }) => kind === 'section').length
  const sections = nav.filter((item) => item.kind === 'section').filter((section) => inside(section) >= 2)
  return sections.toSorted((left, right) => inside(right) - inside(left))[0] ?? null
}

/** The modules of a section, where no roadmap says yet what is one. Of several of a name the first. */
export function modulesIn(section: NavSection, columns: readonly StarterColumn[]): NavModule[] {
  const columnKeys = new Set(columns.flatMap(({ titleKeys }) => [...titleKeys]))
  const read = (groups: readonly string[]) => navModules(section, roadmapOf(groups), new Set(), columnKeys)
  const seen = new Set<string>()
  return read(unlikelyModules(section, read([]), columnKeys)).filter(({ key }) => {
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/**
 * Sections that look like a module for one page ("Observability") and are rather a group, because most of their neighbours are
 * and most of their pages are no kind of document.
 */
function unlikelyModules(
  section: NavSection,
  found: readonly NavModule[],
  columnKeys: ReadonlySet<string>,
): readonly string[] {
  const groups = new Set(found.map(({ group }) => group))
  const sections = section.children.filter((child) => child.kind === 'section')
  const alone = sections.filter(({ title }) => !groups.has(title))
  if (alone.length * 2 >= sections.length) return []
  return alone
    .filter(({ children }) => {
      const documents = children.filter(({ title }) => columnKeys.has(nameKey(title ?? ''))).length
      return documents * 2 < children.length
    })
    .map(({ title }) => title)
}

/** A roadmap that names nothing but groups. */
function roadmapOf(groups: readonly string[]): Roadmap {
  const location = { path: '', startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  return {
    path: '',
    tableColumns: [],
    columns: [],
    legend: [],
    rows: groups.map((group) => ({ module: '', link: null, group, cells: [], location })),
    problems: [],
    date: null,
    modulesSection: null,
    links: [],
  }
}

/** The columns that some module has a page for, and Index, which every module needs. */
export function columnsInUse(modules: readonly NavModule[], columns: readonly StarterColumn[]): StarterColumn[] {
  const titles = new Set(modules.flatMap(({ pages }) => pages.map(({ key }) => key)))
  return columns.filter(({ tier, titleKeys }) => tier === 'Basic' || [...titleKeys].some((key) => titles.has(key)))
}

/** Where a page for the roadmap can stand without taking another's place. */
export function freeRoadmapPath({ docsDir, files }: Pick<Site, 'docsDir' | 'files'>): string {
  const folder = docsDir === '' ? '' : `${docsDir}/`
  const taken = new Set([...files].map((path) => path.toLowerCase()))
  const names = ['roadmap.md', 'documentation-roadmap.md', 'docs-readiness-roadmap.md']
  return folder + (names.find((name) => !taken.has(`${folder}${name}`.toLowerCase())) ?? 'docs-readiness-roadmap.md')
}

/** Whether the gate looks for a roadmap at this path without being told. */
export function isDefaultRoadmap(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase() === 'roadmap.md'
}
