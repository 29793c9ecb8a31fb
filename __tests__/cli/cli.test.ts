import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runCli } from '../../src/cli/run-cli.ts'
import { reporters } from '../../src/render/reporters.ts'
import { VERSION } from '../../src/version.ts'
import { makeRepository } from '../helpers/repository.ts'
import { API, smallSite } from '../helpers/small-site.ts'

/** Base: all holds. Head: Billing's API lost a topic, in the working tree as in the second commit. */
const repository = makeRepository(smallSite(), {
  'docs/modules/billing/api.md': API.slice(0, API.indexOf('## Error model')),
})
afterAll(repository.remove)
const [base = '', head = ''] = repository.commits

interface Outcome {
  exitCode: number
  stdout: string
  stderr: string
}

async function run(...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { exitCode: -1, stdout: '', stderr: '' }
  outcome.exitCode = await runCli(args, {
    stdout: (text) => {
      outcome.stdout += text
    },
    stderr: (text) => {
      outcome.stderr += text
    },
    colour: false,
    environment: { PATH: process.env['PATH'] },
    now: new Date('2026-02-01T12:00:00Z'),
  })
  return outcome
}

const check = (...args: string[]) => run('check', '--root', repository.root, ...args)

describe('check', () => {
  test.each<[name: string, args: string[], exitCode: number, says: string]>([
    ['the working tree against a commit', ['--base', base], 1, '✗ Docs readiness fails: 1 new error'],
    ['two commits', ['--base', base, '--head', head], 1, '1 new error'],
    ['a commit against itself', ['--base', head, '--head', head], 0, '✓ Docs readiness: 1 of 2 ready cells hold'],
    ['the working tree alone: everything counts', [], 1, '1 error'],
    ['a commit alone', ['--head', base], 0, 'all 2 ready cells hold'],
    ['as a report only', ['--gate', 'report'], 0, '(report only)'],
    ['warnings do not fail', ['--base', base, '--fail-on', 'error'], 1, '1 new error'],
  ])('%s', async (_, args, exitCode, says) => {
    const outcome = await check(...args)
    expect(outcome).toMatchObject({ exitCode, stderr: '' })
    expect(outcome.stdout).toContain(says)
  })

  test('names both commits in the report', async () => {
    const { stdout } = await check('--base', 'HEAD~1', '--head', 'HEAD', '--format', 'json')
    expect(JSON.parse(stdout).subject).toMatchObject({ base, head })
  })

  test('writes a file whole, and nothing to standard output', async () => {
    const file = join(repository.root, '..', `report-${process.pid}.json`)
    const outcome = await check('--base', base, '--format', 'json', '--output', file)
    expect(outcome).toMatchObject({ exitCode: 1, stdout: '' })
    expect(JSON.parse(readFileSync(file, 'utf8')).conclusion).toBe('failure')
    rmSync(file)
  })

  test('takes every format that there is', async () => {
    const { stderr } = await check('--format', 'none-such')
    expect(stderr).toContain(`Allowed choices are ${Object.keys(reporters).join(', ')}`)
  })

  test('paths of a machine format are seen from the current folder, where the judged one is below it', async () => {
    const { stdout } = await run('check', '--root', 'examples/pull-request/head', '--format', 'rdjson')
    expect(JSON.parse(stdout).diagnostics[0].location.path).toBe(
      'examples/pull-request/head/docs/engineering/roadmap.md',
    )
    expect(JSON.parse((await check('--format', 'rdjson')).stdout).diagnostics[0].location.path).toBe('docs/roadmap.md')
  })

  test('a moved module is no finding, a deleted one is a row', async () => {
    const moved = makeRepository(smallSite())
    moved.git('mv', 'docs/modules/billing', 'docs/modules/invoices')
    moved.write({
      'mkdocs.yml': String(smallSite()['mkdocs.yml']).replaceAll('modules/billing/', 'modules/invoices/'),
    })
    expect((await run('check', '--root', moved.root, '--base', 'HEAD')).exitCode).toBe(0)
    moved.git('rm', '-r', '--quiet', '--force', 'docs/modules/invoices')
    const gone = await run('check', '--root', moved.root, '--base', 'HEAD')
    expect(gone.exitCode).toBe(1)
    expect(gone.stdout).toContain('Billing › Index, API  ready-doc-missing, deleted by this change')
    moved.remove()
  })
})

