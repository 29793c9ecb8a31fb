import type { Conclusion } from '../model/report.ts'
import type { Annotation } from '../model/result.ts'
import { AnnotationSet, toRequest } from './check-annotations.ts'
import { ANNOTATION_BATCH, CHECK_TEXT_BYTES, cutToLength, fitToBytes, MAX_ANNOTATIONS, TITLE_LENGTH } from './limits.ts'
import type { Octokit, Repository } from './octokit.ts'
import { explainRefusal } from './refusal.ts'

/** What a check run shows. */
export interface CheckRun {
  name: string
  headSha: string
  /** Tells this gate's check run from all others of the same name; the same in every run of this gate. */
  externalId: string
  conclusion: Conclusion
  title: string
  summary: string
  text: string | null
  /** Where the reader finds what did not fit; GitHub shows its own page instead for an Actions token. */
  detailsUrl: string
  annotations: readonly Annotation[]
}

export interface PublishedCheckRun {
  id: number
  /** Login that the same token comments under; null where the server does not say. */
  author: string | null
}

/** What is read of GitHub's answers. */
interface ListedRun {
  id: number
  external_id: string | null
  details_url: string | null
  app: { slug?: string } | null
  output?: { annotations_count: number }
}

/** Attempts of a write whose fate is unknown, each after a look at what is there. */
const ATTEMPTS = 3

/**
 * Creates the check run, or updates the one that this gate left on the commit. Annotations go in batches, each with the
 * whole output again, because an update replaces it; those that are there already are not sent twice.
 *
 * Throws what the client throws.
 */
export async function publishCheckRun(
  octokit: Octokit,
  repository: Repository,
  checkRun: CheckRun,
): Promise<PublishedCheckRun> {
  const wanted = checkRun.annotations.slice(0, MAX_ANNOTATIONS)
  for (const found of await findOwn(octokit, repository, checkRun)) {
    try {
      return await update(octokit, repository, checkRun, found, wanted)
    } catch (error) {
      if (!belongsToOtherApp(error)) throw error
    }
  }
  for (let attempt = 1; ; attempt++) {
    try {
      const created = await create(octokit, repository, checkRun, wanted.slice(0, ANNOTATION_BATCH))
      const rest = wanted.slice(ANNOTATION_BATCH)
      return rest.length === 0 ? published(created) : await update(octokit, repository, checkRun, created, wanted, true)
    } catch (error) {
      if (!explainRefusal(error, 'check run').uncertain || attempt === ATTEMPTS) throw error
      const [made] = await findOwn(octokit, repository, checkRun)
      if (made) return update(octokit, repository, checkRun, made, wanted)
    }
  }
}

/**
 * This gate's check runs on the commit, the most likely first. A job's own check run is never one of them: GitHub
 * refuses changes to it, and it is not ours.
 */
async function findOwn(octokit: Octokit, repository: Repository, checkRun: CheckRun): Promise<ListedRun[]> {
  const runs: ListedRun[] = await octokit.paginate(octokit.rest.checks.listForRef, {
    ...repository,
    ref: checkRun.headSha,
    check_name: checkRun.name,
    filter: 'all',
    per_page: 100,
  })
  const isActions = (run: ListedRun): number => (run.app?.slug === 'github-actions' ? 1 : 0)
  return runs
    .filter((run) => run.external_id === checkRun.externalId && !isJob(run))
    .toSorted((one, other) => isActions(other) - isActions(one) || other.id - one.id)
}

/** An Actions job's check run links to the job. */
function isJob(run: ListedRun): boolean {
  return run.app?.slug === 'github-actions' && /\/actions\/runs\/\d+\/job\/\d+/.test(run.details_url ?? '')
}

/** GitHub lets only the app that made a check run change it. */
function belongsToOtherApp(error: unknown): boolean {
  return explainRefusal(error, 'check run').status === 403 && /\bapp_id\b|GitHub App that created/i.test(String(error))
}

async function create(
  octokit: Octokit,
  repository: Repository,
  checkRun: CheckRun,
  annotations: readonly Annotation[],
): Promise<ListedRun> {
  const { data } = await octokit.rest.checks.create({
    ...repository,
    name: checkRun.name,
    head_sha: checkRun.headSha,
    external_id: checkRun.externalId,
    details_url: checkRun.detailsUrl,
    status: 'completed',
    conclusion: checkRun.conclusion,
    output: outputOf(checkRun, 0, annotations),
  })
  return data
}

/** Brings a check run up to date; `fresh` says that it holds nothing but our first batch. */
async function update(
  octokit: Octokit,
  repository: Repository,
  checkRun: CheckRun,
  run: ListedRun,
  wanted: readonly Annotation[],
  fresh = false,
): Promise<PublishedCheckRun> {
  const target = { ...repository, check_run_id: run.id }
  let present = new AnnotationSet(fresh ? wanted.slice(0, ANNOTATION_BATCH).map(toRequest) : [])
  if (!fresh && (run.output?.annotations_count ?? 0) > 0) present = await listAnnotations(octokit, target, wanted)
  const outdated = present.countWithout(wanted)

  for (let attempt = 1; ; ) {
    const batch = present.missing(wanted).slice(0, ANNOTATION_BATCH)
    try {
      await octokit.rest.checks.update({
        ...target,
        status: 'completed',
        conclusion: checkRun.conclusion,
        output: outputOf(checkRun, outdated, batch),
        // An update adds its annotations each time that it takes effect, so it is not repeated without a look.
        request: batch.length > 0 ? { retries: 0 } : {},
      })
      present.add(batch)
    } catch (error) {
      if (batch.length === 0 || !explainRefusal(error, 'check run').uncertain || attempt === ATTEMPTS) throw error
      attempt += 1
      present = await listAnnotations(octokit, target, wanted)
      continue
    }
    if (present.missing(wanted).length === 0) return published(run)
  }
}

/** What is there. If the server will not say, all of it: what is missing does less harm than what is there twice. */
async function listAnnotations(
  octokit: Octokit,
  target: Repository & { check_run_id: number },
  wanted: readonly Annotation[],
): Promise<AnnotationSet> {
  try {
    return new AnnotationSet(await octokit.paginate(octokit.rest.checks.listAnnotations, { ...target, per_page: 100 }))
  } catch (error) {
    if (explainRefusal(error, 'check run').uncertain) throw error
    return new AnnotationSet(wanted.map(toRequest))
  }
}

function outputOf(checkRun: CheckRun, outdated: number, annotations: readonly Annotation[]) {
  const link = `[The run’s page](${checkRun.detailsUrl})`
  const left = checkRun.annotations.length - MAX_ANNOTATIONS
  const remarks = [
    left > 0 ? `\n\n_${left} more findings are not annotated._ ${link}` : '',
    outdated > 0
      ? `\n\n_Annotations of an earlier run on this commit that hold no more: ${outdated}. GitHub has no way to remove them._`
      : '',
  ].join('')
  return {
    title: cutToLength(checkRun.title, TITLE_LENGTH),
    summary: fitToBytes(checkRun.summary, CHECK_TEXT_BYTES, link) + remarks,
    ...(checkRun.text === null ? {} : { text: fitToBytes(checkRun.text, CHECK_TEXT_BYTES, link) }),
    ...(annotations.length === 0 ? {} : { annotations: annotations.map(toRequest) }),
  }
}

function published(run: ListedRun): PublishedCheckRun {
  return { id: run.id, author: run.app?.slug ? `${run.app.slug}[bot]` : null }
}
