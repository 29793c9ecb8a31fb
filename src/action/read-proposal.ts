import type { Finding } from '../model/report.ts'
import { explainRefusal } from '../publish/refusal.ts'
import { readShownLines } from '../publish/suggestions.ts'
import { openDisk } from '../read/disk.ts'
import { openTrees } from '../read/open-trees.ts'
import type { Job, Showing } from './job.ts'
import { type Proposal, proposedFixes, proposeEdits } from './propose-edits.ts'

/** Reads what the proposal of edits needs: the judged roadmap, and which of its lines the pull request's diff shows. */
export async function readProposal(job: Job, showing: Showing, folder: string): Promise<Proposal | null> {
  const fixes = proposedFixes(showing.result)
  if (fixes.length === 0) return null
  const texts = await readTexts(job, showing, fixes)
  const paths = new Set([...texts.keys()].map((path) => folder + path))
  return proposeEdits(fixes, texts, await shownLinesOf(job, paths), folder)
}

async function readTexts(
  { world }: Job,
  { root, commits }: Showing,
  fixes: readonly Finding[],
): Promise<ReadonlyMap<string, string>> {
  const { head } = commits
  const opened = head === null ? null : await openTrees({ root, base: null, head, environment: world.environment })
  try {
    const tree = opened?.head ?? openDisk(root, { identify: false })
    const paths = [...new Set(fixes.flatMap(({ fix }) => (fix ? [fix.location.path] : [])))]
    const contents = await tree.read(paths)
    const texts = paths.map((path, index) => [path, contents[index]?.bytes] as const)
    return new Map(texts.flatMap(([path, bytes]) => (bytes ? [[path, Buffer.from(bytes).toString('utf8')]] : [])))
  } finally {
    opened?.close()
  }
}

/** None where GitHub does not say: then everything is a patch to copy. */
async function shownLinesOf({ forge, plan, log }: Job, paths: ReadonlySet<string>): ReturnType<typeof readShownLines> {
  const octokit = await forge.octokit()
  if (octokit === null || plan.pullRequest === null) return new Map()
  try {
    return await readShownLines(octokit, plan.repository, plan.pullRequest.number, paths)
  } catch (error) {
    log.notice(`No suggestions: the files of the pull request (${explainRefusal(error, 'pull request').reason}).`)
    return new Map()
  }
}
