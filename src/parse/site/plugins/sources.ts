import type { PageTitles } from '../page-title.ts'
import { nameOf } from '../path.ts'
import { SiteProblem } from '../problem.ts'
import type { Source } from '../yaml/source.ts'
import { boolOf, textOf } from './plugin-file.ts'
import { findPlugin, type Plugin } from './setting.ts'

/** Most letters of all files that plugins read: a site of 5,000 folders with a nav file each has a third of it. */
const MAX_LETTERS = 8_000_000

/** What the loader reads for the plugins. */
export interface PluginSources {
  /** Files that plugins look for (`.pages`, `.nav.yml`, `SUMMARY.md`), by their path relative to docs_dir. */
  pluginFiles: ReadonlyMap<string, Source>
  /** Titles that pages give themselves, by their path relative to docs_dir; filled where a plugin sorts by them. */
  pageTitles: ReadonlyMap<string, PageTitles>
}

const defaultNames: Readonly<Record<string, readonly [option: string, name: string]>> = {
  'awesome-pages': ['filename', '.pages'],
  'awesome-nav': ['filename', '.nav.yml'],
  'literate-nav': ['nav_file', 'SUMMARY.md'],
}

/** The name of the file that a plugin reads in each folder; null for a plugin that reads none. */
export function pluginFileName(plugin: Plugin): string | null {
  const known = Object.hasOwn(defaultNames, plugin.name) ? defaultNames[plugin.name] : undefined
  return known === undefined ? null : (textOf(plugin.options, known[0]) ?? known[1])
}

/** Files of docs_dir that some plugin reads. */
export function pluginFilesAmong(plugins: readonly Plugin[], sources: Iterable<string>): string[] {
  const names = new Set(plugins.map(pluginFileName))
  names.delete(null)
  return names.size === 0 ? [] : [...sources].filter((src) => names.has(nameOf(src)))
}

/** @throws SiteProblem where the files of the plugins are more than anyone writes */
export function refuseLargeSources(config: string, { pluginFiles }: Pick<PluginSources, 'pluginFiles'>): void {
  let letters = 0
  for (const { text } of pluginFiles.values()) letters += text.length
  if (letters <= MAX_LETTERS) return
  const limit = MAX_LETTERS.toLocaleString('en')
  throw new SiteProblem(
    `${config}: the nav files of its plugins have more than ${limit} characters together`,
    config,
    null,
  )
}

/** Whether some plugin sorts or names by the titles that pages give themselves. */
export function needsPageTitles(plugins: readonly Plugin[], files: ReadonlyMap<string, Source>): boolean {
  const pages = findPlugin(plugins, 'awesome-pages')
  if (pages !== undefined && textOf(pages.options, 'order_by') === 'title') return true
  if (pages === undefined && findPlugin(plugins, 'awesome-nav') === undefined) return false
  return [...files.values()].some(({ text }) =>
    /\b(?:order_by|by|use_index_title)["']?\s*:\s*["']?(?:title|[Tt]rue|TRUE|yes|on)\b/.test(text),
  )
}

/** A bool option of a plugin. */
export function optionOf(plugin: Plugin, option: string, fallback: boolean): boolean {
  return boolOf(plugin.options, option) ?? fallback
}
