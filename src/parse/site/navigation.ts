import type { NavItem, NavPage, NavSection } from '../../model/site.ts'
import type { DocsFile, DocsFiles } from './docs-files.ts'
import type { NavEntry } from './nav-entry.ts'
import { join } from './path.ts'
import { SiteProblem } from './problem.ts'
import { linkKind } from './url.ts'

/** What resolving nav entries depends on beside the files. */
export interface NavigationRules {
  /** The configuration, to blame. */
  config: string
  docsDir: string
  /** `validation.nav.absolute_links: relative_to_docs`: a leading slash means docs_dir. */
  absoluteMeansDocs: boolean
  /** MkDocs crashes on an invalid URL; ProperDocs and Zensical do not. */
  refuseInvalidUrl: boolean
  /** MkDocs cleans paths (`./a.md`) and gives a page its first title everywhere; Zensical does neither. */
  literal: boolean
}

/** Makes pages, links and sections of nav entries, as MkDocs's `get_navigation` does. */
export function resolveNavigation(entries: readonly NavEntry[], files: DocsFiles, rules: NavigationRules): NavItem[] {
  // MkDocs makes one page per file: its first title holds wherever the file is named.
  const pages = new Map<DocsFile, NavPage>()
  const resolve = (entry: NavEntry): NavItem => {
    if (entry.kind === 'section') return sectionOf(entry.title, entry.children.map(resolve), entry.location)
    const { title, path, location } = entry
    const lookup = rules.absoluteMeansDocs ? path.replace(/^\/+/, '') : path
    const file = files.bySrc.get(rules.literal ? lookup : purePath(lookup))
    if (file !== undefined) {
      const known = rules.literal ? undefined : pages.get(file)
      if (known !== undefined) return { ...known, location }
      const page: NavPage = { kind: 'page', title, src: file.src, path: file.path, inclusion: file.inclusion, location }
      pages.set(file, page)
      return page
    }
    const link = kindOf(entry.path, entry, rules)
    return {
      kind: 'link',
      title,
      url: path,
      link,
      path: link === 'missing' ? missingPath(lookup, rules) : null,
      location,
    }
  }
  return entries.map(resolve)
}

/** A section; a null title (a nav key `~`) is told from an empty one by its mark. */
export function sectionOf(
  title: string | null,
  children: readonly NavItem[],
  location: NavSection['location'],
): NavSection {
  return title === null
    ? { kind: 'section', title: '', untitled: true, children, location }
    : { kind: 'section', title, children, location }
}

/** Python's `PurePath(path).as_posix()`: `.` and repeated or trailing slashes go, `..` stays. */
function purePath(path: string): string {
  if (!/(?:^|\/)(?:\.?)(?:\/|$)/.test(path)) return path
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return (path.startsWith('/') ? '/' : '') + parts.join('/')
}

function kindOf(url: string, entry: NavEntry, rules: NavigationRules): 'external' | 'absolute' | 'missing' {
  try {
    const kind = linkKind(url)
    return kind === 'absolute' && rules.absoluteMeansDocs ? 'missing' : kind
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    if (!rules.refuseInvalidUrl) return 'external'
    const { path = rules.config, startLine = null } = entry.location ?? {}
    throw new SiteProblem(
      `${path}${startLine === null ? '' : `:${startLine}`}: MkDocs fails on the URL '${url.slice(0, 200)}' in nav: ${error.message}`,
      path,
      startLine,
    )
  }
}

/** Where the page would be, relative to the root; null where no file of docs_dir could be meant. */
function missingPath(url: string, rules: NavigationRules): string | null {
  const path = purePath(url.replace(/^\/+/, ''))
  return path === '' || path.split('/').includes('..') ? null : join(rules.docsDir, path)
}

/** Every page of a nav, in its order. */
export function pagesOf(items: readonly NavItem[]): NavPage[] {
  const pages: NavPage[] = []
  const visit = (item: NavItem): void => {
    if (item.kind === 'page') pages.push(item)
    else if (item.kind === 'section') item.children.forEach(visit)
  }
  items.forEach(visit)
  return pages
}
