import { byCodePoint } from '../../../code-points.ts'
import { withoutMarks } from '../../../letters.ts'
import { folderTitle } from '../auto-nav.ts'
import { type DocsSources, isPageName, refuseDeepFiles } from '../docs-files.ts'
import { type Effort, openEffort } from '../effort.ts'
import type { TextTally } from '../inherit.ts'
import type { NavEntry } from '../nav-entry.ts'
import { readNav } from '../nav-grammar.ts'
import { folderOf, join, nameOf, resolveInside } from '../path.ts'
import { SiteProblem } from '../problem.ts'
import { isUrl } from '../url.ts'
import { type MapValue, stringOf, valueOf } from '../yaml/value.ts'
import { matchesPathGlob, parsePathGlob } from './glob.ts'

/** Most sites that one may include: each is read for itself. The largest real ones include some hundred. */
const MAX_SITES = 1000

/** Most files of a site with those that it includes: one folder, included a thousand times, would be as many sites. */
const MAX_FILES = 1_000_000

/** One `!include` or `*include` of a nav. */
export interface Include {
  /** The path or glob, relative to the folder of the configuration. */
  target: string
  wildcard: boolean
  entry: NavEntry & { kind: 'path' }
}

/** What the includes of one nav may take together. */
export interface IncludeTally extends TextTally {
  sites: number
  effort: Effort
}

export function openIncludeTally(config: string): IncludeTally {
  return { sites: 0, bytes: 0, effort: openEffort(config) }
}

/** What an entry of the nav includes; null where it is an ordinary one. */
export function includeOf(entry: NavEntry): Include | null {
  if (entry.kind !== 'path') return null
  if (entry.path.startsWith('!include ')) return { target: entry.path.slice(9), wildcard: false, entry }
  return entry.path.startsWith('*include ') ? { target: entry.path.slice(9), wildcard: true, entry } : null
}

/** Every include of a nav. */
export function includesOf(nav: readonly NavEntry[]): Include[] {
  return nav.flatMap((entry) => {
    if (entry.kind === 'section') return includesOf(entry.children)
    const include = includeOf(entry)
    return include === null ? [] : [include]
  })
}

function refuse({ entry }: Include, message: string): SiteProblem {
  const path = entry.location?.path ?? ''
  const line = entry.location?.startLine ?? null
  return new SiteProblem(
    `${path}${line === null ? '' : `:${line}`}: monorepo refuses '${entry.path}': ${message}`,
    path,
    line,
  )
}

/**
 * The configurations that an include names, relative to the root.
 *
 * @param folder the folder of the configuration
 * @param files every file below it, relative to the root; asked for wildcards only
 * @throws SiteProblem for an include that the plugin refuses, or for too many
 */
export function includedPaths(
  include: Include,
  folder: string,
  files: readonly string[],
  tally: IncludeTally,
): string[] {
  const paths = pathsOf(include, folder, files, tally.effort)
  tally.sites += paths.length
  if (tally.sites > MAX_SITES) throw refuse(include, `there are more than ${MAX_SITES} included sites`)
  return paths
}

function pathsOf(include: Include, folder: string, files: readonly string[], effort: Effort): string[] {
  const { target, wildcard } = include
  if (!/\.ya?ml$/.test(target)) throw refuse(include, 'it does not point to a .yml (or .yaml) file')
  if (!wildcard) {
    const path = resolveInside(folder, target)
    if (path === null) throw refuse(include, 'it leads out of the repository')
    return [path]
  }
  const glob = parsePathGlob(target, true)
  const start = folder === '' ? 0 : folder.length + 1
  const paths = files.filter((path) => matchesPathGlob(glob, path.slice(start), false, effort))
  return paths.toSorted((left, right) => byCodePoint(left, right))
}

/** A configuration that is included, with the files of its docs_dir. */
export interface IncludedSite {
  /** The configuration, relative to the root. */
  path: string
  map: MapValue
  /** Relative to the root. */
  docsDir: string
  /** Files of its docs_dir, relative to the root; null where that folder is not there. */
  files: readonly string[] | null
}

/** The docs_dir of an included configuration, relative to the root; null where it leads out. */
export function includedDocsDir(path: string, map: MapValue): string | null {
  return resolveInside(folderOf(path), stringOf(valueOf(map, 'docs_dir')) ?? 'docs')
}

/** A nav with its includes in place, and where the files that they bring come from. */
export interface MergedSites {
  /** Null where a wildcard found nothing: MkDocs then makes the nav itself. */
  nav: NavEntry[] | null
  sources: DocsSources
}

