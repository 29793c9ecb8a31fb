import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { DIST } from '../helpers/built.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { makeRepository, type Repository } from '../helpers/repository.ts'
import { roadmap, smallSite } from '../helpers/small-site.ts'
import { PULL_REQUEST, pullRequestEvent } from './events.ts'
import { makeExample, type PullRequestRepository } from './pull-request-repository.ts'
import { type ActionRun, runAction } from './run-action.ts'

/** Machines on which something is missing, full, slow or switched off. What passes and what fails is known beforehand. */

jest.setTimeout(120_000)

let github: GithubServer
let example: PullRequestRepository
let passing: Repository
let failing: Repository
beforeAll(async () => {
  github = await startGithub()
  example = makeExample()
  passing = makeRepository(smallSite())
  failing = makeRepository(smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }) }))
})
afterAll(async () => {
  await github.stop()
  for (const made of [example, passing, failing]) made.remove()
})

const cli = join(DIST, 'cli.js')

/** Runs the command line in a shell, which can take things away from it. */
function shell(script: string): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  return { code: status, stdout, stderr }
}

const check = (repository: Repository): string => `"${process.execPath}" "${cli}" check --root "${repository.root}"`

describe('the command line', () => {
  test('says 2 where its output is full, in one sentence', () => {
    for (const redirected of ['> /dev/full', '--output /dev/full'])
      expect(shell(`${check(passing)} ${redirected}`)).toEqual({
        code: 2,
        stdout: '',
        stderr: expect.stringMatching(/^docs-readiness: [^\n]+ cannot be written: ENOSPC[^\n]*\n$/) as unknown,
      })
  })

  test('writes to a device or a pipe, and does not put a file in its place', () => {
    const verdict = '✓ Docs readiness: all 2 ready cells hold\n\n4 cells: 2 ready, 2 pending\n'
    expect(shell(`${check(passing)} --output /dev/stdout | cat`)).toMatchObject({ code: 0, stdout: verdict })
    expect(shell(`${check(passing)} --output /dev/null && test -c /dev/null`)).toMatchObject({ code: 0, stdout: '' })
    const pipe = `cd "${passing.root}/.git" && mkfifo pipe && { cat pipe & } && ${check(passing)} --output pipe; test -p pipe`
    expect(shell(`${pipe} && wait`)).toMatchObject({ code: 0, stdout: verdict })
  })

  test('keeps its exit code where nobody reads to the end', async () => {
    const codes = await Promise.all(
      [passing, failing].map(async ({ root }) => {
        const child = spawn(process.execPath, [cli, 'check', '--format', 'html', '--root', root])
        child.stdout.destroy()
        return new Promise((done) => child.on('close', done))
      }),
    )
    expect(codes).toEqual([0, 1])
  })

  test('does not pass where it runs out of file handles', () => {
    for (let handles = 10; handles <= 60; handles += handles < 34 ? 4 : 13) {
      const limited = (more: string): string => `ulimit -n ${handles} && exec ${check(failing)} ${more}`
      for (const more of ['', '--base HEAD --gate all']) {
        const { code, stdout } = shell(limited(more))
        expect(code).not.toBe(0)
        // The verdict, or none: never a part of it.
        if (stdout !== '') expect(stdout).toMatch(/^✗ Docs readiness fails: 1 error\n[^]*4 cells: [^\n]*\n$/)
      }
    }
    expect(shell(`ulimit -n 60 && exec ${check(failing)}`).stdout).toContain('Ledger › API')
  })

  test('says 2 without git where it needs one, and needs none otherwise', () => {
    const without = `PATH=/nowhere exec ${check(passing)}`
    expect(shell(without).code).toBe(0)
    expect(shell(`${without} --base HEAD`)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'docs-readiness: git could not be started; install git, or run without --base\n',
    })
  })
})

describe('the action', () => {
  const pulls = (): object => ({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
  const act = (environment: Record<string, string>, onStart?: Parameters<typeof runAction>[3]): Promise<ActionRun> =>
    runAction(
      example,
      pullRequestEvent('opened', example.commits),
      { GITHUB_API_URL: github.url, ...environment },
      onStart,
    )

  test('fails where its outputs cannot be written, also in report mode', async () => {
    await github.reset(pulls())
    const { code, log } = await act({ GITHUB_OUTPUT: '/dev/full', INPUT_GATE: 'report' })
    expect([code, log]).toEqual([1, expect.stringContaining('ENOSPC')])
  })

  test('keeps its verdict where its summary cannot be written, and says so', async () => {
    await github.reset(pulls())
    const { code, log } = await act({ GITHUB_STEP_SUMMARY: '/dev/full', INPUT_GATE: 'report' })
    expect([code, log.match(/^::notice::.*/gm)]).toEqual([
      0,
      [expect.stringMatching(/^::notice::The job summary could not be written: ENOSPC/)],
    ])
  })

  test('keeps its verdict without a network, in one notice', async () => {
    const gates = ['report', 'new']
    const runs = gates.map((gate) => act({ GITHUB_API_URL: 'http://127.0.0.1:9', INPUT_GATE: gate }))
    const told = (await Promise.all(runs)).map(({ code, log }) => [code, log.match(/^::notice::/gm)])
    expect(told).toEqual([
      [0, ['::notice::']],
      [1, ['::notice::']],
    ])
  })

  test.each(['SIGTERM', 'SIGKILL'] as const)(
    'ended by %s at any request does not pass, and the next run repairs what it left',
    async (signal) => {
      await github.reset(pulls())
      await act({})
      const all = (await github.look()).requests.length
      for (let request = 1; request <= all; request++) {
        await github.reset(pulls())
        const { code } = await act({}, async (child) => {
          while (child.exitCode === null && (await github.look()).requests.length < request) await wait(5)
          child.kill(signal)
        })
        // The last request may be the last thing that the run does.
        if (request < all) expect(code).toBeNull()
        else expect(code).not.toBe(0)

        expect((await act({})).code).toBe(1)
        const { state } = await github.look()
        expect([state.checkRuns.length, state.comments.length]).toEqual([1, 1])
        expect(state.checkRuns[0]).toMatchObject({ conclusion: 'failure', annotations: { length: 4 } })
        expect(state.comments[0]?.body).toContain('3 new errors')
      }
    },
  )
})
