import { UserError } from '../errors.ts'
import type { BasePlan } from './events.ts'
import type { RunGit } from './run-git.ts'

/** The commits of a run. */
export interface Commits {
  /** The judged commit; null where git cannot tell, and the working tree is judged. */
  head: string | null
  base: string | null
  /** One sentence each: where the comparison differs from the ordinary one. */
  notes: string[]
}

/** What the search for the base needs of the world. */
export interface BaseWorld {
  git: RunGit
  /** Environment that lets git fetch from the forge; used for nothing but fetching. */
  fetchEnvironment: Readonly<Record<string, string>>
  /** Asks the forge for the merge base of two commits; null where it cannot say. */
  mergeBase: (one: string, other: string) => Promise<string | null>
}

/**
 * Finds the commits that a run compares, whatever the checkout: a shallow clone holds the merge commit only, and git
 * hides the parents that it lacks, but the commit object still names them.
 *
 * @param headInput the revision to judge instead of the checked-out commit
 * @throws UserError where the plan wants a base and none can be had: comparing with nothing would pass everything
 */
export async function findCommits(plan: BasePlan, headInput: string | null, world: BaseWorld): Promise<Commits> {
  const notes: string[] = []
  const head = await resolveHead(headInput, plan, world)
  if (plan.kind === 'none' || head === null) return { head, base: null, notes }
  return { head, base: await findBase(plan, head, world, notes), notes }
}

async function resolveHead(input: string | null, plan: BasePlan, world: BaseWorld): Promise<string | null> {
  if (input !== null) {
    const commit = await obtain(world, input)
    return (
      commit ?? noCommit(`the commit of input head, ${JSON.stringify(input)}, can be had neither here nor from origin`)
    )
  }
  const commit = await resolve(world.git, 'HEAD')
  if (commit === null && plan.kind !== 'none')
    return noCommit('git does not know the checked-out commit, so that there is nothing to compare the base with')
  return commit
}

async function findBase(
  plan: Exclude<BasePlan, { kind: 'none' }>,
  head: string,
  world: BaseWorld,
  notes: string[],
): Promise<string> {
  if (plan.kind === 'pull-request') return findPullRequestBase(plan, head, world, notes)
  if (plan.kind === 'before-push') return findBeforePush(plan, world, notes)
  const revision = plan.kind === 'commit' ? plan.commit : plan.revision
  const base = await obtain(world, revision)
  return base ?? noCommit(`the base ${JSON.stringify(revision)} can be had neither here nor from origin`)
}

/** A push's `before` is missing for a new branch, and may be gone after a force push. */
async function findBeforePush(
  plan: Extract<BasePlan, { kind: 'before-push' }>,
  world: BaseWorld,
  notes: string[],
): Promise<string> {
  const before = plan.before === null ? null : await obtain(world, plan.before)
  if (before !== null) return before
  const tip = plan.defaultBranch === null ? null : await obtain(world, `refs/heads/${plan.defaultBranch}`)
  if (tip === null) return noCommit('there is no commit before this push to compare with (gate: new)')
  const why = plan.before === null ? 'The branch is new' : `The commit before the push, ${plan.before}, is gone`
  notes.push(`${why}: compared with the tip of ${JSON.stringify(plan.defaultBranch)}.`)
  return tip
}

/**
 * The difference between the merge commit and its first parent is exactly what the pull request does, even if its base
 * has moved on since the event, so the parent comes before what the event says.
 */
async function findPullRequestBase(
  plan: Extract<BasePlan, { kind: 'pull-request' }>,
  head: string,
  world: BaseWorld,
  notes: string[],
): Promise<string> {
  const [parent, merged, more] = await parentsOf(world.git, head)
  if (parent !== undefined && merged === plan.headSha && more === undefined) {
    const base = await obtain(world, parent, plan.headSha)
    return base ?? noCommit(`the base commit ${parent} can be had neither here nor from origin`)
  }
  if (head !== plan.headSha) {
    notes.push(
      `The judged commit ${head} is neither the head of the pull request, ${plan.headSha}, nor its merge with the base.`,
    )
  }
  const mergeBase = (await localMergeBase(world.git, plan.baseSha, head)) ?? (await world.mergeBase(plan.baseSha, head))
  const base = mergeBase === null ? null : await obtain(world, mergeBase)
  if (base !== null) return base
  const named = await obtain(world, plan.baseSha)
  if (named === null) return noCommit(`the base commit ${plan.baseSha} can be had neither here nor from origin`)
  notes.push(
    `The merge base is not known: compared with ${named}, the tip of the base branch at the time of the event.`,
  )
  return named
}

/**
 * The commit of a revision, fetched where it is not here.
 *
 * @param alongside a commit to fetch with it where a fetch is needed: worth having, not worth a fetch of its own
 */
async function obtain(world: BaseWorld, revision: string, alongside?: string): Promise<string | null> {
  // Git would take it for an option, and no revision begins like one.
  if (revision.startsWith('-')) return null
  const here = await resolve(world.git, revision)
  if (here !== null) return here
  // In a full clone a fetch with a depth would cut off the history for the steps that come after.
  const shallow = (await world.git(['rev-parse', '--is-shallow-repository'])).stdout.trim() !== 'false'
  const fetch = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-recurse-submodules',
    ...(shallow ? ['--depth=1'] : []),
    'origin',
  ]
  for (const more of alongside === undefined ? [[]] : [[alongside], []]) {
    const { code } = await world.git([...fetch, revision, ...more], world.fetchEnvironment)
    if (code === 0) return resolve(world.git, 'FETCH_HEAD')
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

function noCommit(sentence: string): never {
  throw new UserError(
    `${sentence}; check out with actions/checkout and \`with: { fetch-depth: 0 }\` before this step, and give the job \`contents: read\``,
  )
}
