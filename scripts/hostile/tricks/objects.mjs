import { writeCommit, writeFolder, writeObject } from '../git-objects.mjs'

/** Commits that git itself would not write. Each gives what is put into docs: an entry of a folder. */

const folder = (id) => ({ mode: '40000', name: 'planted', id })

const tricks = {
  'a folder that stands in itself many times': (root, { random }) => {
    let id = writeFolder(root, [
      { mode: '100644', name: 'page.md', id: writeObject(root, 'blob', Buffer.from('# x\n')) },
    ])
    for (let level = 2 + random.below(10); level > 0; level--) {
      const inner = id
      id = writeFolder(
        root,
        Array.from({ length: 10 }, (_, index) => ({ mode: '40000', name: `f${index}`, id: inner })),
      )
    }
    return folder(id)
  },
  'folders in folders without end': (root, { random }) => {
    let id = writeFolder(root, [])
    for (let level = random.pick([300, 3000, 6000]); level > 0; level--)
      id = writeFolder(root, [{ mode: '40000', name: 'f', id }])
    return folder(id)
  },
  'a damaged folder': (root, { random }) =>
    folder(
      writeObject(
        root,
        'tree',
        Buffer.from(random.pick(['no folder', '100644 a', '100644 a\0short', '\0'.repeat(100)])),
      ),
    ),
  'a folder that is not there': () => folder('1'.repeat(40)),
  'a file that is not there': () => ({ mode: '100644', name: 'roadmap.md', id: '2'.repeat(40) }),
  'a submodule': () => ({ mode: '160000', name: 'modules', id: '3'.repeat(40) }),
  'a file that is large': (root, { scale }) => ({
    mode: '100644',
    name: 'planted.md',
    id: writeObject(root, 'blob', Buffer.alloc(Math.round(300_000_000 * scale))),
  }),
  'a folder of many files': (root, { random, scale }) => {
    const id = writeObject(root, 'blob', Buffer.from('# x\n'))
    const count = random.pick([1000, 50_000, 150_000]) * scale
    const name = (index) => `${'a long name of a file, as people write them '.repeat(2)}${index}.md`
    return folder(
      writeFolder(
        root,
        Array.from({ length: count }, (_, index) => ({ mode: '100644', name: name(index), id })),
      ),
    )
  },
  'names that lead out': (root) => {
    const id = writeObject(root, 'blob', Buffer.from('# x\n'))
    const names = ['..', '.', '.git', 'a/b', '/etc/passwd', '\u001b[31m', 'a\\..\\b']
    return folder(
      writeFolder(
        root,
        names.map((name) => ({ mode: '100644', name, id })),
      ),
    )
  },
  'a link of a megabyte': (root) => ({
    mode: '120000',
    name: 'planted.md',
    id: writeObject(root, 'blob', Buffer.from('../'.repeat(350_000))),
  }),
}

export default tricks

/** The commit of a root folder with an entry more (or another one of its name) in docs. */
export function commitWith(root, entry, git) {
  const listed = (tree) =>
    git('ls-tree', '-z', tree)
      .split('\0')
      .filter(Boolean)
      .map((line) => /^(\d+) \w+ (\w+)\t([^]*)$/.exec(line))
      .map(([, mode, id, name]) => ({ mode: mode.replace(/^0/, ''), id, name }))
  const docs = writeFolder(root, [...listed('HEAD:docs').filter(({ name }) => name !== entry.name), entry])
  const top = listed('HEAD').filter(({ name }) => name !== 'docs')
  return writeCommit(root, writeFolder(root, [...top, { mode: '40000', name: 'docs', id: docs }]), [
    git('rev-parse', 'HEAD').trim(),
  ])
}
