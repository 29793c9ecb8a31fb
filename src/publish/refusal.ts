/** What a run reads and publishes through the API. */
export type Channel = 'check run' | 'pull request' | 'comment' | 'suggestions' | 'contents' | 'artifact'

/** Something that could not be published, and why, as the end of "the check run (…)". */
export interface Refusal {
  channel: Channel
  reason: string
  /** Whether the write may have taken effect although it failed: the server broke, or the line did. */
  uncertain: boolean
  /** The status that GitHub answered with; null where no answer came. */
  status: number | null
}

/** What a workflow must grant, by channel. */
const PERMISSION: Record<Channel, string> = {
  'check run': 'checks: write',
  'pull request': 'pull-requests: read',
  comment: 'pull-requests: write',
  suggestions: 'pull-requests: write',
  contents: 'contents: read',
  artifact: 'actions: read',
}

/** A message of GitHub's is quoted up to this many characters. */
const MAX_QUOTE = 200

/** Says what an error of the client means for the reader of the log. */
export function explainRefusal(error: unknown, channel: Channel): Refusal {
  const message = error instanceof Error ? error.message : String(error)
  const request = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error : null
  const status = request && 'response' in request && request.response !== undefined ? Number(request.status) : null
  const quoted = JSON.stringify(message.slice(0, MAX_QUOTE))
  const refusal = (reason: string, uncertain = false): Refusal => ({ channel, reason, uncertain, status })

  if (request === null) return refusal(`an answer that was not expected: ${quoted}`)
  // Octokit gives a broken connection the status 500 too, but then there is no response.
  if (status === null) return refusal(`no answer from GitHub: ${quoted}`, true)
  if (status === 429 || /\brate limit\b/i.test(message)) return refusal(`GitHub's rate limit is used up, ${status}`)
  if (status === 401) return refusal('the token is not valid, 401; see the input github-token')
  if (status === 403 || status === 404)
    return refusal(`needs the permission ${PERMISSION[channel]}, ${status}; GitHub said ${quoted}`)
  if (status >= 500) return refusal(`GitHub is in trouble, ${status}`, true)
  return refusal(`${status}; GitHub said ${quoted}`)
}

/** All refusals of a run in one line. */
export function describeRefusals(refusals: readonly Refusal[], readOnlyToken: boolean): string {
  const list = refusals.map(({ channel, reason }) => `the ${channel} (${reason})`).join('; ')
  const why = readOnlyToken
    ? ' A pull request from a fork or from Dependabot has a read-only token: this is to be expected.'
    : ''
  return `Not published: ${list}. The verdict does not depend on it.${why}`
}
