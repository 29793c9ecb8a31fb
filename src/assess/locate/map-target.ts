import type { Site } from '../../model/site.ts'
import { indexPaths, type PathIndex } from './path-globs.ts'

/** Characters that make a path of the map a glob. */
const GLOB = /[*?[\]{}]/

export function isGlob(target: string): boolean {
  return GLOB.test(target)
}

/** The files of a site, taken apart once. */
const indexes = new WeakMap<Site['files'], PathIndex>()

/**
 * The site's files that a glob of the map matches, in the order of their names.
 * @throws {UserError} where the globs of the map would take too long
 */
export function matchingFiles({ files }: Pick<Site, 'files'>, glob: string): readonly string[] {
  let index = indexes.get(files)
  if (!index) indexes.set(files, (index = indexPaths(files)))
  return index.matching(glob)
}
