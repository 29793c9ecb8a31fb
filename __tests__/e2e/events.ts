import { readFileSync } from 'node:fs'

/**
 * GitHub's published examples of webhook payloads (@octokit/webhooks-examples 7.6.1, MIT), without addresses and node
 * ids, which nothing reads.
 */
const published = JSON.parse(readFileSync(new URL('payloads.json', import.meta.url), 'utf8')) as Record<
  'opened' | 'labeled' | 'ready_for_review' | 'merge_group' | 'push' | 'workflow_dispatch' | 'workflow_run',
  Record<string, unknown>
>

export interface Commits {
  base: string
  head: string
  merge: string
}

export interface TestEvent {
  name: string
  payload: object
  sha: string
}

/** The number of the pull request in the published examples. */
export const PULL_REQUEST = 2

export function pullRequestEvent(
  action: 'opened' | 'edited' | 'labeled' | 'ready_for_review',
  commits: Commits,
): TestEvent {
  const example = published[action === 'edited' ? 'opened' : action] as { pull_request: object }
  const inRepository = { repo: { full_name: 'octo/docs' }, ref: 'topic', user: { login: 'octo' } }
  const pull_request = {
    ...example.pull_request,
    number: PULL_REQUEST,
    head: { ...inRepository, sha: commits.head },
    base: { ...inRepository, ref: 'main', sha: commits.base },
  }
  return { name: 'pull_request', payload: { ...example, action, pull_request }, sha: commits.merge }
}

/** An event that is about no pull request, on the merge commit. */
export function otherEvent(
  name: 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch',
  commits: Commits,
): TestEvent {
  if (name === 'schedule') return { name, payload: { schedule: '0 4 * * *' }, sha: commits.merge }
  const example = published[name]
  const own = {
    merge_group: { merge_group: { head_sha: commits.merge, base_sha: commits.base, base_ref: 'refs/heads/main' } },
    push: { before: commits.base, after: commits.merge },
    workflow_dispatch: {},
  }[name]
  return { name, payload: { ...example, ...own }, sha: commits.merge }
}

/** The end of a run of the gate's workflow for a pull request from a fork. */
export function workflowRunEvent(commits: Commits, changes: object = {}): TestEvent {
  const example = published.workflow_run as { workflow_run: object }
  const workflow_run = {
    ...example.workflow_run,
    id: 4711,
    event: 'pull_request',
    head_sha: commits.head,
    head_branch: 'topic',
    head_repository: { full_name: 'mallory/docs', owner: { login: 'mallory' } },
    pull_requests: [],
    ...changes,
  }
  return { name: 'workflow_run', payload: { ...example, workflow_run }, sha: commits.base }
}
