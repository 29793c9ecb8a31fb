import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'

/** Writes an object into a repository's store, as git would, but whatever is in it. Gives its id. */
export function writeObject(root, type, body) {
  const bytes = Buffer.concat([Buffer.from(`${type} ${body.length}\0`), body])
  const id = createHash('sha1').update(bytes).digest('hex')
  const folder = join(root, '.git', 'objects', id.slice(0, 2))
  const file = join(folder, id.slice(2))
  if (existsSync(file)) return id
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, deflateSync(bytes, { level: 1 }))
  return id
}

/** A folder of `{ mode, name, id }`; modes are git's: 100644, 120000 for a link, 40000 for a folder, 160000 for a submodule. */
export function writeFolder(root, entries) {
  const key = ({ mode, name }) => Buffer.from(mode === '40000' ? `${name}/` : name)
  const sorted = entries.toSorted((one, other) => Buffer.compare(key(one), key(other)))
  const parts = sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])
  return writeObject(root, 'tree', Buffer.concat(parts))
}

/** A commit of a folder, as a child of others. */
export function writeCommit(root, tree, parents = [], message = 'x') {
  const lines = [`tree ${tree}`, ...parents.map((parent) => `parent ${parent}`)]
  const who = 'Mallory <m@example.com> 1767225600 +0000'
  return writeObject(
    root,
    'commit',
    Buffer.from([...lines, `author ${who}`, `committer ${who}`, '', message].join('\n')),
  )
}
