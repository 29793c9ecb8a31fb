import type { Page, PageLink } from '../model/page.ts'
import type { Site } from '../model/site.ts'

/** A link that points to nothing, and what was looked for. */
export interface BrokenLink {
  link: PageLink
  problem: 'no-file' | 'no-anchor'
  /** The path that a reader would expect, relative to the root; of the page itself for an anchor. */
  path: string
  /** The anchor that is missing; null where the file is. */
  anchor: string | null
}

/** What links are held against; made once for a site by `linkTargets`. */
export interface LinkTargets {
  docsDir: string
  hasFile: (path: string) => boolean
  hasFolder: (path: string) => boolean
  anchorsOf: (path: string) => ReadonlySet<string> | null
}

/**
 * @param anchorsOf Anchors of a page of the site, null where they cannot be known: then nothing is said of anchors in it.
 */
export function linkTargets(site: Pick<Site, 'files' | 'docsDir'>, anchorsOf: LinkTargets['anchorsOf']): LinkTargets {
  let folders: ReadonlySet<string> | null = null
  return {
    docsDir: site.docsDir,
    hasFile: (path) => site.files.has(path),
    hasFolder: (path) => {
      folders ??= foldersOf(site.files)
      return folders.has(path)
    },
    anchorsOf,
  }
}

/** Anchors that a theme or a browser gives every page. */
const EVERYWHERE: ReadonlySet<string> = new Set(['', 'top', '__comments', '__toc'])

/** Anchors that extensions write at build time: footnotes, tabs, code lines, text fragments. */
const MADE_BY_BUILD = /^(?:fn|fnref|__tabbed|__codelineno|__code|__span|:~:)/

/**
 * Relative links and images of a page that point to nothing. A target is looked for as MkDocs takes it (a file beside the
 * page), as a browser takes it (beside the page's directory URL, which is how raw HTML works), as a built URL (`../other/`,
 * `other.html`) and, with a leading `/`, from docs_dir; it is broken only where none of these is there.
 */
export function brokenLinks(page: string, links: readonly PageLink[], targets: LinkTargets): BrokenLink[] {
  return links.flatMap((link) => checkLink(page, link, targets) ?? [])
}

function checkLink(page: string, link: PageLink, targets: LinkTargets): BrokenLink | null {
  const { path, anchor } = partsOf(link.target)
  if (path === null) return null
  const candidates = path === '' ? [page] : candidatesOf(page, path, targets.docsDir)
  const file = path === '' ? page : candidates.find(targets.hasFile)
  if (file === undefined) {
    const [expected] = candidates
    // What lies outside of docs_dir, and a folder that has files but no index, cannot be judged from this list of files.
    if (expected === undefined || !isInside(expected, targets.docsDir) || candidates.some(targets.hasFolder))
      return null
    return { link, problem: 'no-file', path: expected, anchor: null }
  }
  if (anchor === null || EVERYWHERE.has(anchor) || MADE_BY_BUILD.test(anchor)) return null
  const anchors = targets.anchorsOf(file)
  if (anchors === null || anchors.has(anchor)) return null
  return { link, problem: 'no-anchor', path: file, anchor }
}

/**
 * Anchors of a page with those of the files that it includes; null where some are not known before the build: a macro, a
 * generated part, or an include whose file was not found.
 */
export function knownAnchors(page: Page, included: ReadonlyMap<string, Page> = new Map()): ReadonlySet<string> | null {
  const anchors = new Set(page.anchors)
  for (const block of page.blocks) {
    if (block.kind === 'opaque' && !block.text.startsWith('<')) return null
    if (block.kind !== 'include') continue
    const part = included.get(block.target)
    if (part === undefined || part.includes.length > 0) return null
    for (const anchor of part.anchors) anchors.add(anchor)
  }
  return anchors
}

/** A target's path and anchor, decoded; the path is null where the target cannot be judged. */
function partsOf(target: string): { path: string | null; anchor: string | null } {
  const hash = target.indexOf('#')
  const before = hash === -1 ? target : target.slice(0, hash)
  const query = before.indexOf('?')
  const path = decoded(query === -1 ? before : before.slice(0, query))
  return { path, anchor: hash === -1 ? null : decoded(target.slice(hash + 1)) }
}

function decoded(text: string): string | null {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Every file that a path may mean, the likeliest first. */
function candidatesOf(page: string, path: string, docsDir: string): string[] {
  const folder = page.slice(0, page.lastIndexOf('/') + 1)
  const name = page.slice(folder.length).replace(/\.[^.]*$/, '')
  const bases = path.startsWith('/')
    ? [`${docsDir}/`, '']
    : /^(?:index|README)$/.test(name)
      ? [folder]
      : [folder, `${folder}${name}/`]
  const resolved = bases.flatMap((base) => resolve(base + path) ?? [])
  return [...new Set([...resolved, ...resolved.flatMap(sourcesOf)])]
}

/** Pages that would be built to a URL: `other/` and `other` from `other.md` or `other/index.md`, `other.html` likewise. */
function sourcesOf(path: string): string[] {
  if (path.endsWith('.html')) {
    const stem = path.slice(0, -'.html'.length)
    const parent = stem.endsWith('index') ? stem.slice(0, -'/index'.length) : stem
    return [`${stem}.md`, `${parent}.md`, `${parent}/README.md`]
  }
  if (/\.[A-Za-z0-9]{1,8}$/.test(path)) return []
  const bare = path.replace(/\/$/, '')
  return [`${bare}.md`, `${bare}/index.md`, `${bare}/README.md`, `${bare}/index.html`]
}

/** A path without `.` and `..`; null where it leaves the repository. */
function resolve(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

function isInside(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

function foldersOf(files: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>()
  for (const file of files) {
    for (let slash = file.lastIndexOf('/'); slash > 0; slash = file.lastIndexOf('/', slash - 1)) {
      const folder = file.slice(0, slash)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}
