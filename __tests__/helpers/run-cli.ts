import { runCli } from '../../src/cli/run-cli.ts'

export interface Outcome {
  exitCode: number
  stdout: string
  stderr: string
}

/** Runs one command line as a shell would, on the day 2026-02-01. */
export async function runCommand(...args: string[]): Promise<Outcome> {
  const outcome: Outcome = { exitCode: -1, stdout: '', stderr: '' }
  outcome.exitCode = await runCli(args, {
    stdout: (text) => {
      outcome.stdout += text
    },
    stderr: (text) => {
      outcome.stderr += text
    },
    colour: false,
    environment: { PATH: process.env['PATH'] },
    now: new Date('2026-02-01T12:00:00Z'),
  })
  return outcome
}
