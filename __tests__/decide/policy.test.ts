import { describe, expect, test } from '@jest/globals'
import { dayOf } from '../../src/check-repository.ts'
import { API, type Files, gate, INDEX, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

const CONFIG = '.github/docs-readiness.yml'
const NO_ERRORS = API.slice(0, API.indexOf('## Error model'))

/** Billing's API is pending and lacks a topic; the author wants it to be ✅ without writing it. */
const BASE = smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '⚪' }), 'docs/modules/billing/api.md': NO_ERRORS })

/** The base, with the cell flipped and whatever else the author does. */
const attempt = (changes: Record<string, string | null>, text = roadmap()): Files =>
  Object.fromEntries(
    Object.entries({ ...BASE, 'docs/roadmap.md': text, ...changes }).flatMap(([path, content]) =>
      content === null ? [] : [[path, content]],
    ),
  )

describe('an author who does not want to write the document cannot pass by', () => {
  const attempts: [name: string, head: Files, rules: string[]][] = [
    ['just claiming it', attempt({}), ['ready-doc-incomplete']],
    ['deleting the topic', attempt({}, roadmap().replace('endpoints, error model', 'endpoints')), ['policy-weakened']],
    [
      'deleting the topic in a config of one’s own',
      attempt({ [CONFIG]: 'topics: { API: [endpoints] }\n' }),
      ['policy-weakened'],
    ],
    [
      'calling something else by the topic’s name',
      attempt({ [CONFIG]: 'synonyms: { error model: [endpoints] }\n' }),
      ['policy-weakened'],
    ],
    [
      'mapping the cell to another document',
      attempt({
        [CONFIG]: 'map: { Billing/API: docs/other.md }\n',
        'docs/other.md': API,
        'mkdocs.yml': `${MKDOCS}  - Other: other.md\n`,
      }),
      ['policy-weakened'],
    ],
    [
      'an alias that leads to another module',
      attempt({
        [CONFIG]: 'aliases: { Billing: [Ledger Two] }\n',
        'mkdocs.yml': `${MKDOCS.replace('          - Billing:', '          - Old Billing:')}          - Ledger Two:\n              - Index: modules/two/index.md\n              - API: modules/two/api.md\n`,
        'docs/modules/two/index.md': INDEX,
        'docs/modules/two/api.md': API,
      }),
      ['policy-weakened'],
    ],
    [
      'moving the roadmap and leaving the claims behind',
      attempt({ [CONFIG]: 'roadmap: docs/plan.md\n', 'docs/plan.md': roadmap({ billingApi: '⚪' }) }),
      ['policy-weakened', 'policy-weakened'],
    ],
    [
      'swapping the legend',
      attempt({}, roadmap().replace('✅ = ready, ⚪ = pending', '⚪ = ready, ✅ = pending')),
      ['policy-weakened', 'ready-doc-missing', 'ready-doc-stub'],
    ],
    [
      'swapping the statuses in the config',
      attempt({ [CONFIG]: 'statuses: { ready: [⚪], pending: [✅] }\n' }),
      ['policy-weakened', 'ready-doc-missing', 'ready-doc-stub'],
    ],
    [
      'linking to another module’s page',
      attempt(
        {
          'mkdocs.yml': MKDOCS.replace(
            '- Index: modules/ledger/index.md',
            '- Index: modules/ledger/index.md\n              - API: modules/ledger/api.md',
          ),
          'docs/modules/ledger/api.md': API,
        },
        roadmap({ billingApi: '[✅](modules/ledger/api.md)' }),
      ),
      ['policy-weakened'],
    ],
    [
      'linking to a page that another ✅ rests on',
      attempt(
        {
          'mkdocs.yml': MKDOCS.replace(
            '- Index: modules/ledger/index.md',
            '- Index: modules/ledger/index.md\n              - API: modules/ledger/api.md',
          ),
          'docs/modules/ledger/api.md': API,
        },
        roadmap({ billingApi: '[✅](modules/ledger/api.md)', ledgerApi: '✅' }),
      ),
      ['policy-weakened', 'ready-doc-shared', 'ready-doc-shared'],
    ],
    [
      'a hook that makes the nav unknown',
      attempt({ 'mkdocs.yml': `${MKDOCS}hooks: [hook.py]\n` }),
      ['policy-weakened', 'ready-doc-incomplete'],
    ],
    [
      'a waiver of one’s own',
      attempt({
        [CONFIG]: `waivers:\n  - { module: Billing, column: API, rule: ready-doc-incomplete, reason: later, until: 2030-01-01 }\n`,
      }),
      ['ready-doc-incomplete'],
    ],
    [
      'a rule switched off in a config of one’s own',
      attempt({ [CONFIG]: 'rules: { ready-doc-incomplete: off }\n' }),
      ['ready-doc-incomplete'],
    ],
    [
      'a waiver label of one’s own',
      attempt({ [CONFIG]: 'waiver-label: ok\n' }, roadmap().replace('endpoints, error model', 'endpoints')),
      ['policy-weakened'],
    ],
  ]
  test.each(attempts)('%s', async (_, head, rules) => {
    const { report } = await gate(head, BASE, { labels: ['ok'] })
    expect(report.conclusion).toBe('failure')
    const errors = report.findings.filter(({ severity, state }) => severity === 'error' && state === 'new')
    expect(errors.map(({ rule }) => rule).sort()).toEqual(rules)
  })

  test('half-emptying a document that was incomplete before', async () => {
    const base = smallSite({ 'docs/modules/billing/api.md': NO_ERRORS })
    const head = smallSite({
      'docs/modules/billing/api.md': `# API\n\n## Other things\n${'Much is said here about other things. '.repeat(20)}\n`,
    })
    const { report } = await gate(head, base)
    expect(report.conclusion).toBe('failure')
    expect(report.findings).toMatchObject([
      { rule: 'ready-doc-incomplete', state: 'new', topics: ['endpoints', 'error model'] },
    ])
  })

  test('hiding an overclaim of before behind a legend', async () => {
    const base = smallSite({ 'docs/modules/billing/api.md': NO_ERRORS })
    const head = {
      ...base,
      'docs/roadmap.md': roadmap().replace('✅ = ready, ⚪ = pending', '✅ = pending, ⚪ = ready'),
    }
    expect((await gate(head, base)).report.conclusion).toBe('failure')
  })
})

