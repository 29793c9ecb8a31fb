import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { SiteProblem } from '../parse/site/problem.ts'
import type { Environment } from '../parse/site/yaml/construct.ts'
import { readZensicalConfiguration } from '../parse/site/zensical.ts'
import type { FoundConfiguration } from './site-configuration.ts'
import { assembleFound } from './site-found.ts'

/**
 * Reads the site of a `zensical.toml`.
 *
 * @throws SiteProblem where Zensical would refuse it
 */
export async function loadZensicalSite(tree: Tree, found: FoundConfiguration, environment: Environment): Promise<Site> {
  const configuration = readZensicalConfiguration(found.path, found.bytes)
  const listed = await tree.list(configuration.docsDir)
  if (listed === null || listed.length === 0) {
    throw new SiteProblem(
      `${found.path}: Zensical refuses 'docs_dir': there is no directory ${configuration.docsDir} with files in it`,
      found.path,
      null,
    )
  }
  return assembleFound(tree, configuration, listed, environment)
}
