import type { Commits } from './base.ts'
import { folderInRepository } from './folders.ts'
import type { Job, PlaceInRepository } from './job.ts'
import { forgeLinks } from './links.ts'
import { gitIn } from './run-git.ts'

/** @param root absolute path of the judged folder */
export async function placeOf(
  { world, runner, plan }: Pick<Job, 'world' | 'runner' | 'plan'>,
  root: string,
  commits: Pick<Commits, 'base'>,
  runUrl: string = runner.runUrl,
): Promise<PlaceInRepository> {
  const folder = await folderInRepository(gitIn(root, world.environment), runner.workspace, root)
  const url = `${runner.serverUrl}/${runner.repository}`
  return { links: forgeLinks(url, folder, { head: plan.checkRunSha, base: commits.base }), runUrl, folder }
}
