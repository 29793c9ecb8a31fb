import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Annotation } from '../../src/model/result.ts'
import type { CheckRun } from '../../src/publish/check-run.ts'
import { markerOf } from '../../src/publish/comment.ts'
import type { Log } from '../../src/publish/log.ts'
import { connect } from '../../src/publish/octokit.ts'
import { type Publication, type Published, publish } from '../../src/publish/publish.ts'
import { publishSummary } from '../../src/publish/summary.ts'
import { type Fault, type GithubServer, startGithub } from '../helpers/github-server.ts'

const HEAD = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const MARKER = markerOf('k1', 'failure')
const ACTIONS = { id: 15368, slug: 'github-actions' }

// Writes keep a second between them, and a busy machine needs its time.
jest.setTimeout(30_000)

let github: GithubServer
beforeAll(async () => {
  github = await startGithub()
})
afterAll(async () => {
  await github.stop()
})
beforeEach(() => github.reset({ pulls: { 12: { headSha: HEAD } } }))

/** Behaviour 17 among others: whatever a test makes happen, each request keeps to GitHub's description. */
afterEach(async () => {
  const { requests } = await github.look()
  expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
  for (const { headers } of requests) expect(headers).toMatchObject({ 'x-github-api-version': '2022-11-28' })
})

const silent = (): void => undefined
const quiet: Log = { debug: silent, info: silent, notice: silent, error: silent, commands: silent }

/** What the job's log got. */
interface Told {
  notices: string[]
  infos: string[]
}

/** A second of waiting lasts this long, in milliseconds, where a test is not about the waiting. */
const SECOND = 20

async function run(
  changes: Partial<Publication> = {},
  { budget, second = SECOND }: { budget?: number; second?: number } = {},
): Promise<Published & Told> {
  const told: Told = { notices: [], infos: [] }
  const log: Log = {
    ...quiet,
    info: (message) => void told.infos.push(message),
    notice: (message) => void told.notices.push(message),
  }
  const connection = { token: 't0ken', apiUrl: github.url, version: '1.2.3', log, second }
  const octokit = await connect(budget === undefined ? connection : { ...connection, budget })
  const published = await publish({ ...publication(), ...changes }, octokit, log)
  return { ...published, ...told }
}

function publication(): Publication {
  return {
    repository: { owner: 'o', repo: 'r' },
    pullRequest: { number: 12, headSha: HEAD, readOnlyToken: false },
    checkRun: checkRun(),
    comment: {
      key: 'k1',
      body: 'All is well.',
      conclusion: 'failure',
      create: true,
      detailsUrl: 'https://github.test/run',
    },
    suggestions: null,
  }
}

function checkRun(changes: Partial<CheckRun> = {}): CheckRun {
  return {
    name: 'Docs readiness',
    headSha: HEAD,
    externalId: 'gate/k1/12',
    conclusion: 'failure',
    title: '1 new finding',
    summary: 'The summary.',
    text: 'The text.',
    detailsUrl: 'https://github.test/run',
    annotations: annotations(1),
    ...changes,
  }
}

function annotations(count: number): Annotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'docs/roadmap.md',
    startLine: index + 1,
    endLine: index + 1,
    startColumn: 5,
    endColumn: 6,
    level: 'failure',
    title: 'ready-doc-stub',
    message: `finding ${index + 1}`,
  }))
}

const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1)
  return items[0] as Item
}

/** "METHOD operation", the requests of a run in a line each. */
async function requestLines(): Promise<string[]> {
  const { requests } = await github.look()
  return requests.map(({ method, path, status }) => `${method} ${path.replace('/repos/o/r/', '')} ${status}`)
}

