import { describe, expect, test } from '@jest/globals'
import { chooseGate, conclude } from '../../src/decide/decide.ts'
import type { Finding, GateMode, Severity, State } from '../../src/model/report.ts'
import { DEFAULT_POLICY } from '../../src/parse/config/defaults.ts'
import { API, type Files, gate, roadmap, smallSite } from '../helpers/small-site.ts'

describe('the gate fails', () => {
  const finding = (state: State, severity: Severity): Finding => ({ state, severity }) as Finding

  test.each<[mode: GateMode, failOn: Severity, findings: Finding[], conclusion: string]>([
    ['new', 'error', [finding('new', 'error')], 'failure'],
    ['new', 'error', [finding('existing', 'error')], 'success'],
    ['new', 'error', [finding('fixed', 'error')], 'success'],
    ['new', 'error', [finding('new', 'warning')], 'success'],
    ['new', 'warning', [finding('new', 'warning')], 'failure'],
    ['new', 'warning', [finding('new', 'notice')], 'success'],
    ['new', 'notice', [finding('new', 'notice')], 'failure'],
    ['all', 'error', [finding('existing', 'error')], 'failure'],
    ['all', 'error', [finding('fixed', 'error')], 'success'],
    ['report', 'notice', [finding('new', 'error')], 'neutral'],
    ['new', 'error', [], 'success'],
  ])('mode %s, fail-on %s', (mode, failOn, findings, conclusion) => {
    expect(conclude({ mode, failOn, bootstrap: false }, findings)).toBe(conclusion)
  })
})

describe('the mode is chosen by', () => {
  const policy = DEFAULT_POLICY
  const withBase = { given: true, readable: true, hasRoadmap: true }

  test('the flag, then the policy, then whether there is a base', () => {
    expect(chooseGate({ gate: 'report', failOn: null }, { ...policy, gate: 'all' }, withBase).mode).toBe('report')
    expect(chooseGate({ gate: null, failOn: null }, { ...policy, gate: 'all' }, withBase).mode).toBe('all')
    expect(chooseGate({ gate: null, failOn: null }, policy, withBase).mode).toBe('new')
    expect(chooseGate({ gate: null, failOn: null }, policy, { ...withBase, given: false }).mode).toBe('all')
  })

  test('a first roadmap is bootstrap under gate new only, and an unreadable base is none', () => {
    const first = { given: true, readable: true, hasRoadmap: false }
    expect(chooseGate({ gate: null, failOn: null }, policy, first).bootstrap).toBe(true)
    expect(chooseGate({ gate: 'all', failOn: null }, policy, first).bootstrap).toBe(false)
    expect(chooseGate({ gate: null, failOn: null }, policy, { ...first, readable: false }).bootstrap).toBe(false)
  })
})

const BROKEN = { 'docs/modules/billing/api.md': null }

describe('a pull request', () => {
  test('that brings the first roadmap passes, and says so', async () => {
    const result = await gate(smallSite(BROKEN), smallSite({ 'docs/roadmap.md': null }))
    expect(result.report).toMatchObject({ conclusion: 'success', gate: { mode: 'new', bootstrap: true } })
    expect(result.report.totals.new).toBeGreaterThan(0)
    expect(result.notes).toEqual([expect.stringContaining('no roadmap yet')])
    // Its legend and columns are not held against a base that has none.
    expect(result.report.findings.map(({ rule }) => rule)).not.toContain('policy-weakened')
  })

  test.each<[string, Record<string, string>]>([
    ['config', { '.github/docs-readiness.yml': 'rules: [oops' }],
    ['nav', { 'mkdocs.yml': 'nav: {' }],
    ['site', { 'mkdocs.yml': '- a list\n' }],
  ])('over a base whose %s cannot be read is judged by the defaults, and everything is new', async (_, broken) => {
    const result = await gate(smallSite(BROKEN), smallSite({ ...BROKEN, ...broken }))
    expect(result.report).toMatchObject({ conclusion: 'failure', gate: { bootstrap: false } })
    expect(result.notes).toEqual([expect.stringContaining('The base cannot be read')])
    expect((await gate(smallSite(), smallSite(broken))).report.conclusion).toBe('success')
  })

  test.each([
    ['a rule switched off', 'rules: { ready-doc-missing: off }\n'],
    ['the gate set to report', 'gate: report\n'],
  ])('cannot loosen its own gate: %s', async (_, config) => {
    const { report } = await gate(smallSite({ ...BROKEN, '.github/docs-readiness.yml': config }), smallSite())
    expect(report.conclusion).toBe('failure')
  })

  test.each([
    ['a rule switched off', 'rules: { ready-doc-missing: off }\n', 'success'],
    ['the gate set to report', 'gate: report\n', 'neutral'],
    ['warnings fail', 'fail-on: warning\nrules: { ready-doc-missing: warning }\n', 'failure'],
  ])('is held to what the base’s config says: %s', async (_, config, conclusion) => {
    const files = { '.github/docs-readiness.yml': config }
    expect((await gate(smallSite({ ...BROKEN, ...files }), smallSite(files))).report.conclusion).toBe(conclusion)
  })

  test('--gate new without a base is refused, never an empty comparison', async () => {
    await expect(gate(smallSite(), null, { gate: 'new' })).rejects.toThrow('--gate new needs --base')
  })
})

