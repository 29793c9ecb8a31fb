import { expectShortRun } from './read/short-run.ts'

/** What the two bundled entries call: the action and the command line. Each loads only what it needs. */

export async function cli(args: readonly string[]): Promise<void> {
  expectShortRun()
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads only the beginning (`| head`) has what was wanted; the exit code still tells the verdict.
    if (error.code === 'EPIPE') return
    process.stderr.write(`docs-readiness: standard output cannot be written: ${error.message}\n`)
    process.exit(2)
  })
  const { runCli } = await import('./cli/run-cli.ts')
  const environment = process.env
  process.exitCode = await runCli(args, {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    colour: isTerminal(process.stdout) && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    progress: () => isTerminal(process.stderr),
    environment,
    now: new Date(),
  })
}

/** Node's types say that `isTTY` is always there; on a pipe and on a file it is undefined, which colours take for "as you like". */
function isTerminal(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true
}

export async function action(): Promise<void> {
  // What it publishes goes through this. Loaded before the flags change, for the reason that short-run.ts gives.
  await import('node:https')
  expectShortRun()
  const { runAction } = await import('./action/run-action.ts')
  const { realWorld } = await import('./action/world.ts')
  process.exitCode = await runAction(realWorld())
}
