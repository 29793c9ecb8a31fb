import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../errors.ts'
import type { Tree } from '../model/tree.ts'
import { openDisk } from './disk.ts'

/** The trees of a run. `close` ends the git process behind them. */
export interface OpenTrees {
  head: Tree
  base: Tree | null
  close(): void
}

/**
 * Opens the judged trees below `root`: commits through git, the working tree from disk. Git runs only where a
 * revision is named.
 * @throws {UserError} where the root is no folder, or git has no such commit.
 */
export async function openTrees(request: {
  root: string
  base: string | null
  head: string | null
  environment: Readonly<Record<string, string | undefined>>
}): Promise<OpenTrees> {
  const { root, base, head, environment } = request
  requireFolder(root)
  if (base === null && head === null)
    return { head: openDisk(root, { identify: false }), base: null, close: () => undefined }
  const { openGitObjects } = await import('./git-objects.ts')
  const { openCommits } = await import('./git.ts')
  const objects = openGitObjects(root, environment)
  try {
    const open = openCommits(objects, isBareRepository(root))
    return {
      base: base === null ? null : await open(base),
      head: head === null ? openDisk(root, { identify: true }) : await open(head),
      close: objects.close,
    }
  } catch (error) {
    objects.close()
    throw error
  }
}

/**
 * The working tree below `root`, for commands that need no git and judge some documents twice.
 * @throws {UserError} where the root is no folder.
 */
export function openWorkingTree(root: string): Tree {
  requireFolder(root)
  return openDisk(root, { identify: true })
}

/** A repository without a working tree is the folder that otherwise is called `.git`. */
export function isBareRepository(root: string): boolean {
  return existsSync(join(root, 'HEAD')) && existsSync(join(root, 'objects')) && !existsSync(join(root, '.git'))
}

/** @throws {UserError} where the judged root is no folder. */
export function requireFolder(root: string): void {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${root} is no folder; --root names the folder to judge`)
}
