import type { Location } from './report.ts'

/** What MkDocs does with a file of docs_dir. */
export type Inclusion = 'included' | 'excluded' | 'draft' | 'not_in_nav'

/** A page that the nav names and that is on disk. */
export interface NavPage {
  kind: 'page'
  /** From the nav, else from the page; null where neither gives one. */
  title: string | null
  /** Relative to docs_dir. */
  src: string
  /** Relative to the root of the repository. */
  path: string
  inclusion: Inclusion
  /** Where the nav names it; null where nothing in a file does (automatic nav). */
  location: Location | null
  /** Set where the plugin section-index makes it the page of the section that it is the first child of. */
  sectionIndex?: true
}

/** A nav entry that is no page: a URL, or a path without a file. */
export interface NavLink {
  kind: 'link'
  title: string | null
  /** As written. */
  url: string
  link: 'external' | 'absolute' | 'missing'
  /** Relative to the root: the page that would be there; null unless `missing`. */
  path: string | null
  location: Location | null
}

export interface NavSection {
  kind: 'section'
  title: string
  /** Set where the nav gives no title at all (a key `~`), which `title` cannot tell from an empty one. */
  untitled?: true
  children: readonly NavItem[]
  location: Location | null
}

export type NavItem = NavPage | NavLink | NavSection

/** Why MkDocs would refuse the configuration. */
export interface SiteError {
  /** One sentence, which names the file and the line. */
  message: string
  path: string
  line: number | null
}

/** One MkDocs site, as MkDocs would see it. */
export interface Site {
  /** The configuration file that was read. */
  config: string
  /** Relative to the root of the repository, no slash at the end. */
  docsDir: string
  source: 'config' | 'auto' | 'dynamic'
  /** Why the nav cannot be known, for `dynamic`. */
  reasons: readonly string[]
  nav: readonly NavItem[]
  /** Every documentation page under docs_dir, relative to the root. */
  pages: ReadonlyMap<string, Inclusion>
  /** Pages that the nav does not reach, relative to docs_dir, in MkDocs's order. */
  omitted: readonly string[]
  /** Every file below docs_dir (pages, images, attachments), relative to the root. */
  files: ReadonlySet<string>
  useDirectoryUrls: boolean
}
