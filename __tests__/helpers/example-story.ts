import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { readFolder } from './folder.ts'

const ROADMAP = 'docs/engineering/roadmap.md'

const base = readFolder('examples/pull-request/base')
const head = readFolder('examples/pull-request/head')

/** The example's base without the pages of some modules, and with ⚪ in the rows of others. */
function without(pages: RegExp, rows: readonly string[] = []): Record<string, string> {
  const isPending = (line: string) => rows.some((row) => line.startsWith(`| ${row} `))
  const roadmap = (base[ROADMAP] ?? '')
    .split('\n')
    .map((line) => (isPending(line) ? line.replaceAll('✅', '⚪') : line))
  const kept = Object.entries(base).filter(([path]) => !pages.test(path))
  return { ...Object.fromEntries(kept), [ROADMAP]: roadmap.join('\n') }
}

const MODULES = ['Sailings', 'Reservations', 'Fares', 'Boarding', 'Manifest', 'Accounts']

type Step = [day: string, subject: string, files: Record<string, string>]

/** How the example's site came to be. */
const STORY: [Step, ...Step[]] = [
  ['2026-01-12', 'Plan the documentation', without(/\/modules\//, MODULES)],
  ['2026-01-26', 'Write the sailings pages', without(/\/modules\/(?!booking\/sailings)/, MODULES.slice(1))],
  ['2026-02-16', 'Write the other booking pages', without(/\/modules\/(?!booking)/, MODULES.slice(3))],
  ['2026-03-09', 'Write the port pages', without(/\/modules\/platform/, MODULES.slice(5))],
  ['2026-03-16', 'Mark Accounts as ready', without(/\/modules\/platform/)],
  ['2026-04-13', 'Write the accounts page', base],
  ['2026-05-18', 'Move the booking pages to the wiki', without(/\/modules\/booking/)],
  ['2026-08-10', 'Bring the sailings pages back', without(/\/modules\/booking\/(?!sailings)/)],
  ['2026-08-24', 'Bring the other booking pages back', base],
  ['2026-10-12', 'Prepare the new booking release', head],
]

/** A git repository with the story of the example's site; its commit ids are the same everywhere. Remove it after use. */
export function makeExampleStory(): string {
  const root = mkdtempSync(join(tmpdir(), 'example-story-'))
  git(root, STORY[0][0], 'init', '--quiet', '--initial-branch=main')
  for (const [day, subject, files] of STORY) {
    for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true })
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
    }
    git(root, day, 'add', '--all')
    git(root, day, 'commit', '--quiet', '--message', subject)
  }
  return root
}

function git(root: string, day: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.invalid', '-c', 'commit.gpgsign=false']
  const time = `${day}T09:00:00Z`
  execFileSync('git', [...identity, ...args], {
    cwd: root,
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: time,
      GIT_COMMITTER_DATE: time,
    },
  })
}
