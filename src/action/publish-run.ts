import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Report } from '../model/report.ts'
import { downloadArtifact } from '../publish/artifact.ts'
import type { Log } from '../publish/log.ts'
import type { Octokit } from '../publish/octokit.ts'
import type { Published } from '../publish/publish.ts'
import { findPullRequest, type Head } from '../publish/pull-request.ts'
import { type Channel, explainRefusal } from '../publish/refusal.ts'
import { type RunPlan, repositoryOf } from './events.ts'
import { createForge } from './forge.ts'
import type { Inputs } from './inputs.ts'
import type { Job, Showing } from './job.ts'
import { commitAt, isCommitId, numberAt, textAt } from './payload.ts'
import { placeOf } from './place.ts'
import type { Runner } from './runner.ts'
import { showResult } from './show-result.ts'
import type { World } from './surroundings.ts'

/** The artifact that a gate without a writing token leaves its report in; the example workflows name it so. */
export const REPORT_ARTIFACT = 'docs-readiness-report'

/**
 * Publishes the report of another run: a pull request from a fork is judged by a run that can write nothing, and this
 * one, on `workflow_run`, shows what it found. Everything in the report is the fork's, so that it is no gate: it fails
 * for nobody's pull request, and says in one notice why it has published nothing.
 *
 * @throws UserError where the event is not what it must be
 */
export async function publishRun(world: World, inputs: Inputs, runner: Runner, log: Log): Promise<Published> {
  const nothing: Published = { checkRunId: null, commentId: null }
  const run = readRun(runner)
  if (run === null) {
    log.info('Nothing to publish: the run was not about a pull request.')
    return nothing
  }
  const repository = repositoryOf(runner.repository)
  const forge = createForge(inputs.token, repository, {
    apiUrl: runner.apiUrl,
    proxied: runner.proxied,
    version: world.version,
    log,
    second: world.second,
  })
  try {
    const octokit = await forge.octokit()
    if (!octokit) throw new UserError('there is no input github-token')
    const number = await ask('pull request', () => findPullRequest(octokit, repository, run.head))
    if (number === null) throw new UserError('no open pull request, or more than one, has the head that was judged')
    const report = await readReport(octokit, repository, run.id)
    const plan: RunPlan = {
      event: 'workflow_run',
      repository,
      base: { kind: 'none' },
      checkRunSha: run.head.sha,
      pullRequest: { number, headSha: run.head.sha, readOnlyToken: false },
    }
    const job = { world, inputs, runner, plan, forge, log }
    const { published } = await showResult(job, await showingOf(report, run, job))
    return published
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    log.notice(`Not published: ${error.message}. No verdict depends on it.`)
    return nothing
  }
}

async function showingOf(report: Report, run: Run, job: Job): Promise<Showing> {
  const { runner, inputs } = job
  const { base } = report.subject
  const root = resolve(runner.workspace, inputs.root)
  const commits = { head: null, base: base !== null && isCommitId(base) ? base : null, isBaseRemote: false, notes: [] }
  const runUrl = `${runner.serverUrl}/${runner.repository}/actions/runs/${run.id}`
  const place = await placeOf(job, root, commits, runUrl)
  return { result: { report, notes: [], before: null }, commits, root, place }
}

interface Run {
  id: number
  head: Head
}

/** @returns null where the run was about no pull request */
function readRun({ payload }: Runner): Run | null {
  if (textAt(payload, 'workflow_run', 'event') !== 'pull_request') return null
  const id = numberAt(payload, 'workflow_run', 'id')
  const sha = commitAt(payload, 'workflow_run', 'head_sha')
  const branch = textAt(payload, 'workflow_run', 'head_branch')
  // Null where the fork has been deleted.
  const repository = textAt(payload, 'workflow_run', 'head_repository', 'full_name')
  if (id === null || sha === null || branch === null || repository === null)
    throw new UserError('the payload of the event workflow_run (GITHUB_EVENT_PATH) does not say what ran')
  return { id, head: { repository, branch, sha } }
}

async function readReport(octokit: Octokit, repository: { owner: string; repo: string }, run: number) {
  const archive = await ask('artifact', () => downloadArtifact(octokit, repository, run, REPORT_ARTIFACT))
  if (archive === null) throw new UserError(`the run has no artifact ${REPORT_ARTIFACT}`)
  // The check of the report's shape costs time that no other event has to pay.
  const { readHostileReport } = await import('./hostile-report.ts')
  return readHostileReport(archive)
}

async function ask<Answer>(channel: Channel, question: () => Promise<Answer>): Promise<Answer> {
  try {
    return await question()
  } catch (error) {
    throw new UserError(`the ${channel} cannot be read (${explainRefusal(error, channel).reason})`)
  }
}
