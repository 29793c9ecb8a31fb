import { indexPaths } from '../assess/locate/path-globs.ts'
import type { Mapping } from '../model/config.ts'
import type { Tree } from '../model/tree.ts'

/** The files among those that `sources` names whose bytes differ between the trees, or that only one of them has. */
export async function changedSources(base: Tree, head: Tree, sources: Mapping['sources']): Promise<string[]> {
  const globs = [...new Set(Object.values(sources).flat())]
  if (globs.length === 0) return []
  const [before, after] = [await sourceIds(base, globs), await sourceIds(head, globs)]
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort()
}

async function sourceIds(tree: Tree, globs: readonly string[]): Promise<Map<string, string | null>> {
  const all = (await tree.list('')) ?? []
  const index = indexPaths(all)
  const paths = [...new Set(globs.flatMap((glob) => index.matching(glob)))]
  const known = await tree.identify(paths)
  const unknown = paths.filter((_, index) => known[index] === null)
  const read = new Map((await tree.read(unknown)).map(({ id }, index) => [unknown[index] ?? '', id]))
  return new Map(paths.map((path, index) => [path, known[index] ?? read.get(path) ?? null]))
}
