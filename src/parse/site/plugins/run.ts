import type { NavItem } from '../../../model/site.ts'
import { collectFiles, type DocsFiles } from '../docs-files.ts'
import type { Effort } from '../effort.ts'
import type { NavEntry } from '../nav-entry.ts'
import { folderOf, nameOf } from '../path.ts'
import { SiteProblem } from '../problem.ts'
import type { Source } from '../yaml/source.ts'
import { applyAwesomeNav } from './awesome-nav.ts'
import { isTemplate, parseNavFile } from './awesome-nav-file.ts'
import { type AwesomePagesSources, arrangePages, insertRest, takeRestItems } from './awesome-pages.ts'
import { isRegexRest, parsePagesFile } from './awesome-pages-file.ts'
import { excludedBy, hasRegex } from './exclude.ts'
import { applyLiterateNav } from './literate-nav.ts'
import { intOf, textOf } from './plugin-file.ts'
import { applySectionIndex } from './section-index.ts'
import { findPlugin, type Plugin } from './setting.ts'
import { optionOf, type PluginSources, pluginFileName, refuseLargeSources } from './sources.ts'

/** What plugins start from. */
export interface NavPluginInput extends PluginSources {
  nav: readonly NavEntry[] | null
  files: DocsFiles
  /** Whether something that is not understood takes part: then what a plugin refuses may be mended by it. */
  isDynamic: boolean
  effort: Effort
}

/** What plugins made of it. */
export interface NavPluginRun {
  nav: readonly NavEntry[] | null
  files: DocsFiles
  reasons: string[]
  /**
   * Changes the resolved nav.
   *
   * @param automatic makes the nav that MkDocs would make itself
   */
  arrange(items: NavItem[], automatic: () => NavItem[]): NavItem[]
}

/**
 * Runs the plugins that own the nav, in the order of MkDocs's events: files, then entries, then the resolved nav.
 *
 * @throws SiteProblem for what one of them refuses
 */
export function runNavPlugins(plugins: readonly Plugin[], input: NavPluginInput): NavPluginRun {
  refuseLargeSources(input.effort.config, input)
  let run: NavPluginRun = { nav: input.nav, files: input.files, reasons: [], arrange: (items) => items }
  const steps: [string, (run: NavPluginRun, plugin: Plugin, input: NavPluginInput) => NavPluginRun][] = [
    ['exclude', runExclude],
    ['literate-nav', runLiterateNav],
    ['awesome-nav', runAwesomeNav],
    ['awesome-pages', runAwesomePages],
    ['section-index', runSectionIndex],
  ]
  for (const [name, step] of steps) {
    const plugin = findPlugin(plugins, name)
    if (plugin === undefined) continue
    try {
      run = step(run, plugin, input)
    } catch (problem) {
      if (!(problem instanceof SiteProblem && input.isDynamic)) throw problem
    }
  }
  return run
}

/** Files that stay are taken out in a site that is known only: another plugin may count on them. */
function runExclude(run: NavPluginRun, plugin: Plugin, input: NavPluginInput): NavPluginRun {
  if (hasRegex(plugin))
    return { ...run, reasons: [...run.reasons, 'plugin exclude: its regex option is not evaluated'] }
  if (input.isDynamic) return run
  const isExcluded = excludedBy(plugin, input.effort)
  return { ...run, files: collectFiles(run.files.ordered.filter(({ src }) => !isExcluded(src))) }
}

function runLiterateNav(run: NavPluginRun, plugin: Plugin, input: NavPluginInput): NavPluginRun {
  const options = {
    navFile: pluginFileName(plugin) ?? '',
    implicitIndex: optionOf(plugin, 'implicit_index', false),
    tabLength: intOf(plugin.options, 'tab_length') ?? 4,
  }
  const navFiles = new Map(
    [...input.pluginFiles].filter(([src]) => nameOf(src) === options.navFile && run.files.bySrc.has(src)),
  )
  const { entries, navFiles: used } = applyLiterateNav(run.nav, run.files, navFiles, options, input.effort)
  const files = run.files.ordered.map((file) =>
    used.has(file.src) && file.inclusion === 'included' ? { ...file, inclusion: 'not_in_nav' as const } : file,
  )
  return { ...run, nav: entries.length === 0 ? null : entries, files: collectFiles(files) }
}

function runAwesomeNav(run: NavPluginRun, plugin: Plugin, input: NavPluginInput): NavPluginRun {
  const sources = filesNamed(input, pluginFileName(plugin))
  if ([...sources.values()].some(({ text }) => isTemplate(text))) {
    return { ...run, reasons: [...run.reasons, 'plugin awesome-nav: a nav file is a template, which is not run'] }
  }
  const navFiles = new Map([...sources].map(([folder, source]) => [folder, parseNavFile(source)]))
  const nav = applyAwesomeNav({
    files: run.files,
    navFiles,
    effort: input.effort,
    frontMatterTitle: (src) => input.pageTitles.get(src)?.frontMatter ?? null,
  })
  return { ...run, nav }
}

/** Files of one name, by the folder that they speak of. */
function filesNamed(input: NavPluginInput, name: string | null): Map<string, Source> {
  return new Map(
    [...input.pluginFiles].filter(([src]) => nameOf(src) === name).map(([src, source]) => [folderOf(src), source]),
  )
}

function runAwesomePages(run: NavPluginRun, plugin: Plugin, input: NavPluginInput): NavPluginRun {
  const sources = filesNamed(input, pluginFileName(plugin))
  const { nav, rest } = run.nav === null ? { nav: null, rest: [] } : takeRestItems(run.nav)
  const texts = [
    ...rest.map(({ text }) => text),
    ...[...sources.values()].flatMap(({ text }) => text.split('\n').map((line) => line.replace(/^[\s-]*["']?/, ''))),
  ]
  if (texts.some(isRegexRest))
    return { ...run, reasons: [...run.reasons, 'plugin awesome-pages: a regular expression is not evaluated'] }
  const pages: AwesomePagesSources = {
    options: {
      filename: pluginFileName(plugin) ?? '',
      collapseSinglePages: optionOf(plugin, 'collapse_single_pages', false),
      strict: optionOf(plugin, 'strict', true),
      order: textOf(plugin.options, 'order'),
      sortType: textOf(plugin.options, 'sort_type'),
      orderBy: textOf(plugin.options, 'order_by'),
      ignoreCase: optionOf(plugin, 'ignore_case', false),
    },
    files: new Map([...sources].map(([folder, source]) => [folder, parsePagesFile(source)])),
    titleOf: (src) => input.pageTitles.get(src)?.title ?? nameOf(src),
    effort: input.effort,
  }
  const arrange: NavPluginRun['arrange'] = (items, automatic) => {
    if (run.nav === null) return arrangePages(items, new Set(), pages)
    const inserted = insertRest(items, rest.length === 0 ? [] : automatic(), rest, input.effort)
    return arrangePages(inserted.items, inserted.explicit, pages)
  }
  return { ...run, nav, arrange: (items, automatic) => arrange(run.arrange(items, automatic), automatic) }
}

function runSectionIndex(run: NavPluginRun): NavPluginRun {
  return { ...run, arrange: (items, automatic) => applySectionIndex(run.arrange(items, automatic)) }
}
