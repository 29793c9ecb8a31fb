import { UserError } from '../errors.ts'
import type { BasePlan } from './events.ts'
import type { Credentials, RunGit } from './run-git.ts'

/** The commits of a run. */
export interface Commits {
  /** The judged commit; null where git cannot tell, and the working tree is judged. */
  head: string | null
  base: string | null
  /** Whether git lacks the base, and its files are to be asked of the forge. */
  isBaseRemote: boolean
  /** One sentence each: where the comparison differs from the ordinary one. */
  notes: string[]
}

/** What the search for the base needs of the world. */
export interface BaseWorld {
  git: RunGit
  /** What lets git fetch from the forge; used for nothing but fetching. */
  credentials: Credentials | null
  /** Asks the forge for the merge base of two commits; null where it cannot say. */
  mergeBase: (one: string, other: string) => Promise<string | null>
  /** Asks the forge for a commit, or why it does not say. */
  remoteCommit: (revision: string) => Promise<{ id: string; parents: readonly string[] } | { problem: string }>
  /** GITHUB_SHA: what `actions/checkout` checks out, for a workspace that git cannot read. */
  sha: string
}

type Plan = Exclude<BasePlan, { kind: 'none' }>
interface Base {
  commit: string
  isRemote: boolean
}

/** A search under way. */
interface Search extends BaseWorld {
  notes: string[]
  /** Why the forge did not help. */
  problems: string[]
}

/**
 * Finds the commits that a run compares, whatever the checkout: a shallow clone holds the merge commit only, and git
 * hides the parents that it lacks, but the commit object still names them. What git does not have and cannot fetch, the
 * forge may.
 *
 * @param headInput the revision to judge instead of the checked-out commit
 * @throws UserError where the plan wants a base and none can be had: comparing with nothing would pass everything
 */
export async function findCommits(plan: BasePlan, headInput: string | null, world: BaseWorld): Promise<Commits> {
  const search: Search = { ...world, notes: [], problems: [] }
  const head = await findHead(headInput, search)
  if (plan.kind === 'none') return { head, base: null, isBaseRemote: false, notes: search.notes }
  if (head === null) search.notes.push('Git cannot read the workspace: its files are judged as they are.')
  const { commit, isRemote } = await findBase(plan, head, search)
  return { head, base: commit, isBaseRemote: isRemote, notes: search.notes }
}

async function findHead(input: string | null, search: Search): Promise<string | null> {
  if (input === null) return resolve(search.git, 'HEAD')
  const commit = await fetchCommit(search, input)
  return (
    commit ??
    noCommit(`the commit of input head, ${JSON.stringify(input)}, can be had neither here nor from origin`, [])
  )
}

async function findBase(plan: Plan, head: string | null, search: Search): Promise<Base> {
  if (plan.kind === 'pull-request') return findPullRequestBase(plan, head, search)
  if (plan.kind === 'before-push') return findBeforePush(plan, search)
  const revision = plan.kind === 'commit' ? plan.commit : plan.revision
  return (await obtain(search, revision)) ?? noBase(JSON.stringify(revision), search)
}

/** A push's `before` is missing for a new branch, and may be gone after a force push. */
async function findBeforePush(plan: Extract<BasePlan, { kind: 'before-push' }>, search: Search): Promise<Base> {
  const before = plan.before === null ? null : await obtain(search, plan.before)
  if (before !== null) return before
  const tip = plan.defaultBranch === null ? null : await obtain(search, `refs/heads/${plan.defaultBranch}`)
  if (tip === null) return noCommit('there is no commit before this push to compare with (gate: new)', search.problems)
  const why = plan.before === null ? 'The branch is new' : `The commit before the push, ${plan.before}, is gone`
  search.notes.push(`${why}: compared with the tip of ${JSON.stringify(plan.defaultBranch)}.`)
  return tip
}

/**
 * The difference between the merge commit and its first parent is exactly what the pull request does, even if its base
 * has moved on since the event, so the parent comes before what the event says.
 */
