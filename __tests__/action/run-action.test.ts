import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import * as fc from 'fast-check'
import { inert, workflowLog } from '../../src/action/log.ts'
import { checkRunTitle, type Renderers, wantsComment } from '../../src/action/presentation.ts'
import { runAction } from '../../src/action/run-action.ts'
import type { ActionRequest } from '../../src/action/surroundings.ts'
import { realWorld } from '../../src/action/world.ts'
import { UserError } from '../../src/errors.ts'
import type { Conclusion, Totals } from '../../src/model/report.ts'
import type { GateResult, Place } from '../../src/model/result.ts'
import { fitToBytes } from '../../src/publish/limits.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'

const folder = mkdtempSync(join(tmpdir(), 'action-'))
const workspace = join(folder, 'workspace')
const commits = { base: '', head: '', merge: '' }
let github: GithubServer

// Writes keep a second between them, and a busy machine needs its time.
jest.setTimeout(30_000)

function git(...args: string[]): string {
  const name = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }
  const env = { PATH: process.env['PATH'], HOME: folder, ...name }
  return execFileSync('git', args, { cwd: workspace, env, encoding: 'utf8' }).trim()
}

beforeAll(async () => {
  github = await startGithub()
  mkdirSync(workspace)
  git('init', '--quiet', '-b', 'main')
  mkdirSync(join(workspace, 'site'))
  writeFileSync(join(workspace, 'site', 'roadmap.md'), 'w\n')
  git('add', '.')
  git('commit', '--quiet', '-m', 'base')
  commits.base = git('rev-parse', 'HEAD')
  git('switch', '--quiet', '-c', 'topic')
  writeFileSync(join(workspace, 'site', 'roadmap.md'), 'x\n')
  git('add', '.')
  git('commit', '--quiet', '-m', 'head')
  commits.head = git('rev-parse', 'HEAD')
  git('switch', '--quiet', '--detach', 'main')
  git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  commits.merge = git('rev-parse', 'HEAD')
})
afterAll(async () => {
  await github.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => github.reset({ pulls: { 12: { headSha: commits.head } } }))

const totals = (changes: Partial<Totals> = {}): Totals => ({
  cells: 10,
  ready: 4,
  pending: 6,
  notApplicable: 0,
  unknown: 0,
  upheld: 9,
  overclaimed: 1,
  underclaimed: 0,
  waived: 0,
  undecided: 0,
  new: 1,
  existing: 0,
  fixed: 0,
  ...changes,
})

function result(conclusion: Conclusion, changes: Partial<Totals> = {}, before: Totals | null = null): GateResult {
  return {
    notes: ['a note of the gate'],
    before,
    report: {
      schemaVersion: 1,
      tool: { name: 'docs-readiness-gate', version: '1.2.3' },
      subject: { head: null, base: null, sites: [] },
      gate: { mode: conclusion === 'neutral' ? 'report' : 'new', failOn: 'error', bootstrap: false },
      conclusion,
      totals: totals(changes),
      columns: [],
      cells: [],
      findings: [],
      waived: [],
    },
  }
}

const renderers: Renderers = {
  text: ({ notes }) => `text of the log\n::error::not a command\n${notes.join('\n')}`,
  comment: (_, place: Place) => `comment ${place.links.line('roadmap.md', 3, 'head') ?? ''}`,
  summary: (_, place: Place) => `summary ${place.runUrl ?? ''}`,
  annotations: () => [
    {
      path: 'roadmap.md',
      startLine: 1,
      endLine: 1,
      startColumn: 1,
      endColumn: 2,
      level: 'failure',
      title: 't',
      message: 'm',
    },
  ],
  sarif: async (_, { folder }) => `sarif of ${folder ?? ''}`,
  html: async (_, place) => `page of ${place.runUrl ?? ''}`,
  annotationCommands: (annotations) =>
    annotations.map(({ path, startLine }) => `::error file=${path},line=${startLine}::m`),
}

interface Run {
  code: number
  log: string
  outputs: Record<string, string>
  summary: string
  request: ActionRequest | null
}

/** Runs the action as the runner would start it. */
async function act(
  answer: GateResult | Error,
  environment: Record<string, string> = {},
  event: { name: string; payload: object } = { name: 'pull_request', payload: pullRequest() },
): Promise<Run> {
  const eventFile = join(folder, 'event.json')
  const summaryFile = join(folder, 'summary.md')
  writeFileSync(eventFile, JSON.stringify(event.payload))
  writeFileSync(summaryFile, '')
  const run: Run = { code: -1, log: '', outputs: {}, summary: '', request: null }
  run.code = await runAction({
    environment: {
      PATH: process.env['PATH'],
      HOME: folder,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_REPOSITORY: 'octo/docs',
      GITHUB_SHA: commits.merge,
      GITHUB_WORKSPACE: workspace,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_RUN_ID: '77',
      GITHUB_STEP_SUMMARY: summaryFile,
      RUNNER_TEMP: folder,
      INPUT_ROOT: 'site',
      'INPUT_GITHUB-TOKEN': 't0ken',
      ...environment,
    },
    write: (text) => {
      run.log += text
    },
    setOutput: (name, value) => {
      run.outputs[name] = value
    },
    gate: async (request) => {
      run.request = request
      if (answer instanceof Error) throw answer
      return answer
    },
    render: renderers,
    version: '1.2.3',
    second: 20,
  })
  run.summary = readFileSync(summaryFile, 'utf8')
  return run
}

function pullRequest(): object {
  const head = { sha: commits.head, repo: { full_name: 'octo/docs' } }
  return { pull_request: { number: 12, head, base: { sha: commits.base }, user: { login: 'ann' } } }
}

describe('a pull request', () => {
  test('the gate gets the commits, and everything is shown', async () => {
    const { code, log, outputs, summary, request } = await act(result('failure'))
    const { state, requests } = await github.look()
    expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
    expect(code).toBe(1)
    expect(request).toMatchObject({
      root: join(workspace, 'site'),
      base: commits.base,
      head: commits.merge,
      gate: null,
    })
    expect(state.checkRuns).toMatchObject([
      {
        name: 'Docs readiness',
        head_sha: commits.head,
        conclusion: 'failure',
        output: { title: 'Failed: 1 new finding; 4 of 10 cells ready, 1 overclaimed' },
        annotations: [{ path: 'site/roadmap.md', start_line: 1 }],
      },
    ])
    const [comment] = state.comments
    expect(comment?.body).toMatch(
      new RegExp(
        `^<!-- docs-readiness-gate:[0-9a-f]{12} failure -->\ncomment https://github.test/octo/docs/blob/${commits.head}/site/roadmap.md\\?plain=1#L3$`,
      ),
    )
    expect(summary).toBe('summary https://github.test/octo/docs/actions/runs/77\n')
    expect(outputs).toEqual({
      conclusion: 'failure',
      new: '1',
      existing: '0',
      fixed: '0',
      overclaimed: '1',
      underclaimed: '0',
      ready: '4',
      cells: '10',
      report: expect.stringMatching(/\/docs-readiness-[0-9a-f]{12}\.json$/),
      'comment-id': String(comment?.id),
      'check-run-id': String(state.checkRuns[0]?.id),
    })
    expect(JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'))).toMatchObject({ schemaVersion: 1 })
    // The check run carries the annotations; the job need not say them again.
    expect(log).not.toContain('::error file=')
  })

  test.each([
    ['success', 0],
    ['failure', 1],
    ['neutral', 0],
  ] as const)(
    'behaviours 1, 2 and 12: %s is exit code %i, also where every write is refused',
    async (conclusion, code) => {
      await github.fail({ method: 'POST', status: 403, message: 'Resource not accessible by integration', times: 9 })
      const run = await act(result(conclusion))
      expect([run.code, run.outputs['conclusion']]).toEqual([code, conclusion])
      expect(run.outputs).toMatchObject({ 'comment-id': '', 'check-run-id': '' })
      expect(run.log.match(/^::notice::Not published: .*$/gm)).toHaveLength(1)
      expect(run.log).toContain('::error file=site/roadmap.md,line=1::m')
    },
    15_000,
  )

  test('behaviour 1: without a token everything but the forge works, in one notice', async () => {
    const { code, log, summary } = await act(result('success'), { 'INPUT_GITHUB-TOKEN': '' })
    expect([code, summary]).toEqual([0, expect.stringContaining('summary')])
    expect(log.match(/^::notice::.*$/gm)).toEqual([expect.stringContaining('without the input github-token')])
    expect((await github.look()).requests).toEqual([])
  })

  test('a pull request without comments that changes nothing costs three requests', async () => {
    await act(result('success', { new: 0, overclaimed: 0, upheld: 10 }, totals({ overclaimed: 0, upheld: 10 })))
    const { state, requests } = await github.look()
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'POST'])
    expect(state.comments).toEqual([])
  })

  test('behaviour 11: labels are those that the pull request has now, not the event’s', async () => {
    await github.change({ pulls: { 12: { headSha: commits.head, labels: ['docs later'] } } })
    const off = { 'INPUT_CHECK-RUN': 'false', INPUT_COMMENT: 'never' }
    expect(await (await act(result('success'), off)).request?.labels()).toEqual(['docs later'])
    await github.fail({ status: 403 })
    const refused = await act(result('success'), off)
    expect(await refused.request?.labels()).toEqual([])
    const push = { name: 'push', payload: { ref: 'refs/heads/main' } }
    expect(await (await act(result('success'), off, push)).request?.labels()).toEqual([])
  })

  test('everything off asks nothing of the forge', async () => {
    const off = {
      'INPUT_CHECK-RUN': 'false',
      INPUT_COMMENT: 'never',
      INPUT_ANNOTATIONS: 'false',
      INPUT_SUMMARY: 'false',
    }
    const { code, log, summary } = await act(result('failure'), off)
    expect([code, summary]).toEqual([1, ''])
    expect(log).not.toMatch(/^::(?:notice|error|warning)/m)
    expect((await github.look()).requests).toEqual([])
  })

  test('notes on the base come before those of the gate', async () => {
    git('switch', '--quiet', '--detach', commits.base)
    const { log, request } = await act(result('success'), { 'INPUT_CHECK-RUN': 'false', INPUT_COMMENT: 'never' })
    git('switch', '--quiet', '--detach', commits.merge)
    expect(request?.head).toBe(commits.base)
    expect(log).toMatch(/neither the head of the pull request[^\n]*\na note of the gate/)
  })
})

