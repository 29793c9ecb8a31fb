import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { type Configuration, missingDocsDir, readConfiguration } from '../parse/site/configuration.ts'
import { type DocsSources, isPageName } from '../parse/site/docs-files.ts'
import { dynamicReasons } from '../parse/site/plugins/kinds.ts'
import { findPlugin } from '../parse/site/plugins/setting.ts'
import { needsPageTitles, type PluginSources, pluginFilesAmong } from '../parse/site/plugins/sources.ts'
import { SiteProblem } from '../parse/site/problem.ts'
import { assembleSite } from '../parse/site/site.ts'
import type { Environment } from '../parse/site/yaml/construct.ts'
import { decodeSource, type Source } from '../parse/site/yaml/source.ts'
import type { FoundConfiguration } from './site-configuration.ts'
import { readInherited } from './site-inherit.ts'
import { mergeMonorepo } from './site-monorepo.ts'
import { addPageTitles, readPageTitles } from './site-titles.ts'

/**
 * Reads the site of a configuration that was found.
 *
 * @throws SiteProblem where MkDocs would refuse it
 */
export async function loadFoundSite(tree: Tree, found: FoundConfiguration, environment: Environment): Promise<Site> {
  const map = await readInherited(tree, found, environment)
  const configuration = readConfiguration(found.path, map)
  const listed = await tree.list(configuration.docsDir)
  if (listed === null) throw missingDocsDir(configuration, map)
  return assembleFound(tree, configuration, listed, environment)
}

/** Puts a site together from its configuration and the files below its docs_dir. */
export async function assembleFound(
  tree: Tree,
  configuration: Configuration,
  listed: readonly string[],
  environment: Environment,
): Promise<Site> {
  const prefix = configuration.docsDir === '' ? 0 : configuration.docsDir.length + 1
  const own: DocsSources = new Map(listed.map((path) => [path.slice(prefix), path]))
  const reasons = dynamicReasons(configuration.plugins, configuration.hooks)
  const merged = await withIncluded(tree, configuration, own, environment, reasons)
  const plugins = await readPluginSources(tree, merged.configuration, merged.docs)
  const site = assembleSite({ ...merged, ...plugins })
  return addPageTitles(tree, site)
}

interface Merged {
  configuration: Configuration
  docs: DocsSources
  reasons: readonly string[]
}

/** Includes other sites where the plugin monorepo does; where more is unknown anyway, a failing include is one more reason. */
async function withIncluded(
  tree: Tree,
  configuration: Configuration,
  docs: DocsSources,
  environment: Environment,
  reasons: string[],
): Promise<Merged> {
  const { nav, plugins } = configuration
  if (nav === null || findPlugin(plugins, 'monorepo') === undefined) return { configuration, docs, reasons }
  try {
    const merged = await mergeMonorepo(tree, configuration.path, nav, docs, environment)
    return { configuration: { ...configuration, nav: merged.nav }, docs: merged.sources, reasons }
  } catch (problem) {
    if (!(problem instanceof SiteProblem) || reasons.length === 0) throw problem
    return { configuration, docs, reasons: [...reasons, `plugin monorepo: ${problem.message}`] }
  }
}

/** Reads the files that the plugins look for. */
async function readPluginSources(tree: Tree, { plugins }: Configuration, docs: DocsSources): Promise<PluginSources> {
  const sources = pluginFilesAmong(plugins, docs.keys())
  const contents = sources.length === 0 ? [] : await tree.read(sources.map((src) => docs.get(src) ?? src))
  const pluginFiles = new Map<string, Source>()
  for (const [index, { bytes }] of contents.entries()) {
    const src = sources[index] ?? ''
    if (bytes !== null) pluginFiles.set(src, decodeSource(docs.get(src) ?? src, bytes))
  }
  if (!needsPageTitles(plugins, pluginFiles)) return { pluginFiles, pageTitles: new Map() }
  const pages = [...docs].filter(([src]) => isPageName(src))
  const titles = await readPageTitles(
    tree,
    pages.map(([, path]) => path),
  )
  const pageTitles = new Map(
    pages.flatMap(([src, path]) => {
      const title = titles.get(path)
      return title === undefined ? [] : [[src, title] as const]
    }),
  )
  return { pluginFiles, pageTitles }
}
