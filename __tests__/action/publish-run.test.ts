import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import * as fc from 'fast-check'
import { runAction } from '../../src/action/run-action.ts'
import { realWorld } from '../../src/action/world.ts'
import { onlyFileOf } from '../../src/action/zip.ts'
import type { Report } from '../../src/model/report.ts'
import { workflowRunEvent } from '../e2e/events.ts'
import { type GithubServer, type GithubState, startGithub } from '../helpers/github-server.ts'
import { gate, roadmap, smallSite } from '../helpers/small-site.ts'
import { makeZip } from '../helpers/zip.ts'

jest.setTimeout(30_000)

const COMMITS = { base: 'a'.repeat(40), head: 'b'.repeat(40), merge: 'c'.repeat(40) }
const FORK = { headSha: COMMITS.head, headRepository: 'mallory/docs', headRef: 'topic' }

let github: GithubServer
let folder: string
let report: Report
beforeAll(async () => {
  github = await startGithub()
  folder = mkdtempSync(join(tmpdir(), 'publisher-'))
  report = (await gate(smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }) }), smallSite())).report
})
afterAll(async () => {
  await github.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => github.reset({ pulls: { 2: FORK }, artifacts: artifact(zipped(report)) }))

function zipped(content: unknown): Buffer {
  return makeZip({ name: 'report.json', bytes: JSON.stringify(content) })
}

function artifact(zip: Buffer, changes: object = {}): GithubState['artifacts'] {
  return [{ id: 5, run: 4711, name: 'docs-readiness-report', zip: zip.toString('base64'), ...changes }]
}

async function publishRun(
  changes: object = {},
): Promise<{ code: number; log: string; outputs: Record<string, string> }> {
  const event = join(folder, 'event.json')
  writeFileSync(event, JSON.stringify(workflowRunEvent(COMMITS, changes).payload))
  const outputs: Record<string, string> = {}
  let log = ''
  const code = await runAction({
    ...realWorld(),
    second: 20,
    environment: {
      PATH: process.env['PATH'],
      GITHUB_EVENT_NAME: 'workflow_run',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo/docs',
      GITHUB_WORKSPACE: folder,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.test',
      RUNNER_TEMP: folder,
      'INPUT_GITHUB-TOKEN': 't0ken',
    },
    write: (text) => {
      log += text
    },
    setOutput: (name, value) => {
      outputs[name] = value
    },
  })
  return { code, log, outputs }
}

describe('behaviour 20: the report of a fork’s run', () => {
  test('is shown on the pull request with that head, and decides nothing', async () => {
    const { code, log, outputs } = await publishRun()
    const { state, requests } = await github.look()
    expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
    expect(log).toBe('')
    expect(code).toBe(0)
    expect(state.checkRuns).toMatchObject([{ head_sha: COMMITS.head, conclusion: 'failure' }])
    expect(state.comments).toHaveLength(1)
    expect(state.comments[0]?.issue).toBe(2)
    expect(state.comments[0]?.body).toContain(`https://github.test/octo/docs/blob/${COMMITS.head}/docs/roadmap.md`)
    expect(outputs).toEqual({
      'comment-id': String(state.comments[0]?.id),
      'check-run-id': String(state.checkRuns[0]?.id),
    })
    // What is downloaded stays in memory, and the server of the files gets no token.
    expect(readdirSync(folder)).toEqual(['event.json'])
    expect(requests.find(({ operation }) => operation === 'blob')?.headers).not.toHaveProperty('authorization')
  })

  test('is brought up to date by the next run', async () => {
    await publishRun()
    await github.change({ artifacts: artifact(zipped({ ...report, conclusion: 'success', findings: [] })) })
    await publishRun()
    const { state } = await github.look()
    // No stranger makes a green check run.
    expect(state.checkRuns).toMatchObject([{ conclusion: 'neutral' }])
    expect(state.comments).toHaveLength(1)
    expect(state.comments[0]?.body).not.toContain('ready-doc-missing')
  })

  test('is rendered anew, so that its text stays text', async () => {
    const evil = '<script>alert(1)</script> @everyone <!-- docs-readiness-gate --> ##[error]'
    const findings = report.findings.map((finding) => ({ ...finding, message: evil, module: evil }))
    await github.change({ artifacts: artifact(zipped({ ...report, findings })) })
    const { log } = await publishRun()
    expect(log).toBe('')
    const [comment] = (await github.look()).state.comments
    expect(comment?.body).toContain('alert(1)')
    expect(comment?.body).not.toMatch(/<script|@everyone|<!-- docs-readiness-gate -->/)
  })

  const others: [string, Partial<GithubState['pulls'][string]>][] = [
    ['has moved on', { headSha: 'd'.repeat(40) }],
    ['comes from another fork', { headRepository: 'mallory/other' }],
    ['comes from another branch', { headRef: 'other' }],
    ['is closed', { state: 'closed' }],
  ]
  test.each(others)('is shown nowhere where the pull request %s', async (_, changes) => {
    await github.change({ pulls: { 2: { ...FORK, ...changes } } })
    const { code, log } = await publishRun()
    expect([code, log]).toEqual([
      0,
      expect.stringMatching(/^::notice::Not published: no open pull request, or more than one/),
    ])
    expect((await github.look()).requests).toHaveLength(1)
  })

  test('is shown nowhere where two pull requests have that head', async () => {
    await github.change({ pulls: { 2: FORK, 3: FORK } })
    expect((await publishRun()).log).toMatch(/^::notice::Not published: no open pull request, or more than one/)
  })

  test('is not asked for after a run that was about no pull request', async () => {
    expect(await publishRun({ event: 'push' })).toMatchObject({
      code: 0,
      log: expect.stringContaining('Nothing to publish'),
    })
    expect((await github.look()).requests).toEqual([])
  })

  const place = { path: 'a', startLine: 0, startColumn: 1, endLine: 1, endColumn: 2 }
  const refused: [string, () => Buffer, string][] = [
    ['no archive', () => Buffer.from('hello'), 'it is no zip archive'],
    ['two files', () => makeZip({ name: 'a.json', bytes: '{}' }, { name: 'b.json', bytes: '{}' }), 'it holds 2 files'],
    ['a path out', () => makeZip({ name: '../../x.json', bytes: '{}' }), 'called \\"../../x.json\\"'],
    ['an absolute path', () => makeZip({ name: '/etc/x.json', bytes: '{}' }), 'expected a plain name.json'],
    ['an encrypted file', () => makeZip({ name: 'a.json', bytes: '{}', flags: 1 }), 'it is encrypted'],
    ['another method', () => makeZip({ name: 'a.json', bytes: '{}', method: 14 }), 'its method 14 is unknown'],
    [
      'a bomb',
      () => makeZip({ name: 'a.json', bytes: Buffer.alloc(70_000_000), length: 2 }),
      'more than 67108864 bytes',
    ],
    ['no JSON', () => makeZip({ name: 'a.json', bytes: '{' }), 'it is no JSON'],
    ['another shape', () => zipped({ ...report, extra: '<b>' }), 'must NOT have additional properties'],
    ['another version', () => zipped({ ...report, schemaVersion: 2 }), '/schemaVersion must be equal to constant'],
    [
      'a line that is none',
      () => zipped({ ...report, cells: report.cells.map((cell) => ({ ...cell, location: place })) }),
      'it names line 0',
    ],
  ]
  test.each(refused)('is refused where it is %s', async (_, zip, why) => {
    await github.change({ artifacts: artifact(zip()) })
    const { code, log } = await publishRun()
    expect(code).toBe(0)
    expect(log).toMatch(/^::notice::Not published: the .*artifact is refused: [^\n]*\n$/)
    expect(log.replaceAll('"', '\\"')).toContain(why)
    expect((await github.look()).state).toMatchObject({ comments: [], checkRuns: [] })
  })

  test('is not downloaded where GitHub says that it is large', async () => {
    await github.change({ artifacts: artifact(zipped(report), { size: 1e9 }) })
    expect((await publishRun()).log).toMatch(/the artifact has more than 20971520 bytes/)
    expect((await github.look()).requests.map(({ operation }) => operation)).not.toContain('blob')
  })

  test.each([
    ['there is none', { artifacts: [] }, 'the run has no artifact docs-readiness-report'],
    ['it has expired', { artifacts: artifact(Buffer.alloc(0), { expired: true }) }, 'the run has no artifact'],
  ])('is missed in one notice where %s', async (_, state, why) => {
    await github.change(state)
    expect(await publishRun()).toMatchObject({
      code: 0,
      log: expect.stringContaining(`::notice::Not published: ${why}`),
    })
  })

  test('is missed in one notice where the token may not read it', async () => {
    await github.fail({ path: '/artifacts', status: 403, message: 'Resource not accessible by integration' })
    expect((await publishRun()).log).toMatch(/^::notice::.*needs the permission actions: read, 403/)
  })
})

test('behaviour 20: no archive breaks the reader of archives', () => {
  const good = makeZip({ name: 'a.json', bytes: '{"a":1}' })
  expect(onlyFileOf(good, 100).toString()).toBe('{"a":1}')
  const change = fc.record({ at: fc.nat(good.length - 1), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), fc.nat(good.length), (changes, length) => {
      const bytes = Buffer.from(good.subarray(0, length))
      for (const { at, byte } of changes) if (at < bytes.length) bytes[at] = byte
      try {
        expect(onlyFileOf(bytes, 100).length).toBeLessThanOrEqual(100)
      } catch (error) {
        expect(error).toMatchObject({ name: 'UserError' })
      }
    }),
  )
})
