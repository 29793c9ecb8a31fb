import type { NavItem, Site } from '../../model/site.ts'
import { automaticNav, folderTitle, zensicalFolderTitle } from './auto-nav.ts'
import type { Configuration } from './configuration.ts'
import { type DocsFiles, type DocsSources, isPageName, isZensicalPageName, readDocsFiles } from './docs-files.ts'
import { openEffort } from './effort.ts'
import { type NavigationRules, pagesOf, resolveNavigation } from './navigation.ts'
import { runNavPlugins } from './plugins/run.ts'
import type { PluginSources } from './plugins/sources.ts'

/** What the loader found for a configuration. */
export interface SiteSources extends PluginSources {
  configuration: Configuration
  /** Every file of the site, those of included sites too. */
  docs: DocsSources
  /** Why the nav cannot be known. */
  reasons: readonly string[]
}

/**
 * Puts a site together from its configuration, the names of its files and what its plugins read. Titles that only a
 * page gives are null.
 *
 * @throws SiteProblem where MkDocs or one of the plugins would refuse what they find
 */
export function assembleSite(sources: SiteSources): Site {
  const { configuration, docs, reasons } = sources
  const { path, flavor, docsDir, rules, useDirectoryUrls, absoluteMeansDocs, plugins } = configuration
  const isZensical = flavor === 'zensical'
  const navigation: NavigationRules = {
    config: path,
    docsDir,
    absoluteMeansDocs,
    refuseInvalidUrl: flavor === 'mkdocs',
    literal: isZensical,
  }
  const effort = openEffort(path)
  const all = readDocsFiles(docs, rules, useDirectoryUrls, isZensical ? isZensicalPageName : isPageName, effort)
  const isDynamic = reasons.length > 0
  const run = runNavPlugins(plugins, { ...sources, nav: configuration.nav, files: all, isDynamic, effort })
  const files = run.files ?? all
  const resolve = (entries: Parameters<typeof resolveNavigation>[0]) => resolveNavigation(entries, files, navigation)
  const automatic = () => resolve(automaticNav(files.ordered, isZensical ? zensicalFolderTitle : folderTitle))
  const items = run.arrange(run.nav === null ? automatic() : resolve(run.nav), automatic)
  const everyReason = [...reasons, ...run.reasons]
  return {
    config: path,
    docsDir,
    source: everyReason.length > 0 ? 'dynamic' : run.nav === null ? 'auto' : 'config',
    reasons: everyReason,
    nav: items,
    pages: new Map(files.ordered.filter(({ isPage }) => isPage).map(({ path: page, inclusion }) => [page, inclusion])),
    omitted: omittedPages(items, files),
    files: new Set(docs.values()),
    useDirectoryUrls,
  }
}

/** Pages that are included and that the nav does not name, in MkDocs's order. */
function omittedPages(items: readonly NavItem[], files: DocsFiles): string[] {
  const named = new Set(pagesOf(items).map(({ src }) => src))
  return files.ordered
    .filter(({ isPage, inclusion, src }) => isPage && inclusion === 'included' && !named.has(src))
    .map(({ src }) => src)
}