describe('an honest author is not held up by', () => {
  test.each<[string, Files, Files]>([
    ['writing the document', attempt({ 'docs/modules/billing/api.md': API }), BASE],
    [
      'asking for one topic less where no claim needs it',
      smallSite({ 'docs/roadmap.md': roadmap().replace('endpoints, error model', 'endpoints') }),
      smallSite(),
    ],
    [
      'a link to the module’s own page',
      smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '[✅](modules/billing/api.md)' }) }),
      smallSite(),
    ],
    [
      'moving the roadmap for good',
      smallSite({
        'docs/roadmap.md': null,
        'docs/planning/roadmap.md': roadmap(),
        'mkdocs.yml': MKDOCS.replace('Roadmap: roadmap.md', 'Roadmap: planning/roadmap.md'),
      }),
      smallSite(),
    ],
    [
      'moving a mapped document',
      smallSite({
        [CONFIG]: 'map: { Billing/API: docs/http/billing.md }\n',
        'docs/modules/billing/api.md': null,
        'docs/http/billing.md': API,
        'mkdocs.yml': MKDOCS.replace('modules/billing/api.md', 'http/billing.md'),
      }),
      smallSite({ [CONFIG]: 'map: { Billing/API: docs/modules/billing/api.md }\n' }),
    ],
    ['a shared document that the base’s config allows', shared(), { ...shared(), 'docs/roadmap.md': roadmap() }],
  ])('%s', async (_, head, base) => {
    const { report } = await gate(head, base)
    expect(report.findings.filter(({ severity, state }) => severity === 'error' && state === 'new')).toEqual([])
    expect(report.conclusion).toBe('success')
  })
})