async function findPullRequestBase(
  plan: Extract<BasePlan, { kind: 'pull-request' }>,
  head: string | null,
  search: Search,
): Promise<Base> {
  const [parent, merged, more] = head === null ? await remoteParents(search) : await parentsOf(search.git, head)
  if (parent !== undefined && merged === plan.headSha && more === undefined)
    return (await obtain(search, parent, plan.headSha)) ?? noBase(parent, search)
  if (head !== null && head !== plan.headSha) {
    search.notes.push(
      `The judged commit ${head} is neither the head of the pull request, ${plan.headSha}, nor its merge with the base.`,
    )
  }
  const judged = head ?? plan.headSha
  const mergeBase =
    (await localMergeBase(search.git, plan.baseSha, judged)) ?? (await search.mergeBase(plan.baseSha, judged))
  const base = mergeBase === null ? null : await obtain(search, mergeBase)
  if (base !== null) return base
  const named = (await obtain(search, plan.baseSha)) ?? noBase(plan.baseSha, search)
  search.notes.push(
    `The merge base is not known: compared with ${named.commit}, the tip of the base branch at the time of the event.`,
  )
  return named
}

/** What the forge says of the commit that the runner was told to check out. */
async function remoteParents(search: Search): Promise<readonly string[]> {
  const commit = await search.remoteCommit(search.sha)
  if (!('problem' in commit)) return commit.parents
  search.problems.push(commit.problem)
  return []
}

/**
 * The commit of a revision: here, fetched, or on the forge.
 *
 * @param alongside a commit to fetch with it where a fetch is needed: worth having, not worth a fetch of its own
 */
async function obtain(search: Search, revision: string, alongside?: string): Promise<Base | null> {
  const commit = await fetchCommit(search, revision, alongside)
  if (commit !== null) return { commit, isRemote: false }
  const remote = await search.remoteCommit(revision)
  if (!('problem' in remote)) return { commit: remote.id, isRemote: true }
  search.problems.push(remote.problem)
  return null
}

async function fetchCommit(
  { git, credentials }: BaseWorld,
  revision: string,
  alongside?: string,
): Promise<string | null> {
  // Git would take it for an option, and no revision begins like one.
  if (revision.startsWith('-')) return null
  const here = await resolve(git, revision)
  if (here !== null) return here
  // In a full clone a fetch with a depth would cut off the history for the steps that come after.
  const shallow = (await git(['rev-parse', '--is-shallow-repository'])).stdout.trim() !== 'false'
  const fetch = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    ...(shallow ? ['--depth=1'] : []),
    'origin',
  ]
  for (const more of alongside === undefined ? [[]] : [[alongside], []]) {
    const { code } = await git([...fetch, revision, ...more], credentials)
    if (code === 0) return resolve(git, 'FETCH_HEAD')
  }
  return null
}

async function resolve(git: RunGit, revision: string): Promise<string | null> {
  const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  const commit = stdout.trim()
  return code === 0 && commit !== '' ? commit : null
}

/** The parents in the commit object itself, where a shallow clone still has them. */
async function parentsOf(git: RunGit, commit: string): Promise<string[]> {
  const { stdout } = await git(['cat-file', 'commit', commit])
  const header = stdout.slice(0, stdout.indexOf('\n\n'))
  return header.split('\n').flatMap((line) => (line.startsWith('parent ') ? [line.slice('parent '.length)] : []))
}

async function localMergeBase(git: RunGit, one: string, other: string): Promise<string | null> {
  const { code, stdout } = await git(['merge-base', one, other])
  return code === 0 ? stdout.trim() : null
}

function noBase(revision: string, { problems }: Search): never {
  return noCommit(`the base commit ${revision} can be had neither here nor from origin`, problems)
}

/** What mends a base that cannot be had, at the end of a sentence. */
export const HOW_TO_CHECK_OUT =
  'check out with actions/checkout and `with: { fetch-depth: 0 }` before this step, and give the job `contents: read`'

function noCommit(sentence: string, problems: readonly string[]): never {
  const forge = problems.length === 0 ? '' : `, nor through GitHub’s API (${problems[0]})`
  throw new UserError(`${sentence}${forge}; ${HOW_TO_CHECK_OUT}`)
}
