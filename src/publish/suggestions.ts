import { ownLogin } from './comment.ts'
import { shownLines } from './hunks.ts'
import type { Octokit, Repository } from './octokit.ts'
import { explainRefusal } from './refusal.ts'

/** A comment on a line of a pull request that proposes another text for it. */
export interface Suggestion {
  /** In the repository. */
  path: string
  /** In the head of the pull request, and shown in its diff. */
  line: number
  /** Markdown with a suggestion block, without the marker. */
  body: string
  /** The same in every run that proposes the same, whatever the line's number. Hexadecimal. */
  fingerprint: string
}

export interface SuggestionRequest {
  pullRequest: number
  headSha: string
  /** Names the gate, as in its comment. */
  key: string
  suggestions: readonly Suggestion[]
}

/** As reviewdog has it (service/github/github.go): more comments at once are noise. */
export const MAX_SUGGESTIONS = 30

/** The most files of a pull request that GitHub lists. */
const MAX_LISTED_PAGES = 30

interface ListedComment {
  body: string
  user: { login: string; type?: string } | null
}

/**
 * The shown lines of files of a pull request, by path. A file that GitHub shows no diff of (too large, or beyond the
 * list's end) is left out, and one that the pull request does not change. Throws what the client throws.
 */
export async function readShownLines(
  octokit: Octokit,
  repository: Repository,
  pullRequest: number,
  paths: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ReadonlyMap<number, string>>> {
  const found = new Map<string, ReadonlyMap<number, string>>()
  const wanted = new Set(paths)
  for (let page = 1; page <= MAX_LISTED_PAGES && wanted.size > 0; page++) {
    const { data } = await octokit.rest.pulls.listFiles({
      ...repository,
      pull_number: pullRequest,
      per_page: 100,
      page,
    })
    for (const { filename, patch } of data) {
      if (wanted.delete(filename) && patch !== undefined) found.set(filename, shownLines(patch))
    }
    if (data.length < 100) break
  }
  return found
}

/**
 * Posts what was not posted yet, in one review. GitHub refuses a review as a whole for one bad comment; then each goes
 * alone. Never approves and never requests changes.
 *
 * Throws what the client throws.
 * @returns how many GitHub has refused
 */
export async function publishSuggestions(
  octokit: Octokit,
  repository: Repository,
  request: SuggestionRequest,
  author: string | null,
): Promise<number> {
  const target = { ...repository, pull_number: request.pullRequest }
  let waiting = await withoutPosted(octokit, repository, request, author)
  if (waiting.length === 0) return 0
  try {
    await octokit.rest.pulls.createReview({
      ...target,
      commit_id: request.headSha,
      event: 'COMMENT',
      body: 'Statuses of the roadmap that differ from its documents, as edits to commit with one click.',
      comments: waiting.map((suggestion) => commentOf(suggestion, request.key)),
    })
    return 0
  } catch (error) {
    const { status, uncertain } = explainRefusal(error, 'suggestions')
    if (status !== 422 && !uncertain) throw error
    if (uncertain) waiting = await withoutPosted(octokit, repository, request, author)
  }
  let refused = 0
  for (const suggestion of waiting) {
    try {
      const comment = commentOf(suggestion, request.key)
      await octokit.rest.pulls.createReviewComment({ ...target, commit_id: request.headSha, ...comment })
    } catch (error) {
      if (explainRefusal(error, 'suggestions').status !== 422) throw error
      refused += 1
    }
  }
  return refused
}

async function withoutPosted(
  octokit: Octokit,
  repository: Repository,
  { pullRequest, key, suggestions }: SuggestionRequest,
  author: string | null,
): Promise<readonly Suggestion[]> {
  const comments: ListedComment[] = await octokit.paginate(octokit.rest.pulls.listReviewComments, {
    ...repository,
    pull_number: pullRequest,
    per_page: 100,
  })
  const marked = comments.filter(({ body }) =>
    suggestions.some(({ fingerprint }) => body.includes(markerOf(key, fingerprint))),
  )
  // Anybody can copy a marker.
  const login = marked.length === 0 ? null : await ownLogin(octokit, marked, author)
  const own = marked.filter(({ user }) => user?.login === login)
  return suggestions.filter(({ fingerprint }) => !own.some(({ body }) => body.includes(markerOf(key, fingerprint))))
}

function commentOf({ path, line, body, fingerprint }: Suggestion, key: string) {
  return { path, line, side: 'RIGHT' as const, body: `${body}\n\n${markerOf(key, fingerprint)}` }
}

function markerOf(key: string, fingerprint: string): string {
  return `<!-- docs-readiness-gate:${key}:${fingerprint} -->`
}
