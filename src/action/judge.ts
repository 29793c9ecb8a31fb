import { posix } from 'node:path'
import { type CheckRequest, checkRepository, dayOf } from '../check-repository.ts'
import { UserError } from '../errors.ts'
import { runGate } from '../gate.ts'
import type { GateResult } from '../model/result.ts'
import { openApiTree, UnreachableTree } from '../read/api-tree.ts'
import { openDisk } from '../read/disk.ts'
import { openTrees } from '../read/open-trees.ts'
import { VERSION } from '../version.ts'
import { HOW_TO_CHECK_OUT } from './base.ts'
import type { Environment } from './inputs.ts'
import type { GateRequest, RemoteBase } from './surroundings.ts'

/** Judges what the action was asked, with git or, where git lacks the base, with the forge's files. */
export async function judge(request: GateRequest, environment: Environment): Promise<GateResult> {
  const { config, roadmap, mkdocs, remoteBase, labels } = request
  const named = { ...request, config: inRoot(config), roadmap: inRoot(roadmap), mkdocs: inRoot(mkdocs) }
  if (remoteBase === null) return checkRepository(named, { environment, now: new Date(), labels })
  return judgeAgainstForge({ ...named, labels }, remoteBase, environment)
}

function inRoot(path: string | null): string | null {
  return path === null ? null : posix.normalize(path.replaceAll('\\', '/'))
}

async function judgeAgainstForge(
  request: CheckRequest & Pick<GateRequest, 'labels'>,
  { commit, folder, contents }: RemoteBase,
  environment: Environment,
): Promise<GateResult> {
  const { root, head, config, roadmap, mkdocs, gate, failOn, labels } = request
  const opened = head === null ? null : await openTrees({ root, base: null, head, environment })
  try {
    const tree = opened?.head ?? openDisk(root, { identify: true })
    const base = await openApiTree(contents, commit, folder, tree)
    const today = request.today ?? dayOf(environment['SOURCE_DATE_EPOCH'], new Date())
    const named = { config, roadmap, mkdocs }
    return await runGate({ head: tree, base, named, gate, failOn, today, labels, version: VERSION })
  } catch (error) {
    if (error instanceof UnreachableTree)
      throw new UserError(`the base commit ${commit} cannot be read: ${error.message}; ${HOW_TO_CHECK_OUT}`)
    throw error
  } finally {
    opened?.close()
  }
}