describe('a run and the next one', () => {
  test('the first creates one check run and one comment, in five requests', async () => {
    const { checkRunId, commentId, notices } = await run()
    const { state } = await github.look()
    expect(only(state.checkRuns)).toMatchObject({
      id: checkRunId,
      name: 'Docs readiness',
      head_sha: HEAD,
      external_id: 'gate/k1/12',
      conclusion: 'failure',
      output: { title: '1 new finding', summary: 'The summary.', text: 'The text.' },
    })
    expect(only(state.comments)).toMatchObject({ id: commentId, issue: 12, body: `${MARKER}\nAll is well.` })
    expect(notices).toEqual([])
    expect(await requestLines()).toEqual([
      'GET pulls/12 200',
      `GET commits/${HEAD}/check-runs 200`,
      'POST check-runs 201',
      'POST issues/12/comments 201',
      'GET issues/12/comments 200',
    ])
  })

  test('behaviours 3 and 10: the second updates both in place, and sends no annotation twice', async () => {
    const first = await run()
    const body = 'Now it fails.'
    const changed = { ...publication(), checkRun: checkRun({ title: '2 new findings', annotations: annotations(2) }) }
    const second = await run({
      ...changed,
      comment: { key: 'k1', body, conclusion: 'failure', create: false, detailsUrl: '' },
    })
    expect(second).toMatchObject({ checkRunId: first.checkRunId, commentId: first.commentId })
    const { state } = await github.look()
    expect(only(state.checkRuns).output.title).toBe('2 new findings')
    expect(only(state.checkRuns).annotations.map(({ message }) => message)).toEqual(['finding 1', 'finding 2'])
    expect(only(state.comments).body).toBe(`${MARKER}\n${body}`)
  })

  test('behaviour 10: an unchanged comment is not written', async () => {
    await run()
    await run()
    const lines = await requestLines()
    expect(lines.filter((line) => line.startsWith('PATCH'))).toEqual([expect.stringMatching(/^PATCH check-runs/)])
  })

  test('annotations that cannot be listed are not sent again', async () => {
    await run({ comment: null })
    await github.fail({ method: 'GET', path: '/annotations', status: 404 })
    expect((await run({ comment: null })).notices).toEqual([])
    expect(only((await github.look()).state.checkRuns).annotations).toHaveLength(1)
  })

  test('annotations that hold no more are counted, because GitHub cannot remove them', async () => {
    await run({ checkRun: checkRun({ annotations: annotations(3) }) })
    await run({ checkRun: checkRun({ annotations: annotations(1) }) })
    const { state } = await github.look()
    expect(only(state.checkRuns).output.summary).toMatch(/hold no more: 2\b/)
    expect(only(state.checkRuns).annotations).toHaveLength(3)
  })
})

