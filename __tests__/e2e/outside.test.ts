import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { DIST } from '../helpers/built.ts'
import { type Content, makeRepository, type Repository } from '../helpers/repository.ts'
import { MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

/** Every way in which a repository can name a file that is not its own: none of them is opened. */

jest.setTimeout(60_000)

const PRELOAD = resolve('__tests__/helpers/opened-files.cjs')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'outside-')))
const outside = join(folder, 'outside')
const repositories: Repository[] = []
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  for (const { remove } of repositories) remove()
})

/** A whole site that holds what must not be read. */
beforeAll(() => {
  for (const [path, text] of Object.entries(smallSite({ '.pages': 'title: PlantedWords\n' }))) {
    const file = join(outside, path)
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, String(text).replace('# ', '# PlantedWords '))
  }
})

const up = (path: string): string => `${'../'.repeat(20)}${outside.slice(1)}/${path}`
const config = (text: string): Record<string, Content> => ({ '.docs-readiness.yml': text })
const mkdocs = (text: string): Record<string, Content> => ({ 'mkdocs.yml': `${MKDOCS}${text}` })
const secret = 'docs/modules/billing/api.md'

const WAYS: readonly [string, () => Record<string, Content>][] = [
  ['a link in the place of a document', () => ({ [secret]: { link: join(outside, secret) } })],
  ['a relative link in the place of a document', () => ({ [secret]: { link: up(secret) } })],
  ['a link in the place of a folder', () => ({ 'docs/modules': { link: join(outside, 'docs/modules') } })],
  ['a link in the place of docs_dir', () => ({ docs: { link: join(outside, 'docs') } })],
  ['a link in the place of the roadmap', () => ({ 'docs/roadmap.md': { link: join(outside, 'docs/roadmap.md') } })],
  ['a link in the place of mkdocs.yml', () => ({ 'mkdocs.yml': { link: join(outside, 'mkdocs.yml') } })],
  ['a link in the place of the config', () => ({ '.docs-readiness.yml': { link: join(outside, 'mkdocs.yml') } })],
  ['the config’s map', () => config(`map: { Billing/API: '${up(secret)}', Ledger: '${outside}/docs/**' }\n`)],
  ['the config’s roadmap', () => config(`roadmap: ${up('docs/roadmap.md')}\n`)],
  ['the config’s mkdocs', () => config(`mkdocs: ${outside}/mkdocs.yml\n`)],
  ['the config’s sites', () => config(`sites: [{ name: a, mkdocs: ${up('mkdocs.yml')} }]\n`)],
  ['the config’s sources', () => config(`sources: { Billing: ['${up('**')}'] }\nrules: { doc-behind-code: error }\n`)],
  ['docs_dir', () => mkdocs(`docs_dir: ${up('docs')}\n`)],
  ['an absolute docs_dir', () => mkdocs(`docs_dir: ${outside}/docs\n`)],
  ['INHERIT', () => mkdocs(`INHERIT: ${up('mkdocs.yml')}\n`)],
  ['a page of the nav', () => ({ 'mkdocs.yml': MKDOCS.replace('modules/billing/api.md', up(secret)) })],
  ['hooks and a theme', () => mkdocs(`hooks: [${up('x.py')}]\ntheme: { name: null, custom_dir: ${outside} }\n`)],
  [
    'an include of the plugin monorepo',
    () => mkdocs(`  - Other: '!include ${up('mkdocs.yml')}'\nplugins: [monorepo]\n`),
  ],
  [
    'a nav file of a plugin',
    () => ({
      ...mkdocs('plugins: [awesome-pages]\n'),
      'docs/.pages': { link: join(outside, '.pages') },
    }),
  ],
  ['a link in a cell', () => ({ 'docs/roadmap.md': roadmap({ billingApi: `[✅](${up(secret)})` }) })],
  ['an absolute link in a cell', () => ({ 'docs/roadmap.md': roadmap({ billingApi: `[✅](${outside}/${secret})` }) })],
  ['a snippet', () => ({ [secret]: `# API\n\n--8<-- "${up(secret)}"\n\n--8<-- "${outside}/${secret}"\n` })],
  ['a link of a page', () => ({ [secret]: `# API\n\n[x](${up(secret)})\n\n![y](${outside}/${secret})\n` })],
]

/** Runs a command and gives what it printed and what it opened outside of the judged folder and of itself. */
function run(root: string, args: readonly string[]): { code: number | null; printed: string; opened: string[] } {
  const log = join(folder, 'opened')
  writeFileSync(log, '')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', PRELOAD, join(DIST, 'cli.js'), ...args, '--root', root],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], OPENED: log } },
  )
  const own = [realpathSync(root), DIST, PRELOAD, process.execPath]
  const paths = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  const opened = paths.filter((path) => !own.some((known) => path === known || path.startsWith(`${known}/`)))
  return { code: status, printed: stdout + stderr, opened }
}

describe.each(WAYS)('%s', (_, files) => {
  test.each([
    ['the working tree', ['check', '--format', 'json']],
    ['a commit', ['check', '--format', 'json', '--head', 'HEAD', '--base', 'HEAD~1']],
  ])('%s opens nothing outside and tells nothing of it', (_, args) => {
    const repository = makeRepository(smallSite(), files())
    repositories.push(repository)
    const { code, printed, opened } = run(repository.root, args)
    expect(opened).toEqual([])
    expect(printed).not.toContain('PlantedWords')
    expect(printed).not.toContain('has a bug')
    expect([0, 1, 2]).toContain(code)
  })
})

test('what is opened is written down, or nothing above would fail', () => {
  const repository = makeRepository(smallSite())
  repositories.push(repository)
  const log = join(folder, 'opened')
  run(repository.root, ['check'])
  expect(readFileSync(log, 'utf8')).toContain(`${realpathSync(repository.root)}/${secret}\n`)
})
