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
    colour: process.stdout.isTTY && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    progress: () => process.stderr.isTTY,
    environment,
    now: new Date(),
  })
}

export async function action(): Promise<void> {
  // What it publishes goes through this. Loaded before the flags change, for the reason that short-run.ts gives.
  await import('node:https')
  expectShortRun()
  const { runAction } = await import('./action/run-action.ts')
  const { realWorld } = await import('./action/world.ts')
  process.exitCode = await runAction(realWorld())
}