const roadmap = (status: string): string =>
  `# R\n\n## Columns\n\nBasic:\n\n- Index: overview\n\n## Checklist\n\n| Module | Index |\n| --- | --- |\n| Billing | ${status} |\n`

test('the real engine and reporters: a check mark without a document', async () => {
  git('switch', '--quiet', '-c', 'real', commits.base)
  mkdirSync(join(workspace, 'shop', 'docs'), { recursive: true })
  writeFileSync(
    join(workspace, 'shop', 'mkdocs.yml'),
    'site_name: s\nnav:\n  - Modules:\n    - Billing:\n      - Overview: billing.md\n',
  )
  writeFileSync(join(workspace, 'shop', 'docs', 'roadmap.md'), roadmap('⚪'))
  git('add', '.')
  git('commit', '--quiet', '-m', 'pending')
  const base = git('rev-parse', 'HEAD')
  writeFileSync(join(workspace, 'shop', 'docs', 'roadmap.md'), roadmap('✅'))
  git('commit', '--quiet', '-a', '-m', 'ready')
  const head = git('rev-parse', 'HEAD')
  await github.reset({ pulls: { 12: { headSha: head } } })

  const event = join(folder, 'real.json')
  const payload = { number: 12, head: { sha: head, repo: { full_name: 'octo/docs' } }, base: { sha: base } }
  writeFileSync(event, JSON.stringify({ pull_request: payload }))
  const world = realWorld()
  const outputs: Record<string, string> = {}
  let log = ''
  const code = await runAction({
    ...world,
    environment: {
      ...world.environment,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
      GITHUB_REPOSITORY: 'octo/docs',
      GITHUB_WORKSPACE: workspace,
      GITHUB_API_URL: github.url,
      RUNNER_TEMP: folder,
      INPUT_ROOT: 'shop',
      'INPUT_GITHUB-TOKEN': 't',
    },
    write: (text) => {
      log += text
    },
    setOutput: (name, value) => {
      outputs[name] = value
    },
  })
  git('switch', '--quiet', '--detach', commits.merge)
  expect(log).not.toMatch(/^::(?:error|notice)/m)
  const { state, requests } = await github.look()
  expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
  expect([code, outputs['overclaimed'], outputs['new']]).toEqual([1, '1', expect.stringMatching(/^[1-9]/)])
  expect(state.checkRuns[0]?.annotations).toContainEqual(
    expect.objectContaining({ path: 'shop/docs/roadmap.md', start_line: 13, annotation_level: 'failure' }),
  )
  expect(state.comments[0]?.body).toContain(
    `https://github.com/octo/docs/blob/${head}/shop/docs/roadmap.md?plain=1#L13`,
  )
})

