import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { UserError } from '../errors.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Writes a file that is not there yet, with the folders above it. False where something is there: nothing is overwritten.
 * @throws {UserError} where a link would lead out of the root, or the file cannot be written.
 */
export function writeNew(root: string, path: string, text: string): boolean {
  const file = join(root, path)
  if (lstatSync(file, { throwIfNoEntry: false })) return false
  let above = dirname(file)
  while (!existsSync(above)) above = dirname(above)
  const realRoot = realpathSync.native(root)
  const real = realpathSync.native(above)
  if (real !== realRoot && !real.startsWith(realRoot + sep))
    throw new UserError(
      `${path} would be written outside of ${root}, because a folder on its way is a link; nothing is written`,
    )
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (error) {
    throw new UserError(`${dirname(path)} cannot be made: ${error instanceof Error ? error.message : String(error)}`)
  }
  writeWhole(file, text)
  return true
}
