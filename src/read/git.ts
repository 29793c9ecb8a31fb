import { posix } from 'node:path'
import { UserError } from '../errors.ts'
import type { FileContent, ReadProblem, Tree } from '../model/tree.ts'
import type { GitObject, GitObjects } from './git-objects.ts'
import { MAX_LINK_HOPS, MAX_PATH_LENGTH } from './limits.ts'
import { Listing } from './listing.ts'

interface Entry {
  kind: 'file' | 'folder' | 'link' | 'submodule'
  id: string
}
type Folder = ReadonlyMap<string, Entry>

/** Folders by object id: base and head share most of theirs, so each is read once. */
type FolderCache = Map<string, Folder>

/** Stands for the judged folder in a commit that does not have it. */
const NO_FOLDER = 'none'

/**
 * Opens commits of one repository as trees that share what they have read.
 * @param isBare whether git runs in a repository without a working tree, which is judged as a whole
 */
export function openCommits(objects: GitObjects, isBare: boolean): (revision: string) => Promise<Tree> {
  const folders: FolderCache = new Map([[NO_FOLDER, new Map()]])
  return async (revision) => {
    const [commit] = await objects.read([`${revision}^{commit}`])
    if (!commit) {
      throw new UserError(
        `${JSON.stringify(revision)} is no commit of this repository; fetch it first (a shallow clone holds only its tip)`,
      )
    }
    // `COMMIT:./` is the tree of the folder that git runs in: the root that we judge may be a part of a repository.
    const whole = `${commit.id}^{tree}`
    const [root] = await objects.read([isBare ? whole : `${commit.id}:./`])
    if (root) folders.set(root.id, parseFolder(root))
    // A commit without that folder is an empty tree, but one whose tree git lacks is not.
    else if (!(await objects.read([whole]))[0]) throw missingObject(whole)
    return new GitTree(objects, folders, commit.id, root?.id ?? NO_FOLDER)
  }
}

/** One commit, read through git's object store: no checkout, no filters, no link leaves it. */
class GitTree implements Tree {
  readonly commit: string
  readonly #objects: GitObjects
  readonly #folders: FolderCache
  readonly #root: string
  readonly #links = new Map<string, string>()

  constructor(objects: GitObjects, folders: FolderCache, commit: string, root: string) {
    this.#objects = objects
    this.#folders = folders
    this.commit = commit
    this.#root = root
  }

