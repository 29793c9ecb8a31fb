import type { Tree } from '../model/tree.ts'
import { countText, MAX_PARENTS, mergeInto, parentOf, parentProblem, type TextTally } from '../parse/site/inherit.ts'
import { folderOf, resolveInside } from '../parse/site/path.ts'
import type { Environment } from '../parse/site/yaml/construct.ts'
import { readConfigurationFile } from '../parse/site/yaml/read.ts'
import type { MapValue } from '../parse/site/yaml/value.ts'
import { describeProblem, type FoundConfiguration } from './site-configuration.ts'

/**
 * Reads a configuration file and the parents that its `INHERIT` leads to, merged into one map.
 *
 * @param tally what others of the same site have taken
 * @throws SiteProblem where MkDocs would refuse one of them, or they are too many or too large
 */
export async function readInherited(
  tree: Tree,
  found: FoundConfiguration,
  environment: Environment,
  tally: TextTally = { bytes: 0 },
): Promise<MapValue> {
  const chain: MapValue[] = []
  let file: FoundConfiguration = found
  for (;;) {
    countText(tally, file.path, file.bytes)
    const map = readConfigurationFile(file.path, file.bytes, environment)
    chain.push(map)
    const parent = parentOf(map)
    if (parent === null) break
    if (chain.length > MAX_PARENTS)
      throw parentProblem(parent.value, `the chain of INHERIT has more than ${MAX_PARENTS} files or goes in a circle`)
    const path = resolveInside(folderOf(file.path), parent.path)
    const [content] = path === null ? [] : await tree.read([path])
    if (path === null || content === undefined)
      throw parentProblem(parent.value, `inherited config file '${parent.path}' leads out of the repository`)
    if (content.problem !== null)
      throw parentProblem(parent.value, `Inherited config file '${parent.path}' ${describeProblem(content.problem)}`)
    file = { path, bytes: content.bytes }
  }
  return chain.reduceRight((parent, child) => mergeInto(parent, child))
}
