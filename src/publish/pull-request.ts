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

/** The head of a pull request, as an event about one of its runs names it. */
export interface Head {
  /** `owner/name` of the repository that it lies in. */
  repository: string
  branch: string
  sha: string
}

/**
 * The number of the open pull request with exactly this head; null where there is none, or more than one. A number in
 * an artifact proves nothing, and the event has none for a fork. Throws what the client throws.
 */
export async function findPullRequest(octokit: Octokit, repository: Repository, head: Head): Promise<number | null> {
  const [owner = ''] = head.repository.split('/')
  const { data } = await octokit.rest.pulls.list({
    ...repository,
    state: 'open',
    head: `${owner}:${head.branch}`,
    per_page: 100,
  })
  const matching = data.filter((pull) => {
    const name = pull.head.repo?.full_name as string | undefined
    return pull.head.sha === head.sha && pull.head.ref === head.branch && name === head.repository
  })
  return matching.length === 1 ? (matching[0]?.number ?? null) : null
}
