import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { EVENT_TABLE } from '../../src/action/event-table.ts'
import { type EventContext, planRun } from '../../src/action/events.ts'
import { INPUT_DEFAULTS, readInputs } from '../../src/action/inputs.ts'
import { OUTPUT_NAMES } from '../../src/action/outputs.ts'

const HEAD = '1'.repeat(40)
const BASE = '2'.repeat(40)
const SHA = '3'.repeat(40)
const ZEROS = '0'.repeat(40)

const pullRequest = {
  pull_request: {
    number: 12,
    head: { sha: HEAD, repo: { full_name: 'octo/docs' } },
    base: { sha: BASE },
    user: { login: 'ann' },
  },
}
const push = { ref: 'refs/heads/topic', before: BASE, after: SHA, repository: { default_branch: 'main' } }

/** An event of each kind, as short as GitHub's payloads allow. */
const payloads = {
  pull_request: pullRequest,
  merge_group: { action: 'checks_requested', merge_group: { head_sha: HEAD, base_sha: BASE } },
  push,
  schedule: { schedule: '0 4 * * *' },
  workflow_dispatch: { inputs: null, ref: 'refs/heads/topic' },
}

function plan(name: string, payload: object, changes: Partial<EventContext> = {}) {
  const context = { name, repository: 'octo/docs', sha: SHA, base: null, gate: null, ...changes }
  return planRun(context, payload as Record<string, unknown>)
}

describe('behaviours 4 and 13: what an event is about', () => {
  const pullRequestBase = { kind: 'pull-request', headSha: HEAD, baseSha: BASE }
  test.each([
    ['pull_request', HEAD, pullRequestBase, { number: 12, headSha: HEAD, readOnlyToken: false }],
    ['merge_group', HEAD, { kind: 'commit', commit: BASE }, null],
    ['push', SHA, { kind: 'none' }, null],
    ['schedule', SHA, { kind: 'none' }, null],
    ['workflow_dispatch', SHA, { kind: 'none' }, null],
  ] as const)('%s', (name, checkRunSha, base, pull) => {
    expect(plan(name, payloads[name])).toEqual({
      event: name,
      repository: { owner: 'octo', repo: 'docs' },
      base,
      checkRunSha,
      pullRequest: pull,
    })
  })

  test.each([
    ['a push', push, { kind: 'before-push', before: BASE, defaultBranch: 'main' }],
    ['a new branch', { ...push, before: ZEROS }, { kind: 'before-push', before: null, defaultBranch: 'main' }],
    [
      'a push to the default branch',
      { ...push, ref: 'refs/heads/main' },
      { kind: 'before-push', before: BASE, defaultBranch: null },
    ],
  ])('%s under gate new has a base', (_, payload, base) => {
    expect(plan('push', payload, { gate: 'new' }).base).toEqual(base)
  })

  test.each(Object.entries(payloads))('the input base wins on %s', (name, payload) => {
    expect(plan(name, payload, { base: 'v1.0' }).base).toEqual({ kind: 'revision', revision: 'v1.0' })
  })

  test.each([
    ['a fork', { ...pullRequest.pull_request, head: { sha: HEAD, repo: { full_name: 'mallory/docs' } } }],
    ['a fork that is gone', { ...pullRequest.pull_request, head: { sha: HEAD, repo: null } }],
    ['Dependabot', { ...pullRequest.pull_request, user: { login: 'dependabot[bot]' } }],
  ])('the token of %s can only read', (_, pull_request) => {
    expect(plan('pull_request', { pull_request }).pullRequest).toMatchObject({ readOnlyToken: true })
  })
})

describe('behaviour 13: what is refused', () => {
  test.each([
    ['pull_request_target', pullRequest, 'does not run on pull_request_target: it would read a stranger’s files'],
    ['issue_comment', {}, 'use one of pull_request, merge_group, push, schedule, workflow_dispatch, workflow_run'],
    ['toString', {}, 'does not run on the event "toString"'],
    ['pull_request', {}, 'has no usable pull_request.head.sha'],
    ['merge_group', { merge_group: { head_sha: HEAD, base_sha: '--upload-pack=x' } }, 'no usable merge_group.base_sha'],
  ])('%s', (name, payload, sentence) => {
    expect(() => plan(name, payload)).toThrow(expect.objectContaining({ name: 'UserError' }))
    expect(() => plan(name, payload)).toThrow(sentence)
  })

  test('a repository without an owner', () => {
    expect(() => plan('push', push, { repository: 'docs' })).toThrow('expected owner/name')
  })
})

