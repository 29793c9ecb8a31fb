import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { PULL_REQUEST, pullRequestEvent } from './events.ts'
import { makeExample, type PullRequestRepository } from './pull-request-repository.ts'
import { runAction } from './run-action.ts'

// Twenty processes share the cores of the machine.
jest.setTimeout(240_000)

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

/** Each on a machine of its own, as the runs of one workflow are. */
async function runTwenty(): Promise<(number | null)[]> {
  const runs = Array.from({ length: 20 }, (_, index) => {
    const workspace = join(example.temporary, `machine-${index}`)
    cpSync(example.workspace, workspace, { recursive: true, verbatimSymlinks: true })
    return runAction({ ...example, workspace }, pullRequestEvent('opened', example.commits), {
      GITHUB_API_URL: github.url,
      GITHUB_RUN_ID: String(index),
    })
  })
  return (await Promise.all(runs)).map(({ code }) => code)
}

test('twenty runs at once end with one comment, one check run and the verdict', async () => {
  await github.reset({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
  expect(await runTwenty()).toEqual(Array.from({ length: 20 }, () => 1))

  const { state, requests } = await github.look()
  expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
  expect(state.comments.map(({ body }) => body)).toEqual([expect.stringContaining('3 new errors')])
  // Between a look and a creation another run may create one, too. GitHub cannot take it back, and shows the newest.
  const answer = await fetch(`${github.url}/repos/octo/docs/commits/${example.commits.head}/check-runs`)
  expect(await answer.json()).toMatchObject({ check_runs: [{ name: 'Docs readiness', conclusion: 'failure' }] })
  expect(new Set(state.checkRuns.map(({ conclusion }) => conclusion))).toEqual(new Set(['failure']))
})
