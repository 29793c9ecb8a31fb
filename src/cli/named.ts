import { isAbsolute, relative, sep } from 'node:path'
import type { NamedPaths } from '../load/sources.ts'
import type { SharedFlags } from './flags.ts'

/** The paths that the flags name, relative to the judged root, with `/`. */
export function named(flags: SharedFlags): NamedPaths {
  return {
    config: inRoot(flags.config, flags.root),
    roadmap: inRoot(flags.roadmap, flags.root),
    mkdocs: inRoot(flags.mkdocs, flags.root),
  }
}

function inRoot(path: string | undefined, root: string): string | null {
  if (path === undefined) return null
  const inside = isAbsolute(path) ? relative(root, path) : path
  return inside.split(sep).join('/').replace(/^\.\//, '')
}