describe('the table of events', () => {
  const page = readFileSync(new URL('../../docs/action.md', import.meta.url), 'utf8')

  const judged = EVENT_TABLE.filter(({ gate }) => gate !== null)

  test('has a row for each event that is planned, and one for that which only publishes', () => {
    expect(judged.map(({ event }) => event)).toEqual(Object.keys(payloads))
    expect(EVENT_TABLE.filter((row) => !judged.includes(row)).map(({ event }) => event)).toEqual(['workflow_run'])
  })

  test.each(judged)('is what happens on $event', ({ event, gate, comment, checkRunOn }) => {
    const planned = plan(event, payloads[event as keyof typeof payloads])
    expect(planned.base.kind === 'none' ? 'all' : 'new').toBe(gate)
    expect(planned.pullRequest !== null).toBe(comment)
    expect(planned.checkRunSha).toBe(checkRunOn === '`github.sha`' ? SHA : HEAD)
  })

  test.each(EVENT_TABLE)('is on the page of documentation: $event', (row) => {
    const { event, head, base, gate, checkRunOn, comment } = row
    const mode = gate === null ? 'none' : `\`${gate}\``
    expect(page).toContain(`| \`${event}\` | ${head} | ${base} | ${mode} | ${checkRunOn} | ${comment ? 'yes' : 'no'} |`)
  })
})

const input = (name: string, value: string) => ({ [`INPUT_${name.toUpperCase()}`]: value })

describe('inputs', () => {
  test('nothing given is the defaults', () => {
    expect(readInputs({})).toEqual({
      root: '.',
      base: null,
      head: null,
      config: null,
      roadmap: null,
      mkdocs: null,
      gate: null,
      failOn: null,
      today: null,
      token: null,
      comment: 'changes',
      checkRun: 'Docs readiness',
      annotations: true,
      suggestions: false,
      summary: true,
      reportFile: null,
      sarifFile: null,
      htmlFile: null,
    })
  })

  test.each([
    ['root', ' site ', { root: 'site' }],
    ['gate', 'report', { gate: 'report' }],
    ['fail-on', 'warning', { failOn: 'warning' }],
    ['today', '2028-02-29', { today: '2028-02-29' }],
    ['github-token', 't', { token: 't' }],
    ['comment', 'on-failure', { comment: 'on-failure' }],
    ['check-run', 'Docs of the shop', { checkRun: 'Docs of the shop' }],
    ['check-run', 'false', { checkRun: null }],
    ['check-run', 'true', { checkRun: 'Docs readiness' }],
    ['annotations', 'False', { annotations: false }],
    ['summary', 'FALSE', { summary: false }],
    ['suggestions', 'true', { suggestions: true }],
  ])('%s: %j', (name, value, expected) => {
    expect(readInputs(input(name, value))).toMatchObject(expected)
  })

  test.each([
    ['gate', 'strict', 'input gate is "strict", expected one of report, new, all'],
    ['fail-on', 'never', 'input fail-on is "never", expected one of error, warning, notice'],
    ['comment', 'true', 'expected one of changes, always, on-failure, never'],
    ['annotations', 'yes', 'input annotations is "yes", expected true or false'],
    ['summary', '0', 'input summary is "0", expected true or false'],
    ['today', '2027-02-29', 'input today is "2027-02-29", expected a day as YYYY-MM-DD'],
    ['today', 'tomorrow', 'expected a day as YYYY-MM-DD'],
    ['check-run', 'a\nb', 'expected false or a name of at most 100 characters on one line'],
    ['suggestions', 'some', 'input suggestions is "some", expected true or false'],
  ])('%s: %j is refused', (name, value, sentence) => {
    expect(() => readInputs(input(name, value))).toThrow(expect.objectContaining({ name: 'UserError' }))
    expect(() => readInputs(input(name, value))).toThrow(sentence)
  })
})

describe('behaviour 19: action.yml', () => {
  const action = parse(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as {
    inputs: Record<string, { description: string; default: string }>
    outputs: Record<string, { description: string }>
    runs: object
  }

  test('names the inputs that are read, with the same defaults', () => {
    const defaults = Object.entries(action.inputs).map(([name, one]) => [name, one.default])
    expect(Object.fromEntries(defaults)).toEqual({ ...INPUT_DEFAULTS, 'github-token': '${{ github.token }}' })
  })

  test('names the outputs that are set', () => {
    expect(Object.keys(action.outputs)).toEqual(OUTPUT_NAMES)
  })

  test('describes each of them, and runs on Node 24', () => {
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/\.$/)
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' })
  })
})