/**
 * Puts the navs of included configurations in the place of their includes, and their files under their names, as the
 * plugin monorepo does.
 *
 * @throws SiteProblem for an include that the plugin refuses
 */
export function mergeIncluded(
  nav: readonly NavEntry[],
  own: DocsSources,
  sitesOf: (include: Include) => readonly IncludedSite[],
): MergedSites {
  const sources = new Map(own)
  const aliases = new Set<string>()
  const mount = (include: Include, site: IncludedSite): NavEntry[] => {
    const alias = aliasOf(include, site)
    if (aliases.has(alias)) throw refuse(include, `two included sites have the name '${alias}'`)
    aliases.add(alias)
    if (site.files === null) throw refuse(include, `the path ${site.docsDir} is not valid`)
    const start = site.docsDir === '' ? 0 : site.docsDir.length + 1
    const sub = site.files.map((path) => path.slice(start))
    const mounted = new Map(sub.map((path) => [`${alias}/${path}`, join(site.docsDir, path)]))
    refuseDeepFiles(mounted)
    for (const [src, path] of mounted) sources.set(src, path)
    if (sources.size > MAX_FILES)
      throw refuse(include, `the sites have more than ${MAX_FILES.toLocaleString('en')} files together`)
    const subNav = readNav(valueOf(site.map, 'nav')) ?? folderNav(sub, '')
    if (subNav.length === 0) throw refuse(include, `${site.path} has no 'nav'`)
    return prefix(subNav, alias, include)
  }
  let found = true
  const merge = (entry: NavEntry): NavEntry => {
    if (entry.kind === 'section') return { ...entry, children: entry.children.map(merge) }
    const include = includeOf(entry)
    if (include === null) return entry
    const sites = sitesOf(include)
    const { title, location } = entry
    if (!include.wildcard)
      return { kind: 'section', title, location, children: sites.flatMap((site) => mount(include, site)) }
    if (sites.length === 0) found = false
    const children = sites.map(
      (site): NavEntry => ({
        kind: 'section',
        title: siteName(include, site),
        location,
        children: mount(include, site),
      }),
    )
    return { kind: 'section', title, location, children }
  }
  const merged = nav.map(merge)
  return { nav: found ? merged : null, sources }
}

function siteName(include: Include, site: IncludedSite): string {
  const value = valueOf(site.map, 'site_name')
  if (value?.kind !== 'scalar' || value.scalar.type === 'NoneType')
    throw refuse(include, `${site.path} does not contain a valid 'site_name'`)
  return value.scalar.text
}

/** The folder that a site's files are put in: its name, made fit for a path. */
function aliasOf(include: Include, site: IncludedSite): string {
  const name = siteName(include, site)
  if (/^[a-zA-Z0-9_.\-/]+$/.test(name)) return name.replace(/^\/+|\/+$/g, '')
  const plain = withoutMarks(name).toLowerCase()
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '')
}

function prefix(nav: readonly NavEntry[], alias: string, include: Include): NavEntry[] {
  return nav.map((entry) => {
    if (entry.kind === 'section') return { ...entry, children: prefix(entry.children, alias, include) }
    if (entry.path.startsWith('!include ')) throw refuse(include, 'an included nav may not include another one')
    return isUrl(entry.path) ? entry : { ...entry, path: `${alias}/${entry.path}` }
  })
}

/** The nav that the plugin makes of a docs_dir without one: folders first, then its `.md` files, by name. */
function folderNav(files: readonly string[], folder: string): NavEntry[] {
  const below = new Map<string, string[]>()
  const pages: string[] = []
  for (const path of files) {
    const slash = path.indexOf('/')
    if (slash === -1) {
      if (path.endsWith('.md') && isPageName(path)) pages.push(path)
    } else {
      const name = path.slice(0, slash)
      const list = below.get(name)
      if (list === undefined) below.set(name, [path.slice(slash + 1)])
      else list.push(path.slice(slash + 1))
    }
  }
  const sections = [...below.keys()].toSorted(byCodePoint).flatMap((name): NavEntry[] => {
    const children = folderNav(below.get(name) ?? [], join(folder, name))
    return children.length === 0
      ? []
      : [{ kind: 'section', title: folderTitle(nameOf(name)), children, location: null }]
  })
  const entries = pages
    .toSorted(byCodePoint)
    .map((name): NavEntry => ({ kind: 'path', title: null, path: join(folder, name), location: null }))
  return [...sections, ...entries]
}
