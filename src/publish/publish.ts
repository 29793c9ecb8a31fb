import { type CheckRun, publishCheckRun } from './check-run.ts'
import { type Comment, type CommentOutcome, publishComment } from './comment.ts'
import type { Log } from './log.ts'
import type { Octokit, Repository } from './octokit.ts'
import { type LivePullRequest, readPullRequest } from './pull-request.ts'
import { type Channel, describeRefusals, explainRefusal, type Refusal } from './refusal.ts'
import { publishSuggestions, type SuggestionRequest } from './suggestions.ts'

/** What a run wants to show on the forge, as values. */
export interface Publication {
  repository: Repository
  /** Null where the run is about no pull request. */
  pullRequest: { number: number; headSha: string; readOnlyToken: boolean } | null
  /** Null where none is wanted. */
  checkRun: CheckRun | null
  comment: Omit<Comment, 'pullRequest'> | null
  /** Edits to propose; null where none are. */
  suggestions: Pick<SuggestionRequest, 'key' | 'suggestions'> | null
}

export interface Published {
  checkRunId: number | null
  commentId: number | null
}

const NOTHING: Published = { checkRunId: null, commentId: null }

/**
 * Shows a run's result on the forge, one request after the other. Never throws and never changes the verdict: what is
 * refused is named in one notice. Nothing is published over a pull request that has moved on.
 */
export async function publish(publication: Publication, octokit: Octokit, log: Log): Promise<Published> {
  const { repository, pullRequest, checkRun, comment, suggestions } = publication
  const refusals: Refusal[] = []
  const attempt = async <Result>(channel: Channel, action: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await action()
    } catch (error) {
      log.debug(`${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      refusals.push(explainRefusal(error, channel))
      return null
    }
  }

  let live: LivePullRequest | null = null
  if (pullRequest !== null) {
    live = await attempt('pull request', () => readPullRequest(octokit, repository, pullRequest.number))
    const outdated = live && whyOutdated(live, pullRequest.headSha)
    if (outdated) {
      log.notice(`Not published: ${outdated}. The verdict of this run does not depend on it.`)
      return NOTHING
    }
  }

  const checkRunDone = checkRun && (await attempt('check run', () => publishCheckRun(octokit, repository, checkRun)))
  let commentDone: CommentOutcome | null = null
  // A comment over a pull request that could not be read might speak of an old state.
  if (comment && pullRequest && live) {
    const { number } = pullRequest
    const mayExist = live.comments !== 0
    commentDone = await attempt('comment', () =>
      publishComment(octokit, repository, { ...comment, pullRequest: number }, checkRunDone?.author ?? null, mayExist),
    )
  }
  if (suggestions && pullRequest && live) {
    const request = { ...suggestions, pullRequest: pullRequest.number, headSha: pullRequest.headSha }
    const author = checkRunDone?.author ?? null
    const refused = await attempt('suggestions', () => publishSuggestions(octokit, repository, request, author))
    if (refused)
      log.notice(`GitHub has refused ${refused} of the suggestions; the findings in the comment have them all.`)
  }
  if (refusals.length > 0) log.notice(describeRefusals(refusals, pullRequest?.readOnlyToken ?? false))
  return { checkRunId: checkRunDone?.id ?? null, commentId: commentDone?.id ?? null }
}

function whyOutdated(live: LivePullRequest, headSha: string): string | null {
  if (!live.open) return 'the pull request is closed'
  return live.headSha === headSha ? null : `the pull request has moved on to ${JSON.stringify(live.headSha)}`
}
