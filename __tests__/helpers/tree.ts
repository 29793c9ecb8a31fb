import type { FileContent, Tree } from '../../src/model/tree.ts'

/** A tree in memory: path → text, or path → bytes. */
export function memoryTree(files: Record<string, string | Uint8Array>, commit: string | null = null): Tree {
  const contents = new Map(Object.entries(files))
  return {
    commit,
    async list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`
      const below = [...contents.keys()].filter((path) => path.startsWith(prefix))
      return below.length === 0 && folder !== '' ? null : below.sort()
    },
    async read(paths) {
      return paths.map((path): FileContent => {
        const content = contents.get(path)
        if (content === undefined) return { id: null, bytes: null, problem: 'absent' }
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        return { id: Buffer.from(bytes).toString('base64'), bytes, problem: null }
      })
    },
  }
}
