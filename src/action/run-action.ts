import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { GateResult } from '../model/result.ts'
import type { Log } from '../publish/log.ts'
import { publishSummary } from '../publish/summary.ts'
import { type Commits, findCommits } from './base.ts'
import { planRun } from './events.ts'
import { folderInRepository } from './folders.ts'
import { createForge } from './forge.ts'
import { gateKey } from './gate-key.ts'
import { type Environment, type Inputs, readInputs } from './inputs.ts'
import type { Job, Showing } from './job.ts'
import { workflowLog } from './log.ts'
import { writeOutput } from './output-file.ts'
import { failedOutputs, type OutputName, publishedOutputs, resultOutputs } from './outputs.ts'
import { placeOf } from './place.ts'
import { gitIn } from './run-git.ts'
import { type Runner, readRunner, serverUrl } from './runner.ts'
import { showResult } from './show-result.ts'
import { showUndecided } from './show-undecided.ts'
import type { ActionRequest, RemoteBase, World } from './surroundings.ts'

/**
 * Runs the action: inputs and event, the commits to compare, the gate, what is shown, the outputs. The exit code is the
 * verdict, and whoever cannot decide fails; what cannot be shown is a notice.
 *
 * @returns the exit code: 0 passed, 1 failed
 */
export async function runAction(world: World): Promise<0 | 1> {
  const log = workflowLog(world.write)
  let job: Job | null = null
  try {
    const inputs = readInputs(world.environment)
    const runner = await readRunner(world.environment)
    if (runner.eventName === 'workflow_run') {
      const { publishRun } = await import('./publish-run.ts')
      await setOutputs(world, publishedOutputs(await publishRun(world, inputs, runner, log)))
      return 0
    }
    job = planJob(world, inputs, runner, log)
    return await judgeAndShow(world, job)
  } catch (error) {
    return await fail(error, world, log, job)
  }
}

function planJob(world: World, inputs: Inputs, runner: Runner, log: Log): Job {
  const { eventName: name, repository, sha, apiUrl } = runner
  const plan = planRun({ name, repository, sha, base: inputs.base, gate: inputs.gate }, runner.payload)
  const forge = createForge(inputs.token, plan.repository, {
    apiUrl,
    proxied: runner.proxied,
    version: world.version,
    log,
    second: world.second,
  })
  return { world, inputs, runner, plan, forge, log }
}

async function judgeAndShow(world: World, job: Job): Promise<0 | 1> {
  const { inputs, runner, log } = job
  const root = await findRoot(runner, inputs)
  const commits = await commitsOf(job, root)
  const judged = await world.gate(await requestOf(job, root, commits))
  const result = { ...judged, notes: [...commits.notes, ...judged.notes] }

  log.info(world.render.text(result).trimEnd())
  const reportFile = await saveReport(job, result)
  const showing = { result, commits, root, place: await placeOf(job, root, commits) }
  await savePages(job, showing)
  const { published, summary } = await showResult(job, showing)
  if (inputs.summary) await publishSummary(summary, runner.summaryFile, log)
  await setOutputs(world, resultOutputs(result.report, { ...published, reportFile }))
  return result.report.conclusion === 'failure' ? 1 : 0
}

async function findRoot(runner: Runner, inputs: Inputs): Promise<string> {
  const root = resolve(runner.workspace, inputs.root)
  const found = await stat(root).catch(() => null)
  if (found?.isDirectory()) return root
  throw new UserError(
    `input root, ${JSON.stringify(inputs.root)}, is no folder of the workspace; check the repository out before this step`,
  )
}

async function commitsOf({ world, inputs, runner, plan, forge }: Job, root: string): Promise<Commits> {
  return findCommits(plan.base, inputs.head, {
    git: gitIn(root, world.environment),
    credentials: inputs.token === null ? null : { serverUrl: runner.serverUrl, token: inputs.token },
    mergeBase: forge.mergeBase,
    remoteCommit: forge.commit,
    sha: runner.sha,
  })
}

async function requestOf(job: Job, root: string, commits: Commits): Promise<ActionRequest> {
  const { config, roadmap, mkdocs, gate, failOn, today } = job.inputs
  const number = job.plan.pullRequest?.number
  const labels = async (): Promise<readonly string[]> => (number === undefined ? [] : job.forge.labels(number))
  const remoteBase = await remoteBaseOf(job, root, commits)
  const base = remoteBase === null ? commits.base : null
  return { root, base, head: commits.head, remoteBase, config, roadmap, mkdocs, gate, failOn, today, labels }
}

async function remoteBaseOf(
  { world, runner, forge, log }: Job,
  root: string,
  commits: Commits,
): Promise<RemoteBase | null> {
  const contents = commits.isBaseRemote ? await forge.contents() : null
  if (commits.base === null || contents === null) return null
  log.info(`Git cannot have the base commit ${commits.base}: its files are read through GitHub's API.`)
  const folder = await folderInRepository(gitIn(root, world.environment), runner.workspace, root)
  return { commit: commits.base, folder, contents }
}

/**
 * Without a name of its own the report goes to the runner's temporary folder, because an output is too small for it;
 * nobody asked for it there, so a failure to write it is no failure of the run.
 */
async function saveReport({ world, inputs, runner, log }: Job, result: GateResult): Promise<string | null> {
  const text = `${JSON.stringify(result.report, null, 2)}\n`
  if (inputs.reportFile !== null) return writeOutput(text, inputs.reportFile, 'report-file', world.environment)
  if (runner.temporaryFolder === null) return null
  const file = resolve(runner.temporaryFolder, `docs-readiness-${gateKey(inputs)}.json`)
  try {
    return await writeOutput(text, file, 'report-file', world.environment)
  } catch (error) {
    log.debug(String(error))
    return null
  }
}

/** The files that only somebody who asked for them needs. */
async function savePages({ world, inputs }: Job, { result, place }: Showing): Promise<void> {
  const { environment, render } = world
  const { sarifFile, htmlFile } = inputs
  if (sarifFile !== null) await writeOutput(await render.sarif(result, place), sarifFile, 'sarif-file', environment)
  if (htmlFile !== null) await writeOutput(await render.html(result, place), htmlFile, 'html-file', environment)
}

/** The runner knows which repository an action came from, unless it is the workflow's own. */
function issuesOf(environment: Environment): string {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || ''
  return `${serverUrl(environment)}/${repository}/issues`
}

async function setOutputs(world: World, outputs: Readonly<Partial<Record<OutputName, string>>>): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) await world.setOutput(name as OutputName, value)
}

/** @param job null where the run came to an end before it knew what it was about */
async function fail(error: unknown, world: World, log: Log, job: Job | null): Promise<1> {
  const mistake = `This is a mistake in docs-readiness-gate ${world.version}, not in your repository`
  const sentence = error instanceof UserError ? error.message : mistake
  if (error instanceof UserError) log.error(sentence)
  else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error(`${mistake}; please report it at ${issuesOf(world.environment)}: ${stack}`)
  }
  try {
    await setOutputs(world, failedOutputs())
    if (job) await setOutputs(world, publishedOutputs(await showUndecided(job, sentence)))
  } catch (furtherError) {
    log.error(`The outputs could not be set: ${String(furtherError)}`)
  }
  return 1
}
