/**
 * A mistake that the user can mend: a flag, a config, a missing file. The message is one sentence that names the file
 * (and line), what was expected and what to do; it is printed without a stack and the exit code is 2.
 */
export class UserError extends Error {
  override name = 'UserError'
}
