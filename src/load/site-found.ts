import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { missingDocsDir, readConfiguration } from '../parse/site/configuration.ts'
import { assembleSite } from '../parse/site/site.ts'
import type { Environment } from '../parse/site/yaml/construct.ts'
import type { FoundConfiguration } from './site-configuration.ts'
import { readInherited } from './site-inherit.ts'
import { addPageTitles } from './site-titles.ts'

/**
 * Reads the site of a configuration that was found.
 *
 * @throws SiteProblem where MkDocs would refuse it
 */
export async function loadFoundSite(tree: Tree, found: FoundConfiguration, environment: Environment): Promise<Site> {
  const map = await readInherited(tree, found, environment, 'replace')
  const configuration = readConfiguration(found.path, map)
  const listed = await tree.list(configuration.docsDir)
  if (listed === null) throw missingDocsDir(configuration, map)
  const prefix = configuration.docsDir === '' ? 0 : configuration.docsDir.length + 1
  const files = listed.map((path) => path.slice(prefix))
  return addPageTitles(tree, assembleSite({ configuration, files }))
}
