import { createHash } from 'node:crypto'
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { join, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { FileContent, ReadProblem, Tree } from '../model/tree.ts'
import { AnswerSize } from './answer-size.ts'
import { MAX_FILE_BYTES } from './limits.ts'
import { Listing } from './listing.ts'
import { countRead } from './short-run.ts'

/**
 * The working tree below `root`. `identify` gives each file read the id that git would give its bytes, so that what a
 * commit holds too is judged once.
 */
export function openDisk(root: string, options: { identify: boolean }): Tree {
  const realRoot = realpathSync.native(root)
  const folders: FolderCache = new Map()
  return {
    commit: null,
    list: async (folder, depth) => listFiles(realRoot, folder, depth === 'direct'),
    identify: async (paths) => paths.map(() => null),
    read: async (paths) => {
      const size = new AnswerSize(paths)
      return paths.map((path) => {
        const content = readFile(realRoot, path, options.identify, folders)
        size.add(content.bytes?.length ?? 0)
        return content
      })
    },
  }
}

function listFiles(realRoot: string, folder: string, isFlat: boolean): string[] | null {
  const start = realPathInside(realRoot, folder)
  if (start === null || !isDirectory(start)) return null
  const listing = new Listing(folder)
  walk(start, folder, new Set([start]), false)
  return listing.sorted()

  function walk(directory: string, path: string, above: ReadonlySet<string>, isLinked: boolean): void {
    for (const entry of entriesOf(directory, path)) {
      if (isGitFolder(entry.name)) continue
      const inner = path === '' ? entry.name : `${path}/${entry.name}`
      if (entry.isFile()) {
        listing.add(inner, isLinked)
      } else if (entry.isDirectory()) {
        listing.count(inner, isLinked)
        if (!isFlat) walk(join(directory, entry.name), inner, above, isLinked)
      } else if (entry.isSymbolicLink()) {
        followLink(join(directory, entry.name), inner, above)
      }
    }
  }

  function followLink(link: string, path: string, above: ReadonlySet<string>): void {
    const target = realPathInside(realRoot, link.slice(realRoot.length + 1))
    if (target === null) return
    if (!isDirectory(target)) return listing.add(path, true)
    listing.count(path, true)
    // A link to a folder that we came through would never end; MkDocs itself does not guard against it.
    if (!isFlat && !isAbove(target, above)) walk(target, path, new Set([...above, target]), true)
  }
}

/** What is in a folder; nothing where it has gone since it was seen. */
function entriesOf(directory: string, path: string): Dirent[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
  } catch (error) {
    const problem = problemOf(error, path)
    if (problem === 'absent' || problem === 'not-a-file') return []
    throw new UserError(`the folder ${path || '.'} may not be listed by this run; mend its permissions`)
  }
}

/** Git's own folder holds settings, and with them sometimes a token. Some file systems do not tell cases apart. */
function isGitFolder(name: string): boolean {
  return name.length === 4 && name.toLowerCase() === '.git'
}

function isAbove(target: string, above: ReadonlySet<string>): boolean {
  for (const directory of above) if (directory === target || directory.startsWith(target + sep)) return true
  return false
}

/** Where folders really are: asked once for each, not for each file in them. */
type FolderCache = Map<string, Resolved>

function readFile(realRoot: string, path: string, identify: boolean, folders: FolderCache): FileContent {
  const folder = resolveFolder(realRoot, path, folders)
  if (folder === null) return readResolved(resolveInside(realRoot, path), path, identify)
  if (folder.path === null) return failed(folder.problem)
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (isGitFolder(name)) return failed('outside-root')
  const content = readResolved({ path: folder.path + sep + name, problem: null }, path, identify)
  // What was not followed is a link.
  return content.problem === 'outside-root' ? readResolved(resolveInside(realRoot, path), path, identify) : content
}

/** Null where the whole path has to be resolved: a system that cannot refuse to follow a link, and odd names. */
function resolveFolder(realRoot: string, path: string, folders: FolderCache): Resolved | null {
  if (constants.O_NOFOLLOW === undefined || /(?:^|\/)\.{0,2}$/.test(path)) return null
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const known = folders.get(folder)
  if (known) return known
  const resolved = resolveInside(realRoot, folder)
  folders.set(folder, resolved)
  return resolved
}

/** @param path as it was asked for */
function readResolved(resolved: Resolved, path: string, identify: boolean): FileContent {
  if (resolved.path === null) return failed(resolved.problem)
  let descriptor: number | undefined
  try {
    // O_NOFOLLOW: a link is not followed here, be it in the path or put in place since. O_NONBLOCK: a FIFO must not hang us.
    descriptor = openSync(resolved.path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    const status = fstatSync(descriptor)
    if (!status.isFile()) return failed('not-a-file')
    if (status.size > MAX_FILE_BYTES) return failed('too-large')
    const bytes = readDescriptor(descriptor, status.size)
    countRead(bytes.length)
    return { id: identify ? gitBlobId(bytes) : null, bytes, problem: null }
  } catch (error) {
    return failed(problemOf(error, path))
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

function readDescriptor(descriptor: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const count = readSync(descriptor, buffer, length, size - length, null)
    if (count === 0) break
    length += count
  }
  return buffer.subarray(0, length)
}

function gitBlobId(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function realPathInside(realRoot: string, path: string): string | null {
  return resolveInside(realRoot, path).path
}

type Resolved = { path: string; problem: null } | { path: null; problem: ReadProblem }

function resolveInside(realRoot: string, path: string): Resolved {
  try {
    const joined = join(realRoot, path)
    const real = isInside(joined, realRoot) ? realpathSync.native(joined) : joined
    const isOurs = isInside(real, realRoot) && !real.slice(realRoot.length).split(sep).some(isGitFolder)
    return isOurs ? { path: real, problem: null } : { path: null, problem: 'outside-root' }
  } catch (error) {
    return { path: null, problem: problemOf(error, path) }
  }
}

function isInside(path: string, root: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep)
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** @throws {UserError} where the file is no reason: too many open files, a broken disk */
function problemOf(error: unknown, path: string): ReadProblem {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ERR_INVALID_ARG_VALUE')
    return 'absent'
  if (code === 'ELOOP') return 'outside-root'
  if (code === 'EACCES' || code === 'EPERM') return 'not-permitted'
  if (code === 'EISDIR' || code === 'ENXIO' || code === 'ENODEV') return 'not-a-file'
  if (typeof code !== 'string') throw error
  throw new UserError(`${path || '.'} cannot be read by this machine (${code}); run again when it can`)
}

function failed(problem: ReadProblem): FileContent {
  return { id: null, bytes: null, problem }
}