function shared(): Files {
  return smallSite({
    [CONFIG]: 'map: { Billing/API: docs/modules/billing/api.md, Ledger/API: docs/modules/billing/api.md }\n',
    'docs/roadmap.md': roadmap({ ledgerApi: '✅' }),
  })
}

describe('loosening that no claim depends on is a warning', () => {
  const loosened = async (head: Files, base: Files) =>
    (await gate(head, base)).report.findings
      .filter(({ rule }) => rule === 'policy-weakened')
      .map(({ severity, message }) => [severity, message])

  test.each<[string, Files, Files, string]>([
    [
      'a topic',
      smallSite({ 'docs/roadmap.md': roadmap().replace(', error model', '') }),
      smallSite(),
      'no longer asks API documents for "error model"',
    ],
    [
      'a tier',
      smallSite({ 'docs/roadmap.md': roadmap().replace('Basic\n- Index', 'Optional\n- Index') }),
      smallSite(),
      'makes the column Index optional',
    ],
    [
      'a column',
      smallSite({ 'docs/roadmap.md': roadmap().replace(/^(\|[^|]*\|[^|]*)\|[^|]*\|$/gm, '$1|') }),
      smallSite(),
      'takes the column API out of the table',
    ],
    [
      'a legend',
      smallSite({ 'docs/roadmap.md': roadmap().replace('➖ = not', '🟦 = ready, ➖ = not') }),
      smallSite(),
      'gives 🟦 the meaning ready',
    ],
    [
      'a rule',
      smallSite({ [CONFIG]: 'rules: { ready-doc-stub: notice }\n' }),
      smallSite(),
      'lowers the rule ready-doc-stub',
    ],
    ['the gate', smallSite({ [CONFIG]: 'gate: report\n' }), smallSite(), 'lowers the gate from new to report'],
    [
      'fail-on',
      smallSite({ [CONFIG]: 'fail-on: error\n' }),
      smallSite({ [CONFIG]: 'fail-on: notice\n' }),
      'lets notices pass',
    ],
    [
      'a waiver',
      smallSite({
        [CONFIG]: 'waivers: [{ module: Ledger, column: API, rule: ready-doc-stub, reason: x, until: 2026-12-31 }]\n',
      }),
      smallSite(),
      'waives ready-doc-stub of Ledger › API',
    ],
    ['a label', smallSite({ [CONFIG]: 'waiver-label: trust-me\n' }), smallSite(), 'makes "trust-me" a label'],
  ])('%s', async (_, head, base, words) => {
    const [first, ...more] = await loosened(head, base)
    expect(first?.[0]).toBe('warning')
    expect(first?.[1]).toContain(words)
    expect(more).toEqual([])
  })

  test('tightening is nothing', async () => {
    const head = smallSite({
      [CONFIG]: 'gate: all\nfail-on: warning\nrules: { pending-doc-complete: error }\n',
      'docs/roadmap.md': roadmap().replace('inputs', 'inputs, role'),
    })
    expect(await loosened(head, smallSite())).toEqual([])
  })
})

