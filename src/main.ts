/** What the two bundled entries call: the action and the command line. Each loads only what it needs. */

export async function cli(args: readonly string[]): Promise<void> {
  const { runCli } = await import('./cli/run-cli.ts')
  const { environment, isTTY } = { environment: process.env, isTTY: process.stdout.isTTY === true }
  process.exitCode = await runCli(args, {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    colour: isTTY && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    environment,
    now: new Date(),
  })
}

export async function action(): Promise<void> {
  const { runAction } = await import('./action/run-action.ts')
  const { realWorld } = await import('./action/world.ts')
  process.exitCode = await runAction(realWorld())
}
