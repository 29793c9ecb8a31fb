import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { UserError } from '../errors.ts'

/**
 * Environment of every git that we start: no token, no prompt, nothing from the user's own configuration that runs
 * programs; `safe.directory` because a container's workspace belongs to another user.
 */
export function gitEnvironment(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const passed: Record<string, string> = {}
  for (const name of ['PATH', 'Path', 'PATHEXT', 'SYSTEMROOT', 'SystemRoot', 'HOME', 'USERPROFILE', 'TMPDIR', 'TEMP']) {
    const value = environment[name]
    if (value !== undefined) passed[name] = value
  }
  return { ...passed, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0' }
}

/** Flags of every git that we start. */
export const GIT_FLAGS = ['-c', 'safe.directory=*', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null']

/**
 * Starts git in `root`. A missing git shows as the event `error`.
 * @throws {UserError} where the machine has no file handles left for its pipes
 */
export function startGit(
  root: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ChildProcessWithoutNullStreams {
  const git = spawn('git', [...GIT_FLAGS, ...args], { cwd: root, env: gitEnvironment(environment) })
  // Against its type, Node gives a process without pipes then.
  if (git.stdout as unknown) return git
  git.on('error', () => undefined)
  throw new UserError('git could not be started: this machine has no file handles left; run again when it has')
}

/** Ends a process for good. What it has started may hold its pipes, and would keep this process waiting for it. */
export function stop(child: ChildProcess): void {
  child.kill('SIGKILL')
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy()
  child.unref()
}
