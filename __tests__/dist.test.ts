import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeRepository } from './helpers/repository.ts'
import { API, MKDOCS, smallSite } from './helpers/small-site.ts'

/** The committed bundle, run as a user runs it: another process, from another folder. */
const cli = resolve('dist/cli.js')
const repository = makeRepository(smallSite(), { 'docs/modules/billing/api.md': API.slice(0, 120) })
afterAll(repository.remove)

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [cli, ...args], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  })
}

test.each([
  [
    'fails a claim that is not true',
    ['check', '--base', 'HEAD~1', '--root', repository.root],
    1,
    /^✗ Docs readiness fails: 1 new error\n/,
  ],
  ['passes where nothing is new', ['check', '--base', 'HEAD', '--root', repository.root], 0, /^✓ Docs readiness/],
  ['explains', ['explain', 'Billing', 'API', '--root', repository.root], 0, /^Billing › API/],
  ['reads a site', ['site', '--root', repository.root], 0, /^\{/],
  ['helps', ['--help'], 0, /^Usage: docs-readiness/],
])('the bundle %s', (_, args, status, stdout) => {
  const outcome = run(...args)
  expect(outcome.stderr).toBe('')
  expect(outcome.stdout).toMatch(stdout)
  expect(outcome.status).toBe(status)
})

test.each([{ CI: 'true' }, { FORCE_COLOR: '1' }, { COLORTERM: 'truecolor' }])(
  'the bundle colours no pipe, whatever the machine says: %j',
  (said) => {
    const args = ['check', '--base', 'HEAD', '--root', repository.root]
    const { stdout } = spawnSync(process.execPath, [cli, ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...said },
    })
    expect(stdout).toMatch(/^✓ Docs readiness/)
    expect(stdout).not.toContain('\u001b')
  },
)

test('the bundle reads a roadmap that is no plain Markdown, and a config', () => {
  const text = String(smallSite()['docs/roadmap.md'])
    .replace('| Billing |', '| Billing <br> |')
    .replace('## Notes', '## Notes\n\n> [!NOTE]\n> *x*\n')
  repository.write({ 'docs/roadmap.md': text, '.docs-readiness.yml': 'gate: report\n' })
  const outcome = run('check', '--format', 'json', '--root', repository.root)
  expect(outcome.stderr).toBe('')
  expect(JSON.parse(outcome.stdout)).toMatchObject({ conclusion: 'neutral', totals: { cells: 4 } })
})

test('the bundle says one sentence, and 2, where it cannot run', () => {
  const outcome = run('check', '--root', repository.root, '--base', 'nope')
  expect(outcome).toMatchObject({ status: 2, stdout: '' })
  expect(outcome.stderr).toMatch(/^docs-readiness: "nope" is no commit of this repository[^\n]*\n$/)
})

// The bundle changes flags of V8 while it runs, those of the garbage collector among them, and back where there is much to read.
// One of them made V8 call regular expressions that it had interpreted as if they were compiled: of a hundred runs on Node 24 one
// ended with a segmentation fault and no verdict.
describe.each([
  ['little', ''],
  ['much', `#${' much to read'.repeat(20_000)}\n`],
])('with %s to read', (_, comment) => {
  const args = [cli, 'check', '--format', 'json', '--root', repository.root]
  const checkUnder = (...flags: string[]) => spawnSync(process.execPath, [...flags, ...args], { encoding: 'utf8' })
  let plain: ReturnType<typeof checkUnder>
  beforeAll(() => {
    repository.write({ 'mkdocs.yml': comment + MKDOCS })
    plain = checkUnder()
  })

  test.each([
    ['--require=./__tests__/helpers/asked-before.cjs'],
    ['--stress-scavenge=60'],
    ['--stress-incremental-marking'],
    ['--stress-compaction'],
    ['--max-semi-space-size=1'],
  ])('the bundle answers the same under %s', (flag) => {
    const { status, stdout } = plain
    expect(checkUnder(flag)).toMatchObject({ signal: null, status, stderr: '', stdout })
  })
})

// Most chunks are loaded by few runs, and the build edits each.
test('every file of the bundle is a program', () => {
  const files = readdirSync('dist/lib').filter((file) => file.endsWith('.js'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) expect(() => new Script(readFileSync(`dist/lib/${file}`, 'utf8'))).not.toThrow()
})
