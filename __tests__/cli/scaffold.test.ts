import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { judgePage } from '../../src/assess/judge.ts'
import { documentText } from '../../src/init/document-text.ts'
import type { Column } from '../../src/model/assessment.ts'
import type { Topic } from '../../src/model/roadmap.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { type Content, makeRepository, type Repository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'
import { MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

const opened: Repository[] = []
afterAll(() => {
  for (const repository of opened) repository.remove()
})

function repositoryOf(files: Record<string, Content>) {
  const repository = makeRepository(files)
  opened.push(repository)
  const { root } = repository
  return {
    ...repository,
    has: (path: string) => existsSync(join(root, path)),
    text: (path: string) => readFileSync(join(root, path), 'utf8'),
    run: (...args: string[]) => runCommand(...args, '--root', root),
  }
}

test('writes the topics as headings, and says what to put into the nav; until it is written the gate calls it a stub', async () => {
  const { run, text, write } = repositoryOf(smallSite())
  const { exitCode, stdout, stderr } = await run('scaffold', 'ledger', 'api')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toBe(`Wrote docs/modules/ledger/api.md: endpoints, error model

Add to the nav of mkdocs.yml, under Modules › Money › Ledger:

- API: modules/ledger/api.md

Next: replace each prompt by what it asks for; \`docs-readiness explain Ledger API\` shows what is missing.
`)
  expect(text('docs/modules/ledger/api.md')).toBe(`# Ledger: API

## Endpoints

_TODO: write what a reader must know about this: endpoints_

## Error model

_TODO: write what a reader must know about this: error model_
`)
  write({
    'mkdocs.yml': `${MKDOCS}              - API: modules/ledger/api.md\n`,
    'docs/roadmap.md': roadmap({ ledgerApi: '✅' }),
  })
  const report = JSON.parse((await run('check', '--format', 'json')).stdout)
  expect(report.findings).toEqual([
    expect.objectContaining({ rule: 'ready-doc-stub', module: 'Ledger', column: 'API' }),
  ])
})

test('what is there is never overwritten', async () => {
  const { run, git } = repositoryOf(smallSite())
  const { exitCode, stdout, stderr } = await run('scaffold', 'Billing', 'API')
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(/docs\/modules\/billing\/api\.md is there already \(complete\), and nothing is overwritten/)
  expect(git('status', '--porcelain')).toBe('')
})

describe('where a document goes that nothing names', () => {
  const NAV = MKDOCS.replace(/ {10}- Ledger:[^]*$/, '')
  test.each<[name: string, nav: string, files: Record<string, string>, path: string, lines: string]>([
    [
      'a module that is one page in a folder of its own: the page becomes a section',
      `${NAV}          - Ledger: modules/ledger/index.md\n`,
      {},
      'docs/modules/ledger/api.md',
      'under Modules › Money, in place of the line of Ledger:\n\n- Ledger:\n    - Index: modules/ledger/index.md\n    - API: modules/ledger/api.md\n',
    ],
    [
      'a module that is one page among others: the name says whose it is',
      `${NAV}          - Ledger: modules/ledger.md\n`,
      { 'docs/modules/ledger.md': '# Ledger\n' },
      'docs/modules/ledger-api.md',
      '    - API: modules/ledger-api.md\n',
    ],
    [
      'a module that the nav does not know: beside the others of its group',
      NAV,
      {},
      'docs/modules/ledger/api.md',
      'under Modules › Money:\n\n- Ledger:\n    - API: modules/ledger/api.md\n',
    ],
    [
      'no module in the nav at all',
      'site_name: x\nnav:\n  - Home: roadmap.md\n',
      {},
      'docs/modules/ledger/api.md',
      '- Ledger:\n    - API: modules/ledger/api.md\n',
    ],
  ])('%s', async (_, mkdocs, files, path, lines) => {
    const { run, has } = repositoryOf({ ...smallSite({ 'mkdocs.yml': mkdocs }), ...files })
    const { stdout, exitCode } = await run('scaffold', 'Ledger', 'API')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(`Wrote ${path}: `)
    expect(stdout).toContain(lines)
    expect(has(path)).toBe(true)
    expect((await run('explain', 'Ledger', 'API')).stdout).toContain(`Document: ${path}`)
  })

  test('the page that the nav names already needs no line', async () => {
    const mkdocs = `${MKDOCS}              - API: reference/ledger-http.md\n`
    const { run } = repositoryOf(smallSite({ 'mkdocs.yml': mkdocs }))
    const { stdout } = await run('scaffold', 'Ledger', 'API')
    expect(stdout).toMatch(/^Wrote docs\/reference\/ledger-http\.md: /)
    expect(stdout).not.toContain('Add to the nav')
  })
})

test('a folder that is a link out of the repository is not written into', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  const { run } = repositoryOf({
    ...smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '[⚪](away/api.md)' }) }),
    'docs/away': { link: outside },
  })
  const { exitCode, stderr } = await run('scaffold', 'Ledger', 'API')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/docs\/away\/api\.md would be written outside of /)
  expect(existsSync(join(outside, 'api.md'))).toBe(false)
  rmSync(outside, { recursive: true })
})

test.each([
  ['a module that is none', ['Ledgr', 'API'], /no module "Ledgr"; did you mean "Ledger"\?/],
  ['a column that is none', ['Ledger', 'APY'], /no column "APY"; it has Index, API/],
  ['a column left out', ['Ledger'], /missing required argument 'column'/],
])('%s: one sentence, exit code 2', async (_, args, sentence) => {
  const { run } = repositoryOf(smallSite())
  const { exitCode, stderr } = await run('scaffold', ...args)
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(sentence)
})

test('whatever the topics are called, the page is a stub with a heading for each', () => {
  const name = fc.oneof(
    fc.constantFrom('error model', 'ERD', 'SLOs', 'placement (app)', 'how to fix', '_under_ *star*', '<b>', '[x](y)'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => /^[\p{L}\p{N}]/u.test(text)),
  )
  const topic = fc.record({ name, hint: fc.option(name) })
  fc.assert(
    fc.property(fc.array(topic, { maxLength: 6 }), (topics: Topic[]) => {
      const text = documentText({
        row: { module: 'Billing', link: null, group: null, cells: [], location: PLACE },
        column: { ...COLUMN, topics },
      })
      const page = readPage(text)
      expect(page.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(topics.length + 1)
      expect(judgePage(page, topics, { columnNames: ['API'], synonyms: {}, section: null }).verdict).toBe('stub')
    }),
    { numRuns: 200 },
  )
})

const PLACE = { path: 'roadmap.md', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
const COLUMN: Column = {
  name: 'API',
  key: 'api',
  tier: 'optional',
  topics: [],
  titles: ['API'],
  titleKeys: new Set(['api']),
  titleSlugs: ['api'],
  isIndex: false,
  tracked: true,
  described: true,
  location: PLACE,
}
