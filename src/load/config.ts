import { isGlob } from '../assess/locate/map-target.ts'
import { loadGlobs } from '../assess/locate/path-globs.ts'
import { UserError } from '../errors.ts'
import type { Config, Mapping } from '../model/config.ts'
import type { Tree } from '../model/tree.ts'
import { DEFAULT_CONFIG } from '../parse/config/defaults.ts'
import { decodeUtf8 } from '../parse/text.ts'

/** Where the configuration is looked for, in this order. */
export const CONFIG_PATHS = ['.github/docs-readiness.yml', '.docs-readiness.yml'] as const

/**
 * The configuration of a tree, or the defaults where it has none. The reader is loaded only where there is a file.
 * @throws {UserError} for a named file that is not there, and for one that cannot be read.
 */
export async function loadConfig(tree: Tree, named: string | null): Promise<Config> {
  const paths: readonly string[] = named === null ? CONFIG_PATHS : [named]
  const contents = await tree.read(paths)
  const index = contents.findIndex(({ problem }) => problem !== 'absent')
  const path = paths[index]
  const content = contents[index]
  if (path === undefined || !content) {
    if (named !== null) throw new UserError(`${named}: no such file; --config names the configuration`)
    return DEFAULT_CONFIG
  }
  const text = content.bytes && decodeUtf8(content.bytes)
  if (text === null) throw new UserError(`${path} cannot be read (${content.problem ?? 'not UTF-8'})`)
  const { parseConfig } = await import('../parse/config/parse-config.ts')
  const config = parseConfig(path, text)
  if (hasGlobs(config.mapping)) await loadGlobs()
  return config
}

function hasGlobs({ map, sources }: Mapping): boolean {
  return Object.keys(sources).length > 0 || Object.values(map).some(isGlob)
}