describe('other events', () => {
  test('a push gets a check run on its commit and no comment', async () => {
    const push = { name: 'push', payload: { ref: 'refs/heads/main', before: commits.base } }
    const { code, request } = await act(result('failure'), {}, push)
    const { state, requests } = await github.look()
    expect([code, request?.base]).toEqual([1, null])
    expect(state.checkRuns).toMatchObject([{ head_sha: commits.merge }])
    expect([state.comments, requests.length]).toEqual([[], 2])
  })

  test('a merge group is compared with its base', async () => {
    const merge_group = { head_sha: commits.merge, base_sha: commits.base }
    const { request } = await act(result('success'), {}, { name: 'merge_group', payload: { merge_group } })
    expect(request).toMatchObject({ base: commits.base, head: commits.merge })
    expect((await github.look()).state.checkRuns).toMatchObject([{ head_sha: commits.merge }])
  })
})

describe('behaviour 2: a run that cannot decide fails', () => {
  test.each([
    ['the gate refuses', new UserError('mkdocs.yml, line 3: no mapping'), {}, 'mkdocs.yml, line 3: no mapping'],
    [
      'a wrong input',
      result('success'),
      { INPUT_GATE: 'none' },
      'input gate is "none", expected one of report, new, all',
    ],
    [
      'no event file',
      result('success'),
      { GITHUB_EVENT_PATH: '/gone.json' },
      'GITHUB_EVENT_PATH: /gone.json cannot be read',
    ],
    ['no such root', result('success'), { INPUT_ROOT: 'gone' }, 'input root, "gone", is no folder of the workspace'],
    [
      'no runner',
      result('success'),
      { GITHUB_REPOSITORY: '' },
      'GITHUB_REPOSITORY is not set; docs-readiness-gate as an',
    ],
    [
      'pull_request_target',
      result('success'),
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      'does not run on pull_request_target',
    ],
  ])('%s: one sentence, no stack', async (_, answer, environment, sentence) => {
    const { code, log, outputs } = await act(answer, environment)
    expect([code, outputs['conclusion'], outputs['new']]).toEqual([1, 'failure', undefined])
    const [error, ...more] = log.match(/^::error::.*$/gm) ?? []
    expect(error).toContain(sentence)
    expect(more).toEqual([])
    expect(log).not.toMatch(/ at .*\.ts/)
  })

  test('a mistake of ours keeps its stack and says where to report it', async () => {
    const { code, log, outputs } = await act(new TypeError('x is not a function'))
    expect([code, outputs['conclusion']]).toEqual([1, 'failure'])
    expect(log).toMatch(
      /^::error::This is a mistake in docs-readiness-gate 1\.2\.3, .* at https:\/\/github\.test\/octo\/docs\/issues: TypeError: x is not a function%0A +at /m,
    )
  })
})