  async list(folder: string, depth: 'all' | 'direct' = 'all'): Promise<readonly string[] | null> {
    const start = await this.#resolve(folder)
    if (start.entry?.kind !== 'folder') return null
    const listing = new Listing(folder)
    let level = [{ path: folder, id: start.entry.id, above: [start.entry.id], isLinked: false }]
    while (level.length > 0) {
      await this.#load(level.map(({ id }) => id))
      const next: typeof level = []
      for (const { path, id, above, isLinked } of level) {
        for (const [name, entry] of this.#folders.get(id) ?? []) {
          const inner = path === '' ? name : `${path}/${name}`
          const isLink = entry.kind === 'link'
          const found = isLink ? (await this.#resolve(inner)).entry : entry
          if (found?.kind === 'file') listing.add(inner, isLinked || isLink)
          else listing.count(inner, isLinked || isLink)
          // A link to a folder that we came through would never end.
          if (found?.kind === 'folder' && !(isLink && above.includes(found.id)))
            next.push({
              path: inner,
              id: found.id,
              above: isLink ? [...above, found.id] : above,
              isLinked: isLinked || isLink,
            })
        }
      }
      level = depth === 'all' ? next : []
    }
    return listing.sorted()
  }

  async identify(paths: readonly string[]): Promise<readonly (string | null)[]> {
    const found = await this.#resolveAll(paths)
    return found.map(({ entry }) => (entry?.kind === 'file' ? entry.id : null))
  }

  async read(paths: readonly string[]): Promise<readonly FileContent[]> {
    const found = await this.#resolveAll(paths)
    const wanted = [...new Set(found.flatMap(({ entry }) => (entry?.kind === 'file' ? [entry.id] : [])))]
    const objects = await this.#objects.read(wanted)
    const byId = new Map(wanted.map((id, index) => [id, objects[index]]))
    return found.map(({ entry, problem }): FileContent => {
      if (!entry) return failed(problem)
      if (entry.kind !== 'file') return failed('not-a-file')
      const object = byId.get(entry.id)
      if (!object) throw missingObject(entry.id)
      return object.bytes ? { id: object.id, bytes: object.bytes, problem: null } : failed('too-large')
    })
  }

  /** Resolves many paths, loading the folders on their way level by level instead of path by path. */
  async #resolveAll(paths: readonly string[]): Promise<readonly Resolved[]> {
    let parents = [...new Set(paths.map((path) => posix.dirname(path)))]
    while (parents.length > 0) {
      const walks = parents.map((parent) => this.#walk(parent))
      parents = parents.filter((_, index) => walks[index]?.end === 'not-loaded')
      await this.#load(walks.flatMap((walk) => (walk.end === 'not-loaded' ? [walk.folder] : [])))
    }
    const resolved: Resolved[] = []
    for (const path of paths) {
      const walk = this.#walk(path)
      if (walk.end === 'found') resolved.push({ entry: walk.entry, problem: 'absent' })
      else if (walk.end === 'absent') resolved.push({ entry: null, problem: 'absent' })
      else resolved.push(await this.#resolve(path))
    }
    return resolved
  }

  /** Goes down without waiting, as far as folders are loaded. Links and odd paths (`a//b`, `..`) are left to #resolve. */
  #walk(path: string): Walk {
    let entry: Entry = { kind: 'folder', id: this.#root }
    for (const name of path.split('/')) {
      if (name === '.') continue
      if (entry.kind !== 'folder') return ABSENT
      const folder = this.#folders.get(entry.id)
      if (!folder) return { end: 'not-loaded', folder: entry.id }
      const next = folder.get(name)
      if (!next) return name === '' || name === '..' ? ODD : ABSENT
      if (next.kind === 'link') return ODD
      entry = next
    }
    return { end: 'found', entry }
  }

  /** Follows a path from the root, and links inside the root. */
  async #resolve(path: string): Promise<Resolved> {
    let names = splitPath(path)
    for (let hops = 0; hops <= MAX_LINK_HOPS; hops++) {
      if (names === null) return { entry: null, problem: 'outside-root' }
      const step = await this.#follow(names)
      if (step.link === null) return { entry: step.entry, problem: 'absent' }
      names = splitPath(step.link)
    }
    return { entry: null, problem: 'outside-root' }
  }

  /** Goes down until the end or the first link; `link` is the path with the link replaced by its target. */
  async #follow(names: readonly string[]): Promise<{ entry: Entry | null; link: string | null }> {
    let entry: Entry = { kind: 'folder', id: this.#root }
    for (const [index, name] of names.entries()) {
      if (entry.kind !== 'folder') return { entry: null, link: null }
      if (!this.#folders.has(entry.id)) await this.#load([entry.id])
      const next: Entry | undefined = this.#folders.get(entry.id)?.get(name)
      if (!next) return { entry: null, link: null }
      if (next.kind === 'link') {
        const target = this.#links.get(next.id) ?? (await this.#readLink(next.id))
        const parent = names.slice(0, index).join('/')
        const rest = names.slice(index + 1).join('/')
        return { entry: null, link: target.startsWith('/') ? '..' : posix.join(parent, target, rest) }
      }
      entry = next
    }
    return { entry, link: null }
  }

  async #readLink(id: string): Promise<string> {
    const [object] = await this.#objects.read([id])
    if (!object) throw missingObject(id)
    // No system can follow a longer one, so that it leads nowhere.
    const target = object.bytes && object.bytes.length <= MAX_PATH_LENGTH ? object.bytes.toString('utf8') : '/'
    this.#links.set(id, target)
    return target
  }

  async #load(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#folders.has(id))
    if (missing.length === 0) return
    const objects = await this.#objects.read(missing)
    for (const [index, id] of missing.entries()) {
      const object = objects[index]
      if (!object) throw missingObject(id)
      this.#folders.set(id, parseFolder(object))
    }
  }
}

interface Resolved {
  entry: Entry | null
  /** Why there is no entry. */
  problem: ReadProblem
}

/** How far a path leads through loaded folders. */
type Walk = { end: 'found'; entry: Entry } | { end: 'not-loaded'; folder: string } | { end: 'absent' } | { end: 'odd' }
const ABSENT: Walk = { end: 'absent' }
const ODD: Walk = { end: 'odd' }

/** Path segments without `.`; null where the path leaves the root. */
function splitPath(path: string): string[] | null {
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.pop() === undefined) return null
  }
  return names
}

/** What is taken for empty is compared as empty: a base without its documents would excuse every claim. */
function missingObject(name: string): UserError {
  return new UserError(
    `git does not have the object ${name}: the clone is partial or damaged; fetch the commits that are compared as a whole`,
  )
}

/** A tree object: `mode SP name NUL id`, the id as raw bytes (20 for SHA-1, 32 for SHA-256). */
function parseFolder({ id: ownId, bytes }: GitObject): Folder {
  const folder = new Map<string, Entry>()
  if (!bytes) throw new UserError(`the folder with git’s id ${ownId} has too many files to be read; split it`)
  const idLength = ownId.length / 2
  for (let position = 0; position < bytes.length; ) {
    const space = bytes.indexOf(0x20, position)
    const end = bytes.indexOf(0, space)
    const next = end + 1 + idLength
    // Git writes none like this, but whoever makes objects by hand can.
    if (space === -1 || end === -1 || next > bytes.length)
      throw new UserError(`the folder with git’s id ${ownId} is damaged; \`git fsck\` tells more`)
    const mode = bytes.toString('latin1', position, space)
    const id = bytes.toString('hex', end + 1, next)
    folder.set(bytes.toString('utf8', space + 1, end), { kind: kindOf(mode), id })
    position = next
  }
  return folder
}

function kindOf(mode: string): Entry['kind'] {
  if (mode === '40000') return 'folder'
  if (mode === '120000') return 'link'
  return mode === '160000' ? 'submodule' : 'file'
}

function failed(problem: ReadProblem): FileContent {
  return { id: null, bytes: null, problem }
}
