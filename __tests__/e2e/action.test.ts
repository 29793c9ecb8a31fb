import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readFolder } from '../helpers/folder.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { makeZip } from '../helpers/zip.ts'
import { otherEvent, PULL_REQUEST, pullRequestEvent, type TestEvent, workflowRunEvent } from './events.ts'
import { makeExample, makePullRequest, type PullRequestRepository } from './pull-request-repository.ts'
import { type ActionRun, refuseToken, runAction } from './run-action.ts'

/** Runs of the built `dist/index.js` against a played GitHub. `ACTION_NODE` names another Node to run it on. */

jest.setTimeout(30_000)

let github: GithubServer
let example: PullRequestRepository

beforeAll(async () => {
  github = await startGithub()
  example = makeExample()
})
afterAll(async () => {
  await github.stop()
  example.remove()
})
beforeEach(async () => {
  await github.reset({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
})

/** What no run may do, whatever happens in it. */
afterEach(async () => {
  const { requests, state } = await github.look()
  expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
  refuseToken({
    'what GitHub got': JSON.stringify([state, requests.map(({ path, query, body }) => [path, query, body])]),
  })
})

function act(event: TestEvent, environment: Record<string, string | undefined> = {}): Promise<ActionRun> {
  return runAction(example, event, { GITHUB_API_URL: github.url, ...environment })
}

describe('pull_request', () => {
  test('each of its events shows one check run and one comment, and keeps them', async () => {
    for (const action of ['opened', 'edited', 'labeled', 'ready_for_review'] as const) {
      const { code, log, outputs, summary } = await act(pullRequestEvent(action, example.commits))
      expect(log).not.toMatch(/^::(notice|error)::/m)
      expect(outputs).toMatchObject({ conclusion: 'failure', new: '4', overclaimed: '3', underclaimed: '1' })
      expect(code).toBe(1)
      const { state } = await github.look()
      expect([state.checkRuns.length, state.comments.length]).toEqual([1, 1])
      expect(state.checkRuns).toMatchObject([{ head_sha: example.commits.head, conclusion: 'failure' }])
      expect(state.checkRuns[0]?.annotations).toHaveLength(4)
      expect(state.comments[0]?.body).toContain('deleted by this change')
      expect(outputs).toMatchObject({
        'comment-id': String(state.comments[0]?.id),
        'check-run-id': String(state.checkRuns[0]?.id),
      })
      expect(summary).toContain('3 new errors')
    }
  })

  test('behaviours 1 and 12: the exit code is the verdict where every write is refused', async () => {
    const refused = { status: 403, message: 'Resource not accessible by integration', times: 99 }
    for (const [gate, code] of [
      ['new', 1],
      ['report', 0],
    ] as const) {
      await github.fail({ method: 'POST', ...refused }, { method: 'PATCH', ...refused })
      const run = await act(pullRequestEvent('opened', example.commits), { INPUT_GATE: gate })
      expect(run.code).toBe(code)
      expect(run.log.match(/^::notice::Not published: .*checks: write.*pull-requests: write/gm)).toHaveLength(1)
      expect(run.log).toMatch(/^::error file=docs\/engineering\/roadmap\.md,line=\d+/m)
    }
    expect((await github.look()).state).toMatchObject({ checkRuns: [], comments: [] })
  })

  test('behaviour 2: a run that cannot decide fails', async () => {
    const { code, log, outputs } = await act(pullRequestEvent('opened', example.commits), { INPUT_MKDOCS: 'gone.yml' })
    expect([code, outputs['conclusion']]).toEqual([1, 'failure'])
    expect(log.match(/^::error::.*gone\.yml/gm)).toHaveLength(1)
  })
})

describe('behaviour 14: whatever the checkout', () => {
  afterAll(() => onlyHere(true))

  const UNREADABLE = [
    ['git cannot fetch the base', 'set-url', {}],
    ['there is no git', null, { PATH: '/nowhere' }],
  ] as const

  test.each(UNREADABLE)('%s: its files come through the API, and the verdict is the same', async (_, broken, none) => {
    await onlyHere(broken === null)
    const { code, log, outputs } = await act(pullRequestEvent('opened', example.commits), none)
    expect(log).toContain('its files are read through GitHub')
    expect([code, outputs['new'], outputs['existing']]).toEqual([1, '4', '0'])
    for (const finding of ['docs/modules/port/boarding/runbook.md', 'idempotency', 'is complete'])
      expect(log).toContain(finding)
    const { requests } = await github.look()
    const reads = requests.filter(({ operation }) => /^(git|graphql|repos)/.test(operation))
    expect(reads.map(({ operation }) => operation)).toEqual([
      'repos/get-commit',
      ...(broken ? [] : ['repos/get-commit']),
      'git/get-tree',
      // mkdocs.yml, the roadmap, and all changed documents together.
      'graphql',
      'graphql',
      'graphql',
    ])
  })

  test('neither git nor the API: one sentence with the line to add', async () => {
    await onlyHere()
    await github.change({ origin: null })
    const { code, log, outputs } = await act(pullRequestEvent('opened', example.commits))
    expect([code, outputs['conclusion']]).toEqual([1, 'failure'])
    expect(log.match(/^::error::.*/gm)).toEqual([
      expect.stringMatching(
        /through GitHub’s API \(.*404.*\); check out with actions\/checkout and `with: \{ fetch-depth: 0 \}`/,
      ),
    ])
  })

  test('the API fails in the middle: the gate fails, and does not call the base empty', async () => {
    await onlyHere()
    await github.fail({ path: '/graphql', status: 403, message: 'Resource not accessible by integration', times: 9 })
    const { code, log } = await act(pullRequestEvent('opened', example.commits))
    expect([code, log]).toEqual([
      1,
      expect.stringMatching(/^::error::the base commit [0-9a-f]{40} cannot be read: .*contents: read, 403/m),
    ])
  })

  /** A new checkout of the merge commit, and nothing can be fetched. */
  async function onlyHere(canFetch = false): Promise<void> {
    example.remove()
    example = makeExample()
    if (!canFetch) example.git('remote', 'set-url', 'origin', 'file:///nowhere')
    await github.change({ origin: example.origin, pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
  }
})

describe('suggestions', () => {
  test('are made for lines that the diff shows, the rest is a patch, and once', async () => {
    const roadmap = 'docs/engineering/roadmap.md'
    const { base, head } = example.commits
    example.git('fetch', '--quiet', '--depth=1', 'origin', base, head)
    const diff = example.git('diff', '--unified=0', base, head, '--', roadmap)
    await github.change({
      pullFiles: { [PULL_REQUEST]: [{ filename: roadmap, patch: diff.slice(diff.indexOf('@@')) }] },
    })
    for (const _ of [1, 2]) {
      const { code, log } = await act(pullRequestEvent('opened', example.commits), { INPUT_SUGGESTIONS: 'true' })
      expect(log).not.toMatch(/^::(notice|error)::/m)
      expect(code).toBe(1)
      const { state } = await github.look()
      // The pull request flips Reservations' API; Boarding, Manifest and Notifications it leaves as they are.
      expect(state.reviewComments.map(({ path, body }) => [path, body])).toEqual([
        [roadmap, expect.stringMatching(/```suggestion\n\| Reservations +\| ✅ +\| ⚪ {3}\|/)],
      ])
      expect(state.comments[0]?.body).toMatch(/^\+\| Boarding .*⚪ {7}\|$/m)
      expect(state.comments[0]?.body).not.toMatch(/^\+\| Reservations/m)
    }
  })
})

test('behaviour 18: a link in the workspace leads to no secret of the runner', async () => {
  const secret = join(example.temporary, 'secret.md')
  writeFileSync(secret, '# Runbook\n\n## Incidents\nPlantedWords that no output may have, however long they are.\n')
  const linked = makePullRequest(readFolder('examples/pull-request/base'), {
    'docs/modules/port/boarding/runbook.md': { link: secret },
    'docs/engineering/glossary.md': { link: '../../../../../../../../../../etc/passwd' },
    '.github/docs-readiness.yml': { link: secret },
  })
  await github.change({ pulls: { [PULL_REQUEST]: { headSha: linked.commits.head } } })
  const event = pullRequestEvent('opened', linked.commits)
  const { code, everything } = await runAction(linked, event, { GITHUB_API_URL: github.url })
  linked.remove()
  expect(code).toBe(1)
  expect(everything + JSON.stringify((await github.look()).state)).not.toMatch(/PlantedWords|root:/)
})

test('workflow_run: a fork’s run leaves its report, and the publisher shows it', async () => {
  const pulls = { [PULL_REQUEST]: { headSha: example.commits.head, headRepository: 'mallory/docs' } }
  await github.change({ pulls })
  const silent = { 'INPUT_CHECK-RUN': 'false', INPUT_COMMENT: 'never' }
  const judged = await act(pullRequestEvent('opened', example.commits), silent)
  expect((await github.look()).requests).toEqual([])
  const report = readFileSync(judged.outputs['report'] ?? '')
  const zip = makeZip({ name: basename(judged.outputs['report'] ?? ''), bytes: report }).toString('base64')
  await github.change({ artifacts: [{ id: 5, run: 4711, name: 'docs-readiness-report', zip }] })

  for (const _ of [1, 2]) {
    const { code, log, outputs } = await act(workflowRunEvent(example.commits))
    expect(log).not.toMatch(/^::(notice|error)::/m)
    const { state } = await github.look()
    expect([code, state.checkRuns.length, state.comments.length]).toEqual([0, 1, 1])
    expect(outputs).toEqual({
      'comment-id': String(state.comments[0]?.id),
      'check-run-id': String(state.checkRuns[0]?.id),
    })
    expect(state.comments[0]?.body).toContain('deleted by this change')
  }
})

describe('events without a pull request', () => {
  test('merge_group is compared with the commit before it in the queue', async () => {
    const { code, outputs } = await act(otherEvent('merge_group', example.commits))
    expect([code, outputs['new'], outputs['comment-id']]).toEqual([1, '4', ''])
    expect((await github.look()).state).toMatchObject({
      comments: [],
      checkRuns: [{ head_sha: example.commits.merge }],
    })
  })

  test.each(['push', 'schedule', 'workflow_dispatch'] as const)(
    '%s judges everything, and compares with nothing',
    async (name) => {
      const { code, log, outputs } = await act(otherEvent(name, example.commits))
      expect([code, outputs['overclaimed'], outputs['existing']]).toEqual([1, '3', '0'])
      expect(log).not.toMatch(/^::(notice|error)::/m)
      const { state, requests } = await github.look()
      expect(state).toMatchObject({ comments: [], checkRuns: [{ head_sha: example.commits.merge }] })
      expect(requests).toHaveLength(2)
    },
  )

  test('a push with gate new is compared with the commit before it', async () => {
    const { outputs } = await act(otherEvent('push', example.commits), { INPUT_GATE: 'new' })
    expect(outputs).toMatchObject({ new: '4', existing: '0' })
  })

  test('behaviour 13: pull_request_target is refused', async () => {
    const { code, log } = await act({ ...pullRequestEvent('opened', example.commits), name: 'pull_request_target' })
    expect([code, log]).toEqual([1, expect.stringMatching(/^::error::docs-readiness-gate does not run on pull_req/m)])
    expect((await github.look()).requests).toEqual([])
  })
})
