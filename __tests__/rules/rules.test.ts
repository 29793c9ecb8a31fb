import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/model/report.ts'
import { rules } from '../../src/rules/index.ts'
import { API, type Files, gate, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

/** What a test says of a finding: everything but the words and the place. */
type Said = Partial<Pick<Finding, 'rule' | 'severity' | 'module' | 'column' | 'topics' | 'cause' | 'state'>>

interface Case {
  name: string
  head: Files
  base?: Files
  /** Findings of this rule, in order; nothing where the rule is silent. */
  says: Said[]
  /** Words that the first message must have: what was found, and what to do. */
  words?: string[]
}

const without = (text: string, part: string): string => {
  expect(text).toContain(part)
  return text.replace(part, '')
}

/** A page that says nothing of its module. */
const templated = (module: string): string =>
  `# ${module}\n\n## Role\n\n${module} is a part of the platform that does what its name says, for every tenant, at any hour. It is run by the team that owns it and is described here so that readers know where to look when they need to.\n\n## Inputs\n\n${module} takes records from the queue, settings from the console, and a nightly snapshot of the reference data that all parts of the platform share among each other.\n`

const WITHOUT_ERRORS = API.slice(0, API.indexOf('## Error model'))

const SOURCES = 'sources: { Billing: ["src/billing*"] }\n'
const BEHIND_CODE = `${SOURCES}rules: { doc-behind-code: notice }\n`

const waiver = (until: string): string =>
  `waivers:\n  - module: Billing\n    column: API\n    rule: ready-doc-stub\n    reason: agreed\n    until: ${until}\n`

const CASES: Record<string, Case[]> = {
  'ready-doc-missing': [
    {
      name: 'the nav names the page, and it is gone',
      head: smallSite({ 'docs/modules/billing/api.md': null }),
      says: [{ severity: 'error', module: 'Billing', column: 'API' }],
      words: ['docs/modules/billing/api.md', 'does not exist', 'mark the cell ⚪'],
    },
    {
      name: 'no step of the search names a page',
      head: smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }) }),
      says: [{ module: 'Ledger', column: 'API' }],
      words: ['no document was found', 'map: {"Ledger/API": path}'],
    },
    {
      name: 'a page of the module has nearly that title: a suggestion, never a match',
      head: smallSite({
        'docs/roadmap.md': roadmap({ ledgerApi: '✅' }),
        'mkdocs.yml': `${MKDOCS}              - API for partners: modules/ledger/partners.md\n`,
        'docs/modules/ledger/partners.md': API,
      }),
      says: [{ module: 'Ledger', column: 'API' }],
      words: [
        'did you mean docs/modules/ledger/partners.md ("API for partners"',
        'map: {"Ledger/API": "docs/modules/ledger/partners.md"}',
      ],
    },
    { name: 'a pending cell claims nothing', head: smallSite({ 'docs/modules/ledger/index.md': null }), says: [] },
  ],
  'ready-doc-stub': [
    {
      name: 'the page says that it will be written',
      head: smallSite({ 'docs/modules/billing/api.md': '# API\n\nComing soon.\n' }),
      says: [{ severity: 'error', module: 'Billing', column: 'API' }],
      words: ['docs/modules/billing/api.md is a stub ('],
    },
    { name: 'a written page is none', head: smallSite(), says: [] },
  ],
  'ready-doc-incomplete': [
    {
      name: 'a topic is absent',
      head: smallSite({ 'docs/modules/billing/api.md': API.slice(0, API.indexOf('## Error model')) }),
      says: [{ severity: 'error', topics: ['error model'] }],
      words: ['has nothing about "error model"'],
    },
    {
      name: 'a topic is only mentioned: a warning',
      head: smallSite({
        'docs/modules/billing/api.md': API.replace(/## Error model[^]*/, 'The error model is described elsewhere.\n'),
      }),
      says: [{ severity: 'warning', topics: ['error model'] }],
      words: ['only mentions "error model" (line 6)'],
    },
    {
      name: 'a heading without content is a placeholder',
      head: smallSite({ 'docs/modules/billing/api.md': API.replace(/(## Error model\n)[^]*/, '$1') }),
      says: [{ severity: 'error', topics: ['error model'] }],
      words: ['names "error model" and says nothing of it (line 6)'],
    },
    { name: 'all topics are treated', head: smallSite(), says: [] },
  ],
  'ready-doc-not-in-nav': [
    {
      name: 'the page is there, and the nav does not have it',
      head: smallSite({ 'mkdocs.yml': without(MKDOCS, '              - API: modules/billing/api.md\n') }),
      says: [{ severity: 'error', module: 'Billing', column: 'API' }],
      words: ['no reader reaches docs/modules/billing/api.md'],
    },
    {
      name: 'a nav that a plugin makes is unknown, and nothing is said',
      head: smallSite({
        'mkdocs.yml': `${without(MKDOCS, '              - API: modules/billing/api.md\n')}plugins:\n  - some-nav-maker\n`,
      }),
      says: [],
    },
  ],
  'ready-doc-link-broken': [
    {
      name: 'a page, an image and an anchor that are not there',
      head: smallSite({
        'docs/modules/billing/api.md': `${API}\nSee [prices](prices.md), [errors](#errors) and ![flow](/img/flow.svg).\n`,
      }),
      says: [
        { severity: 'warning', module: 'Billing', column: 'API' },
        { severity: 'warning', module: 'Billing', column: 'API' },
        { severity: 'warning', module: 'Billing', column: 'API' },
      ],
      words: ['links to prices.md', 'docs/modules/billing/prices.md does not exist'],
    },
    {
      name: 'links that a reader can follow',
      head: smallSite({
        'docs/modules/billing/api.md': `${API}\nSee [role](index.md#role), [errors](#error-model) and [more](https://example.test).\n`,
      }),
      says: [],
    },
    {
      name: 'a ⚪ document may be unfinished',
      head: smallSite({ 'docs/modules/ledger/index.md': '# Ledger\n\nSee [this](none.md).\n' }),
      says: [],
    },
  ],
  'ready-doc-shared': [
    {
      name: 'one page for two modules',
      head: smallSite({
        'docs/roadmap.md': roadmap({
          billingApi: '[✅](modules/billing/api.md)',
          ledgerApi: '[✅](modules/billing/api.md)',
        }),
      }),
      says: [
        { severity: 'error', module: 'Billing', column: 'API' },
        { severity: 'error', module: 'Ledger', column: 'API' },
      ],
      words: ['docs/modules/billing/api.md is also that of API of Ledger'],
    },
    {
      name: 'two rows of one module, which is another finding',
      head: smallSite({
        'docs/roadmap.md': roadmap({ billingApi: '✅', ledgerApi: '✅' }).replace('| Ledger |', '| Billing |'),
      }),
      says: [],
    },
    {
      name: 'cells without any document share nothing',
      head: smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }).replace('| Ledger |', '| Elsewhere |') }),
      says: [],
    },
    {
      name: 'a section for each',
      head: smallSite({
        'docs/roadmap.md': roadmap({
          billingApi: '[✅](modules/billing/api.md)',
          ledgerApi: '[✅](modules/billing/api.md#ledger)',
        }),
        'docs/modules/billing/api.md': `${API}\n# Ledger\n${API.slice(5).replaceAll('## ', '### ')}`,
      }),
      says: [],
    },
  ],
  'policy-weakened': [
    {
      name: 'the topic that the claim lacks is deleted: an error',
      base: smallSite({
        'docs/roadmap.md': roadmap({ billingApi: '⚪' }),
        'docs/modules/billing/api.md': WITHOUT_ERRORS,
      }),
      head: smallSite({
        'docs/roadmap.md': roadmap().replace('endpoints, error model', 'endpoints'),
        'docs/modules/billing/api.md': WITHOUT_ERRORS,
      }),
      says: [
        { severity: 'error', module: 'Billing', column: 'API' },
        { severity: 'warning', module: null, column: 'API' },
      ],
      words: ['only by what this change does to the rules', '"error model"'],
    },
    {
      name: 'a topic is asked for that was not',
      base: smallSite({ 'docs/roadmap.md': roadmap().replace(', error model', '') }),
      head: smallSite(),
      says: [],
    },
  ],
  'doc-behind-code': [
    {
      name: 'code changed and no document did',
      base: smallSite({ '.docs-readiness.yml': BEHIND_CODE, 'src/billing.ts': 'old' }),
      head: smallSite({ '.docs-readiness.yml': BEHIND_CODE, 'src/billing.ts': 'new' }),
      says: [
        { severity: 'notice', module: 'Billing', column: 'Index' },
        { severity: 'notice', module: 'Billing', column: 'API' },
      ],
      words: ['src/billing.ts', 'docs/modules/billing/index.md did not'],
    },
    {
      name: 'off by default',
      base: smallSite({ '.docs-readiness.yml': SOURCES, 'src/billing.ts': 'old' }),
      head: smallSite({ '.docs-readiness.yml': SOURCES, 'src/billing.ts': 'new' }),
      says: [],
    },
  ],
  'waiver-expired': [
    {
      name: 'its last day has passed',
      head: smallSite({ '.docs-readiness.yml': waiver('2026-01-31') }),
      says: [{ severity: 'error', module: null, column: null }],
      words: ['ended on 2026-01-31'],
    },
  ],
  'waiver-unused': [
    {
      name: 'the finding is not there',
      head: smallSite({ '.docs-readiness.yml': waiver('2026-12-31') }),
      says: [{ severity: 'warning', module: null, column: null }],
      words: ['ready-doc-stub for Billing › API'],
    },
    {
      name: 'the finding is there',
      head: smallSite({ '.docs-readiness.yml': waiver('2026-12-31'), 'docs/modules/billing/api.md': '# API\n\nTBD\n' }),
      says: [],
    },
  ],
  'ready-doc-boilerplate': [
    {
      name: 'two modules with one text',
      head: smallSite({
        'docs/roadmap.md': roadmap({ ledgerIndex: '✅' }),
        'docs/modules/billing/index.md': templated('Billing'),
        'docs/modules/ledger/index.md': templated('Ledger'),
      }),
      says: [
        { severity: 'warning', module: 'Billing', column: 'Index' },
        { severity: 'warning', module: 'Ledger', column: 'Index' },
      ],
      words: ['says the same, apart from the module', 'docs/modules/ledger/index.md'],
    },
    {
      name: 'two texts',
      head: smallSite({
        'docs/roadmap.md': roadmap({ ledgerIndex: '✅' }),
        'docs/modules/billing/index.md': templated('Billing'),
        'docs/modules/ledger/index.md': templated('Ledger').replace('nightly', 'hourly'),
      }),
      says: [],
    },
  ],
  'pending-doc-complete': [
    {
      name: 'the document is complete, and the cell still pending',
      head: smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '⚪' }) }),
      says: [{ severity: 'warning', module: 'Billing', column: 'API' }],
      words: ['docs/modules/billing/api.md is complete', 'mark the cell ✅'],
    },
    { name: 'a stub may stay pending', head: smallSite(), says: [] },
  ],
  'basic-not-applicable': [
    {
      name: 'Index is basic',
      head: smallSite({ 'docs/roadmap.md': roadmap({ ledgerIndex: '➖' }) }),
      says: [{ severity: 'error', module: 'Ledger', column: 'Index' }],
    },
    { name: 'API is optional', head: smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '➖' }) }), says: [] },
  ],
  'module-not-in-nav': [
    {
      name: 'the nav has a longer name: a suggestion, never a match',
      head: smallSite({ 'mkdocs.yml': MKDOCS.replace('- Ledger:', '- Ledger Service:') }),
      says: [{ severity: 'warning', module: 'Ledger', column: null }],
      words: ['did you mean "Ledger Service"', 'aliases: {"Ledger": ["Ledger Service"]}'],
    },
    {
      name: 'the nav has no modules section: said once',
      head: smallSite({ 'mkdocs.yml': MKDOCS.replace('- Modules:', '- Parts:') }),
      says: [{ module: null }],
      words: ['has no section "Modules"', 'modules-section'],
    },
  ],
  'module-not-in-roadmap': [
    {
      name: 'a section with documents of its own',
      head: smallSite({
        'mkdocs.yml': `${MKDOCS}          - Payout:\n              - Index: modules/payout/index.md\n              - API: modules/payout/api.md\n`,
      }),
      says: [{ severity: 'warning', module: 'Payout' }],
      words: ['Modules › Money', 'add the row'],
    },
    {
      name: 'an overview is no module',
      head: smallSite({
        'mkdocs.yml': MKDOCS.replace('      - Money:\n', '      - Overview: modules/index.md\n      - Money:\n'),
      }),
      says: [],
    },
  ],
  'module-group-differs': [
    {
      name: 'another group in the nav',
      head: smallSite({ 'mkdocs.yml': MKDOCS.replace('- Money:', '- Finance:') }),
      says: [
        { severity: 'notice', module: 'Billing' },
        { severity: 'notice', module: 'Ledger' },
      ],
      words: ['"Money"', '"Finance"'],
    },
  ],
  'nav-page-missing': [
    {
      name: 'a page that no ✅ claims',
      head: smallSite({ 'docs/modules/ledger/index.md': null }),
      says: [{ severity: 'notice', module: null }],
      words: ['docs/modules/ledger/index.md', 'does not exist'],
    },
    {
      name: 'a claimed page is told by its own rule',
      head: smallSite({ 'docs/modules/billing/api.md': null }),
      says: [],
    },
  ],
  'doc-ambiguous': [
    {
      name: 'a glob that matches more files than a message can name',
      head: smallSite({
        '.docs-readiness.yml': 'map: { Ledger/API: "docs/many/*.md" }\n',
        ...Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`docs/many/p${index + 10}.md`, '# P\n'])),
      }),
      says: [{ module: 'Ledger', column: 'API' }],
      words: ['could be docs/many/p10.md or docs/many/p11.md', 'docs/many/p29.md or one of 5 more; the first one is'],
    },
    {
      name: 'two pages of that title in the module',
      head: smallSite({
        'mkdocs.yml': MKDOCS.replace(
          '- API: modules/billing/api.md',
          '- API: modules/billing/api.md\n              - APIs: modules/billing/more.md',
        ),
        'docs/modules/billing/more.md': API,
      }),
      says: [{ severity: 'warning', module: 'Billing', column: 'API' }],
      words: ['docs/modules/billing/api.md or docs/modules/billing/more.md', 'map: {"Billing/API"'],
    },
    { name: 'one page', head: smallSite(), says: [] },
  ],
  'doc-unreadable': [
    {
      name: 'a ✅ on bytes that are no text',
      head: smallSite({ 'docs/modules/billing/api.md': new Uint8Array([0x23, 0x20, 0xff, 0xfe]) }),
      says: [{ severity: 'error', column: 'API' }],
      words: ['is not UTF-8 text'],
    },
    {
      name: 'a ⚪ on the same is a notice',
      head: smallSite({ 'docs/modules/ledger/index.md': new Uint8Array([0xff]) }),
      says: [{ severity: 'notice', module: 'Ledger' }],
    },
  ],
  'roadmap-empty': [
    {
      name: 'no roadmap at all',
      head: smallSite({ 'docs/roadmap.md': null }),
      says: [{ severity: 'error', module: null }],
      words: ['No roadmap was found'],
    },
    {
      name: 'a roadmap without a table',
      head: smallSite({ 'docs/roadmap.md': '# Roadmap\n\nSoon.\n' }),
      says: [{ severity: 'error' }],
      words: ['docs/roadmap.md has no status table'],
    },
  ],
  'status-unknown': [
    {
      name: 'a word that is no status',
      head: smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: 'maybe' }) }),
      says: [{ severity: 'error', module: 'Ledger', column: 'API' }],
      words: ['says "maybe"', '✅ or ⚪'],
    },
    {
      name: 'an empty cell',
      head: smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '' }) }),
      says: [{ module: 'Ledger', column: 'API' }],
      words: ['is empty'],
    },
  ],
  'module-duplicate': [
    {
      name: 'two rows of one name',
      head: smallSite({ 'docs/roadmap.md': roadmap().replace('| Ledger |', '| Billing |') }),
      says: [{ severity: 'error', module: 'Billing', column: null }],
      words: ['at line 16'],
    },
  ],
  'row-malformed': [
    {
      name: 'a row that lacks a cell',
      head: smallSite({ 'docs/roadmap.md': roadmap().replace('| Ledger | ⚪ | ⚪ |', '| Ledger | ⚪ |') }),
      says: [{ severity: 'warning' }],
    },
  ],
  'roadmap-link-broken': [
    {
      name: 'a link to nothing',
      head: smallSite({ 'docs/roadmap.md': `${roadmap()}- See [rules](guides/rules.md)\n` }),
      says: [{ severity: 'warning' }],
      words: ['docs/guides/rules.md does not exist'],
    },
    {
      name: 'a link to a page',
      head: smallSite({ 'docs/roadmap.md': `${roadmap()}- See [billing](modules/billing/index.md#role)\n` }),
      says: [],
    },
  ],
  'column-undefined': [
    {
      name: 'a column that Columns does not have',
      head: smallSite({ 'docs/roadmap.md': without(roadmap(), '- API: endpoints, error model\n') }),
      says: [{ severity: 'notice', column: 'API' }],
    },
  ],
  'column-untracked': [
    {
      name: 'Columns has one that the table lacks',
      head: smallSite({ 'docs/roadmap.md': roadmap().replace('- API:', '- Runbook: incidents\n- API:') }),
      says: [{ severity: 'notice', column: 'Runbook' }],
    },
  ],
  'roadmap-date-stale': [
    {
      name: 'a status changed and the date did not',
      base: smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '⚪' }) }),
      head: smallSite(),
      says: [{ severity: 'notice', state: 'new' }],
      words: ['2026-01-31'],
    },
    {
      name: 'the date changed too',
      base: smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '⚪' }) }),
      head: smallSite({ 'docs/roadmap.md': roadmap().replace('2026-01-31', '2026-02-01') }),
      says: [],
    },
    { name: 'nothing changed', base: smallSite(), head: smallSite(), says: [] },
  ],
}