describe('the check run', () => {
  test('behaviour 4: it is on the commit that it is told, never on the merge commit', async () => {
    await run({ pullRequest: null, comment: null, checkRun: checkRun({ headSha: OTHER }) })
    const { state } = await github.look()
    expect(only(state.checkRuns).head_sha).toBe(OTHER)
  })

  test('behaviour 3: a job’s own check run of the same name is left alone', async () => {
    const job = { id: 7, external_id: 'gate/k1/12', details_url: 'https://github.test/o/r/actions/runs/1/job/2' }
    await github.change({ checkRuns: [played({ ...job, app: ACTIONS })] })
    const { checkRunId } = await run()
    const { state } = await github.look()
    expect(state.checkRuns).toHaveLength(2)
    expect(checkRunId).not.toBe(7)
    expect((await requestLines()).filter((line) => line.startsWith('PATCH'))).toEqual([])
  })

  test.each([
    ['of another gate', { external_id: 'gate/other/12', app: ACTIONS }],
    ['of another app', { external_id: 'gate/k1/12', app: { id: 99, slug: 'other-app' } }],
  ])('behaviour 3: one of the same name %s is left as it is', async (_, foreign) => {
    await github.change({ checkRuns: [played({ id: 7, ...foreign })] })
    const { checkRunId, notices } = await run()
    const { state } = await github.look()
    expect(notices).toEqual([])
    expect(checkRunId).not.toBe(7)
    expect(state.checkRuns.map((run) => run.output?.title)).toEqual(['not ours', '1 new finding'])
  })

  test('behaviour 5: annotations go in batches of 50, each with title, summary and text again', async () => {
    await run({ comment: null, checkRun: checkRun({ annotations: annotations(120) }) }, { second: 1000 })
    const { state, requests } = await github.look()
    const writes = requests.filter(({ method }) => method !== 'GET')
    expect(writes.map(({ body }) => body.output?.annotations?.length)).toEqual([50, 50, 20])
    for (const { body } of writes) {
      expect(body.output).toMatchObject({ title: '1 new finding', summary: 'The summary.', text: 'The text.' })
    }
    const { annotations: kept, output } = only(state.checkRuns)
    expect(kept.map(({ start_line }) => start_line)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1))
    expect(output).toMatchObject({ summary: 'The summary.', text: 'The text.' })
    // Behaviour 17: a second between writes.
    const [first, second, third] = writes.map(({ at }) => at)
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(900)
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(900)
  })

  test('behaviour 5: columns only on one line, titles and messages within GitHub’s bytes', async () => {
    const [one, other] = annotations(2) as [Annotation, Annotation]
    const wide = { ...other, endLine: 9, title: '😀'.repeat(300), message: '✅'.repeat(40_000) }
    await run({ comment: null, checkRun: checkRun({ annotations: [one, wide] }) })
    const { requests } = await github.look()
    const sent = requests.flatMap(({ body }) => body?.output?.annotations ?? []) as Record<string, unknown>[]
    expect(sent[0]).toMatchObject({ start_line: 1, end_line: 1, start_column: 5, end_column: 6 })
    expect(sent[1]).not.toHaveProperty('start_column')
    expect(sent[1]).not.toHaveProperty('end_column')
    expect(String(sent[1]?.['title']).length).toBeLessThanOrEqual(255)
    expect(String(sent[1]?.['title'])).toMatch(/^(😀)+$/u)
    expect(Buffer.byteLength(String(sent[1]?.['message']))).toBeLessThanOrEqual(64 * 1024)
  })

  test('behaviour 6: summary and text are cut by bytes at a line’s end, and say so', async () => {
    const long = '✅ ready\n'.repeat(20_000)
    await run({ comment: null, checkRun: checkRun({ summary: long, text: long }) })
    const { state } = await github.look()
    const { summary, text } = only(state.checkRuns).output
    for (const cut of [summary, text ?? '']) {
      expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(60_000)
      expect(cut).toMatch(
        /^(✅ ready\n)+\n_\d+ more lines did not fit here\._ \[The run’s page\]\(https:\/\/github\.test\/run\)\n$/,
      )
    }
  })
})

