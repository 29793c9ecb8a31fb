import type { Conclusion } from '../model/report.ts'
import { COMMENT_BYTES, fitToBytes } from './limits.ts'
import type { Octokit, Repository } from './octokit.ts'
import { explainRefusal } from './refusal.ts'

/** A gate's comment on a pull request. */
export interface Comment {
  pullRequest: number
  /** Names the gate: one comment for each. Letters, digits and hyphens. */
  key: string
  /** Markdown, without the marker. */
  body: string
  /** What the comment says: it is written anew, and so notifies, where this gets worse. */
  conclusion: Conclusion
  /** Whether to write one where there is none; an existing one is brought up to date in any case. */
  create: boolean
  /** Where the reader finds what did not fit. */
  detailsUrl: string
}

export interface CommentOutcome {
  id: number | null
  did: 'created' | 'updated' | 'unchanged' | 'nothing'
}

/** What is read of GitHub's answers. */
interface ListedComment {
  id: number
  body?: string
  user: { login: string; type?: string } | null
}

/** The login that the token of a workflow comments under. */
const ACTIONS_LOGIN = 'github-actions[bot]'

/** Attempts to create, each after a look at what is there. */
const ATTEMPTS = 2

/**
 * Writes, updates or leaves the gate's comment. It is known by its marker and its author: anybody can copy a marker.
 * GitHub has no lock, so that two runs may create one each; the oldest stays and the others go, for all of them. Where the verdict gets
 * worse a new one takes the place of the old: an edit notifies nobody.
 *
 * @param author the login that the token comments under, where it is known
 * @param mayExist false where the pull request is known to have no comment: nothing needs to be looked for
 *
 * Throws what the client throws.
 */
export async function publishComment(
  octokit: Octokit,
  repository: Repository,
  comment: Comment,
  author: string | null,
  mayExist: boolean,
): Promise<CommentOutcome> {
  const marker = markerOf(comment.key, comment.conclusion)
  const link = `[The run’s page](${comment.detailsUrl})`
  const body = `${marker}\n${fitToBytes(comment.body, COMMENT_BYTES - marker.length - 1, link)}`
  const find = (): Promise<ListedComment[]> => findOwn(octokit, repository, comment, author)

  const found = mayExist ? await find() : []
  // Where another run has told of the failure meanwhile, its comment is the one to keep, for all runs of the race.
  const failing = found.filter((old) => saysFailure(old, comment))
  const isWorse = comment.conclusion === 'failure' && failing.length === 0
  if (found.length > 0 && !isWorse) {
    const inOrder = comment.conclusion === 'failure' ? [...new Set([...failing, ...found])] : found
    return keepFirst(octokit, repository, inOrder, body)
  }
  if (found.length === 0 && !comment.create) return { id: null, did: 'nothing' }
  const known = new Set(found.map(({ id }) => id))
  const findNew = async (): Promise<ListedComment[]> => (await find()).filter(({ id }) => !known.has(id))
  const outcome = await createComment(octokit, repository, { ...comment, body }, findNew)
  // Only now: a comment that could not be created leaves the old one.
  for (const id of known) await remove(octokit, repository, id)
  return outcome
}

/** Creates a comment once, whatever becomes of the answer, and looks for those that another run has created meanwhile. */
async function createComment(
  octokit: Octokit,
  repository: Repository,
  { pullRequest, body }: Comment,
  findNew: () => Promise<ListedComment[]>,
): Promise<CommentOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      const { data } = await octokit.rest.issues.createComment({ ...repository, issue_number: pullRequest, body })
      const all = await findNew()
      const kept = all.length > 1 ? await keepFirst(octokit, repository, all, body) : null
      return { id: kept?.id ?? data.id, did: 'created' }
    } catch (error) {
      if (!explainRefusal(error, 'comment').uncertain || attempt === ATTEMPTS) throw error
      const made = await findNew()
      if (made.length > 0) return keepFirst(octokit, repository, made, body)
    }
  }
}

/** The line that a gate's comment begins with. GitHub does not show it. */
export function markerOf(key: string, conclusion: Conclusion): string {
  return `${markerStart(key)}${conclusion} -->`
}

function markerStart(key: string): string {
  return `<!-- docs-readiness-gate:${key} `
}

/** Whether a comment tells a failure. */
function saysFailure({ body }: ListedComment, { key }: Comment): boolean {
  return body?.startsWith(markerOf(key, 'failure')) ?? false
}

/** This gate's comments, the oldest first, as GitHub lists them. */
async function findOwn(
  octokit: Octokit,
  repository: Repository,
  { pullRequest, key }: Comment,
  author: string | null,
): Promise<ListedComment[]> {
  const comments: ListedComment[] = await octokit.paginate(octokit.rest.issues.listComments, {
    ...repository,
    issue_number: pullRequest,
    per_page: 100,
  })
  const marked = comments.filter(({ body }) => body?.startsWith(markerStart(key)))
  if (marked.length === 0) return []
  const login = await ownLogin(octokit, marked, author)
  return marked.filter(({ user }) => user?.login === login).toSorted((one, other) => one.id - other.id)
}

/**
 * Which of the authors is us: the app whose check run was just written, else the app of every workflow (also for what was
 * written before the gate got an app of its own). A token that has not shown its app cannot be asked for it, only a
 * person's can; so a bot's comment is believed then, or our own.
 */
export async function ownLogin(
  octokit: Octokit,
  marked: readonly Pick<ListedComment, 'user'>[],
  author: string | null,
): Promise<string | null> {
  const known = [author, ACTIONS_LOGIN].find((login) => marked.some(({ user }) => user?.login === login))
  if (known) return known
  if (author !== null) return author
  const bot = marked.find(({ user }) => user?.type === 'Bot')
  if (bot?.user) return bot.user.login
  try {
    const { data } = await octokit.rest.users.getAuthenticated()
    return data.login
  } catch {
    return null
  }
}

async function keepFirst(
  octokit: Octokit,
  repository: Repository,
  own: readonly ListedComment[],
  body: string,
): Promise<CommentOutcome> {
  const [first, ...duplicates] = own
  if (!first) return { id: null, did: 'nothing' }
  // GitHub may hand back other line ends than it was given.
  const unchanged = first.body?.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd()
  if (!unchanged) await octokit.rest.issues.updateComment({ ...repository, comment_id: first.id, body })
  for (const { id } of duplicates) await remove(octokit, repository, id)
  return { id: first.id, did: unchanged ? 'unchanged' : 'updated' }
}

/** The other run of a race may have been faster. */
async function remove(octokit: Octokit, repository: Repository, id: number): Promise<void> {
  try {
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: id })
  } catch (error) {
    if (explainRefusal(error, 'comment').status !== 404) throw error
  }
}
