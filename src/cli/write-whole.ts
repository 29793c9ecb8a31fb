import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { UserError } from '../errors.ts'

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place. A device or a pipe, such as
 * /dev/stdout, is written to.
 * @throws {UserError} where the folder is not there, is full, or may not be written.
 */
export function writeWhole(path: string, text: string): void {
  if (isStream(path)) orRefuse(path, () => writeFileSync(path, text))
  else replaceWhole(path, text, 0o666)
}

/**
 * The same for a file that is there: it keeps its permissions, and a link to it goes on to be one.
 * @throws {UserError} as {@link writeWhole}.
 */
export function overwriteWhole(path: string, text: string): void {
  const file = realpathSync.native(path)
  replaceWhole(file, text, statSync(file).mode)
}

/** Whether something else than a file is there. /dev/stdout may lead to a file, whose place the shell keeps open. */
function isStream(path: string): boolean {
  if (/^\/(?:dev(?:\/fd)?|proc\/self\/fd)$/.test(dirname(path))) return true
  const status = statSync(path, { throwIfNoEntry: false })
  return status !== undefined && !status.isFile() && !status.isDirectory()
}

function replaceWhole(path: string, text: string, mode: number): void {
  const partial = `${path}.${process.pid}.partial`
  orRefuse(path, () => {
    try {
      // A killed run may have left it, and in a checked-out folder it may be a link that a stranger has put there.
      rmSync(partial, { force: true })
      writeFileSync(partial, text, { mode, flag: 'wx' })
      renameSync(partial, path)
    } catch (error) {
      rmSync(partial, { force: true })
      throw error
    }
  })
}

function orRefuse(path: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    throw new UserError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
