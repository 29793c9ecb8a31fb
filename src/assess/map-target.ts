import { minimatch } from 'minimatch'
import type { Site } from '../model/site.ts'

/** Characters that make a path of the map a glob. */
const GLOB = /[*?[\]{}]/

export function isGlob(target: string): boolean {
  return GLOB.test(target)
}

/** The site's files that a glob of the map matches, in the order of their names. */
export function matchingFiles({ files }: Pick<Site, 'files'>, glob: string): string[] {
  return [...files].filter((path) => minimatch(path, glob, { dot: true })).sort()
}
