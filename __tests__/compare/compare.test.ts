import { describe, expect, test } from '@jest/globals'
import { matchRenames } from '../../src/compare/renames.ts'
import type { Finding } from '../../src/model/report.ts'
import { API, type Files, gate, INDEX, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

type Told = Pick<Finding, 'rule' | 'state' | 'cause'>

const told = async (head: Files, base: Files): Promise<Told[]> =>
  (await gate(head, base)).report.findings
    .filter(({ rule }) => rule.startsWith('ready-'))
    .map(({ rule, state, cause }) => ({ rule, state, cause }))

const NO_ERRORS = API.slice(0, API.indexOf('## Error model'))
const STUB = '# API\n\nTBD\n'

describe('state and cause of a finding', () => {
  const cases: [name: string, base: Files, head: Files, expected: Told[]][] = [
    [
      'claimed: the cell was flipped here',
      smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '⚪' }), 'docs/modules/billing/api.md': NO_ERRORS }),
      smallSite({ 'docs/modules/billing/api.md': NO_ERRORS }),
      [{ rule: 'ready-doc-incomplete', state: 'new', cause: 'claimed' }],
    ],
    [
      'claimed comes before deleted where both hold',
      smallSite({ 'docs/roadmap.md': roadmap({ billingApi: '⚪' }) }),
      smallSite({ 'docs/modules/billing/api.md': null }),
      [{ rule: 'ready-doc-missing', state: 'new', cause: 'claimed' }],
    ],
    [
      'deleted',
      smallSite(),
      smallSite({ 'docs/modules/billing/api.md': null }),
      [{ rule: 'ready-doc-missing', state: 'new', cause: 'deleted' }],
    ],
    [
      'renamed: the text is elsewhere, and the nav was not told',
      smallSite(),
      smallSite({ 'docs/modules/billing/api.md': null, 'docs/modules/billing/http.md': API }),
      [{ rule: 'ready-doc-missing', state: 'new', cause: 'renamed' }],
    ],
    [
      'emptied',
      smallSite(),
      smallSite({ 'docs/modules/billing/api.md': STUB }),
      [{ rule: 'ready-doc-stub', state: 'new', cause: 'emptied' }],
    ],
    [
      'edited',
      smallSite(),
      smallSite({ 'docs/modules/billing/api.md': NO_ERRORS }),
      [{ rule: 'ready-doc-incomplete', state: 'new', cause: 'edited' }],
    ],
    [
      'unlinked: taken out of the nav',
      smallSite(),
      smallSite({ 'mkdocs.yml': MKDOCS.replace('              - API: modules/billing/api.md\n', '') }),
      [{ rule: 'ready-doc-not-in-nav', state: 'new', cause: 'unlinked' }],
    ],
    [
      'rules-changed: the roadmap asks for one topic more',
      smallSite(),
      smallSite({ 'docs/roadmap.md': roadmap().replace('error model', 'error model, rate limits') }),
      [{ rule: 'ready-doc-incomplete', state: 'new', cause: 'rules-changed' }],
    ],
    [
      'existing: it was there before',
      smallSite({ 'docs/modules/billing/api.md': NO_ERRORS }),
      smallSite({ 'docs/modules/billing/api.md': `${NO_ERRORS}\nMore about endpoints.\n` }),
      [{ rule: 'ready-doc-incomplete', state: 'existing', cause: null }],
    ],
    [
      'new again: one topic more is absent than before',
      smallSite({ 'docs/modules/billing/index.md': INDEX.replace(/## Inputs[^]*/, '') }),
      smallSite({
        'docs/modules/billing/index.md': `# Billing\n\n## History\n${'The name was chosen by a vote in the spring, and the logo a year later. '.repeat(8)}\n`,
      }),
      [{ rule: 'ready-doc-incomplete', state: 'new', cause: 'edited' }],
    ],
    [
      'new again: a mention, which is a warning, became an absence, which is an error',
      smallSite({ 'docs/modules/billing/api.md': `${NO_ERRORS}\nThe error model is described elsewhere.\n` }),
      smallSite({ 'docs/modules/billing/api.md': NO_ERRORS }),
      [{ rule: 'ready-doc-incomplete', state: 'new', cause: 'edited' }],
    ],
    [
      'fixed: it is gone',
      smallSite({ 'docs/modules/billing/api.md': NO_ERRORS }),
      smallSite(),
      [{ rule: 'ready-doc-incomplete', state: 'fixed', cause: null }],
    ],
    ['nothing: a folder was moved and the nav with it', smallSite(), moved(), []],
    [
      'nothing: a line was put in above the table',
      smallSite(),
      smallSite({ 'docs/roadmap.md': `Intro.\n\n${roadmap()}` }),
      [],
    ],
  ]
  test.each(cases)('%s', async (_, base, head, expected) => {
    expect(await told(head, base)).toEqual(expected)
  })
})

