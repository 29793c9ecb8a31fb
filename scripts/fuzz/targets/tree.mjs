import { keep } from '../run-target.mjs'

/** A file begins at such a line; what stands before the first one is the first file of `paths`. */
const FILE = /^=== (\S.*)$/

/**
 * The files of a text: `=== path` begins one. So a whole repository can be changed like one text.
 *
 * @param paths files that are always there, empty where the text says nothing of them
 */
export function filesOf(text, paths) {
  const files = new Map(paths.map((path) => [path, '']))
  let [path = ''] = paths
  let lines = []
  for (const line of text.split('\n')) {
    const [, next] = FILE.exec(line) ?? []
    if (next === undefined || !isPath(next)) {
      lines.push(line)
      continue
    }
    if (lines.length > 0) files.set(path, lines.join('\n'))
    path = next
    lines = []
  }
  return files.set(path, lines.join('\n'))
}

/** Whether a tree could have a file of that path. */
function isPath(path) {
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

/** A tree in memory that lets nobody ask for anything outside of it. */
export function guardedTree(files) {
  const within = (path) =>
    keep(!path.startsWith('/') && !path.split('/').includes('..'), `${JSON.stringify(path)} was asked for`)
  return {
    commit: null,
    async list(folder, depth) {
      within(folder)
      const prefix = folder === '' ? '' : `${folder}/`
      const below = [...files.keys()].filter((path) => path.startsWith(prefix))
      if (below.length === 0 && folder !== '') return null
      const listed = below.filter((path) => depth !== 'direct' || !path.slice(prefix.length).includes('/'))
      return listed.sort((one, other) => (one < other ? -1 : 1))
    },
    async identify(paths) {
      return paths.map((path) => (files.has(path) ? files.get(path) : null))
    },
    async read(paths) {
      return paths.map((path) => {
        within(path)
        const text = files.get(path)
        if (text === undefined) return { id: null, bytes: null, problem: 'absent' }
        return { id: text, bytes: Buffer.from(text), problem: null }
      })
    },
  }
}
