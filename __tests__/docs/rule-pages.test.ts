import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'
import { API, type Files, gate, INDEX } from '../helpers/small-site.ts'

/** The parts of a site of two modules; a page's example takes the place of some. */
interface Parts {
  columns?: string
  table?: string
  notes?: string
  nav?: string
  config?: string
  files?: Record<string, string>
}

const PARTS = {
  columns: '## Columns\nBasic\n- Index: role, inputs\n\nOptional\n- API: endpoints, error model\n',
  table: '| Module | Index | API |\n|---|---|---|\n| Billing | ✅ | ⚪ |\n',
  notes: '## Notes\n- Keep the module list in sync with `mkdocs.yml` under **Modules**\n',
  nav: 'nav:\n  - Modules:\n      - Billing:\n          - Index: modules/billing/index.md\n',
}
const API_PAGE = { 'docs/modules/billing/api.md': API }
const WITH_API = `${PARTS.nav}          - API: modules/billing/api.md\n`

function site({ columns, table, notes, nav, config, files }: Parts): Files {
  const roadmap = [columns ?? PARTS.columns, '## Checklist\n✅ = ready, ⚪ = pending.\n', table ?? PARTS.table, notes]
  return {
    'mkdocs.yml': `site_name: Test\n${nav ?? PARTS.nav}`,
    'docs/roadmap.md': [...roadmap, notes?.includes('Modules') ? '' : PARTS.notes].filter(Boolean).join('\n'),
    'docs/modules/billing/index.md': INDEX,
    ...(config === undefined ? {} : { '.docs-readiness.yml': config }),
    ...files,
  }
}

/** Rows of a table that a page shows without its header. */
const tableOf = (text: string, columns = ['Index', 'API']): string =>
  `| Module | ${columns.join(' | ')} |\n|---|${columns.map(() => '---|').join('')}\n${text}`

/** Two states of a page's example, each with what came before it where the rule looks at a change. */
interface Example {
  fails: Files
  passes: Files
  base?: Files
  /** The day of each. */
  days?: [fails: string, passes: string]
}

