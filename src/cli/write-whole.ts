import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { UserError } from '../errors.ts'

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place.
 * @throws {UserError} where the folder is not there, is full, or may not be written.
 */
export function writeWhole(path: string, text: string): void {
  replaceWhole(path, text, 0o666)
}

/**
 * The same for a file that is there: it keeps its permissions, and a link to it goes on to be one.
 * @throws {UserError} as {@link writeWhole}.
 */
export function overwriteWhole(path: string, text: string): void {
  const file = realpathSync.native(path)
  replaceWhole(file, text, statSync(file).mode)
}

function replaceWhole(path: string, text: string, mode: number): void {
  const partial = `${path}.${process.pid}.partial`
  try {
    writeFileSync(partial, text, { mode })
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new UserError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