describe('the comment', () => {
  test('behaviour 10: a copied marker of somebody else is no comment of ours', async () => {
    const forged = { id: 5, issue: 12, login: 'mallory', body: `${MARKER}\nAll is well, says Mallory.` }
    const quoting = { id: 6, issue: 12, login: 'github-actions[bot]', body: `Quote:\n${MARKER}` }
    const otherBot = { id: 7, issue: 12, login: 'other[bot]', body: `${MARKER}\n` }
    await github.change({ comments: [forged, quoting, otherBot] })
    const { commentId } = await run()
    const { state } = await github.look()
    expect(state.comments.slice(0, 3)).toEqual([forged, quoting, otherBot])
    expect(state.comments[3]).toMatchObject({ id: commentId, login: 'github-actions[bot]' })
  })

  test('behaviour 10: the own comment is found on the third page of a hundred each', async () => {
    const chatter = Array.from({ length: 230 }, (_, index) => ({ id: index + 1, issue: 12, login: 'ann', body: 'hm' }))
    const own = { id: 999, issue: 12, login: 'github-actions[bot]', body: `${MARKER}\nold` }
    await github.change({ comments: [...chatter, own] })
    expect((await run({ checkRun: null })).commentId).toBe(999)
    const { state, requests } = await github.look()
    expect(state.comments).toHaveLength(231)
    expect(state.comments[230]?.body).toBe(`${MARKER}\nAll is well.`)
    expect(requests.filter(({ method, path }) => method === 'GET' && path.endsWith('/comments'))).toHaveLength(3)
  })

  test('behaviour 10: of a race’s duplicates the oldest stays, with the newest text', async () => {
    const own = (id: number) => ({ id, issue: 12, login: 'github-actions[bot]', body: `${MARKER}\nold` })
    await github.change({ comments: [own(3), own(4), { ...own(5), login: 'ann' }] })
    expect((await run({ checkRun: null })).commentId).toBe(3)
    const { state } = await github.look()
    expect(state.comments.map(({ id, login }) => [id, login])).toEqual([
      [3, 'github-actions[bot]'],
      [5, 'ann'],
    ])
    expect(state.comments[0]?.body).toBe(`${MARKER}\nAll is well.`)
  })

  test('two gates on one pull request keep a comment each', async () => {
    await run({ checkRun: null })
    await run({
      checkRun: null,
      comment: { key: 'k2', body: 'Another.', conclusion: 'failure', create: true, detailsUrl: '' },
    })
    const { state } = await github.look()
    expect(state.comments.map(({ body }) => body)).toEqual([
      `${MARKER}\nAll is well.`,
      `${markerOf('k2', 'failure')}\nAnother.`,
    ])
  })

  test('nothing to say: none is created, an existing one is kept true', async () => {
    const quiet = { key: 'k1', body: 'Clean again.', conclusion: 'success' as const, create: false, detailsUrl: '' }
    expect((await run({ checkRun: null, comment: quiet })).commentId).toBeNull()
    // A pull request without comments needs no search.
    expect(await requestLines()).toEqual(['GET pulls/12 200'])
    await github.change({ comments: [{ id: 3, issue: 12, login: 'github-actions[bot]', body: `${MARKER}\nFails.` }] })
    expect((await run({ checkRun: null, comment: quiet })).commentId).toBe(3)
    expect((await github.look()).state.comments[0]?.body).toBe(`${markerOf('k1', 'success')}\nClean again.`)
  })

  test.each([
    ['an app of one’s own, told by its check run', { id: 4, slug: 'docs-app' }, 'docs-app[bot]', null, true],
    ['an app of one’s own without a check run', { id: 4, slug: 'docs-app' }, 'docs-app[bot]', null, false],
    ['a person’s token', ACTIONS, 'robo-ann', 'robo-ann', false],
  ])(
    'the author is %s',
    async (_, app, login, userLogin, withCheckRun) => {
      await github.change({ app, login, userLogin })
      const changes = withCheckRun ? {} : { checkRun: null }
      const { commentId } = await run(changes)
      const comment = { key: 'k1', body: 'Second.', conclusion: 'failure' as const, create: true, detailsUrl: '' }
      expect((await run({ ...changes, comment })).commentId).toBe(commentId)
      expect(only((await github.look()).state.comments).body).toBe(`${MARKER}\nSecond.`)
    },
    15_000,
  )

  test('a comment from before the gate had an app of its own is taken over', async () => {
    const old = { id: 3, issue: 12, login: 'github-actions[bot]', body: `${MARKER}\nold` }
    await github.change({ comments: [old], app: { id: 4, slug: 'docs-app' }, login: 'docs-app[bot]' })
    expect((await run()).commentId).toBe(3)
    expect((await github.look()).state.comments).toHaveLength(1)
  })

  const told = (body: string, conclusion: 'success' | 'failure' | 'neutral', create = false) => ({
    checkRun: null,
    comment: { key: 'k1', body, conclusion, create, detailsUrl: '' },
  })

  test('behaviour 10: it is posted anew where the verdict gets worse, and only then', async () => {
    const first = await run(told('Passes.', 'success', true))
    const worse = await run(told('Fails.', 'failure'))
    expect(worse.commentId).not.toBe(first.commentId)
    expect(only((await github.look()).state.comments)).toMatchObject({ id: worse.commentId, body: `${MARKER}\nFails.` })
    const same = await run(told('Fails still.', 'failure'))
    const better = await run(told('Passes.', 'success'))
    const advisory = await run(told('Report.', 'neutral'))
    expect([same, better, advisory].map(({ commentId }) => commentId)).toEqual(Array(3).fill(worse.commentId))
    expect(only((await github.look()).state.comments).body).toBe(`${markerOf('k1', 'neutral')}\nReport.`)
  })

  test.each([
    ['is refused', { status: 403 }, 1],
    ['arrived although it failed', { status: 502, afterEffect: true }, 0],
    ['was cut after it arrived', { status: 200, afterEffect: true, cut: true }, 0],
  ])('behaviour 10: a new one that %s leaves one comment', async (_, fault, notices) => {
    const { commentId } = await run(told('Passes.', 'success', true))
    await github.fail({ method: 'POST', path: '/comments', ...fault })
    expect((await run(told('Fails.', 'failure'))).notices).toHaveLength(notices)
    const left = only((await github.look()).state.comments)
    expect(left.body).toContain(notices === 1 ? 'Passes.' : 'Fails.')
    expect(left.id === commentId).toBe(notices === 1)
    await run(told('Fails.', 'failure'))
    expect(only((await github.look()).state.comments).body).toBe(`${MARKER}\nFails.`)
  })

  test('behaviour 10: an old one that cannot be deleted goes with the next run', async () => {
    await run(told('Passes.', 'success', true))
    await github.fail({ method: 'DELETE', status: 403 })
    expect(only((await run(told('Fails.', 'failure'))).notices)).toContain('pull-requests: write')
    await run(told('Fails.', 'failure'))
    expect(only((await github.look()).state.comments).body).toBe(`${MARKER}\nFails.`)
  })

  test('behaviour 6: it stays below GitHub’s 65,536', async () => {
    const body = '| ✅ |\n'.repeat(20_000)
    await run({
      checkRun: null,
      comment: { key: 'k1', body, conclusion: 'failure', create: true, detailsUrl: 'https://github.test/run' },
    })
    const written = only((await github.look()).state.comments).body
    expect(Buffer.byteLength(written)).toBeLessThanOrEqual(65_000)
    expect(written).toMatch(/more lines did not fit here\._ \[The run’s page\]/)
  })
})

