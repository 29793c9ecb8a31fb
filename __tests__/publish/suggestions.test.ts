import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { proposedFixes, proposeEdits } from '../../src/action/propose-edits.ts'
import type { Finding } from '../../src/model/report.ts'
import type { GateResult } from '../../src/model/result.ts'
import { findShown, shownLines } from '../../src/publish/hunks.ts'
import type { Log } from '../../src/publish/log.ts'
import { connect } from '../../src/publish/octokit.ts'
import { publish } from '../../src/publish/publish.ts'
import { readShownLines, type Suggestion } from '../../src/publish/suggestions.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { gate, roadmap, smallSite } from '../helpers/small-site.ts'

jest.setTimeout(20_000)

const HEAD = 'a'.repeat(40)
const PATH = 'docs/roadmap.md'
/** Shows lines 2 to 4 of a file of three and more. */
const PATCH = '@@ -1,2 +2,3 @@ a heading\n one\n-old\n+two\n+three\n\\ No newline at end of file'

let github: GithubServer
beforeAll(async () => {
  github = await startGithub()
})
afterAll(async () => {
  await github.stop()
})
beforeEach(() =>
  github.reset({ pulls: { 12: { headSha: HEAD } }, pullFiles: { 12: [{ filename: PATH, patch: PATCH }] } }),
)
afterEach(async () => {
  const { requests } = await github.look()
  expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
})

const silent = (): void => undefined
const quiet: Log = { debug: silent, info: silent, notice: silent, error: silent, commands: silent }
const REPOSITORY = { owner: 'o', repo: 'r' }

async function client() {
  return connect({ token: 't', apiUrl: github.url, version: '1', log: quiet, second: 20 })
}

const suggestion = (line: number, changes: Partial<Suggestion> = {}): Suggestion => ({
  path: PATH,
  line,
  body: `number ${line}`,
  fingerprint: `f${line}`,
  ...changes,
})

async function post(...suggestions: Suggestion[]): Promise<string[]> {
  const notices: string[] = []
  const log: Log = { ...quiet, notice: (message) => void notices.push(message) }
  await publish(
    {
      repository: REPOSITORY,
      pullRequest: { number: 12, headSha: HEAD, readOnlyToken: false },
      checkRun: null,
      comment: null,
      suggestions: { key: 'k1', suggestions },
    },
    await client(),
    log,
  )
  return notices
}

const posted = async () => (await github.look()).state.reviewComments.map(({ line, body }) => [line, body])

