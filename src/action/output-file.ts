import { constants } from 'node:fs'
import { mkdir, open, realpath } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { Environment, InputName } from './inputs.ts'

/**
 * Writes what an input wants as a file. The workspace is the pull request's: a link in it must not lead the report, which
 * holds text from the same pull request, to another place of the runner.
 *
 * @param path relative to the workspace, or absolute below it or below the runner's temporary folder
 * @param input that names the path
 * @returns the absolute path
 * @throws UserError where the file cannot be written there
 */
export async function writeOutput(
  text: string,
  path: string,
  input: InputName,
  environment: Environment,
): Promise<string> {
  const refuse = (why: string): never => {
    throw new UserError(`input ${input}, ${JSON.stringify(path)}, cannot be written: ${why}`)
  }
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.'
  const file = resolve(workspace, path)
  const allowed = [workspace, environment['RUNNER_TEMP']].filter((folder) => folder !== undefined)
  if (!allowed.some((folder) => isBelow(file, resolve(folder)))) refuse('it is outside the workspace')
  try {
    await mkdir(dirname(file), { recursive: true })
    const folder = await realpath(dirname(file))
    const roots = await Promise.all(allowed.map((root) => realpath(root).catch(() => resolve(root))))
    if (!roots.some((root) => folder === root || isBelow(folder, root))) refuse('a link leads out of the workspace')
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)
    const handle = await open(file, flags)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    refuse(error instanceof Error ? error.message : String(error))
  }
  return file
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
