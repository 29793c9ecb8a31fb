import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Conclusion } from '../../src/model/report.ts'
import { markerOf } from '../../src/publish/comment.ts'
import type { Log } from '../../src/publish/log.ts'
import { connect } from '../../src/publish/octokit.ts'
import { type Published, publish } from '../../src/publish/publish.ts'
import { type GithubServer, type PlayedComment, startGithub } from '../helpers/github-server.ts'

/** Runs of one gate that publish at once: the server holds their requests until all are there, which is the worst of races. */

jest.setTimeout(60_000)

const HEAD = 'a'.repeat(40)
const RUNS = 20

let github: GithubServer
beforeAll(async () => {
  github = await startGithub()
})
afterAll(async () => {
  await github.stop()
})
beforeEach(() => github.reset({ pulls: { 12: { headSha: HEAD } } }))

const notices: string[] = []
const silent = (): void => undefined
const log: Log = {
  debug: silent,
  info: silent,
  error: silent,
  commands: silent,
  notice: (message) => void notices.push(message),
}

async function publishOne(conclusion: Conclusion = 'failure'): Promise<Published> {
  const octokit = await connect({ token: 't0ken', apiUrl: github.url, version: '1.2.3', log, second: 5 })
  const detailsUrl = 'https://github.test/run'
  const gate = { name: 'Docs readiness', headSha: HEAD, externalId: 'gate/k1/12' }
  const checkRun = { ...gate, conclusion, title: 't', summary: 's', text: null, detailsUrl, annotations: [] }
  const comment = { key: 'k1', body: 'Three claims are not true.', conclusion, create: true, detailsUrl }
  const pullRequest = { number: 12, headSha: HEAD, readOnlyToken: false }
  return publish(
    { repository: { owner: 'o', repo: 'r' }, pullRequest, checkRun, comment, suggestions: null },
    octokit,
    log,
  )
}

const comment = (id: number, conclusion: Conclusion): PlayedComment => ({
  id,
  issue: 12,
  login: 'github-actions[bot]',
  body: `${markerOf('k1', conclusion)}\nOld.`,
})

describe('twenty runs at once', () => {
  const together = (method: string, path: string) => ({ method, path, count: RUNS })

  test.each([
    ['all look before one creates', [together('POST', '/comments')], []],
    ['all create before one looks again', [together('POST', '/comments'), together('GET', '/comments')], []],
    ['an older comment said that all is well', [together('POST', '/comments')], [comment(1, 'success')]],
    ['there were two already', [together('GET', '/comments')], [comment(1, 'failure'), comment(2, 'failure')]],
  ])('leave one comment: %s', async (_, gatherings, comments) => {
    await github.change({ comments })
    await github.gather(...gatherings)
    await Promise.all(Array.from({ length: RUNS }, () => publishOne()))
    const { state, requests } = await github.look()
    expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
    expect(state.comments.map(({ body }) => body)).toEqual([`${markerOf('k1', 'failure')}\nThree claims are not true.`])
  })

  test('behaviour 3: leave check runs that say the same, and of these the next run updates one', async () => {
    // GitHub has no way to take a check run back, and shows the newest of a name.
    await github.gather(together('POST', '/check-runs'))
    await Promise.all(Array.from({ length: RUNS }, () => publishOne()))
    const { checkRuns } = (await github.look()).state
    expect(new Set(checkRuns.map(({ conclusion }) => conclusion))).toEqual(new Set(['failure']))
    const { checkRunId } = await publishOne('success')
    const after = (await github.look()).state.checkRuns
    expect(after).toHaveLength(checkRuns.length)
    expect([checkRunId, after.at(-1)?.conclusion]).toEqual([after.at(-1)?.id, 'success'])
  })
})

test('a run that comes late keeps the comment in which another has just told of the failure', async () => {
  await github.change({ comments: [comment(1, 'success'), comment(2, 'failure')] })
  expect((await publishOne()).commentId).toBe(2)
  expect((await github.look()).state.comments.map(({ id }) => id)).toEqual([2])
})

test('none of the runs had to give up', () => {
  expect(notices).toEqual([])
})
