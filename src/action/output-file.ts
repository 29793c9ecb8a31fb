import { constants } from 'node:fs'
import { lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { Environment, InputName } from './inputs.ts'

/**
 * Writes what an input wants as a file, whole or not at all. The workspace is the pull request's: a link in it must not lead the
 * report, which holds text from the same pull request, to another place of the runner.
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
    const roots = await Promise.all(allowed.map((root) => realpath(root).catch(() => resolve(root))))
    const above = await realpath(await nearestFolder(dirname(file)))
    if (!roots.some((root) => above === root || isBelow(above, root))) refuse('a link leads out of the workspace')
    await mkdir(dirname(file), { recursive: true })
    const status = await lstat(file).catch(() => null)
    if (status !== null && !status.isFile()) refuse('something else than a file is there')
    await replaceWhole(file, text)
  } catch (error) {
    if (error instanceof UserError) throw error
    refuse(error instanceof Error ? error.message : String(error))
  }
  return file
}

/** The folder itself, or the lowest above it that is there. */
async function nearestFolder(folder: string): Promise<string> {
  let above = folder
  while (!(await stat(above).catch(() => null))?.isDirectory() && dirname(above) !== above) above = dirname(above)
  return above
}

/** Into a file beside it, which then takes its place: a job that is cancelled leaves no half of a report to upload. */
async function replaceWhole(file: string, text: string): Promise<void> {
  const partial = `${file}.${process.pid}.partial`
  try {
    await rm(partial, { force: true })
    const handle = await open(partial, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL)
    try {
      await handle.writeFile(text)
    } finally {
      await handle.close()
    }
    await rename(partial, file)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
