import type { NavItem, Site } from '../../model/site.ts'
import { automaticNav } from './auto-nav.ts'
import type { Configuration } from './configuration.ts'
import { type DocsFiles, readDocsFiles } from './docs-files.ts'
import { type NavigationRules, pagesOf, resolveNavigation } from './navigation.ts'
import { dynamicReasons } from './plugins/kinds.ts'

/** What the loader found for a configuration. */
export interface SiteSources {
  configuration: Configuration
  /** Every file below docs_dir, relative to it. */
  files: readonly string[]
}

/** Puts a site together from its configuration and the names of its files. Titles that only a page gives are null. */
export function assembleSite({ configuration, files: sources }: SiteSources): Site {
  const { path, docsDir, nav, rules, useDirectoryUrls, absoluteMeansDocs, plugins, hooks } = configuration
  const files = readDocsFiles(sources, docsDir, rules, useDirectoryUrls)
  const navigation: NavigationRules = { config: path, docsDir, absoluteMeansDocs, refuseInvalidUrl: !path.includes('properdocs') }
  const items = resolveNavigation(nav ?? automaticNav(files.ordered), files, navigation)
  const reasons = dynamicReasons(plugins, hooks)
  return {
    config: path,
    docsDir,
    source: reasons.length > 0 ? 'dynamic' : nav === null ? 'auto' : 'config',
    reasons,
    nav: items,
    pages: new Map(files.ordered.filter(({ isPage }) => isPage).map(({ path: page, inclusion }) => [page, inclusion])),
    omitted: omittedPages(items, files),
    files: new Set(sources.map((source) => (docsDir === '' ? source : `${docsDir}/${source}`))),
    useDirectoryUrls,
  }
}

/** Pages that are included and that the nav does not name, in MkDocs's order. */
function omittedPages(items: readonly NavItem[], files: DocsFiles): string[] {
  const named = new Set(pagesOf(items).map(({ src }) => src))
  return files.ordered.filter(({ isPage, inclusion, src }) => isPage && inclusion === 'included' && !named.has(src)).map(({ src }) => src)
}