test('the site of these tests is clean', async () => {
  const { report } = await gate(smallSite())
  expect(report.findings).toEqual([])
  expect(report.conclusion).toBe('success')
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each((CASES[id] ?? []).map((example) => [example.name, example] as const))('%s', async (_, example) => {
    const { report } = await gate(example.head, example.base ?? null)
    const findings = report.findings.filter((finding) => finding.rule === id)
    expect(findings).toMatchObject(example.says)
    expect(findings).toHaveLength(example.says.length)
    for (const words of example.words ?? []) expect(findings[0]?.message).toContain(words)
  })

  test('has an example that it speaks about', () => {
    expect(CASES[id]?.some(({ says }) => says.length > 0)).toBe(true)
  })

  test('has a page that says the same as the code', () => {
    const path = `docs/rules/${id}.md`
    expect(existsSync(path)).toBe(true)
    const page = readFileSync(path, 'utf8')
    expect(page).toMatch(new RegExp(`^# ${id}\\n`))
    expect(page).toContain(`Default: ${rule.severity}`)
    for (const heading of ['## Why', '## Fails', '## Passes', '## How to fix']) expect(page).toContain(`\n${heading}\n`)
  })

  test('points into a file that is there', async () => {
    for (const { head, base } of CASES[id] ?? []) {
      const { report } = await gate(head, base ?? null)
      for (const { location } of report.findings.filter((finding) => finding.rule === id)) {
        const text = head[location.path]
        expect(typeof text).toBe('string')
        const lines = String(text).split('\n')
        expect(location.startLine).toBeLessThanOrEqual(lines.length)
        expect(location.endColumn).toBeLessThanOrEqual((lines[location.endLine - 1] ?? '').length + 2)
      }
    }
  })
})

test('every page of docs/rules is about a rule', async () => {
  const { readdirSync } = await import('node:fs')
  expect(
    readdirSync('docs/rules')
      .filter((name) => name !== 'index.md')
      .sort(),
  ).toEqual(rules.map(({ id }) => `${id}.md`).sort())
})
