import type { ReadProblem, Tree } from '../model/tree.ts'
import { resolveInside } from '../parse/site/path.ts'
import { SiteProblem } from '../parse/site/problem.ts'

/** A configuration file and its bytes. */
export interface FoundConfiguration {
  /** Relative to the root. */
  path: string
  bytes: Uint8Array
}

/** In the order in which ProperDocs, Zensical and MkDocs would look; MkDocs 2's file is known to be told from none. */
const candidates = ['properdocs.yml', 'properdocs.yaml', 'zensical.toml', 'mkdocs.yml', 'mkdocs.yaml', 'mkdocs.toml']

const problems: Readonly<Record<ReadProblem, string>> = {
  absent: 'does not exist',
  'not-a-file': 'is not a file',
  'outside-root': 'leads out of the repository, and nothing outside is read',
  'too-large': 'is too large to be read',
  'not-permitted': 'may not be read',
}

/** What keeps a file from being read, as the end of a sentence. */
export function describeProblem(problem: ReadProblem): string {
  return problems[problem]
}

/**
 * Finds the configuration: the named file, else the first known name in the root.
 *
 * @throws SiteProblem where there is none, or it cannot be read
 */
export async function findConfiguration(tree: Tree, named: string | null): Promise<FoundConfiguration> {
  const paths = named === null ? candidates : [resolveInside('', named) ?? named]
  const contents = await tree.read(paths)
  for (const [index, content] of contents.entries()) {
    const path = paths[index] ?? ''
    if (content.problem === 'absent' && named === null) continue
    if (content.problem !== null)
      throw new SiteProblem(`${path} ${problems[content.problem]}: name the MkDocs configuration`, path, null)
    if (path === 'mkdocs.toml' || path.endsWith('/mkdocs.toml')) {
      throw new SiteProblem(
        `${path} belongs to MkDocs 2, whose format is not settled and not supported yet: use a mkdocs.yml`,
        path,
        null,
      )
    }
    return { path, bytes: content.bytes }
  }
  throw new SiteProblem(
    'there is no mkdocs.yml (nor properdocs.yml, zensical.toml, mkdocs.yaml) in the root: name the configuration with --mkdocs',
    'mkdocs.yml',
    null,
  )
}
