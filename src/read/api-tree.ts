import { posix } from 'node:path'
import type { Tree } from '../model/tree.ts'
import { openCommits } from './git.ts'
import type { GitObject, GitObjects } from './git-objects.ts'
import { MAX_ANSWER_BYTES, MAX_FILE_BYTES } from './limits.ts'

/** An entry of a tree, as a forge's API lists it. */
export interface RemoteEntry {
  /** Relative to the listed tree. */
  path: string
  /** Six octal digits, as `git ls-tree` prints them. */
  mode: string
  id: string
  /** Bytes of a file; null for the rest. */
  size: number | null
}

/** A repository behind an API that counts requests: ask for much at once, and for nothing twice. */
export interface RemoteRepository {
  /** The entries of a commit or a tree, or all below it; `truncated` where the server left some out. */
  tree(id: string, recursive: boolean): Promise<{ entries: readonly RemoteEntry[]; truncated: boolean }>
  /** The bytes of files, by id. Throws where one of them cannot be had whole. */
  blobs(files: readonly { id: string; size: number }[]): Promise<ReadonlyMap<string, Buffer>>
}

/** The commit is there, but cannot be read in full: a comparison with a part of it would be a wrong one. */
export class UnreachableTree extends Error {
  override name = 'UnreachableTree'
}

/** Requests for trees: a repository so large that its listing is cut is asked folder by folder, but not for ever. */
const MAX_TREE_REQUESTS = 60

/** Files that the API is asked for: an hour's limit is 1,000 requests for all workflows of a repository. */
const MAX_REMOTE_FILES = 3000

/** Links that are asked for with the first of them: the way to a file may lead over several. */
const LINKS_AT_ONCE = 100

/** What is known of an object before its content. */
interface Known {
  kind: 'folder' | 'link' | 'file'
  /** Relative to the judged root; of several, the first. */
  path: string
  size: number
}

/**
 * A commit that is only behind an API, as the same tree that git gives. A file whose content `local` has at the same
 * path (ids tell) is read there, so that requests follow the size of the change and not that of the repository.
 *
 * @param folder the judged root in the repository: empty, or with a slash at the end
 * @throws {UnreachableTree} and whatever the repository throws, here and in every later question
 */
export async function openApiTree(
  remote: RemoteRepository,
  commit: string,
  folder: string,
  local: Tree,
): Promise<Tree> {
  const objects = new ApiObjects(remote, local, commit)
  await objects.open(folder)
  return openCommits(objects, false)(commit)
}

class ApiObjects implements GitObjects {
  readonly #remote: RemoteRepository
  readonly #local: Tree
  readonly #commit: string
  #root = ''
  readonly #folders = new Map<string, GitObject>()
  readonly #known = new Map<string, Known>()
  #treeRequests = 0
  readonly #fetched = new Map<string, Buffer>()
  #fetchedBytes = 0

  constructor(remote: RemoteRepository, local: Tree, commit: string) {
    this.#remote = remote
    this.#local = local
    this.#commit = commit
  }

  async open(folder: string): Promise<void> {
    // The commit's id stands for that of its tree, which the API does not say.
    this.#root = this.#commit
    for (const name of folder.split('/').filter(Boolean)) {
      const { entries } = await this.#ask(this.#root, false)
      const below = entries.find((entry) => entry.path === name && kindOf(entry) === 'folder')
      if (!below) return this.#learn(this.#root, [], false)
      this.#root = below.id
    }
    this.#known.set(this.#root, { kind: 'folder', path: '', size: 0 })
    await this.#loadFolder(this.#root)
  }

