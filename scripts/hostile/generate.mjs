import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRandom } from '../bench/random.mjs'
import { makeSite, writeSite } from './site.mjs'
import files from './tricks/files.mjs'
import links from './tricks/links.mjs'
import names from './tricks/names.mjs'
import objects, { commitWith } from './tricks/objects.mjs'
import roadmap from './tricks/roadmap.mjs'
import settings from './tricks/settings.mjs'
import texts from './tricks/texts.mjs'

/** Alone in its repository: where the base can be read, the pull request's own policy counts for nothing. */
const LOOSENED = 'gate: report\nrules: { ready-doc-missing: off }\ntopics: { API: [] }\n'

/** By room, so that none is drowned by the largest. */
const ROOMS = [files, links, names, roadmap, settings, texts]

/**
 * Writes a hostile repository below `root`, the same for the same seed: an ordinary site with up to five tricks in it, as two
 * commits, of which the second claims what is not true. Whoever says that it passes has been fooled.
 *
 * @param scale 1 for the sizes that count; less for a quick look
 * @param secret a file outside, which nobody may read
 * @returns the tricks; whether the pull request loosens its own gate; and the commit that is the head where no checkout has it
 */
export function generate(root, { seed, scale = 1, secret }) {
  const random = createRandom(seed)
  const site = makeSite(random)
  const tricks = []
  const isLoosened = random.below(20) === 0
  if (isLoosened) site.inHead.set('.docs-readiness.yml', LOOSENED)
  for (let count = isLoosened ? 0 : 1 + random.below(5); count > 0; count--) {
    const room = random.pick(ROOMS)
    const trick = random.pick(Object.keys(room))
    if (tricks.includes(trick)) continue
    room[trick](site, { random, scale, secret })
    tricks.push(trick)
  }

  const git = (...args) =>
    execFileSync('git', [...SETTINGS, ...args], { cwd: root, encoding: 'utf8', env: ENVIRONMENT })
  mkdirSync(root, { recursive: true })
  git('init', '--quiet', '--initial-branch=main')
  appendFileSync(join(root, '.git', 'info', 'exclude'), site.unversioned.join('\n'))
  for (const isHead of [false, true]) {
    for (const path of ['docs/roadmap.md', ...(isHead ? site.inHead.keys() : [])])
      rmSync(join(root, path), { force: true, recursive: true })
    writeSite(root, site, isHead)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', isHead ? 'head \u001b[31m ::error::' : 'base')
  }
  if (isLoosened) return { tricks: ['a pull request that switches its own gate off'], isLoosened, head: null }
  if (random.below(10) !== 0) return { tricks, isLoosened, head: null }
  const trick = random.pick(Object.keys(objects))
  const head = commitWith(root, objects[trick](root, { random, scale }), git)
  return { tricks: [...tricks, trick], isLoosened, head }
}

const SETTINGS = [
  '-c',
  'user.name=Mallory',
  '-c',
  'user.email=m@example.com',
  '-c',
  'core.quotePath=false',
  '-c',
  'gc.auto=0',
]

/** No setting of the machine's own git may change the repository. */
const ENVIRONMENT = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
}