describe('behaviour 2: a run that cannot decide says so on the forge', () => {
  const broken = new UserError('mkdocs.yml, line 3: no <mapping> @everyone')

  test('its check run fails with the sentence, and no earlier verdict stands', async () => {
    await act(result('success', { new: 0 }), { INPUT_COMMENT: 'always' })
    const { outputs } = await act(broken)
    const { state, requests } = await github.look()
    expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
    expect(state.checkRuns).toMatchObject([
      { conclusion: 'failure', output: { title: 'Failed: the gate could not decide' } },
    ])
    expect(state.comments).toHaveLength(1)
    for (const text of [state.checkRuns[0]?.output.summary, state.comments[0]?.body]) {
      expect(text).toContain('mkdocs.yml, line 3: no &#60;mapping')
      expect(text).not.toContain('@everyone')
    }
    expect(outputs).toEqual({
      conclusion: 'failure',
      'check-run-id': String(state.checkRuns[0]?.id),
      'comment-id': String(state.comments[0]?.id),
    })
  })

  test.each([
    ['changes', 0],
    ['on-failure', 1],
    ['always', 1],
    ['never', 0],
  ])('comment: %s creates %i comments about it', async (comment, count) => {
    await act(broken, { INPUT_COMMENT: comment })
    expect((await github.look()).state.comments).toHaveLength(count)
  })

  test('a token that may not write changes nothing but a notice', async () => {
    await github.fail({ method: 'POST', status: 403, times: 9 })
    const { code, log, outputs } = await act(broken)
    expect([code, outputs['conclusion']]).toEqual([1, 'failure'])
    expect(log.match(/^::(error|notice)::/gm)).toEqual(['::error::', '::notice::'])
  })
})

describe('the report file', () => {
  test('is written where the input says', async () => {
    const { outputs } = await act(result('success'), { 'INPUT_REPORT-FILE': 'out/report.json' })
    expect(outputs['report']).toBe(join(workspace, 'out', 'report.json'))
    expect(existsSync(join(workspace, 'out', 'report.json'))).toBe(true)
  })

  test.each(['../report.json', 'link/report.json', 'link.json'])(
    'behaviour 18: never outside the workspace: %s',
    async (path) => {
      const outside = mkdtempSync(join(tmpdir(), 'outside-'))
      symlinkSync(outside, join(workspace, 'link'))
      symlinkSync(join(outside, 'report.json'), join(workspace, 'link.json'))
      const { code, log } = await act(result('success'), {
        'INPUT_REPORT-FILE': path,
        RUNNER_TEMP: join(folder, 'temp'),
      })
      rmSync(join(workspace, 'link'))
      rmSync(join(workspace, 'link.json'))
      expect([code, existsSync(join(outside, 'report.json'))]).toEqual([1, false])
      expect(log).toContain('::error::input report-file')
      rmSync(outside, { recursive: true })
    },
  )
})