/** Blocks of code below "Fails" and below "Passes", in their order → the sites that they are about. */
const EXAMPLES: Record<string, (fails: string[], passes: string[]) => Example> = {
  'roadmap-empty': ([fails = ''], [passes = '']) => ({
    fails: { ...site({}), 'docs/roadmap.md': fails },
    passes: { ...site({}), 'docs/roadmap.md': passes },
  }),
  'policy-weakened': ([diff = '']) => {
    const side = (sign: string) => {
      const lines = diff.split('\n').filter((line) => line.startsWith(sign))
      const [topics = '', row = ''] = lines.map((line) => line.slice(1))
      const files = { 'docs/modules/billing/api.md': API.slice(0, API.indexOf('## Error model')) }
      return site({ columns: `## Columns\n- Index: role\n${topics}\n`, table: tableOf(row), nav: WITH_API, files })
    }
    return { fails: side('+'), base: side('-'), passes: side('-') }
  },
  'ready-doc-missing': ([table = '']) => ({
    fails: site({ table }),
    passes: site({ table, nav: WITH_API, files: API_PAGE }),
  }),
  'ready-doc-stub': ([stub = ''], [page = '']) => {
    const columns = '## Columns\n- Runbook: incidents, routine tasks\n'
    const nav = `${PARTS.nav}          - Runbook: modules/billing/runbook.md\n`
    const withPage = (text: string) =>
      site({
        columns,
        nav,
        table: tableOf('| Billing | ✅ |', ['Runbook']),
        files: { 'docs/modules/billing/runbook.md': text },
      })
    return { fails: withPage(stub), passes: withPage(page) }
  },
  'ready-doc-incomplete': ([columns = '', half = ''], [page = '']) => {
    const withPage = (text: string) =>
      site({
        columns,
        nav: WITH_API,
        table: tableOf('| Billing | ✅ |', ['API']),
        files: { 'docs/modules/billing/api.md': text },
      })
    return { fails: withPage(half), passes: withPage(page) }
  },
  'ready-doc-not-in-nav': ([without = ''], [nav = '']) => {
    const table = tableOf('| Billing | ✅ | ✅ |')
    return { fails: site({ table, nav: without, files: API_PAGE }), passes: site({ table, nav, files: API_PAGE }) }
  },
  'ready-doc-shared': ([fails = ''], [passes = '']) => {
    const sections = ['Billing', 'Ledger'].map((name) =>
      API.replace('# API', `# ${name}`).replaceAll('\n## ', '\n### '),
    )
    const files = { 'docs/modules/money/api.md': `# APIs\n\n${sections.join('\n').replaceAll(/^# /gm, '## ')}` }
    const columns = '## Columns\n- API: endpoints, error model\n'
    return { fails: site({ columns, table: fails, files }), passes: site({ columns, table: passes, files }) }
  },
  'ready-doc-link-broken': ([fails = ''], [passes = '']) => {
    const withLink = (link: string) =>
      site({
        files: { 'docs/modules/billing/index.md': `${INDEX}\n${link}`, 'docs/modules/billing/data-model.md': 'x' },
      })
    return { fails: withLink(fails), passes: withLink(passes) }
  },
  'ready-doc-boilerplate': ([billing = '', shipping = '']) => {
    const modules = (pages: string[]) =>
      site({
        columns: '## Columns\n- Runbook: incidents\n',
        table: tableOf('| Billing | ✅ |\n| Shipping | ✅ |', ['Runbook']),
        nav: `${PARTS.nav}          - Runbook: modules/billing/runbook.md\n      - Shipping:\n          - Runbook: modules/shipping/runbook.md\n`,
        files: {
          'docs/modules/billing/runbook.md': pages[0] ?? '',
          'docs/modules/shipping/runbook.md': pages[1] ?? '',
        },
      })
    const own =
      '## Incidents\n`ParcelLate` fires: ask the carrier, then tell the shops which parcels are late.\n\n'.repeat(6)
    return { fails: modules([billing, shipping]), passes: modules([billing, `# Shipping runbook\n\n${own}`]) }
  },
  'doc-ambiguous': ([nav = '']) => {
    const table = tableOf('| Billing | ⚪ | ✅ |')
    const files = { ...API_PAGE, 'docs/modules/billing/api-v2.md': API }
    return { fails: site({ table, nav, files }), passes: site({ table, nav: WITH_API, files }) }
  },
  'pending-doc-complete': ([table = '']) => ({
    fails: site({ table, nav: WITH_API, files: API_PAGE }),
    passes: site({ table: table.replace('⚪', '✅'), nav: WITH_API, files: API_PAGE }),
  }),
  'basic-not-applicable': ([fails = '']) => ({
    fails: site({ columns: '', table: fails }),
    passes: site({ columns: '', table: fails.replace('➖', '⚪') }),
  }),
  'status-unknown': ([fails = ''], [passes = '']) => ({
    fails: site({ table: fails }),
    passes: site({ table: passes }),
  }),
  'module-duplicate': ([fails = '']) => ({ fails: site({ table: tableOf(fails) }), passes: site({}) }),
  'row-malformed': ([fails = ''], [row = '']) => ({
    fails: site({ table: fails }),
    passes: site({ table: tableOf(row, ['Index', 'API', 'Runbook']) }),
  }),
  'module-not-in-nav': ([row = '', nav = '']) => ({
    fails: site({ table: tableOf(row), nav }),
    passes: site({ table: tableOf(row.replace('Biling', 'Billing')), nav }),
  }),
  'module-not-in-roadmap': ([nav = '', table = '']) => ({
    fails: site({ nav, table }),
    passes: site({ nav, table: `${table}| Shipping | ⚪ |\n` }),
  }),
  'module-group-differs': ([group = '', nav = '']) => ({
    fails: site({ table: tableOf(group, ['Index']), nav }),
    passes: site({ table: tableOf(group.replace('Core', 'Support'), ['Index']), nav }),
  }),
  'nav-page-missing': ([nav = '']) => ({
    fails: site({ nav }),
    passes: site({ nav, files: { 'docs/guides/upgrading.md': 'x' } }),
  }),
  'roadmap-link-broken': ([notes = '']) => ({
    fails: site({ notes }),
    passes: site({ notes, files: { 'docs/teams.md': '# Teams' } }),
  }),
  'column-undefined': ([roadmap = ''], [columns = '']) => ({
    fails: site({ columns: '', table: roadmap }),
    passes: site({ columns, table: roadmap.slice(roadmap.indexOf('|')) }),
  }),
  'column-untracked': ([roadmap = '']) => ({
    fails: site({ columns: '', table: roadmap }),
    passes: site({ columns: '', table: roadmap.replace(/\n- Security.*/, '') }),
  }),
  'roadmap-date-stale': ([notes = '']) => {
    const flipped = tableOf('| Billing | ⚪ | ⚪ |')
    return {
      base: site({ notes }),
      fails: site({ notes, table: flipped }),
      passes: site({ notes: notes.replace('-03-', '-04-'), table: flipped }),
    }
  },
  'doc-behind-code': ([config = '']) => {
    const withCode = (code: string, index = INDEX) =>
      site({ config, files: { 'services/billing/invoice.ts': code, 'docs/modules/billing/index.md': index } })
    return { base: withCode('1'), fails: withCode('2'), passes: withCode('2', `${INDEX}\nSince May also by post.\n`) }
  },
  'waiver-expired': ([config = '']) => ({
    fails: site({ config }),
    passes: site({ config }),
    days: ['2027-02-01', '2027-01-31'],
  }),
  'waiver-unused': () => {
    const config =
      'waivers: [{ module: Billing, column: API, rule: ready-doc-incomplete, reason: x, until: 2027-01-31 }]'
    const table = tableOf('| Billing | ✅ | ✅ |')
    const withApi = (text: string) =>
      site({ config, table, nav: WITH_API, files: { 'docs/modules/billing/api.md': text } })
    return { fails: withApi(API), passes: withApi(API.slice(0, API.indexOf('## Error model'))) }
  },
}

/** Rules whose page shows no text that could be run: bytes that are no text, and the like. */
const IN_WORDS = ['doc-unreadable']

/** Blocks of code under a heading of the page; headings within blocks are none. */
function blocksOf(page: string, heading: string): string[] {
  const blocks = [...page.matchAll(/^## (.+)$|^```\w+\n([^]*?)^```$/gm)]
  let under = ''
  return blocks.flatMap(([, title, text]) => {
    if (title !== undefined) under = title
    return text !== undefined && under === heading ? [text] : []
  })
}

test('every rule has an example, or a page in words', () => {
  expect([...Object.keys(EXAMPLES), ...IN_WORDS].toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
})

describe.each(Object.entries(EXAMPLES))('docs/rules/%s.md', (id, exampleOf) => {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8')
  const example = exampleOf(blocksOf(page, 'Fails'), blocksOf(page, 'Passes'))
  const { fails, passes, base = null, days = ['2026-02-01', '2026-02-01'] } = example
  const found = async (head: Files, today: string) =>
    (await gate(head, base, { today, gate: 'all' })).report.findings.filter(({ rule }) => rule === id)

  test('the example that fails does', async () => expect(await found(fails, days[0])).not.toEqual([]))

  test('the example that passes does', async () => expect(await found(passes, days[1])).toEqual([]))
})
