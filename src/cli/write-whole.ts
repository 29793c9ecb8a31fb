import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { UserError } from '../errors.ts'

/**
 * Writes a file whole or not at all: into a file beside it, which then takes its place.
 * @throws {UserError} where the folder is not there, is full, or may not be written.
 */
export function writeWhole(path: string, text: string): void {
  const partial = `${path}.${process.pid}.partial`
  try {
    writeFileSync(partial, text)
    renameSync(partial, path)
  } catch (error) {
    rmSync(partial, { force: true })
    throw new UserError(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
