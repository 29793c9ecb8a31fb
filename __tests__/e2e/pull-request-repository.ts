import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFolder } from '../helpers/folder.ts'
import { type Content, makeRepository } from '../helpers/repository.ts'

/** A repository with a pull request, as GitHub keeps it, and a workspace, as `actions/checkout` leaves it. */
export interface PullRequestRepository {
  /** Folder of the repository on the forge. */
  origin: string
  workspace: string
  /** For whatever a runner puts outside of the workspace. */
  temporary: string
  commits: { base: string; head: string; merge: string }
  /** Checks a commit out as `actions/checkout` does by default: this commit alone, detached. */
  checkOut(commit: string): void
  git(...args: string[]): string
  remove(): void
}

/** @param change what the head has in place of the base's files; null deletes one */
export function makePullRequest(
  base: Record<string, Content>,
  change: Record<string, Content>,
  afterwards: Record<string, Content> = {},
): PullRequestRepository {
  const origin = makeRepository(base)
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'e2e-')))
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
  const commitAll = (message: string): string => {
    origin.git('add', '--all')
    origin.git('commit', '--quiet', '--allow-empty', '--message', message)
    return origin.git('rev-parse', 'HEAD').trim()
  }
  origin.git('switch', '--quiet', '-c', 'topic')
  origin.write(change)
  const head = commitAll('the pull request')
  origin.git('switch', '--quiet', 'main')
  origin.write(afterwards)
  const tip = commitAll('the base moves on')
  origin.git('switch', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '--no-edit', head)
  const merge = origin.git('rev-parse', 'HEAD').trim()
  origin.git('update-ref', 'refs/pull/2/merge', merge)

  const workspace = makeRepository()
  workspace.git('remote', 'add', 'origin', pathToFileURL(origin.root).href)
  const checkOut = (commit: string): void => {
    workspace.git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit)
    workspace.git('checkout', '--quiet', '--detach', '--force', commit)
  }
  checkOut(merge)
  return {
    origin: origin.root,
    workspace: workspace.root,
    temporary: folder,
    commits: { base: tip, head, merge },
    checkOut,
    git: workspace.git,
    remove() {
      origin.remove()
      workspace.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The example of the README: three claims become false in the pull request. */
export function makeExample(): PullRequestRepository {
  const base = readFolder('examples/pull-request/base')
  const head = readFolder('examples/pull-request/head')
  const deleted = Object.keys(base).filter((path) => !(path in head))
  return makePullRequest(base, { ...head, ...Object.fromEntries(deleted.map((path) => [path, null])) })
}