  async read(names: readonly string[]): Promise<readonly (GitObject | null)[]> {
    for (const name of names) {
      if (this.#known.get(name)?.kind === 'folder' && !this.#folders.has(name)) await this.#loadFolder(name)
    }
    const files = await this.#readFiles([...new Set(names)].filter((name) => this.#isFile(name)))
    return names.map((name) => {
      if (name === `${this.#commit}^{commit}`) return { id: this.#commit, type: 'commit', bytes: null }
      if (name === `${this.#commit}:./`) return this.#folders.get(this.#root) ?? null
      return this.#folders.get(name) ?? files.get(name) ?? null
    })
  }

  close(): void {
    // Nothing is held open.
  }

  async #loadFolder(id: string): Promise<void> {
    const all = await this.#ask(id, true)
    if (!all.truncated) return this.#learn(id, all.entries, true)
    const direct = await this.#ask(id, false)
    if (direct.truncated) throw new UnreachableTree('a folder of the base has more files than GitHub’s API lists')
    this.#learn(id, direct.entries, false)
  }

  async #ask(id: string, recursive: boolean): ReturnType<RemoteRepository['tree']> {
    this.#treeRequests += 1
    if (this.#treeRequests > MAX_TREE_REQUESTS)
      throw new UnreachableTree('the base has more files than GitHub’s API lists in a reasonable number of requests')
    return this.#remote.tree(id, recursive)
  }

  /** Keeps a listing as the tree objects that it was made of. */
  #learn(root: string, entries: readonly RemoteEntry[], isRecursive: boolean): void {
    const above = this.#known.get(root)?.path ?? ''
    const ids = new Map([['', root]])
    const folders = new Map<string, Buffer[]>([['', []]])
    for (const entry of entries) {
      const { path, mode, id, size } = entry
      if (kindOf(entry) === 'folder') {
        ids.set(path, id)
        folders.set(path, [])
      }
      if (!this.#known.has(id))
        this.#known.set(id, { kind: kindOf(entry), path: posix.join(above, path), size: size ?? 0 })
      const name = Buffer.from(`${mode.replace(/^0/, '')} ${posix.basename(path)}\0`)
      const parent = posix.dirname(path)
      folders.get(parent === '.' ? '' : parent)?.push(name, Buffer.from(id, 'hex'))
    }
    for (const [path, parts] of folders) {
      const id = ids.get(path) ?? ''
      if (path === '' || isRecursive) this.#folders.set(id, { id, type: 'tree', bytes: Buffer.concat(parts) })
    }
  }

  #isFile(name: string): boolean {
    const kind = this.#known.get(name)?.kind
    return kind === 'file' || kind === 'link'
  }

  async #readFiles(ids: readonly string[]): Promise<ReadonlyMap<string, GitObject>> {
    const found = new Map<string, GitObject>()
    const isLarge = (id: string): boolean => (this.#known.get(id)?.size ?? 0) > MAX_FILE_BYTES
    for (const id of ids.filter(isLarge)) found.set(id, { id, type: 'blob', bytes: null })
    const wanted = ids.filter((id) => !isLarge(id))
    for (const [id, bytes] of await this.#readLocally(wanted)) found.set(id, { id, type: 'blob', bytes })
    const rest = wanted.filter((id) => !found.has(id))
    await this.#fetch(rest)
    for (const id of rest) found.set(id, { id, type: 'blob', bytes: this.#fetched.get(id) ?? null })
    return found
  }

  /** Asks for what was not asked for yet. */
  async #fetch(ids: readonly string[]): Promise<void> {
    const isNew = (id: string): boolean => !this.#fetched.has(id)
    const wanted = new Set(ids.filter(isNew))
    if (ids.some((id) => this.#known.get(id)?.kind === 'link')) {
      const links = [...this.#known].flatMap(([id, { kind }]) => (kind === 'link' && isNew(id) ? [id] : []))
      for (const id of links.slice(0, LINKS_AT_ONCE)) wanted.add(id)
    }
    if (wanted.size === 0) return
    if (this.#fetched.size + wanted.size > MAX_REMOTE_FILES)
      throw new UnreachableTree(`more than ${MAX_REMOTE_FILES} files of the base differ from the checked-out ones`)
    const files = [...wanted].map((id) => ({ id, size: this.#known.get(id)?.size ?? 0 }))
    this.#fetchedBytes += files.reduce((sum, { size }) => sum + size, 0)
    if (this.#fetchedBytes > MAX_ANSWER_BYTES)
      throw new UnreachableTree(`files of the base that differ have more than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`)
    const contents = await this.#remote.blobs(files)
    for (const id of wanted) {
      const bytes = contents.get(id)
      if (!bytes) throw new UnreachableTree(`GitHub’s API has not given the file ${id}`)
      this.#fetched.set(id, bytes)
    }
  }

  /** What the local tree has the same, at the same path. */
  async #readLocally(wanted: readonly string[]): Promise<readonly [string, Buffer][]> {
    // A link is read through, wherever it leads, so that its own text cannot be had there.
    const ids = wanted.filter((id) => this.#known.get(id)?.kind === 'file' && !this.#fetched.has(id))
    const paths = ids.map((id) => this.#known.get(id)?.path ?? '')
    const localIds = await this.#local.identify(paths)
    // A working tree knows an id only once it has read the file.
    const likely = ids.flatMap((id, index) => {
      const known = localIds[index] ?? null
      return known === null || known === id ? [{ id, path: paths[index] ?? '' }] : []
    })
    const contents = await this.#local.read(likely.map(({ path }) => path))
    return likely.flatMap(({ id }, index) => {
      const content = contents[index]
      return content?.bytes && content.id === id ? [[id, Buffer.from(content.bytes)] as [string, Buffer]] : []
    })
  }
}

function kindOf({ mode }: RemoteEntry): Known['kind'] {
  if (mode === '040000') return 'folder'
  return mode === '120000' ? 'link' : 'file'
}
