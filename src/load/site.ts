import type { Site, SiteError } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { SiteProblem } from '../parse/site/problem.ts'
import { findConfiguration } from './site-configuration.ts'

export interface SiteOptions {
  /** The configuration file to read, relative to the root; null looks for one in the root. */
  mkdocs: string | null
  /** What `!ENV` may read. */
  environment: Readonly<Record<string, string | undefined>>
}

/** The site as MkDocs would see it, or why MkDocs would refuse it. */
export type SiteOutcome = { site: Site; error: null } | { site: null; error: SiteError; config: string | null }

/** Reads an MkDocs (ProperDocs, Zensical) site from a tree, without running anything of it. */
export async function loadSite(tree: Tree, options: SiteOptions): Promise<SiteOutcome> {
  let config: string | null = options.mkdocs
  try {
    const found = await findConfiguration(tree, options.mkdocs)
    config = found.path
    if (found.path.endsWith('.toml')) {
      const { loadZensicalSite } = await import('./site-zensical.ts')
      return { site: await loadZensicalSite(tree, found, options.environment), error: null }
    }
    const { loadFoundSite } = await import('./site-found.ts')
    return { site: await loadFoundSite(tree, found, options.environment), error: null }
  } catch (problem) {
    if (!(problem instanceof SiteProblem)) throw problem
    const { message, path, line } = problem
    return { site: null, error: { message, path, line }, config }
  }
}
