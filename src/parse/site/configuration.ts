import type { InclusionRules } from './docs-files.ts'
import type { NavEntry } from './nav-entry.ts'
import { readNav } from './nav-grammar.ts'
import { folderOf, isWithin, resolveInside } from './path.ts'
import { type PathSpec, parsePathSpec } from './pathspec.ts'
import { type Plugin, readPlugins } from './plugins/setting.ts'
import { SiteProblem } from './problem.ts'
import { checkSettings, ofType, refuseSetting, validationLevel } from './setting-types.ts'
import { isNull, isTrue, type MapValue, pythonType, stringOf, type Value, valueOf } from './yaml/value.ts'

/** What of an MkDocs configuration says where pages are and which of them the nav reaches. */
export interface Configuration {
  /** The configuration file, relative to the root. */
  path: string
  /** Whose rules the site is read by; ProperDocs forgives an invalid URL, Zensical has rules of its own. */
  flavor: 'mkdocs' | 'properdocs' | 'zensical'
  /** Relative to the root; `''` is the root. */
  docsDir: string
  /** Null where MkDocs makes the nav itself. */
  nav: readonly NavEntry[] | null
  rules: InclusionRules
  useDirectoryUrls: boolean
  /** `validation.nav.absolute_links: relative_to_docs`. */
  absoluteMeansDocs: boolean
  plugins: readonly Plugin[]
  /** Whether Python files of the project take part in the build. */
  hooks: boolean
}

/**
 * Reads the settings of a configuration whose parents are merged in.
 *
 * @param path the configuration file itself: all paths in it are relative to its folder, those of a parent too
 * @throws SiteProblem at the first setting that MkDocs would refuse
 */
export function readConfiguration(path: string, map: MapValue): Configuration {
  const nav = readNav(valueOf(map, 'nav'))
  const rules = {
    exclude: patterns(map, 'exclude_docs'),
    draft: patterns(map, 'draft_docs'),
    notInNav: patterns(map, 'not_in_nav'),
  }
  checkSettings(map)
  const plugins = readPlugins(valueOf(map, 'plugins'))
  const sameDir = plugins.some(({ name }) => name === 'same-dir')
  const docsDir = readDocsDir(path, map, sameDir)
  const validation = valueOf(map, 'validation')
  const absolute = validation?.kind === 'map' ? validationLevel(validation, 'nav', 'absolute_links') : undefined
  return {
    path,
    flavor: /(?:^|\/)properdocs\.ya?ml$/.test(path) ? 'properdocs' : 'mkdocs',
    docsDir,
    nav,
    rules,
    useDirectoryUrls: useDirectoryUrls(valueOf(map, 'use_directory_urls')),
    absoluteMeansDocs: stringOf(absolute) === 'relative_to_docs',
    plugins,
    hooks: isTrue(valueOf(map, 'hooks')),
  }
}

function patterns(map: MapValue, key: string): PathSpec | null {
  const value = valueOf(map, key)
  if (value === undefined || isNull(value)) return null
  const text = stringOf(value)
  if (text === null)
    throw refuseSetting(key, value, `Expected a multiline string, but a <class '${pythonType(value)}'> was given.`)
  try {
    return parsePathSpec(text)
  } catch (error) {
    if (error instanceof RangeError) throw refuseSetting(key, value, error.message)
    throw error
  }
}

function useDirectoryUrls(value: Value | undefined): boolean {
  return value === undefined || isNull(value) || isTrue(value)
}

function readDocsDir(path: string, map: MapValue, sameDir: boolean): string {
  const folder = folderOf(path)
  const docsDir = directory(path, map, 'docs_dir', 'docs')
  if (docsDir === null) {
    const value = valueOf(map, 'docs_dir')
    const message = 'it leads out of the repository, and nothing outside is read'
    throw value === undefined
      ? new SiteProblem(`${path}: docs_dir: ${message}`, path, null)
      : refuseDocsDir(value, message)
  }
  if (sameDir) return docsDir
  if (docsDir === folder) {
    throw refuse(
      map,
      path,
      'docs_dir',
      "The 'docs_dir' should not be the parent directory of the config file. Use a child directory instead so that the 'docs_dir' is a sibling of the config file.",
    )
  }
  const siteDir = directory(path, map, 'site_dir', 'site')
  // A site_dir outside of the repository can only hold docs_dir by holding the whole repository.
  if (siteDir === null) return docsDir
  if (isWithin(docsDir, siteDir)) {
    throw refuse(
      map,
      path,
      'site_dir',
      "The 'docs_dir' should not be within the 'site_dir' as this can mean the source files are overwritten by the output or it will be deleted if --clean is passed to mkdocs build.",
    )
  }
  if (isWithin(siteDir, docsDir)) {
    throw refuse(
      map,
      path,
      'site_dir',
      "The 'site_dir' should not be within the 'docs_dir' as this leads to the build directory being copied into itself and duplicate nested files in the 'site_dir'.",
    )
  }
  return docsDir
}

function refuseDocsDir(value: Value, message: string): SiteProblem {
  return refuseSetting('docs_dir', value, message)
}

function refuse(map: MapValue, path: string, key: string, message: string): SiteProblem {
  const value = valueOf(map, key) ?? valueOf(map, 'docs_dir')
  return value === undefined
    ? new SiteProblem(`${path}: MkDocs refuses '${key}': ${message}`, path, null)
    : refuseSetting(key, value, message)
}

/** A directory setting, relative to the root; null where it leads out. */
function directory(path: string, map: MapValue, key: string, fallback: string): string | null {
  const value = valueOf(map, key)
  if (value === undefined || isNull(value)) return resolveInside(folderOf(path), fallback)
  const wrong = ofType('str')(value)
  if (wrong !== null) throw refuseSetting(key, value, wrong)
  return resolveInside(folderOf(path), stringOf(value) ?? fallback)
}

/** The refusal of a docs_dir that is not there. */
export function missingDocsDir(configuration: Configuration, map: MapValue): SiteProblem {
  return refuse(map, configuration.path, 'docs_dir', `The path '${configuration.docsDir}' isn't an existing directory.`)
}