describe('what cannot run is one sentence on stderr, exit code 2, and no report', () => {
  const broken = (files: Record<string, string | Uint8Array | null>) => makeRepository(smallSite(files))

  test.each<[name: string, () => Promise<Outcome>, RegExp]>([
    ['an unknown flag', () => check('--bse', 'x'), /unknown option '--bse' \(Did you mean --base\?\)/],
    ['no command', () => run(), /name a command, such as check; see --help/],
    ['an unknown command', () => run('chekc'), /unknown command 'chekc'/],
    ['a bad choice', () => check('--gate', 'never'), /'never' is invalid.*Allowed choices are report, new, all/],
    [
      'a day that is none',
      () => check('--today', '2026-02-30'),
      /--today is "2026-02-30", expected a day as YYYY-MM-DD/,
    ],
    ['a missing value', () => check('--base'), /'--base <rev>' argument missing/],
    ['a root that is no folder', () => run('check', '--root', 'none-such'), /none-such is no folder/],
    ['a revision that is none', () => check('--base', 'nope'), /"nope" is no commit of this repository/],
    ['--gate new without a base', () => check('--gate', 'new'), /--gate new needs --base/],
    [
      'an output folder that is none',
      () => check('--output', '/none/such/file'),
      /\/none\/such\/file cannot be written/,
    ],
    ['a config that is not there', () => check('--config', 'none.yml'), /none\.yml: no such file/],
    ['an mkdocs.yml that is not there', () => check('--mkdocs', 'none.yml'), /none\.yml/],
    ['no module of that name', () => run('explain', '--root', repository.root, 'Biling'), /did you mean "Billing"/],
    [
      'no column of that name',
      () => run('explain', '--root', repository.root, 'Billing', 'Securty'),
      /no column "Securty"/,
    ],
    [
      'broken YAML',
      () => run('check', '--root', broken({ 'mkdocs.yml': 'nav:\n  - a: [\n' }).root),
      /^docs-readiness: mkdocs\.yml:\d+:\d+: /,
    ],
    ['no mkdocs.yml', () => run('check', '--root', broken({ 'mkdocs.yml': null }).root), /mkdocs\.yml/],
  ])('%s', async (_, act, sentence) => {
    const { exitCode, stdout, stderr } = await act()
    expect(stderr).toMatch(sentence)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stdout).toBe('')
    expect(exitCode).toBe(2)
  })
})

test.each([
  ['no roadmap', { 'docs/roadmap.md': null }, 'No roadmap was found'],
  ['a roadmap without a table', { 'docs/roadmap.md': '# Soon\n' }, 'has no status table'],
])('%s is the finding roadmap-empty, exit code 1', async (_, files, says) => {
  const { root, remove } = makeRepository(smallSite(files))
  const outcome = await run('check', '--root', root)
  expect(outcome.exitCode).toBe(1)
  expect(outcome.stdout).toContain('roadmap-empty')
  expect(outcome.stdout).toContain(says)
  remove()
})

test('explain shows every step and every topic with its line', async () => {
  const { exitCode, stdout } = await run('explain', '--root', repository.root, 'billing', 'api')
  expect(exitCode).toBe(0)
  expect(stdout).toContain('Billing › API  docs/roadmap.md:16:17')
  expect(stdout).toContain('3 nav: Money › Billing › docs/modules/billing/api.md')
  expect(stdout).toMatch(/✓ endpoints\s+section\s+line 3/)
  expect(stdout).toMatch(/✗ error model\s+absent/)
})

test('site prints the nav as JSON, and 2 with the reason where MkDocs refuses', async () => {
  const { exitCode, stdout } = await run('site', '--root', repository.root)
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    config: 'mkdocs.yml',
    docsDir: 'docs',
    source: 'config',
    missing: [],
    error: null,
  })
  const refused = makeRepository({ 'mkdocs.yml': 'site_name: x\nnav: {}\n', 'docs/index.md': '' })
  const outcome = await run('site', '--root', refused.root)
  expect(outcome.exitCode).toBe(2)
  expect(JSON.parse(outcome.stdout).error).toMatchObject({ path: 'mkdocs.yml' })
  refused.remove()
})

test.each([
  ['--help', 'check --base origin/main'],
  ['--version', VERSION],
])('%s', async (flag, says) => {
  const { exitCode, stdout } = await run(flag)
  expect(exitCode).toBe(0)
  expect(stdout).toContain(says)
})

test('the version is that of package.json', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION)
})

test('a mistake of ours keeps its stack and says where to report it', async () => {
  const outcome = { stderr: '' }
  const exitCode = await runCli(['check', '--root', repository.root], {
    stdout: () => {
      throw new TypeError('a bug')
    },
    stderr: (text) => {
      outcome.stderr += text
    },
    colour: false,
    environment: {},
    now: new Date(0),
  })
  expect(exitCode).toBe(2)
  expect(outcome.stderr).toMatch(/has a bug; please report it[^]*TypeError: a bug\n\s+at /)
})
