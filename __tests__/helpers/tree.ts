import type { FileContent, Tree } from '../../src/model/tree.ts'

/** A tree in memory: path → text, or path → bytes. */
export function memoryTree(files: Record<string, string | Uint8Array>, commit: string | null = null): Tree {
  const contents = new Map(Object.entries(files))
  return {
    commit,
    async list(folder, depth) {
      const prefix = folder === '' ? '' : `${folder}/`
      const below = [...contents.keys()].filter((path) => path.startsWith(prefix))
      const listed = depth === 'direct' ? below.filter((path) => !path.slice(prefix.length).includes('/')) : below
      return below.length === 0 && folder !== '' ? null : listed.sort()
    },
    async identify(paths) {
      return paths.map((path) => (contents.has(path) ? idOf(contents.get(path) ?? '') : null))
    },
    async read(paths) {
      return paths.map((path): FileContent => {
        const content = contents.get(path)
        if (content === undefined) return { id: null, bytes: null, problem: 'absent' }
        const bytes = typeof content === 'string' ? Buffer.from(content) : content
        return { id: idOf(content), bytes, problem: null }
      })
    },
  }
}

function idOf(content: string | Uint8Array): string {
  return Buffer.from(content).toString('base64')
}
