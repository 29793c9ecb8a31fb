import { relative, sep } from 'node:path'
import type { Annotation, GateResult } from '../model/result.ts'
import type { Log } from '../publish/log.ts'
import { type Publication, type Published, publish } from '../publish/publish.ts'
import { alignAnnotations } from './align-annotations.ts'
import type { Commits } from './base.ts'
import type { RunPlan } from './events.ts'
import type { Forge } from './forge.ts'
import { gateKey } from './gate-key.ts'
import type { Inputs } from './inputs.ts'
import { forgeLinks } from './links.ts'
import { checkRunTitle, type Renderers, wantsComment } from './presentation.ts'
import { gitIn, type RunGit } from './run-git.ts'
import type { Runner } from './runner.ts'

interface Showing {
  world: { environment: Readonly<Record<string, string | undefined>>; render: Renderers }
  inputs: Inputs
  runner: Runner
  plan: RunPlan
  root: string
  commits: Commits
  forge: Forge
  log: Log
  result: GateResult
}

/**
 * Shows a result wherever the inputs want it: check run and comment on the forge, and annotations in the job's log
 * where no check run carries them.
 *
 * @returns what was published, and the job summary for whoever writes it
 */
export async function showResult(showing: Showing): Promise<{ published: Published; summary: string }> {
  const { world, inputs, runner, plan, root, commits, forge, log, result } = showing
  const git = gitIn(root, world.environment)
  const folder = await folderInRepository(git)
  const url = `${runner.serverUrl}/${runner.repository}`
  const place = {
    links: forgeLinks(url, folder, { head: plan.checkRunSha, base: commits.base }),
    runUrl: runner.runUrl,
  }
  const summary = world.render.summary(result, place)
  const key = gateKey(inputs)
  const annotations = inputs.annotations ? world.render.annotations(result) : []
  const inRepository = below(folder, annotations)

  const publication: Publication = {
    repository: plan.repository,
    pullRequest: plan.pullRequest,
    checkRun:
      inputs.checkRun === null
        ? null
        : {
            name: inputs.checkRun,
            headSha: plan.checkRunSha,
            externalId: `docs-readiness-gate/${key}/${plan.pullRequest?.number ?? plan.event}`,
            conclusion: result.report.conclusion,
            title: checkRunTitle(result),
            summary,
            text: null,
            detailsUrl: runner.runUrl,
            annotations: await alignAnnotations(inRepository, commits.head, plan.checkRunSha, git),
          },
    comment:
      inputs.comment === 'never' || plan.pullRequest === null
        ? null
        : {
            key,
            body: world.render.comment(result, place),
            create: wantsComment(inputs.comment, result),
            detailsUrl: runner.runUrl,
          },
  }
  const published = await publishIfWanted(publication, forge, log)
  if (published.checkRunId === null) {
    // The runner knows paths from the workspace on, which need not be the repository's root.
    const inWorkspace = below(workspaceFolder(runner.workspace, root), annotations)
    log.commands(world.render.annotationCommands(inWorkspace))
  }
  return { published, summary }
}

async function publishIfWanted(publication: Publication, forge: Forge, log: Log): Promise<Published> {
  const nothing = { checkRunId: null, commentId: null }
  if (publication.checkRun === null && publication.comment === null) return nothing
  const octokit = await forge.octokit()
  if (octokit) return publish(publication, octokit, log)
  log.notice(
    'Not published: no check run and no comment without the input github-token. The verdict does not depend on it.',
  )
  return nothing
}

/** The judged root in the workspace: empty, or with a slash at the end. */
function workspaceFolder(workspace: string, root: string): string {
  const path = relative(workspace, root).split(sep).join('/')
  return path === '' ? '' : `${path}/`
}

function below(folder: string, annotations: readonly Annotation[]): readonly Annotation[] {
  if (folder === '') return annotations
  const moved: Annotation[] = []
  for (const annotation of annotations) moved.push({ ...annotation, path: folder + annotation.path })
  return moved
}

/** The judged root in its repository: empty, or with a slash at the end. */
async function folderInRepository(git: RunGit): Promise<string> {
  const { code, stdout } = await git(['rev-parse', '--show-prefix'])
  return code === 0 ? stdout.replace(/\n$/, '') : ''
}
