import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planChange } from './change.mjs'
import { plantDefects } from './defects.mjs'
import { makeSite } from './site.mjs'
import { rewrite, writeSite } from './write-site.mjs'

/** No setting of the machine's own git may change the repository. */
const GIT_ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2025-10-02T00:00:00Z',
  GIT_COMMITTER_DATE: '2025-10-02T00:00:00Z',
}

/**
 * Writes a site below `root`, and beside it `truth.json` with what a gate must find. With `share` it is a git repository
 * with two commits: the second is a pull request that touches that share of the modules.
 */
export function generate(root, { modules, size, seed, defects, share = null }) {
  const site = makeSite({ modules, size, seed })
  const { truth, untouched } = defects ? plantDefects(site) : { truth: [], untouched: [...site.modules] }
  const change = share === null ? null : planChange(untouched, Math.max(1, Math.round(modules * share)))
  change?.prepare()
  mkdirSync(root, { recursive: true })
  writeSite(root, site)
  let base = null
  if (change) {
    git(root, 'init', '--quiet', '--initial-branch=main')
    base = commit(root, 'base')
    rewrite(root, site, change.apply(site))
    commit(root, 'pull request')
  }
  const known = { base, findings: truth, change: change?.truth ?? [] }
  writeFileSync(`${root}.truth.json`, `${JSON.stringify(known, null, 2)}\n`)
  return known
}

function commit(root, message) {
  git(root, 'add', '--all')
  git(root, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', message)
  return git(root, 'rev-parse', 'HEAD')
}

function git(root, ...args) {
  return execFileSync('git', args, { cwd: join(root), env: GIT_ENVIRONMENT, encoding: 'utf8' }).trim()
}