/** Billing's folder under another name, in the nav as well. */
function moved(): Files {
  return smallSite({
    'mkdocs.yml': MKDOCS.replaceAll('modules/billing/', 'modules/invoices/'),
    'docs/modules/billing/index.md': null,
    'docs/modules/billing/api.md': null,
    'docs/modules/invoices/index.md': INDEX,
    'docs/modules/invoices/api.md': API,
  })
}

test('a rename names the new place', async () => {
  const head = smallSite({
    'docs/modules/billing/api.md': null,
    'docs/modules/billing/http.md': `${API}One line more.\n`,
  })
  const { report } = await gate(head, smallSite())
  const finding = report.findings.find(({ rule }) => rule === 'ready-doc-missing')
  expect(finding?.message).toContain('this change moved docs/modules/billing/api.md to docs/modules/billing/http.md')
  expect(finding?.related).toMatchObject([{ path: 'docs/modules/billing/http.md' }])
})

test('a fingerprint stays when lines, words and severities change, and differs between cells', async () => {
  const broken = { 'docs/modules/billing/api.md': NO_ERRORS }
  const one = (await gate(smallSite(broken))).report.findings
  const other = (
    await gate(
      smallSite({
        ...broken,
        'docs/roadmap.md': `Intro.\n\n${roadmap()}`,
        '.github/docs-readiness.yml': 'rules: { ready-doc-incomplete: warning }\n',
      }),
    )
  ).report.findings
  expect(other.map(({ fingerprint }) => fingerprint)).toEqual(one.map(({ fingerprint }) => fingerprint))
  const both = (await gate(smallSite({ 'docs/modules/billing/api.md': null, 'docs/modules/billing/index.md': null })))
    .report
  const ids = both.findings.map(({ fingerprint }) => fingerprint)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('where deleted pages went', () => {
  const page = (path: string, text: string) => ({ path, id: text, text })
  const long = (word: string) => Array.from({ length: 20 }, (_, index) => `${word} line number ${index}`).join('\n')

  test.each([
    ['the same bytes', [page('a.md', 'same text here')], [page('b.md', 'same text here')], { 'a.md': 'b.md' }],
    [
      'half of the lines',
      [page('a.md', long('x'))],
      [page('b.md', `${long('x').split('\n').slice(0, 15).join('\n')}\nnew`)],
      { 'a.md': 'b.md' },
    ],
    ['less than half', [page('a.md', long('x'))], [page('b.md', long('y'))], {}],
    [
      'equal bytes twice: the one of the same name',
      [page('old/api.md', 'same'), page('old/ui.md', 'same')],
      [page('new/ui.md', 'same'), page('new/api.md', 'same')],
      { 'old/api.md': 'new/api.md', 'old/ui.md': 'new/ui.md' },
    ],
    ['nothing was added', [page('a.md', 'text')], [], {}],
    ['texts too short to tell', [page('a.md', '#\n-')], [page('b.md', '#\n-\n')], {}],
  ])('%s', (_, deleted, added, expected) => {
    expect(Object.fromEntries(matchRenames(deleted, added))).toEqual(expected)
  })
})
