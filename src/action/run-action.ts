import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { GateMode, Severity } from '../model/report.ts'
import type { GateResult } from '../model/result.ts'
import type { Log } from '../publish/log.ts'
import { publishSummary } from '../publish/summary.ts'
import { type Commits, findCommits } from './base.ts'
import { planRun, type RunPlan } from './events.ts'
import { createForge, type Forge } from './forge.ts'
import { gateKey } from './gate-key.ts'
import { type Environment, type Inputs, readInputs } from './inputs.ts'
import { workflowLog } from './log.ts'
import { failedOutputs, type OutputName, resultOutputs } from './outputs.ts'
import type { Renderers } from './presentation.ts'
import { writeReport } from './report-file.ts'
import { fetchCredentials, gitIn } from './run-git.ts'
import { type Runner, readRunner, serverUrl } from './runner.ts'
import { showResult } from './show-result.ts'

/** What the engine is asked. Null is "not given". */
export interface GateRequest {
  /** Absolute path of the judged folder. */
  root: string
  /** Commit ids; a null head is the working tree. */
  base: string | null
  head: string | null
  config: string | null
  roadmap: string | null
  mkdocs: string | null
  gate: GateMode | null
  failOn: Severity | null
  today: string | null
  /** Labels of the pull request as they are now; the event's may be old. Asked only where a policy names one. */
  labels: () => Promise<readonly string[]>
}

/** Everything outside of the action's own decisions. */
export interface World {
  environment: Environment
  /** Writes to the job's log (standard output). */
  write: (text: string) => void
  /** `core.setOutput` of @actions/core. */
  setOutput(name: OutputName, value: string): void | Promise<void>
  gate(request: GateRequest): Promise<GateResult>
  render: Renderers
  version: string
}

/**
 * Runs the action: inputs and event, the commits to compare, the gate, what is shown, the outputs. The exit code is the
 * verdict, and whoever cannot decide fails; what cannot be shown is a notice.
 *
 * @returns the exit code: 0 passed, 1 failed
 */
export async function runAction(world: World): Promise<0 | 1> {
  const log = workflowLog(world.write)
  try {
    const inputs = readInputs(world.environment)
    const runner = await readRunner(world.environment)
    const plan = planRun(
      { name: runner.eventName, repository: runner.repository, sha: runner.sha, base: inputs.base, gate: inputs.gate },
      runner.payload,
    )
    const root = await findRoot(runner, inputs)
    const forge = createForge(inputs.token, plan.repository, { apiUrl: runner.apiUrl, version: world.version, log })
    const commits = await commitsOf(world, inputs, runner, plan, root, forge, log)

    const judged = await world.gate(requestOf(inputs, root, commits, plan, forge))
    const result = { ...judged, notes: [...commits.notes, ...judged.notes] }

    log.info(world.render.text(result).trimEnd())
    const reportFile = await saveReport(world, inputs, runner, result, log)
    const shown = await showResult({ world, inputs, runner, plan, root, commits, forge, log, result })
    if (inputs.summary) await publishSummary(shown.summary, runner.summaryFile, log)
    await setOutputs(world, resultOutputs(result.report, { ...shown.published, reportFile }))
    return result.report.conclusion === 'failure' ? 1 : 0
  } catch (error) {
    return await fail(error, world, log)
  }
}

async function findRoot(runner: Runner, inputs: Inputs): Promise<string> {
  const root = resolve(runner.workspace, inputs.root)
  const found = await stat(root).catch(() => null)
  if (found?.isDirectory()) return root
  throw new UserError(
    `input root, ${JSON.stringify(inputs.root)}, is no folder of the workspace; check the repository out before this step`,
  )
}

async function commitsOf(
  world: World,
  inputs: Inputs,
  runner: Runner,
  plan: RunPlan,
  root: string,
  forge: Forge,
  log: Log,
): Promise<Commits> {
  const credentials = inputs.token === null ? null : fetchCredentials(inputs.token, runner.serverUrl)
  // The runner hides the token itself; this form of it is ours to hide.
  if (credentials) log.mask(credentials.secret)
  return findCommits(plan.base, inputs.head, {
    git: gitIn(root, world.environment),
    fetchEnvironment: credentials?.environment ?? {},
    mergeBase: forge.mergeBase,
  })
}

function requestOf(inputs: Inputs, root: string, commits: Commits, plan: RunPlan, forge: Forge): GateRequest {
  const { config, roadmap, mkdocs, gate, failOn, today } = inputs
  const number = plan.pullRequest?.number
  const labels = async (): Promise<readonly string[]> => (number === undefined ? [] : forge.labels(number))
  return { root, base: commits.base, head: commits.head, config, roadmap, mkdocs, gate, failOn, today, labels }
}

/**
 * Without a name of its own the report goes to the runner's temporary folder, because an output is too small for it;
 * nobody asked for it there, so a failure to write it is no failure of the run.
 */
async function saveReport(
  world: World,
  inputs: Inputs,
  runner: Runner,
  result: GateResult,
  log: Log,
): Promise<string | null> {
  if (inputs.reportFile !== null) return writeReport(result.report, inputs.reportFile, world.environment)
  if (runner.temporaryFolder === null) return null
  const file = resolve(runner.temporaryFolder, `docs-readiness-${gateKey(inputs)}.json`)
  try {
    return await writeReport(result.report, file, world.environment)
  } catch (error) {
    log.debug(String(error))
    return null
  }
}

/** The runner knows which repository an action came from, unless it is the workflow's own. */
function issuesOf(environment: Environment): string {
  const repository = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || ''
  return `${serverUrl(environment)}/${repository}/issues`
}

async function setOutputs(world: World, outputs: Readonly<Partial<Record<OutputName, string>>>): Promise<void> {
  for (const [name, value] of Object.entries(outputs)) await world.setOutput(name as OutputName, value)
}

async function fail(error: unknown, world: World, log: Log): Promise<1> {
  if (error instanceof UserError) log.error(error.message)
  else {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    const mistake = `This is a mistake in docs-readiness-gate ${world.version}, not in your repository`
    log.error(`${mistake}; please report it at ${issuesOf(world.environment)}: ${stack}`)
  }
  try {
    await setOutputs(world, failedOutputs())
  } catch (outputError) {
    log.error(`The outputs could not be set: ${String(outputError)}`)
  }
  return 1
}
