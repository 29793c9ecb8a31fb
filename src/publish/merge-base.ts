import type { Log } from './log.ts'
import type { Octokit, Repository } from './octokit.ts'
import { explainRefusal } from './refusal.ts'

/**
 * The best common ancestor of two commits, for a checkout too shallow to know it; null where GitHub does not say. The
 * list of files in the same answer ends at 300 and is not used.
 */
export async function readMergeBase(
  octokit: Octokit,
  repository: Repository,
  one: string,
  other: string,
  log: Log,
): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
      ...repository,
      basehead: `${one}...${other}`,
      per_page: 1,
    })
    return data.merge_base_commit.sha
  } catch (error) {
    log.debug(`merge base of ${one} and ${other}: ${explainRefusal(error, 'pull request').reason}`)
    return null
  }
}