describe('behaviour 11: a pull request that has moved on', () => {
  test.each([
    ['its head moved', { 12: { headSha: OTHER } }, 'moved on to "bbbb'],
    ['it is closed', { 12: { headSha: HEAD, state: 'closed' as const } }, 'is closed'],
  ])('nothing is written where %s', async (_, pulls, says) => {
    await github.change({ pulls })
    const { notices, ...published } = await run()
    expect(published).toMatchObject({ checkRunId: null, commentId: null })
    expect(only(notices)).toContain(says)
    expect(await requestLines()).toEqual(['GET pulls/12 200'])
  })
})

describe('behaviour 12: refusals', () => {
  test('403 on every write is one notice with both permissions', async () => {
    const refused = { status: 403, message: 'Resource not accessible by integration' }
    await github.fail({ method: 'POST', ...refused, times: 9 })
    const { notices, ...published } = await run()
    expect(published).toMatchObject({ checkRunId: null, commentId: null })
    expect(only(notices)).toMatch(
      /^Not published: the check run \(needs the permission checks: write, 403; .*; the comment \(needs the permission pull-requests: write, 403; /,
    )
    expect((await requestLines()).filter((line) => line.startsWith('POST'))).toHaveLength(2)
  })

  test('the notice says that a fork’s token cannot write', async () => {
    await github.fail({ method: 'POST', status: 403, times: 9 })
    const pullRequest = { number: 12, headSha: HEAD, readOnlyToken: true }
    expect(only((await run({ pullRequest })).notices)).toMatch(/fork or from Dependabot has a read-only token/)
  })

  const table: [string, Fault, RegExp][] = [
    [
      '404 at the pull request',
      { path: '/pulls/12', status: 404 },
      /pull request \(needs the permission pull-requests: read, 404/,
    ],
    [
      '422',
      { method: 'POST', path: '/comments', status: 422, message: 'Validation Failed' },
      /comment \(422; GitHub said "Validation Failed/,
    ],
    ['401', { method: 'POST', path: '/comments', status: 401 }, /comment \(the token is not valid, 401/],
    [
      'a rate limit that lasts longer than the budget',
      { method: 'POST', path: '/comments', status: 429, headers: { 'retry-after': '3600' } },
      /comment \(GitHub's rate limit is used up, 429\)/,
    ],
  ]
  test.each(table)('%s costs one channel, not the run', async (_, fault, says) => {
    await github.fail(fault)
    const { notices, checkRunId } = await run()
    expect(only(notices)).toMatch(says)
    expect(checkRunId).not.toBeNull()
  })

  test('a later run repairs what an earlier one could not write', async () => {
    await github.fail({ method: 'POST', path: '/comments', status: 403 })
    await run()
    await run()
    const { state } = await github.look()
    expect([state.checkRuns.length, state.comments.length]).toEqual([1, 1])
  })
})

describe('behaviour 17: repeating', () => {
  test('a stated wait is kept, and then the write goes through', async () => {
    await github.fail({ method: 'POST', path: '/check-runs', status: 429, headers: { 'retry-after': '2' } })
    const { checkRunId, infos } = await run({ comment: null }, { second: 1000 })
    expect(checkRunId).not.toBeNull()
    expect(infos).toEqual(["GitHub's rate limit: waiting 2 s"])
    const [refused, done] = (await github.look()).requests.filter(({ method }) => method === 'POST')
    expect((done?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(2000)
  })

  test.each([
    ['check run', '/check-runs', 'checkRuns' as const],
    ['comment', '/comments', 'comments' as const],
  ])(
    'a POST of a %s that fails after it took effect is looked up, not repeated',
    async (_, path, kind) => {
      for (const fault of [{ afterEffect: true }, { afterEffect: true, cut: true }]) {
        await github.reset({ pulls: { 12: { headSha: HEAD } } })
        await github.fail({ method: 'POST', path, status: 502, ...fault })
        const { notices, checkRunId, commentId } = await run()
        expect(notices).toEqual([])
        expect([checkRunId, commentId]).not.toContain(null)
        expect((await github.look()).state[kind]).toHaveLength(1)
      }
    },
    30_000,
  )

  test('a POST that failed without effect is made again after the look', async () => {
    await github.fail({ method: 'POST', path: '/check-runs', status: 500 })
    const { checkRunId } = await run({ comment: null })
    expect(checkRunId).not.toBeNull()
    expect((await github.look()).state.checkRuns).toHaveLength(1)
  })

  test('an update whose annotations arrived although it failed does not add them again', async () => {
    await github.fail({ method: 'PATCH', path: '/check-runs', status: 502, afterEffect: true })
    await run({ comment: null, checkRun: checkRun({ annotations: annotations(70) }) })
    expect(only((await github.look()).state.checkRuns).annotations).toHaveLength(70)
  })

  test.each(['/pulls/12', '/comments'])(
    'reads are tried again, before a write and after it: %s',
    async (path) => {
      await github.change({ comments: [{ id: 3, issue: 12, login: 'ann', body: 'hm' }] })
      await github.fail({ method: 'GET', path, status: 503 })
      expect((await run()).notices).toEqual([])
      expect((await requestLines()).filter((line) => line.endsWith('503'))).toHaveLength(1)
    },
    15_000,
  )

  test('a server that does not answer costs no more than the budget', async () => {
    await github.fail({ status: 200, delay: 5000, times: 99 })
    const start = Date.now()
    const { notices } = await run({}, { budget: 1500 })
    expect(only(notices)).toMatch(/no answer from GitHub/)
    expect(Date.now() - start).toBeLessThan(4000)
  })
})

function played(changes: Partial<Awaited<ReturnType<GithubServer['look']>>['state']['checkRuns'][number]>) {
  return {
    name: 'Docs readiness',
    head_sha: HEAD,
    details_url: 'https://github.test/o/r/runs/7',
    conclusion: 'success',
    output: { title: 'not ours', summary: '', text: null },
    annotations: [],
    ...changes,
  }
}

describe('behaviour 6: the job summary', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summary-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const notices: string[] = []
  const log: Log = { ...quiet, notice: (message) => void notices.push(message) }

  test('it is added to what other steps wrote, and stays below GitHub’s 1 MiB', async () => {
    const file = join(folder, 'summary.md')
    writeFileSync(file, 'another step\n')
    await publishSummary('| ✅ |\n'.repeat(300_000), file, log)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(/^another step\n\| ✅ \|\n/)
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/_\d+ more lines did not fit here\._\n\n$/)
  })

  test('a runner without one is no mistake', async () => {
    await publishSummary('text', null, log)
    expect(notices).toEqual([])
  })

  test('a file that cannot be written is a notice', async () => {
    await publishSummary('text', join(folder, 'no', 'such'), log)
    expect(notices).toEqual([expect.stringMatching(/^The job summary could not be written: .*ENOENT/)])
  })
})
