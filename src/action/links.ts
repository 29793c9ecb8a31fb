import type { Links } from '../model/result.ts'
import { relativeUri } from '../render/escape.ts'

/**
 * Addresses of lines on the forge.
 *
 * @param repositoryUrl without a slash at the end
 * @param folder the judged root in the repository: empty, or with a slash at the end
 */
export function forgeLinks(
  repositoryUrl: string,
  folder: string,
  commits: { head: string; base: string | null },
): Links {
  return {
    line(path, line, tree) {
      const commit = commits[tree]
      if (commit === null) return null
      // GitHub shows a Markdown file rendered, without lines, unless it is asked for the plain text.
      return `${repositoryUrl}/blob/${commit}/${relativeUri(folder + path)}?plain=1#L${line}`
    },
  }
}