describe('behaviour 20: suggestions are comments on lines that the diff shows', () => {
  test('the lines that a diff shows on its right side', () => {
    const shown = shownLines(`${PATCH}\n@@ -9 +10,0 @@\n-gone\n@@ -20,0 +21 @@\n+new`)
    expect([...shown]).toEqual([
      [2, 'one'],
      [3, 'two'],
      [4, 'three'],
      [21, 'new'],
    ])
    expect([...shownLines('')]).toEqual([])
  })

  test('of equal lines the nearest', () => {
    const shown = new Map([
      [2, 'same'],
      [7, 'same\r'],
      [9, 'other'],
    ])
    expect(['same', 'other', 'none'].map((text) => findShown(shown, text, 6))).toEqual([7, 9, null])
  })

  test('a file far down a long list is found, one without a diff is not', async () => {
    const many = Array.from({ length: 250 }, (_, index) => ({ filename: `f${index}`, patch: '@@ -1 +1 @@\n+x' }))
    await github.change({ pullFiles: { 12: [...many, { filename: PATH, patch: PATCH }, { filename: 'large.md' }] } })
    const found = await readShownLines(await client(), REPOSITORY, 12, new Set([PATH, 'large.md', 'not-changed.md']))
    expect([...found.keys()]).toEqual([PATH])
    expect((await github.look()).requests).toHaveLength(3)
  })

  test('are one review that only comments', async () => {
    expect(await post(suggestion(2), suggestion(3))).toEqual([])
    const { state, requests } = await github.look()
    expect(state.reviews).toHaveLength(1)
    expect(await posted()).toEqual([
      [2, 'number 2\n\n<!-- docs-readiness-gate:k1:f2 -->'],
      [3, 'number 3\n\n<!-- docs-readiness-gate:k1:f3 -->'],
    ])
    const review = requests.find(({ path }) => path.endsWith('/reviews'))
    expect(review?.body).toMatchObject({ event: 'COMMENT', commit_id: HEAD })
  })

  test('are not made again on the next push, whatever their line is then', async () => {
    await post(suggestion(2))
    await post(suggestion(3, { fingerprint: 'f2' }), suggestion(4))
    expect((await posted()).map(([line]) => line)).toEqual([2, 4])
    await post(suggestion(2), suggestion(4))
    expect((await github.look()).state.reviews).toHaveLength(2)
  })

  test('are made although somebody else has copied the marker', async () => {
    const body = 'mine\n<!-- docs-readiness-gate:k1:f2 -->'
    await github.change({ reviewComments: [{ id: 1, pull: 12, login: 'mallory', path: PATH, line: 2, body }] })
    await post(suggestion(2))
    expect(await posted()).toHaveLength(2)
  })

  test('one bad comment loses no other', async () => {
    await github.change({ badSuggestions: ['number 3'] })
    expect(await post(suggestion(2), suggestion(3), suggestion(4), suggestion(99))).toEqual([
      expect.stringMatching(/^GitHub has refused 2 of the suggestions/),
    ])
    expect((await posted()).map(([line]) => line)).toEqual([2, 4])
  })

  test('a review that arrived although it failed is not made again', async () => {
    await github.fail({ method: 'POST', path: '/reviews', status: 502, afterEffect: true })
    expect(await post(suggestion(2), suggestion(3))).toEqual([])
    expect(await posted()).toHaveLength(2)
  })

  test('a refusal is one notice with the permission', async () => {
    await github.fail({ method: 'POST', path: '/reviews', status: 403, message: 'Resource not accessible' })
    expect(await post(suggestion(2))).toEqual([
      expect.stringMatching(/^Not published: the suggestions \(needs the permission pull-requests: write, 403/),
    ])
  })
})

/** The small site's roadmap in which Ledger's API and Index are claimed. */
async function overclaimed(): Promise<{ result: GateResult; text: string; findings: Finding[] }> {
  const text = roadmap({ ledgerApi: '✅', ledgerIndex: '✅' })
  const result = await gate(smallSite({ 'docs/roadmap.md': text }), smallSite())
  return { result, text, findings: proposedFixes(result) }
}

describe('what is proposed', () => {
  const shownLine = (text: string, from = 17) => {
    const number = text.split('\n').findIndex((line) => line.startsWith('| Ledger')) + 1
    return new Map([[PATH, new Map([[from, text.split('\n')[number - 1] ?? '']])]])
  }

  test('all statuses of a row are one edit of its line', async () => {
    const { text, findings } = await overclaimed()
    expect(new Set(findings.map(({ column }) => column))).toEqual(new Set(['API', 'Index']))
    const { suggestions, patch } = proposeEdits(findings, new Map([[PATH, text]]), shownLine(text), '')
    expect(patch).toBeNull()
    expect(suggestions).toHaveLength(1)
    expect(suggestions[0]).toMatchObject({ path: PATH, line: 17 })
    expect(suggestions[0]?.body).toContain('```suggestion\n| Ledger | ⚪ | ⚪ |\n```')
  })

  test('a line that the diff does not show is a patch that git applies', async () => {
    const { text, findings } = await overclaimed()
    const { suggestions, patch } = proposeEdits(findings, new Map([[PATH, text]]), new Map(), '')
    expect(suggestions).toEqual([])
    const folder = mkdtempSync(join(tmpdir(), 'patch-'))
    try {
      execFileSync('git', ['init', '--quiet'], { cwd: folder })
      execFileSync('mkdir', [join(folder, 'docs')])
      writeFileSync(join(folder, PATH), text)
      execFileSync('git', ['apply', '-'], { cwd: folder, input: patch ?? '' })
      const applied = execFileSync('cat', [join(folder, PATH)], { encoding: 'utf8' })
      expect(applied).toBe(roadmap())
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('padding stays, also where the words are not equally long', async () => {
    const text = roadmap()
      .replace(/^\| Ledger.*$/m, '| Ledger | done      | ⚪  |')
      .replace('⚪ = pending', 'done = ready, planned = pending, ⚪ = pending')
      .replace('|---|---|---|', '|--------|-----------|-----|')
    const result = await gate(smallSite({ 'docs/roadmap.md': text }), smallSite())
    const { suggestions } = proposeEdits(proposedFixes(result), new Map([[PATH, text]]), shownLine(text), '')
    const edited = /```suggestion\n(.*)\n```/.exec(suggestions[0]?.body ?? '')?.[1] ?? ''
    expect(edited).toMatch(/^\| Ledger \| \S+ +\| ⚪ {2}\|$/)
    expect(edited).not.toContain('done')
  })

  test('not more than thirty; the rest is in the patch', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => `| Module ${index} | ✅ | ⚪ |`)
    const text = roadmap().replace(/\| Ledger .*/, rows.join('\n'))
    const result = await gate(smallSite({ 'docs/roadmap.md': text }), smallSite())
    const shown = new Map([[PATH, new Map(text.split('\n').map((line, index) => [index + 1, line]))]])
    const { suggestions, patch } = proposeEdits(proposedFixes(result), new Map([[PATH, text]]), shown, '')
    expect(suggestions).toHaveLength(30)
    expect(patch?.match(/^\+\| Module/gm)).toHaveLength(10)
  })

  test('nothing hidden is handed on to be committed, and no fence ends early', async () => {
    const text = roadmap({ ledgerApi: '✅' }).replace('| Ledger', '| ````Led\u202eger')
    const result = await gate(smallSite({ 'docs/roadmap.md': text }), smallSite())
    const shown = new Map([[PATH, new Map(text.split('\n').map((line, index) => [index + 1, line]))]])
    expect(proposeEdits(proposedFixes(result), new Map([[PATH, text]]), shown, '').suggestions).toEqual([])
    const plain = text.replace('\u202e', '')
    const other = await gate(smallSite({ 'docs/roadmap.md': plain }), smallSite())
    const lines = new Map([[PATH, new Map(plain.split('\n').map((line, index) => [index + 1, line]))]])
    const [first] = proposeEdits(proposedFixes(other), new Map([[PATH, plain]]), lines, '').suggestions
    expect(first?.body).toMatch(/`````suggestion\n\| ````Ledger \|.*\n`````$/)
  })

  test('only for what counts against the change', async () => {
    const site = smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }) })
    expect(proposedFixes(await gate(site, site))).toEqual([])
    expect(proposedFixes(await gate(site, site, { gate: 'all' }))).toHaveLength(1)
  })
})