describe('what cannot run is one sentence', () => {
  test.each<[string, Files, { config?: string; mkdocs?: string } | undefined, RegExp]>([
    ['no mkdocs.yml', smallSite({ 'mkdocs.yml': null }), undefined, /mkdocs\.yml/],
    [
      'an unknown key',
      smallSite({ '.docs-readiness.yml': 'gate: new\nrulse: {}\n' }),
      undefined,
      /^\.docs-readiness\.yml:2:1: unknown key "rulse"; did you mean "rules"\?/,
    ],
    [
      'an unknown rule',
      smallSite({ '.docs-readiness.yml': 'rules:\n  ready-doc-stubs: off\n' }),
      undefined,
      /^\.docs-readiness\.yml:2:3: unknown key "ready-doc-stubs"; did you mean "ready-doc-stub"/,
    ],
    [
      'a bad value',
      smallSite({ '.docs-readiness.yml': 'gate: never\n' }),
      undefined,
      /^\.docs-readiness\.yml:1:7: gate is "never", expected one of report, new, all/,
    ],
    [
      'a level that rules do not have',
      smallSite({ '.docs-readiness.yml': 'rules:\n  ready-doc-stub: fatal\n' }),
      undefined,
      /^\.docs-readiness\.yml:2:19: rules\.ready-doc-stub is "fatal", expected one of error, warning, notice, off/,
    ],
    [
      'a wrong type',
      smallSite({ '.docs-readiness.yml': 'map:\n  - a\n' }),
      undefined,
      /^\.docs-readiness\.yml:2:3: map is a list, expected a map/,
    ],
    ['broken YAML', smallSite({ '.docs-readiness.yml': 'map: {\n' }), undefined, /^\.docs-readiness\.yml:\d+:\d+: /],
    ['aliases without end', smallSite({ '.docs-readiness.yml': bomb() }), undefined, /aliases/],
    ['a named config that is not there', smallSite(), { config: 'none.yml' }, /^none\.yml: no such file/],
    [
      'a config that is no text',
      smallSite({ '.docs-readiness.yml': new Uint8Array([255]) }),
      undefined,
      /cannot be read \(not UTF-8\)/,
    ],
    [
      'a roadmap that is no text',
      smallSite({ 'docs/roadmap.md': new Uint8Array([255]) }),
      undefined,
      /docs\/roadmap\.md cannot be read/,
    ],
    [
      'two roadmaps',
      smallSite({ 'docs/old/Roadmap.md': roadmap() }),
      undefined,
      /docs\/old\/Roadmap\.md, docs\/roadmap\.md.*--roadmap/,
    ],
  ])('%s', async (_, head, options, sentence) => {
    await expect(gate(head, null, options)).rejects.toThrow(sentence)
  })
})

function bomb(): string {
  const levels = Array.from(
    { length: 9 },
    (_, index) =>
      `${'abcdefghij'[index + 1]}: &${'abcdefghij'[index + 1]} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(', ')}]`,
  )
  return `a: &a [x]\n${levels.join('\n')}\n`
}

test('several sites are one report, and each finding names its site', async () => {
  const site = (name: string, changes: Record<string, string | null>): Files =>
    Object.fromEntries(Object.entries(smallSite(changes)).map(([path, text]) => [`${name}/${path}`, text]))
  const files = {
    ...site('one', {}),
    ...site('two', { 'docs/modules/billing/api.md': API.slice(0, 120) }),
    '.github/docs-readiness.yml':
      'sites:\n  - { name: one, mkdocs: one/mkdocs.yml }\n  - { name: two, mkdocs: two/mkdocs.yml }\n',
  }
  const { report } = await gate(files)
  expect(report.subject.sites.map(({ name, roadmap }) => [name, roadmap])).toEqual([
    ['one', 'one/docs/roadmap.md'],
    ['two', 'two/docs/roadmap.md'],
  ])
  expect(report.totals.cells).toBe(8)
  expect(new Set(report.findings.map(({ site }) => site))).toEqual(new Set(['two']))
})
