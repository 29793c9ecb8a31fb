import type { FileContent, Tree } from '../model/tree.ts'

/** What was asked of a tree, and its answers. */
interface Questions {
  ids: Map<string, string | null>
  lists: { folder: string; depth: 'all' | 'direct' | undefined; files: readonly string[] | null }[]
}

/**
 * A loader that answers again what it answered for the last tree, where everything that it asked that tree has the same answer in
 * this one. `hasSameFiles` saves asking for lists: the caller knows that no file came or went.
 */
export function remembering<Value>(
  load: (tree: Tree) => Promise<Value>,
): (tree: Tree, hasSameFiles: boolean) => Promise<Value> {
  let last: { questions: Questions; value: Value } | null = null
  return async (tree, hasSameFiles) => {
    if (last && (await hasSameAnswers(tree, last.questions, hasSameFiles))) return last.value
    last = null
    const questions: Questions = { ids: new Map(), lists: [] }
    const value = await load(listening(tree, questions))
    last = { questions, value }
    return value
  }
}

async function hasSameAnswers(tree: Tree, { ids, lists }: Questions, hasSameFiles: boolean): Promise<boolean> {
  // Only of a commit does "no id" mean "no file".
  if (tree.commit === null) return false
  const now = await tree.identify([...ids.keys()])
  if (![...ids.values()].every((id, index) => id === now[index])) return false
  if (hasSameFiles) return true
  for (const { folder, depth, files } of lists) {
    const listed = await tree.list(folder, depth)
    if (listed?.length !== files?.length || listed?.some((path, index) => path !== files?.[index])) return false
  }
  return true
}

/** The tree itself; what is asked of it is written down. */
function listening(tree: Tree, { ids, lists }: Questions): Tree {
  return {
    commit: tree.commit,
    async list(folder, depth) {
      const files = await tree.list(folder, depth)
      lists.push({ folder, depth, files })
      return files
    },
    async identify(paths) {
      const found = await tree.identify(paths)
      for (const [index, path] of paths.entries())
        ids.set(path, found[index] ?? (tree.commit === null ? UNKNOWN : null))
      return found
    },
    async read(paths) {
      const contents = await tree.read(paths)
      for (const [index, path] of paths.entries()) ids.set(path, idOf(contents[index]))
      return contents
    },
  }
}

/** No tree answers with this: neither an id that was not told nor a file that could not be read is the same as another. */
const UNKNOWN = 'unknown'

function idOf(content: FileContent | undefined): string | null {
  if (content === undefined || content.problem === 'absent') return null
  return content.id ?? UNKNOWN
}
