import type { Octokit, Repository } from './octokit.ts'

/** What a pull request is now, whatever the event said when it was sent. */
export interface LivePullRequest {
  headSha: string
  open: boolean
  /** Number of comments on its conversation; null where the server does not say. */
  comments: number | null
  labels: readonly string[]
}

/** Asks for the pull request as it is now. Throws what the client throws. */
export async function readPullRequest(
  octokit: Octokit,
  repository: Repository,
  number: number,
): Promise<LivePullRequest> {
  const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number })
  // Older servers and proxies leave fields out, whatever the types promise.
  const comments = data.comments as number | undefined
  const labels = (data.labels as { name: string }[] | undefined) ?? []
  return {
    headSha: data.head.sha,
    open: data.state === 'open',
    comments: comments ?? null,
    labels: labels.map(({ name }) => name),
  }
}
