import { describe, expect, test } from '@jest/globals'
import type { Cell } from '../../src/model/report.ts'
import { API, type Files, gate, INDEX, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

const CONFIG = '.docs-readiness.yml'

async function cellOf(files: Files, module: string, column: string): Promise<Cell> {
  const cell = (await gate(files)).report.cells.find((each) => each.module === module && each.column === column)
  if (!cell) throw new Error(`no cell ${module}/${column}`)
  return cell
}

/** The nav of Billing, with these lines in place of its two pages. */
const billing = (...lines: string[]): string =>
  MKDOCS.replace(
    / {14}- Index: modules\/billing[^]*?api\.md\n/,
    lines.map((line) => `              ${line}\n`).join(''),
  )

describe('the document of Billing › API is', () => {
  const cases: [name: string, changes: Record<string, string | null>, doc: Cell['doc']][] = [
    ['the page of that title in the module', {}, { path: 'docs/modules/billing/api.md', via: 'nav' }],
    [
      'a page of the plural, or of another common title',
      {
        'mkdocs.yml': billing('- Index: modules/billing/index.md', '- APIs: modules/billing/http.md'),
        'docs/modules/billing/http.md': API,
      },
      { path: 'docs/modules/billing/http.md', via: 'nav' },
    ],
    [
      'a page titled with the module’s name',
      {
        'mkdocs.yml': billing('- Index: modules/billing/index.md', '- Billing API: modules/billing/http.md'),
        'docs/modules/billing/http.md': API,
      },
      { path: 'docs/modules/billing/http.md', via: 'nav' },
    ],
    [
      'a page of a title that the config gives the column',
      {
        [CONFIG]: 'aliases: { API: [Endpoints for partners] }\n',
        'mkdocs.yml': billing('- Index: modules/billing/index.md', '- Endpoints for Partners: modules/billing/http.md'),
        'docs/modules/billing/http.md': API,
      },
      { path: 'docs/modules/billing/http.md', via: 'nav' },
    ],
    [
      'the nearest page where a deeper one has the title too',
      {
        'mkdocs.yml': billing(
          '- Index: modules/billing/index.md',
          '- Old:',
          '    - API: modules/billing/old/api.md',
          '- API: modules/billing/api.md',
        ),
        'docs/modules/billing/old/api.md': API,
      },
      { path: 'docs/modules/billing/api.md', via: 'nav' },
    ],
    [
      'a page that the nav names and nobody wrote',
      { 'docs/modules/billing/api.md': null },
      { path: 'docs/modules/billing/api.md', via: 'nav' },
    ],
    [
      'a file beside the module’s index page',
      { 'mkdocs.yml': billing('- Index: modules/billing/index.md') },
      { path: 'docs/modules/billing/api.md', via: 'file' },
    ],
    [
      'a folder of that name beside it',
      {
        'mkdocs.yml': billing('- Index: modules/billing/index.md'),
        'docs/modules/billing/api.md': null,
        'docs/modules/billing/api/index.md': API,
      },
      { path: 'docs/modules/billing/api/index.md', via: 'file' },
    ],
    [
      'a file with the module’s name among other modules’ files',
      {
        'mkdocs.yml': MKDOCS.replace(/ {10}- Billing:[^]*?api\.md\n/, '          - Billing: modules/billing.md\n'),
        'docs/modules/billing.md': INDEX,
        'docs/modules/billing-api.md': API,
        'docs/modules/api.md': API,
        'docs/modules/billing/index.md': null,
        'docs/modules/billing/api.md': null,
      },
      { path: 'docs/modules/billing-api.md', via: 'file' },
    ],
    [
      'a file in the folder with the module’s slug, wherever it is',
      {
        'mkdocs.yml': MKDOCS.replace(/ {10}- Billing:[^]*?api\.md\n/, ''),
        'docs/modules/billing/api.md': null,
        'docs/modules/billing/index.md': null,
        'docs/services/billing/api.md': API,
      },
      { path: 'docs/services/billing/api.md', via: 'file' },
    ],
    [
      'nothing where no step names a page',
      { 'mkdocs.yml': billing('- Index: modules/billing/index.md'), 'docs/modules/billing/api.md': null },
      null,
    ],
    [
      'what the config’s map says, before the nav',
      { [CONFIG]: 'map: { billing/api: docs/reference/http.md }\n', 'docs/reference/http.md': API },
      { path: 'docs/reference/http.md', via: 'config' },
    ],
    [
      'what a glob of the map matches',
      { [CONFIG]: 'map: { Billing/API: "docs/**/http-*.md" }\n', 'docs/reference/http-billing.md': API },
      { path: 'docs/reference/http-billing.md', via: 'config' },
    ],
    [
      'the nav’s page where a glob matches nothing',
      { [CONFIG]: 'map: { Billing/API: "docs/**/nothing-*.md" }\n' },
      { path: 'docs/modules/billing/api.md', via: 'nav' },
    ],
    [
      'the link in the cell, before everything',
      {
        [CONFIG]: 'map: { Billing/API: docs/modules/billing/index.md }\n',
        'docs/roadmap.md': roadmap({ billingApi: '[✅](reference/http.md#errors)' }),
        'docs/reference/http.md': API,
      },
      { path: 'docs/reference/http.md', via: 'link' },
    ],
    [
      'a link to a folder: its index page',
      { 'docs/roadmap.md': roadmap({ billingApi: '[✅](reference/)' }), 'docs/reference/index.md': API },
      { path: 'docs/reference/index.md', via: 'link' },
    ],
    [
      'the nav’s page where the link leaves the repository',
      { 'docs/roadmap.md': roadmap({ billingApi: '[✅](https://example.test/api)' }) },
      { path: 'docs/modules/billing/api.md', via: 'nav' },
    ],
  ]
  test.each(cases)('%s', async (_, changes, doc) => {
    expect((await cellOf(smallSite(changes), 'Billing', 'API')).doc).toEqual(doc)
  })
})

describe('the document of Index is', () => {
  test.each<[name: string, nav: string, files: Record<string, string>, path: string]>([
    [
      'a page that is the whole module',
      MKDOCS.replace(/ {10}- Ledger:[^]*/, '          - Ledger: modules/ledger.md\n'),
      { 'docs/modules/ledger.md': INDEX },
      'docs/modules/ledger.md',
    ],
    [
      'a page titled Overview',
      MKDOCS.replace('- Index: modules/ledger/index.md', '- Overview: modules/ledger/about.md'),
      { 'docs/modules/ledger/about.md': INDEX },
      'docs/modules/ledger/about.md',
    ],
    [
      'a page titled like the module',
      MKDOCS.replace('- Index: modules/ledger/index.md', '- Ledger: modules/ledger/about.md'),
      { 'docs/modules/ledger/about.md': INDEX },
      'docs/modules/ledger/about.md',
    ],
    [
      'an index page without a title',
      MKDOCS.replace('- Index: modules/ledger/index.md', '- modules/ledger/index.md'),
      {},
      'docs/modules/ledger/index.md',
    ],
    [
      'a page of the field’s other title',
      MKDOCS.replace('- Index: modules/ledger/index.md', '- Introduction: modules/ledger/about.md'),
      { 'docs/modules/ledger/about.md': INDEX },
      'docs/modules/ledger/about.md',
    ],
  ])('%s', async (_, nav, files, path) => {
    expect((await cellOf(smallSite({ 'mkdocs.yml': nav, ...files }), 'Ledger', 'Index')).doc).toEqual({
      path,
      via: 'nav',
    })
  })
})

test('a module’s own page of a column’s name is not another module', async () => {
  const text = roadmap().replace('| Ledger |', '| API |')
  const cell = await cellOf(smallSite({ 'docs/roadmap.md': text }), 'API', 'Index')
  expect(cell.doc).toBeNull()
})

describe('inNav', () => {
  const nav = (lines: string) => smallSite({ 'mkdocs.yml': `${MKDOCS}${lines}` })

  test('is true, false, or null where the nav cannot be known', async () => {
    expect((await cellOf(smallSite(), 'Billing', 'API')).inNav).toBe(true)
    expect(
      (await cellOf(smallSite({ 'mkdocs.yml': billing('- Index: modules/billing/index.md') }), 'Billing', 'API')).inNav,
    ).toBe(false)
    expect((await cellOf(nav('plugins: [some-nav-maker]\n'), 'Billing', 'API')).inNav).toBeNull()
  })

  test('is false for a page that the site leaves out', async () => {
    expect((await cellOf(nav('exclude_docs: api.md\n'), 'Billing', 'API')).inNav).toBe(false)
  })

  test('is true for every page of an automatic nav', async () => {
    expect((await cellOf(smallSite({ 'mkdocs.yml': 'site_name: x\n' }), 'Billing', 'API')).inNav).toBe(true)
  })
})

describe('the modules of the nav', () => {
  const unlisted = async (nav: string): Promise<string[]> =>
    (await gate(smallSite({ 'mkdocs.yml': nav }))).report.findings
      .filter(({ rule }) => rule === 'module-not-in-roadmap')
      .map(({ module }) => module ?? '')

  test.each<[name: string, added: string, modules: string[]]>([
    ['a page in a group', '          - Payout: modules/payout.md\n', ['Payout']],
    ['a section of documents', '          - Payout:\n              - API: modules/payout/api.md\n', ['Payout']],
    [
      'a group of groups',
      '          - More:\n              - Payout:\n                  - API: modules/payout/api.md\n',
      ['Payout'],
    ],
    ['no overview of a group', '          - Overview: modules/money.md\n', []],
    ['no page beside the groups', '      - Conventions: modules/conventions.md\n', []],
    ['no link to elsewhere', '          - Status page: https://status.example.test\n', []],
    ['nothing outside of the section', '  - Payout: payout.md\n', []],
  ])('%s', async (_, added, modules) => {
    expect(await unlisted(MKDOCS + added)).toEqual(modules)
  })

  test('the section is the shallowest of that title, and never a page', async () => {
    const nav = MKDOCS.replace(
      'nav:\n',
      'nav:\n  - About:\n      - Modules: modules.md\n      - More:\n          - Modules:\n              - Wrong: wrong.md\n',
    )
    expect(await unlisted(nav)).toEqual([])
  })

  test('two modules of a name in different groups: each row has the one of its group', async () => {
    const nav = `${MKDOCS}      - Stock:\n          - Ledger:\n              - Index: modules/stock-ledger/index.md\n`
    const cell = await cellOf(smallSite({ 'mkdocs.yml': nav }), 'Ledger', 'Index')
    expect(cell.doc?.path).toBe('docs/modules/ledger/index.md')
  })
})

describe('the roadmap is', () => {
  const found = async (files: Files, options = {}): Promise<string | null> =>
    (await gate(files, null, options)).report.subject.sites[0]?.roadmap ?? null
  const elsewhere = (path: string) => smallSite({ 'docs/roadmap.md': null, [path]: roadmap() })

  test.each<[name: string, files: Files, options: object, path: string | null]>([
    ['below docs_dir, at any depth and in any case', elsewhere('docs/a/b/RoadMap.md'), {}, 'docs/a/b/RoadMap.md'],
    ['else directly in the root', elsewhere('ROADMAP.md'), {}, 'ROADMAP.md'],
    ['not deeper in the repository', elsewhere('other/roadmap.md'), {}, null],
    [
      'the one below docs_dir where the root has one too',
      smallSite({ 'ROADMAP.md': roadmap() }),
      {},
      'docs/roadmap.md',
    ],
    ['the one with a table', smallSite({ 'docs/old/roadmap.md': '# Old\n\nNothing.\n' }), {}, 'docs/roadmap.md'],
    [
      'the one that the flag names',
      smallSite({ 'docs/plan.md': roadmap() }),
      { roadmap: 'docs/plan.md' },
      'docs/plan.md',
    ],
    [
      'the one that the config names',
      smallSite({ 'docs/plan.md': roadmap(), [CONFIG]: 'roadmap: docs/plan.md\n' }),
      {},
      'docs/plan.md',
    ],
    [
      'the flag’s before the config’s',
      smallSite({ 'docs/plan.md': roadmap(), [CONFIG]: 'roadmap: docs/none.md\n' }),
      { roadmap: 'docs/plan.md' },
      'docs/plan.md',
    ],
  ])('%s', async (_, files, options, path) => {
    expect(await found(files, options)).toBe(path)
  })
})

test('a snippet’s text counts where it is put in', async () => {
  const files = smallSite({
    'docs/modules/billing/api.md':
      '# API\n\n## Endpoints\n`GET /invoices` lists the invoices of a customer, the newest first.\n\n--8<-- "snippets/errors.md"\n',
    'snippets/errors.md':
      '## Error model\nErrors carry a code, a sentence for a person, and the field that the error is about.\n',
  })
  expect((await cellOf(files, 'Billing', 'API')).verdict).toBe('complete')
})
