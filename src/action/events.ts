import { UserError } from '../errors.ts'
import type { GateMode } from '../model/report.ts'
import { EVENT_TABLE, type EventName } from './event-table.ts'
import { commitAt, isCommitId, numberAt, type Payload, textAt } from './payload.ts'

/** The pull request of a run, as its event told it: a re-run carries an old payload, so it is read again to publish. */
export interface PullRequest {
  number: number
  headSha: string
  /** Its token can write nothing: the head lies in another repository, or Dependabot opened it. */
  readOnlyToken: boolean
}

/** How the base commit is found. */
export type BasePlan =
  | { kind: 'none' }
  /** A revision that the user named. */
  | { kind: 'revision'; revision: string }
  /** A commit that the event names. */
  | { kind: 'commit'; commit: string }
  /** The merge commit's first parent, else the merge base of the event's base and the judged commit. */
  | { kind: 'pull-request'; headSha: string; baseSha: string }
  /** The commit before the push, else the tip of the default branch. */
  | { kind: 'before-push'; before: string | null; defaultBranch: string | null }

/** What an event asks for: what is compared with what, and what may be published where. */
export interface RunPlan {
  event: EventName
  repository: { owner: string; repo: string }
  base: BasePlan
  /** The commit that the check run is put on. */
  checkRunSha: string
  /** Null where there is none; no comment then. */
  pullRequest: PullRequest | null
}

/** What the plan depends on beside the payload. */
export interface EventContext {
  /** GITHUB_EVENT_NAME */
  name: string
  /** GITHUB_REPOSITORY, `owner/name` */
  repository: string
  /** GITHUB_SHA */
  sha: string
  /** The inputs `base` and `gate`. */
  base: string | null
  gate: GateMode | null
}

/**
 * Decides what an event means. Sources: GitHub's pages "Events that trigger workflows" and "Webhook events and payloads".
 *
 * @throws UserError for an event that the gate does not run on, or a payload that lacks what the event must bring.
 */
export function planRun(context: EventContext, payload: Payload): RunPlan {
  const event = supportedEvent(context.name)
  const named: BasePlan | null = context.base === null ? null : { kind: 'revision', revision: context.base }
  const common = { event, repository: repositoryOf(context.repository) }

  if (event === 'pull_request') {
    const headSha = required(event, 'pull_request.head.sha', commitAt(payload, 'pull_request', 'head', 'sha'))
    const baseSha = required(event, 'pull_request.base.sha', commitAt(payload, 'pull_request', 'base', 'sha'))
    const number = required(event, 'pull_request.number', numberAt(payload, 'pull_request', 'number'))
    const pullRequest = { number, headSha, readOnlyToken: hasReadOnlyToken(context.repository, payload) }
    return { ...common, base: named ?? { kind: 'pull-request', headSha, baseSha }, checkRunSha: headSha, pullRequest }
  }
  if (event === 'merge_group') {
    const headSha = required(event, 'merge_group.head_sha', commitAt(payload, 'merge_group', 'head_sha'))
    const baseSha = required(event, 'merge_group.base_sha', commitAt(payload, 'merge_group', 'base_sha'))
    return { ...common, base: named ?? { kind: 'commit', commit: baseSha }, checkRunSha: headSha, pullRequest: null }
  }
  const unnamed: BasePlan = event === 'push' && context.gate === 'new' ? beforePush(payload) : { kind: 'none' }
  return { ...common, base: named ?? unnamed, checkRunSha: runSha(context.sha), pullRequest: null }
}

/** @throws UserError for anything but `owner/name` */
export function repositoryOf(name: string): { owner: string; repo: string } {
  const [owner, repo, more] = name.split('/')
  if (owner && repo && more === undefined) return { owner, repo }
  throw new UserError(`GITHUB_REPOSITORY is ${JSON.stringify(name)}, expected owner/name`)
}

function supportedEvent(name: string): EventName {
  const row = EVENT_TABLE.find(({ event, gate }) => event === name && gate !== null)
  if (row) return row.event
  if (name === 'pull_request_target') {
    throw new UserError(
      'docs-readiness-gate does not run on pull_request_target: it would read a stranger’s files with a token that can write; use on: pull_request, where the verdict needs no more than contents: read',
    )
  }
  const events = EVENT_TABLE.map(({ event }) => event).join(', ')
  throw new UserError(`docs-readiness-gate does not run on the event ${JSON.stringify(name)}; use one of ${events}`)
}

/**
 * GitHub gives the token of a pull request from another repository, or of Dependabot, read permissions only. The head's
 * repository is null where the fork has been deleted.
 */
function hasReadOnlyToken(repository: string, payload: Payload): boolean {
  const headRepository = textAt(payload, 'pull_request', 'head', 'repo', 'full_name')
  return headRepository !== repository || textAt(payload, 'pull_request', 'user', 'login') === 'dependabot[bot]'
}

/** `before` is zeros for a new branch, and a commit that may be gone after a force push. */
function beforePush(payload: Payload): BasePlan {
  const branch = textAt(payload, 'repository', 'default_branch')
  const onDefault = branch !== null && textAt(payload, 'ref') === `refs/heads/${branch}`
  return { kind: 'before-push', before: commitAt(payload, 'before'), defaultBranch: onDefault ? null : branch }
}

function runSha(sha: string): string {
  if (isCommitId(sha)) return sha
  throw new UserError(`GITHUB_SHA is ${JSON.stringify(sha)}, expected a full commit id`)
}

function required<Value>(event: EventName, key: string, value: Value | null): Value {
  if (value !== null) return value
  throw new UserError(`the payload of the event ${event} (GITHUB_EVENT_PATH) has no usable ${key}`)
}
