import type { Conclusion } from '../model/report.ts'
import type { Annotation, GateResult } from '../model/result.ts'
import { type Publication, type Published, publish } from '../publish/publish.ts'
import { alignAnnotations } from './align-annotations.ts'
import { changedFirst } from './changed-first.ts'
import type { RunPlan } from './events.ts'
import { workspaceFolder } from './folders.ts'
import { gateKey } from './gate-key.ts'
import type { Job, Showing } from './job.ts'
import { checkRunTitle, wantsComment } from './presentation.ts'
import type { Proposal } from './propose-edits.ts'
import { gitIn } from './run-git.ts'

/**
 * Shows a result wherever the inputs want it: check run, comment and suggestions on the forge, and annotations in the
 * job's log where no check run carries them.
 *
 * @returns what was published, and the job summary for whoever writes it
 */
export async function showResult(job: Job, showing: Showing): Promise<{ published: Published; summary: string }> {
  const { world, inputs, runner, plan, log } = job
  const { result, commits, root, place } = showing
  const { folder } = place
  const git = gitIn(root, world.environment)
  const summary = world.render.summary(result, place)
  const annotations = inputs.annotations ? world.render.annotations(result) : []
  const inRepository = below(folder, annotations)
  const proposal = await propose(job, showing, folder)

  const published = await publishIfWanted(job, {
    repository: plan.repository,
    pullRequest: plan.pullRequest,
    checkRun: checkRunOf(
      job,
      showing,
      summary,
      await alignAnnotations(inRepository, commits.head, plan.checkRunSha, git),
    ),
    comment: commentOf(job, showing, proposal),
    suggestions: proposal === null || proposal.suggestions.length === 0 ? null : { ...proposal, key: gateKey(inputs) },
  })
  if (published.checkRunId === null && plan.event !== 'workflow_run') {
    // The runner knows paths from the workspace on, which need not be the repository's root.
    const sorted = await changedFirst(annotations, commits, git)
    const inWorkspace = below(workspaceFolder(runner.workspace, root), sorted)
    log.commands(world.render.annotationCommands(inWorkspace))
  }
  return { published, summary }
}

/** Null where edits are not wanted, or nothing is to be edited. */
async function propose(job: Job, showing: Showing, folder: string): Promise<Proposal | null> {
  const { inputs, plan } = job
  if (!inputs.suggestions || plan.event !== 'pull_request') return null
  const { readProposal } = await import('./read-proposal.ts')
  return readProposal(job, showing, folder)
}

function checkRunOf(
  { inputs, plan }: Job,
  { result, place }: Showing,
  summary: string,
  annotations: readonly Annotation[],
): Publication['checkRun'] {
  if (inputs.checkRun === null) return null
  return {
    name: inputs.checkRun,
    headSha: plan.checkRunSha,
    externalId: externalId(plan, inputs),
    conclusion: shownConclusion(plan, result),
    title: checkRunTitle(result),
    summary,
    text: null,
    detailsUrl: place.runUrl,
    annotations,
  }
}

/** Tells this gate's check run from others; the same in every run of this gate. */
export function externalId(plan: RunPlan, inputs: Job['inputs']): string {
  return `docs-readiness-gate/${gateKey(inputs)}/${plan.pullRequest?.number ?? plan.event}`
}

/** A stranger's report may say anything, so that none of its check runs is green. */
function shownConclusion({ event }: RunPlan, { report: { conclusion } }: GateResult): Conclusion {
  return event === 'workflow_run' && conclusion === 'success' ? 'neutral' : conclusion
}

function commentOf(
  { world, inputs, plan }: Job,
  { result, place }: Showing,
  proposal: Proposal | null,
): Publication['comment'] {
  if (inputs.comment === 'never' || plan.pullRequest === null) return null
  return {
    key: gateKey(inputs),
    body: world.render.comment(result, place, proposal?.patch ?? null),
    conclusion: result.report.conclusion,
    create: wantsComment(inputs.comment, result),
    detailsUrl: place.runUrl,
  }
}

/** Publishes what there is; without a token nothing, and a notice says so. */
export async function publishIfWanted({ forge, log }: Job, publication: Publication): Promise<Published> {
  const nothing = { checkRunId: null, commentId: null }
  const { checkRun, comment, suggestions } = publication
  if (checkRun === null && comment === null && suggestions === null) return nothing
  const octokit = await forge.octokit()
  if (octokit) return publish(publication, octokit, log)
  log.notice(
    'Not published: no check run and no comment without the input github-token. The verdict does not depend on it.',
  )
  return nothing
}

function below(folder: string, annotations: readonly Annotation[]): readonly Annotation[] {
  if (folder === '') return annotations
  const moved: Annotation[] = []
  for (const annotation of annotations) moved.push({ ...annotation, path: folder + annotation.path })
  return moved
}
