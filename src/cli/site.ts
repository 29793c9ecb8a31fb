import { loadConfig } from '../load/config.ts'
import { loadSite } from '../load/site.ts'
import { openTrees } from '../read/open-trees.ts'
import { renderSite } from '../render/site.ts'
import type { SharedFlags, Terminal } from './flags.ts'
import { named } from './named.ts'

/** `site`: how the MkDocs site is read. 2 where MkDocs would refuse it; the JSON then says why. */
export async function site(flags: SharedFlags, terminal: Terminal): Promise<number> {
  const trees = await openTrees({ root: flags.root, base: null, head: null, environment: terminal.environment })
  const paths = named(flags)
  const config = await loadConfig(trees.head, paths.config)
  const outcome = await loadSite(trees.head, { mkdocs: paths.mkdocs ?? config.mapping.mkdocs, environment: {} })
  terminal.stdout(renderSite(outcome))
  return outcome.site ? 0 : 2
}