test('the files for code scanning and for a browser are written where their inputs say', async () => {
  const inputs = { 'INPUT_SARIF-FILE': 'out/readiness.sarif', 'INPUT_HTML-FILE': 'out/index.html' }
  const { code } = await act(result('failure'), inputs)
  expect(code).toBe(1)
  expect(readFileSync(join(workspace, 'out/readiness.sarif'), 'utf8')).toBe('sarif of site/')
  expect(readFileSync(join(workspace, 'out/index.html'), 'utf8')).toMatch(/^page of https:/)
  const refused = await act(result('success'), { 'INPUT_HTML-FILE': '../page.html', RUNNER_TEMP: join(folder, 'temp') })
  expect([refused.code, refused.log]).toEqual([1, expect.stringContaining('::error::input html-file')])
})

describe('behaviour 8: the log', () => {
  test.each([
    ['::error::x', ':\u200B:error::x'],
    ['  ::add-mask::x', '  :\u200B:add-mask::x'],
    ['a ##[error]b ##[add-matcher]c', 'a ##\u200B[error]b ##\u200B[add-matcher]c'],
    ['a\r::debug::b\n\u202E##[group]', 'a\n:\u200B:debug::b\n\\u202e##\u200B[group]'],
    ['#\u0000#[error]', '#\\u0000#[error]'],
    ['x :: y', 'x :: y'],
  ])('%j cannot give a command', (text, expected) => {
    expect(inert(text)).toBe(expected)
  })

  test('nothing that is printed begins or holds a command', () => {
    const parts = fc.constantFrom(
      '::',
      '##[',
      '#',
      '[',
      ':',
      '\n',
      '\r',
      ' ',
      '\t',
      '\u0085',
      '\uFEFF',
      'error',
      '%',
      '\u200B',
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        for (const line of inert(some.join('')).split('\n')) {
          expect(line.trim().startsWith('::')).toBe(false)
          expect(line).not.toContain('##[')
        }
      }),
    )
  })

  test('a notice is one line', () => {
    let written = ''
    workflowLog((text) => {
      written += text
    }).notice('100 %\n::error::x')
    expect(written).toBe('::notice::100 %25%0A:\u200B:error::x\n')
  })
})

describe('behaviour 6: fitting', () => {
  test('whatever the text, the result fits and begins as the text does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 60 }),
        fc.integer({ min: 120, max: 600 }),
        (lines, max) => {
          const text = lines.join('\n')
          const fitted = fitToBytes(text, max, '[whole](x)')
          expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(max)
          if (fitted === text) return
          const [start, left] = /^([^]*)\n\n_(\d+) more lines/.exec(fitted)?.slice(1) ?? []
          expect(text.startsWith(start ?? 'not')).toBe(true)
          expect(Number(left)).toBeGreaterThan(0)
        },
      ),
    )
  })
})

test('behaviour 6: a line that is too long is cut between characters', () => {
  for (const max of [200, 201, 202, 203]) expect(fitToBytes('😀'.repeat(1000), max)).toMatch(/^(😀)+\n\n_1 more lines/u)
})

describe('when a comment is created', () => {
  const clean = totals({ new: 0 })
  test.each([
    ['changes', result('success', { new: 0 }, clean), false],
    ['changes', result('success', { new: 0 }), false],
    ['changes', result('failure', { new: 1 }, clean), true],
    ['changes', result('success', { new: 0, fixed: 1 }, clean), true],
    ['changes', result('success', { new: 0, ready: 5 }, clean), true],
    ['always', result('success', { new: 0 }, clean), true],
    ['on-failure', result('success', { new: 1 }, clean), false],
    ['on-failure', result('failure', { new: 1 }, clean), true],
  ] as const)('%s', (mode, judged, expected) => {
    expect(wantsComment(mode, judged)).toBe(expected)
  })

  test.each([
    [result('success', { new: 0, overclaimed: 0 }), 'Passed: 0 new findings; 4 of 10 cells ready'],
    [result('neutral', { new: 2, existing: 3, overclaimed: 0 }), 'Report only: 5 findings; 4 of 10 cells ready'],
  ])('the check run’s title', (judged, title) => {
    expect(checkRunTitle(judged)).toBe(title)
  })
})
