import type { Tree } from '../model/tree.ts'
import type { DocsSources } from '../parse/site/docs-files.ts'
import type { NavEntry } from '../parse/site/nav-entry.ts'
import { folderOf } from '../parse/site/path.ts'
import {
  type Include,
  type IncludedSite,
  type IncludeTally,
  includedDocsDir,
  includedPaths,
  includesOf,
  type MergedSites,
  mergeIncluded,
  openIncludeTally,
} from '../parse/site/plugins/monorepo.ts'
import { SiteProblem } from '../parse/site/problem.ts'
import type { Environment } from '../parse/site/yaml/construct.ts'
import { describeProblem } from './site-configuration.ts'
import { readInherited } from './site-inherit.ts'

/**
 * Reads the configurations that a nav includes and merges them in.
 *
 * @throws SiteProblem for an include that the plugin monorepo refuses
 */
export async function mergeMonorepo(
  tree: Tree,
  config: string,
  nav: readonly NavEntry[],
  own: DocsSources,
  environment: Environment,
): Promise<MergedSites> {
  const folder = folderOf(config)
  const includes = includesOf(nav)
  const tally = openIncludeTally(config)
  const files = includes.some(({ wildcard }) => wildcard) ? ((await tree.list(folder)) ?? []) : []
  const sites = new Map<NavEntry, IncludedSite[]>()
  for (const include of includes) {
    const loaded: IncludedSite[] = []
    for (const path of includedPaths(include, folder, files, tally))
      loaded.push(await readIncluded(tree, include, path, environment, tally))
    sites.set(include.entry, loaded)
  }
  return mergeIncluded(nav, own, ({ entry }) => sites.get(entry) ?? [])
}

async function readIncluded(
  tree: Tree,
  include: Include,
  path: string,
  environment: Environment,
  tally: IncludeTally,
): Promise<IncludedSite> {
  const [content] = await tree.read([path])
  const line = include.entry.location?.startLine ?? null
  if (content === undefined || content.problem !== null) {
    const message = `monorepo refuses '${include.entry.path}': ${path} ${describeProblem(content?.problem ?? 'absent')}`
    throw new SiteProblem(message, include.entry.location?.path ?? path, line)
  }
  const map = await readInherited(tree, { path, bytes: content.bytes }, environment, tally)
  const docsDir = includedDocsDir(path, map)
  if (docsDir === null) throw new SiteProblem(`${path}: its docs_dir leads out of the repository`, path, null)
  return { path, map, docsDir, files: await tree.list(docsDir) }
}
