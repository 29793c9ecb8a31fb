import { constants } from 'node:fs'
import { mkdir, open, realpath } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { Report } from '../model/report.ts'
import type { Environment } from './inputs.ts'

/**
 * Writes the JSON report. The workspace is the pull request's: a link in it must not lead the report, which holds text
 * from the same pull request, to another place of the runner.
 *
 * @param path relative to the workspace, or absolute below it or below the runner's temporary folder
 * @returns the absolute path
 * @throws UserError where the file cannot be written there
 */
export async function writeReport(report: Report, path: string, environment: Environment): Promise<string> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '.'
  const file = resolve(workspace, path)
  const allowed = [workspace, environment['RUNNER_TEMP']].filter((folder) => folder !== undefined)
  if (!allowed.some((folder) => isBelow(file, resolve(folder)))) refuse(path, 'it is outside the workspace')
  try {
    await mkdir(dirname(file), { recursive: true })
    const folder = await realpath(dirname(file))
    const roots = await Promise.all(allowed.map((root) => realpath(root).catch(() => resolve(root))))
    if (!roots.some((root) => folder === root || isBelow(folder, root)))
      refuse(path, 'a link leads out of the workspace')
    const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0)
    const handle = await open(file, flags)
    try {
      await handle.writeFile(`${JSON.stringify(report, null, 2)}\n`)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof UserError) throw error
    refuse(path, error instanceof Error ? error.message : String(error))
  }
  return file
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function refuse(path: string, why: string): never {
  throw new UserError(`input report-file, ${JSON.stringify(path)}, cannot be written: ${why}`)
}
