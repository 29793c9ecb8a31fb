import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { startProgress } from '../../src/cli/progress.ts'
import { readHistoryWith } from '../../src/load/assess-history.ts'
import { assessTree, startRun } from '../../src/load/assess-tree.ts'
import type { History } from '../../src/model/history.ts'
import type { Tree } from '../../src/model/tree.ts'
import { renderHistoryCsv } from '../../src/render/history-csv.ts'
import { renderHistorySvg } from '../../src/render/history-svg.ts'
import { renderHistoryText } from '../../src/render/history-text.ts'
import { sparkline } from '../../src/render/sparkline.ts'
import { type Content, makeRepository, type Repository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'
import { API, INDEX, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'
import { memoryTree } from '../helpers/tree.ts'

const opened: Repository[] = []
afterAll(() => {
  for (const repository of opened) repository.remove()
})

function repositoryOf(...commits: Record<string, Content>[]) {
  const repository = makeRepository(...commits)
  opened.push(repository)
  return {
    ...repository,
    history: async (...args: string[]) => {
      const { exitCode, stdout, stderr } = await runCommand(
        'history',
        '--root',
        repository.root,
        '--format',
        'json',
        ...args,
      )
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
      return JSON.parse(stdout) as History
    },
  }
}

const totalsOf = ({ points }: History) =>
  points.map(({ totals, error }) => (totals ? `${totals.claimed}/${totals.upheld}` : error))

/** A story: no roadmap, a roadmap, code only, a page deleted, the claim taken back, the page written again. */
const story = repositoryOf(
  { 'src/code.ts': '1' },
  smallSite(),
  { 'src/code.ts': '2' },
  { 'docs/modules/billing/api.md': null },
  { 'docs/roadmap.md': roadmap({ billingApi: '⚪' }) },
  { 'docs/modules/billing/api.md': API },
  { 'README.md': 'nothing of this' },
)

test('a point for every commit that changed what is claimed or true, and for the last', async () => {
  const found = await story.history()
  const [, first, , deleted, withdrawn, written, last] = story.commits
  expect(found.commits).toBe(7)
  expect(found.points.map(({ commit }) => commit)).toEqual([first, deleted, withdrawn, written, last])
  expect(totalsOf(found)).toEqual(['2/2', '2/1', '1/1', '1/1', '1/1'])
  const api = { site: null, module: 'Billing', column: 'API' }
  expect(found.points.map(({ broken, mended }) => [broken, mended])).toEqual([
    [[], []],
    [[api], []],
    [[], [api]],
    [[], []],
    [[], []],
  ])
  expect(found.points[3]?.totals).toEqual({ cells: 4, claimed: 1, upheld: 1, pending: 3, underclaimed: 1 })
  expect(found.points[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
})

test('--since begins with that commit', async () => {
  const { commits, points } = await story.history('--since', 'HEAD~3')
  expect(commits).toBe(4)
  expect(points[0]).toMatchObject({ commit: story.commits[3], totals: { claimed: 2, upheld: 1 } })
})

test('the main line alone, or every commit of what was merged', async () => {
  const { git, write, history } = repositoryOf(smallSite())
  git('checkout', '--quiet', '-b', 'topic')
  write({ 'docs/modules/ledger/index.md': INDEX })
  git('commit', '--quiet', '--all', '--message', 'write')
  write({ 'docs/roadmap.md': roadmap({ ledgerIndex: '✅' }) })
  git('commit', '--quiet', '--all', '--message', 'claim')
  git('checkout', '--quiet', 'main')
  git('merge', '--quiet', '--no-ff', '--message', 'merge', 'topic')
  expect((await history()).points.map(({ subject }) => subject)).toEqual(['commit 1', 'merge'])
  expect((await history('--no-first-parent')).points.map(({ subject }) => subject)).toEqual([
    'commit 1',
    'write',
    'claim',
    'merge',
  ])
})

test('a commit that cannot be judged is said once, and the story goes on', async () => {
  const { history } = repositoryOf(
    smallSite(),
    { 'mkdocs.yml': 'nav: [\n' },
    { 'docs/modules/billing/api.md': null },
    { 'mkdocs.yml': MKDOCS },
  )
  expect(totalsOf(await history())).toEqual(['2/2', expect.stringMatching(/^mkdocs\.yml:\d+:\d+: /), '2/1'])
})

test('a page behind a link, and one that includes another', async () => {
  const { history } = repositoryOf(
    {
      ...smallSite(),
      'docs/modules/billing/index.md': { link: '../../../BILLING.md' },
      'BILLING.md': INDEX,
      'docs/modules/billing/api.md': '# API\n\n--8<-- "docs/parts/api.txt"\n',
      'docs/parts/api.txt': API,
    },
    { 'BILLING.md': '# Billing\n' },
    { 'docs/parts/api.txt': 'TBD\n' },
  )
  expect(totalsOf(await history())).toEqual(['2/2', '2/1', '2/0'])
})

test.each([
  ['no git repository', [] as string[], /no git repository/],
  ['a revision that is none', ['--since', 'nope'], /"nope" is no commit/],
  ['a format that is none', ['--format', 'png'], /Allowed choices are text, json, csv, svg/],
])('%s: one sentence, exit code 2', async (name, args, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), 'no-git-'))
  const root = name === 'no git repository' ? folder : story.root
  const { exitCode, stdout, stderr } = await runCommand('history', '--root', root, ...args)
  rmSync(folder, { recursive: true })
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(sentence)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
})

test('nothing in the repository is run: a configured signature check and a pager stay out', async () => {
  const { git, root, history } = repositoryOf(smallSite())
  git('config', 'log.showSignature', 'true')
  git('config', 'gpg.program', join(root, 'evil'))
  git('config', 'core.pager', join(root, 'evil'))
  expect((await history()).commits).toBe(1)
})

const NOTHING_NAMED = { config: null, roadmap: null, mkdocs: null }

describe('step by step or each on its own: the same', () => {
  const base = smallSite()
  const steps: [name: string, change: Record<string, string | null>][] = [
    ['a document edited', { 'docs/modules/ledger/index.md': INDEX }],
    ['a status flipped', { 'docs/roadmap.md': roadmap({ ledgerIndex: '✅' }) }],
    ['a row renamed', { 'docs/roadmap.md': roadmap().replace('| Ledger', '| Legder') }],
    ['a topic added', { 'docs/roadmap.md': roadmap().replace('role, inputs', 'role, inputs, outputs') }],
    ['a page deleted', { 'docs/modules/billing/index.md': null }],
    ['the nav changed', { 'mkdocs.yml': MKDOCS.replace(/ {14}- API.*\n/, '') }],
    ['a config added', { '.github/docs-readiness.yml': 'aliases:\n  API: [Interfaces]\n' }],
    ['a second roadmap, then not', { 'docs/roadmap.md': roadmap({ billingApi: '➖' }) }],
    ['all of it back', base as Record<string, string>],
  ]

  test('over a history of every kind of change', async () => {
    const reader = readHistoryWith(startRun(NOTHING_NAMED))
    let files = { ...base } as Record<string, string>
    const outcomes = (cells: readonly { key: string; status: string; verdict: string; outcome: string }[]) =>
      cells.map(({ key, status, verdict, outcome }) => `${key}: ${status}, ${verdict}, ${outcome}`)
    await reader.next(memoryTree(files, 'first'), { paths: null, onlyEdits: false })
    for (const [name, change] of steps) {
      const onlyEdits = Object.entries(change).every(([path, text]) => text !== null && path in files)
      files = Object.fromEntries(
        Object.entries({ ...files, ...change }).filter((entry): entry is [string, string] => entry[1] !== null),
      )
      const tree = memoryTree(files, name)
      const [site] = await reader.next(tree, { paths: Object.keys(change), onlyEdits })
      const alone = (await assessTree(tree, startRun(NOTHING_NAMED))).sites[0]
      expect(outcomes(site?.cells ?? [])).toEqual(outcomes(alone?.assessment.cells ?? []))
    }
  })

  test('what a step leaves alone is not read again', async () => {
    const reader = readHistoryWith(startRun(NOTHING_NAMED))
    const read: string[] = []
    const counting = (files: Record<string, string | Uint8Array>): Tree => {
      const tree = memoryTree(files, 'a commit')
      return { ...tree, read: (paths) => (read.push(...paths), tree.read(paths)) }
    }
    await reader.next(counting(base), { paths: null, onlyEdits: false })
    read.length = 0
    const step = { paths: ['docs/modules/ledger/index.md'], onlyEdits: true }
    await reader.next(counting({ ...base, 'docs/modules/ledger/index.md': INDEX }), step)
    expect(read).toEqual(['docs/modules/ledger/index.md'])
    expect(reader.mayMatter({ paths: ['src/code.ts'], onlyEdits: true })).toBe(false)
    expect(reader.mayMatter({ paths: ['docs/modules/x.png'], onlyEdits: true })).toBe(true)
  })
})

describe('formats', () => {
  const point = (day: number, claimed: number, upheld: number, rest: Partial<History['points'][number]> = {}) => ({
    commit: `${day}`.repeat(40).slice(0, 40),
    time: `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`,
    subject: `Day ${day}`,
    totals: { cells: 8, claimed, upheld, pending: 8 - claimed, underclaimed: 0 },
    error: null,
    broken: [],
    mended: [],
    ...rest,
  })
  const hostile = '=cmd()|"<script>&\u001b[31m'
  const history: History = {
    schemaVersion: 1,
    tool: { name: 'docs-readiness-gate', version: '0.0.0' },
    commits: 9,
    points: [
      point(1, 0, 0),
      point(2, 4, 4),
      point(3, 4, 1, {
        subject: hostile,
        broken: ['API', 'UI', 'Index'].map((column) => ({ site: null, module: 'Billing', column })),
      }),
      { ...point(4, 0, 0), totals: null, error: 'mkdocs.yml:1: broken' },
      point(5, 8, 6),
    ],
  }

  test('text: spark lines on one scale, and the story', () => {
    expect(renderHistoryText(history, { colour: false })).toBe(`9 commits from 2026-01-01 to 2026-01-05; 4 commits shown

claimed  ▁▅▅█  8 of 8 cells say ✅
true     ▁▅▂▆  6 of them are

2026-01-01 1111111  0 ✅ 0 true        Day 1
2026-01-02 2222222  4 ✅ 4 true  +4    Day 2
2026-01-03 3333333  4 ✅ 1 true  −3    =cmd()|"<script>&\\u001b[31m
  not true: Billing (API, UI, Index)
2026-01-04 4444444  cannot be judged: mkdocs.yml:1: broken
2026-01-05 5555555  8 ✅ 6 true  +5    Day 5
`)
  })

  test('CSV: one line each, nothing in it a spreadsheet would run', () => {
    const lines = renderHistoryCsv(history).split('\r\n')
    expect(lines).toHaveLength(7)
    expect(lines[3]).toBe(`${'3'.repeat(40)},2026-01-03T12:00:00Z,8,4,1,4,0,3,0,"'=cmd()|""<script>&\\u001b[31m",`)
    expect(lines[4]).toBe(`${'4'.repeat(40)},2026-01-04T12:00:00Z,,,,,,,,Day 4,mkdocs.yml:1: broken`)
  })

  test('SVG: both lines, axes, legend, and the commit that made claims false', () => {
    const svg = renderHistorySvg(history)
    expect(svg).toContain('8 of 8 cells say ✅, 6 of them are true')
    expect(svg.match(/<polyline class="(claimed|true)"/g)).toHaveLength(2)
    expect(svg).toContain('>2026-01-01</text>')
    expect(svg).toContain('>2026-01-05</text>')
    expect(svg).toMatch(/3333333 · 2026-01-03 · 3 ✅ not true: =cmd\(\)\|&#34;&#60;script&#62;&#38;/)
    expect(svg).not.toMatch(/<script|\u001b|NaN|Infinity|undefined/)
  })

  test('without any roadmap, and with one commit alone', () => {
    const none = { ...history, commits: 3, points: [] }
    expect(renderHistoryText(none, { colour: false })).toBe('3 commits and no roadmap in any of them.\n')
    expect(renderHistorySvg(none)).not.toMatch(/NaN|Infinity/)
    const one = { ...history, commits: 1, points: [point(1, 2, 2)] }
    expect(renderHistoryText(one, { colour: false })).toContain('a shallow clone has no history')
    expect(renderHistorySvg(one)).not.toMatch(/NaN|Infinity/)
  })

  test('a spark line never grows beyond its width, and its last bar is the last value', () => {
    expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], 7, 20)).toBe('▁▂▃▄▅▆▇█')
    const long = Array.from({ length: 1000 }, (_, index) => index)
    expect(sparkline(long, 999, 60)).toHaveLength(60)
    expect(sparkline(long, 999, 60).endsWith('█')).toBe(true)
    expect(sparkline([], 0, 60)).toBe('')
  })

  test('--output writes the file', async () => {
    const file = join(story.root, 'history.svg')
    const { exitCode, stdout } = await runCommand('history', '--root', story.root, '--format', 'svg', '--output', file)
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' })
    expect(readFileSync(file, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/)
  })
})

test.each([
  [true, ['\r9 of 10 commits judged\u001b[K', '\r\u001b[K']],
  [false, []],
])('progress on a terminal (%s) begins after a second, and is taken away', (progress, expected) => {
  const written: string[] = []
  let now = 0
  const shown = startProgress(
    {
      stdout: () => undefined,
      stderr: (text) => void written.push(text),
      colour: false,
      progress: () => progress,
      environment: {},
      now: new Date(0),
    },
    'commits judged',
    () => now,
  )
  shown.show(1, 10)
  now = 1001
  shown.show(9, 10)
  now = 1050
  shown.show(10, 10)
  shown.end()
  shown.end()
  expect(written).toEqual(expected)
})
