import { posix } from 'node:path'
import { type CheckRequest, checkRepository, checkTrees, type Surroundings } from '../check-repository.ts'
import { UserError } from '../errors.ts'
import type { GateResult } from '../model/result.ts'
import { openApiTree, UnreachableTree } from '../read/api-tree.ts'
import { openTrees, openWorkingTree } from '../read/open-trees.ts'
import { HOW_TO_CHECK_OUT } from './base.ts'
import type { Environment } from './inputs.ts'
import type { ActionRequest, RemoteBase } from './surroundings.ts'

/** Judges what the action was asked, with git or, where git lacks the base, with the forge's files. */
export async function judge(request: ActionRequest, environment: Environment): Promise<GateResult> {
  const { remoteBase, labels, ...asked } = request
  const named = { config: inRoot(asked.config), roadmap: inRoot(asked.roadmap), mkdocs: inRoot(asked.mkdocs) }
  const check: CheckRequest = { ...asked, ...named }
  const surroundings = { environment, now: new Date(), labels }
  return remoteBase === null ? checkRepository(check, surroundings) : checkAgainstForge(check, remoteBase, surroundings)
}

function inRoot(path: string | null): string | null {
  return path === null ? null : posix.normalize(path.replaceAll('\\', '/'))
}

async function checkAgainstForge(
  request: CheckRequest,
  { commit, folder, contents }: RemoteBase,
  surroundings: Surroundings,
): Promise<GateResult> {
  const { root, head } = request
  const local =
    head === null ? null : await openTrees({ root, base: null, head, environment: surroundings.environment })
  try {
    const tree = local?.head ?? openWorkingTree(root)
    const base = await openApiTree(contents, commit, folder, tree)
    return await checkTrees({ head: tree, base }, request, surroundings)
  } catch (error) {
    if (error instanceof UnreachableTree)
      throw new UserError(`the base commit ${commit} cannot be read: ${error.message}; ${HOW_TO_CHECK_OUT}`)
    throw error
  } finally {
    local?.close()
  }
}