describe('a waiver', () => {
  const waiver = (until: string, rest = 'module: Billing, column: API, rule: ready-doc-incomplete') =>
    `waivers:\n  - { ${rest}, reason: moves to the new format, until: ${until} }\n`
  const site = (config: string): Files => smallSite({ [CONFIG]: config, 'docs/modules/billing/api.md': NO_ERRORS })

  test('lifts a finding until its last day, and says why', async () => {
    for (const [today, lifted] of [
      ['2026-02-28', 1],
      ['2026-03-01', 0],
    ] as const) {
      const { report } = await gate(site(waiver('2026-02-28')), null, { today })
      expect(report.waived).toHaveLength(lifted)
      expect(report.conclusion).toBe(lifted === 1 ? 'success' : 'failure')
    }
    const { report } = await gate(site(waiver('2026-02-28')))
    expect(report.waived).toMatchObject([
      { reason: 'moves to the new format', until: '2026-02-28', finding: { rule: 'ready-doc-incomplete' } },
    ])
    expect(report.findings).toEqual([])
    expect(report.totals).toMatchObject({ overclaimed: 0, waived: 1 })
    expect(report.cells.find(({ module, column }) => module === 'Billing' && column === 'API')?.outcome).toBe('waived')
  })

  test('that has ended is an error, which existed before the pull request', async () => {
    const files = site(waiver('2026-01-01'))
    const { report } = await gate(files, files)
    expect(report.conclusion).toBe('success')
    expect(report.findings.filter(({ rule }) => rule === 'waiver-expired')).toMatchObject([
      { severity: 'error', state: 'existing', tree: 'base', location: { path: CONFIG, startLine: 2, startColumn: 5 } },
    ])
    expect((await gate(files)).report.conclusion).toBe('failure')
  })

  test('that nothing needs is a warning', async () => {
    const files = smallSite({ [CONFIG]: waiver('2026-12-31') })
    expect((await gate(files)).report.findings).toMatchObject([{ rule: 'waiver-unused', severity: 'warning' }])
  })

  test('with a star is about any module', async () => {
    const { report } = await gate(site(waiver('2026-12-31', 'module: "*", column: API, rule: ready-doc-incomplete')))
    expect(report.waived).toHaveLength(1)
  })

  test('without a real day is refused with its place', async () => {
    await expect(gate(site(waiver('2026-02-30')))).rejects.toThrow(
      /^\.github\/docs-readiness\.yml:2:\d+: until is "2026-02-30"/,
    )
  })

  test('label of the base’s config lifts policy-weakened, and nothing else', async () => {
    const label = { [CONFIG]: 'waiver-label: docs-lead-ok\n' }
    const base = { ...BASE, ...label }
    const head = attempt(label, roadmap().replace('endpoints, error model', 'endpoints'))
    expect((await gate(head, base)).report.conclusion).toBe('failure')
    expect((await gate(head, base, { labels: ['docs-lead-ok'] })).report).toMatchObject({ conclusion: 'success' })
    expect((await gate({ ...attempt({}), ...label }, base, { labels: ['docs-lead-ok'] })).report.conclusion).toBe(
      'failure',
    )
  })
})

describe('doc-behind-code', () => {
  const config = { [CONFIG]: 'rules: { doc-behind-code: warning }\nsources: { Billing: ["src/billing/**"] }\n' }
  const base = smallSite({ ...config, 'src/billing/invoice.ts': 'one', 'src/other.ts': 'one' })
  const said = async (head: Files) => (await gate(head, base)).report.findings.map(({ rule, column }) => [rule, column])

  test('speaks where the code changed and no document did', async () => {
    expect(await said({ ...base, 'src/billing/invoice.ts': 'two' })).toEqual([
      ['doc-behind-code', 'Index'],
      ['doc-behind-code', 'API'],
    ])
  })

  test('is silent where a document changed too, or other code, or nothing', async () => {
    expect(
      await said({ ...base, 'src/billing/invoice.ts': 'two', 'docs/modules/billing/api.md': `${API}More.\n` }),
    ).toEqual([])
    expect(await said({ ...base, 'src/other.ts': 'two' })).toEqual([])
    expect(await said(base)).toEqual([])
  })
})

test('the day of a run', () => {
  const now = new Date('2026-11-24T23:59:59Z')
  expect(dayOf(undefined, now)).toBe('2026-11-24')
  expect(dayOf('', now)).toBe('2026-11-24')
  expect(dayOf('0', now)).toBe('1970-01-01')
  expect(() => dayOf('tomorrow', now)).toThrow('SOURCE_DATE_EPOCH is "tomorrow"')
})
