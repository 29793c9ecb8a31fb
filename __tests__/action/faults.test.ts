import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { runAction } from '../../src/action/run-action.ts'
import { realWorld } from '../../src/action/world.ts'
import { PULL_REQUEST, pullRequestEvent } from '../e2e/events.ts'
import { makeExample, type PullRequestRepository } from '../e2e/pull-request-repository.ts'
import { type Fault, type GithubServer, startGithub } from '../helpers/github-server.ts'

jest.setTimeout(30_000)

let github: GithubServer
let example: PullRequestRepository
let folder: string
beforeAll(async () => {
  github = await startGithub()
  example = makeExample()
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
})
afterAll(async () => {
  await github.stop()
  example.remove()
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the real action in this process. The example fails under gate new, and never under gate report. */
async function act(gate: 'new' | 'report'): Promise<{ code: number; notices: string[] }> {
  const event = pullRequestEvent('opened', example.commits)
  const file = join(folder, 'event.json')
  writeFileSync(file, JSON.stringify(event.payload))
  let log = ''
  const code = await runAction({
    ...realWorld(),
    second: 10,
    environment: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file,
      GITHUB_REPOSITORY: 'octo/docs',
      GITHUB_SHA: event.sha,
      GITHUB_WORKSPACE: example.workspace,
      GITHUB_API_URL: github.url,
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': 't0ken',
      INPUT_GATE: gate,
    },
    write: (text) => {
      log += text
    },
    setOutput: () => undefined,
  })
  return { code, notices: log.match(/^::(?:notice|error)::.*$/gm) ?? [] }
}

const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
const NEVER = { 'retry-after': '3600' }
const USED_UP = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }

/** What goes wrong, and what the one line of the log says of it; null where the run gets over it. */
const FAULTS: readonly [string, Fault, RegExp | null][] = [
  [
    'no write is allowed (403)',
    { method: 'POST', status: 403, times: 9 },
    /checks: write, 403.*pull-requests: write, 403/,
  ],
  ['nothing is to be seen (404)', { status: 404, times: 99 }, /pull-requests: read, 404.*checks: write, 404/],
  [
    'the pull request cannot be read (404)',
    { path: '/pulls/', status: 404 },
    /the pull request \(needs the permission/,
  ],
  [
    'the check runs cannot be listed (403)',
    { path: '/commits/', status: 403 },
    /the check run \(needs the permission checks: write/,
  ],
  [
    'the check run is not taken (422)',
    { method: 'POST', path: '/check-runs', status: 422 },
    /the check run \(422; GitHub said/,
  ],
  [
    'the comment is not taken (422)',
    { method: 'POST', path: '/comments', status: 422 },
    /the comment \(422; GitHub said/,
  ],
  [
    'the token has expired (401)',
    { status: 401, times: 99 },
    /the token is not valid, 401; see the input github-token/,
  ],
  [
    'a limit asks to wait (429)',
    { method: 'POST', path: '/check-runs', status: 429, headers: { 'retry-after': '1' } },
    null,
  ],
  [
    'a limit asks to wait too long (429)',
    { method: 'POST', path: '/comments', status: 429, headers: NEVER },
    /GitHub's rate limit is used up, 429/,
  ],
  [
    'a secondary limit asks to wait (403)',
    { method: 'POST', path: '/comments', status: 403, message: SECONDARY, headers: { 'retry-after': '1' } },
    null,
  ],
  [
    'a secondary limit asks to wait too long (403)',
    { method: 'POST', path: '/check-runs', status: 403, message: SECONDARY, headers: NEVER },
    /GitHub's rate limit is used up, 403/,
  ],
  [
    'the hour’s requests are used up (403)',
    { method: 'GET', path: '/pulls/', status: 403, message: 'API rate limit exceeded', headers: USED_UP },
    /GitHub's rate limit is used up, 403/,
  ],
  ['a read fails once (502)', { method: 'GET', path: '/pulls/', status: 502 }, null],
  ['every read fails (503)', { method: 'GET', status: 503, times: 99 }, /GitHub is in trouble, 503/],
  [
    'a check run arrives although it fails (502)',
    { method: 'POST', path: '/check-runs', status: 502, afterEffect: true },
    null,
  ],
  [
    'a comment arrives although it fails (502)',
    { method: 'POST', path: '/comments', status: 502, afterEffect: true },
    null,
  ],
  [
    'the line is cut after a check run arrived',
    { method: 'POST', path: '/check-runs', status: 200, afterEffect: true, cut: true },
    null,
  ],
  [
    'the line is cut after a comment arrived',
    { method: 'POST', path: '/comments', status: 200, afterEffect: true, cut: true },
    null,
  ],
  ['the line is cut before a comment arrived', { method: 'POST', path: '/comments', status: 200, cut: true }, null],
  [
    'every write fails (500)',
    { method: 'POST', status: 500, times: 99 },
    /the check run \(GitHub is in trouble, 500\); the comment \(GitHub is in trouble, 500\)/,
  ],
]

describe('behaviours 1, 12 and 17: whatever fails, the exit code is the verdict, and the next run repairs', () => {
  test.each(FAULTS)('%s', async (_, fault, says) => {
    const expected = says === null ? [] : [expect.stringMatching(says)]
    for (const [gate, verdict] of [
      ['report', 0],
      ['new', 1],
    ] as const) {
      await github.reset({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
      await github.fail({ ...fault })
      expect(await act(gate)).toEqual({ code: verdict, notices: expected })
    }
    await github.fail()
    expect(await act('new')).toEqual({ code: 1, notices: [] })
    const { state, requests } = await github.look()
    expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
    expect([state.checkRuns.length, state.comments.length]).toEqual([1, 1])
    expect(state.checkRuns[0]).toMatchObject({ conclusion: 'failure', annotations: { length: 4 } })
    expect(state.comments[0]?.body).toContain('3 new errors')
  })

  test('lists of more than one page hide neither the check run nor the comment', async () => {
    await github.reset({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
    await act('new')
    const { state } = await github.look()
    const others = Array.from({ length: 130 }, (_, index) => index)
    const output = { title: 't', summary: 's', text: null }
    const app = { id: 15368, slug: 'github-actions' }
    const run = {
      name: 'Docs readiness',
      head_sha: example.commits.head,
      external_id: 'another',
      app,
      output,
      annotations: [],
    }
    await github.change({
      comments: [...others.map((id) => ({ id, issue: PULL_REQUEST, login: 'ann', body: 'hm' })), ...state.comments],
      checkRuns: [
        ...others.map((id) => ({ ...run, id, details_url: 'https://github.test/o/r/runs/1' })),
        ...state.checkRuns,
      ],
    })
    expect((await act('report')).code).toBe(0)
    const after = (await github.look()).state
    expect([after.checkRuns.length, after.comments.length]).toEqual([131, 131])
    expect(after.checkRuns.at(-1)?.conclusion).toBe('neutral')
    expect(after.comments.at(-1)?.body).toMatch(/^<!-- docs-readiness-gate:[0-9a-f]{12} neutral -->/)
  })
})
