import { createHash } from 'node:crypto'
import { UserError } from '../errors.ts'
import type { FileContent, Tree } from '../model/tree.ts'

/** Text that one page may pull in, in bytes: more than any page that people write has. */
const MAX_BYTES_OF_PAGE = 2 * 1024 * 1024

/**
 * Text that all pages of a tree may pull in again, in bytes: 10,000 pages that each begin with a list of abbreviations. Without
 * it one file, which thousands of pages include 200 times each, would be read for days.
 */
const MAX_REPEATED_BYTES = 32 * 1024 * 1024

/**
 * Gives a tree to each page to read its snippets from, one after the other. What is read for the first time counts for its page
 * only, because it is the repository's own size.
 */
export function openSnippets(tree: Tree): () => Tree {
  const seen = new Set<string>()
  let repeated = 0
  let last: Promise<unknown> = Promise.resolve()

  return () => {
    let left = MAX_BYTES_OF_PAGE
    const counted = (content: FileContent, path: string): FileContent => {
      if (content.bytes === null) return content
      left -= content.bytes.length
      if (left < 0) return { id: null, bytes: null, problem: 'too-large' }
      const key = content.id ?? createHash('sha1').update(content.bytes).digest('hex')
      if (seen.has(key)) repeated += content.bytes.length
      if (repeated > MAX_REPEATED_BYTES) throw new UserError(refusal(path))
      seen.add(key)
      return content
    }
    return {
      commit: tree.commit,
      list: (folder, depth) => tree.list(folder, depth),
      identify: (paths) => tree.identify(paths),
      read(paths) {
        const contents = last.then(async () =>
          (await tree.read(paths)).map((content, index) => counted(content, paths[index] ?? '')),
        )
        last = contents.catch(() => undefined)
        return contents
      },
    }
  }
}

function refusal(path: string): string {
  const most = MAX_REPEATED_BYTES / 1024 / 1024
  return `pages include the same text again and again, ${path} among it: more than ${most} MiB in all; link to it instead`
}
