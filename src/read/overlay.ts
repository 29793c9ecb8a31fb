import { byCodePoint } from '../code-points.ts'
import type { Tree } from '../model/tree.ts'

/** A tree with some files as they would be: what an edit comes to can be judged before anything is written. */
export function withTexts(tree: Tree, texts: ReadonlyMap<string, string>): Tree {
  return {
    commit: null,
    async list(folder, depth) {
      const listed = await tree.list(folder, depth)
      const prefix = folder === '' ? '' : `${folder}/`
      const added = [...texts.keys()].filter(
        (path) => path.startsWith(prefix) && (depth !== 'direct' || !path.slice(prefix.length).includes('/')),
      )
      if (added.length === 0) return listed
      return [...new Set([...(listed ?? []), ...added])].sort(byCodePoint)
    },
    async identify(paths) {
      const ids = await tree.identify(paths)
      return paths.map((path, index) => (texts.has(path) ? null : (ids[index] ?? null)))
    },
    async read(paths) {
      const contents = await tree.read(paths)
      return paths.map((path, index) => {
        const text = texts.get(path)
        const content = contents[index] ?? { id: null, bytes: null, problem: 'absent' as const }
        return text === undefined ? content : { id: null, bytes: Buffer.from(text), problem: null }
      })
    },
  }
}
