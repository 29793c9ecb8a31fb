import type { Links } from '../../model/result.ts'

/** What stands before the path, between path and line, and after the line. */
export type LinkTemplate = [beforePath: string, beforeLine: string, afterLine: string]

const SOME_PATH = 'some-path-that-nobody-has.md'
const SOME_LINE = 918273645

/**
 * How addresses of lines are made, found out by asking once: a page of 10,000 modules links half a million lines. Null
 * where there are no addresses, or where they are made in another way.
 */
export function linkTemplate(links: Links, tree: 'head' | 'base'): LinkTemplate | null {
  const address = links.line(SOME_PATH, SOME_LINE, tree)
  if (address === null || !/^https?:\/\//.test(address)) return null
  const [beforePath, afterPath, ...morePaths] = address.split(SOME_PATH)
  const [beforeLine, afterLine, ...moreLines] = (afterPath ?? '').split(String(SOME_LINE))
  const isPlain = morePaths.length === 0 && moreLines.length === 0
  if (!isPlain || beforePath === undefined || beforeLine === undefined || afterLine === undefined) return null
  return [beforePath, beforeLine, afterLine]
}
