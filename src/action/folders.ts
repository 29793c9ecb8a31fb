import { relative, sep } from 'node:path'
import type { RunGit } from './run-git.ts'

/** The judged root in the workspace: empty, or with a slash at the end. */
export function workspaceFolder(workspace: string, root: string): string {
  const path = relative(workspace, root).split(sep).join('/')
  return path === '' ? '' : `${path}/`
}

/**
 * The judged root in its repository: empty, or with a slash at the end. Without git the workspace is taken for the
 * repository, as `actions/checkout` has it.
 */
export async function folderInRepository(git: RunGit, workspace: string, root: string): Promise<string> {
  const { code, stdout } = await git(['rev-parse', '--show-prefix'])
  return code === 0 ? stdout.replace(/\n$/, '') : workspaceFolder(workspace, root)
}
