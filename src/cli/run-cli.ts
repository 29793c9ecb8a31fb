import { UserError } from '../errors.ts'
import { VERSION } from '../version.ts'
import type { Terminal } from './flags.ts'
import { createProgram } from './program.ts'

/**
 * Runs one command line and gives its exit code: 0 passed, 1 the gate fails, 2 could not run. A user's mistake is one
 * sentence on stderr; a mistake of ours keeps its stack.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0
  const exit = (code: number) => {
    exitCode = code
  }
  const program = createProgram(terminal, exit, args[0])
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    if (isHelp(error)) return 0
    // A message may quote the repository.
    const { logLine } = await import('../render/escape.ts')
    terminal.stderr(`${describeError(error).split('\n').map(logLine).join('\n')}\n`)
    return 2
  }
}

/** Commander throws to end after `--help` and `--version`, which it has printed. */
function isHelp(error: unknown): boolean {
  return error instanceof Error && 'exitCode' in error && error.exitCode === 0
}

function describeError(error: unknown): string {
  if (error instanceof UserError) return `docs-readiness: ${error.message.replaceAll('\n', ' ')}`
  if (error instanceof Error && 'code' in error && error.code === 'commander.help') {
    return 'docs-readiness: name a command, such as check; see --help'
  }
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
    return `docs-readiness: ${error.message.replace(/^error: /, '').replaceAll('\n', ' ')}; see --help`
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `docs-readiness ${VERSION} has a bug; please report it with this text in the project's issues:\n${stack}`
}
