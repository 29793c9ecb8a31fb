import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this project. */
export const project = fileURLToPath(new URL('..', import.meta.url))
/** The folder of the example: a pull request as two states of a repository. */
export const example = join(project, 'examples', 'pull-request')

// Identity, dates and settings are given here, so that the repository neither needs nor feels anybody's git
// configuration, nor a repository that the surroundings (a hook, say) point to.
const surroundings = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_'))
const env = {
  ...Object.fromEntries(surroundings),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: process.platform === 'win32' ? 'NUL' : '/dev/null',
  GIT_AUTHOR_DATE: '2026-10-12T09:00:00Z',
  GIT_COMMITTER_DATE: '2026-10-12T09:00:00Z',
}
const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.invalid', '-c', 'core.autocrlf=false']

/**
 * Makes a temporary git repository with the example's base and head as two commits, hands it to a function, and removes
 * it.
 *
 * @template Result
 * @param {(repository: { root: string, base: string }) => Result} use `base` is the commit to compare with
 * @returns {Result}
 */
export function withExampleRepository(use) {
  const root = mkdtempSync(join(tmpdir(), 'docs-readiness-'))
  try {
    git(root, 'init', '--quiet', '--initial-branch=main')
    const base = commit(root, 'base')
    commit(root, 'head')
    return use({ root, base })
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  }
}

function commit(root, state) {
  for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true })
  cpSync(join(example, state), root, { recursive: true })
  git(root, 'add', '--all')
  git(root, 'commit', '--quiet', '--message', state)
  return git(root, 'rev-parse', 'HEAD')
}

function git(root, ...args) {
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', env }).trim()
}
