import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DIST } from '../helpers/built.ts'
import { readFolder } from '../helpers/folder.ts'
import type { PullRequestRepository } from './pull-request-repository.ts'

/** A secret that must be in no output. Long and of one kind, as GitHub's are. */
export const TOKEN = 'ghs_PlantedSecretPlantedSecretPlanted1234'

export interface ActionRun {
  /** Null where a signal ended it. */
  code: number | null
  log: string
  /** As GITHUB_OUTPUT has them. */
  outputs: Record<string, string>
  summary: string
  /** Everything that the run printed or wrote outside of the workspace, for a search. */
  everything: string
  /** Milliseconds from start to end of the process. */
  duration: number
}

/**
 * Runs the built action as the runner does: a process of its own, told everything by its environment. Throws where the
 * token is in anything that the run printed or wrote.
 *
 * @param onStart is given the process, to do it harm
 */
export async function runAction(
  repository: PullRequestRepository,
  event: { name: string; payload: object; sha: string },
  environment: Record<string, string | undefined> = {},
  onStart: (child: ChildProcess) => unknown = () => undefined,
): Promise<ActionRun> {
  const temporary = mkdtempSync(join(repository.temporary, 'run-'))
  const file = (name: string, text = ''): string => {
    writeFileSync(join(temporary, name), text)
    return join(temporary, name)
  }
  const files = { output: file('output'), summary: file('summary') }
  const start = performance.now()
  const child = spawn(process.env['ACTION_NODE'] ?? process.execPath, [join(DIST, 'index.js')], {
    cwd: repository.workspace,
    env: {
      PATH: process.env['PATH'],
      HOME: temporary,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_REPOSITORY: 'octo/docs',
      GITHUB_SHA: event.sha,
      GITHUB_WORKSPACE: repository.workspace,
      GITHUB_SERVER_URL: 'https://github.test',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      RUNNER_TEMP: temporary,
      'INPUT_GITHUB-TOKEN': TOKEN,
      ...environment,
    },
  })
  onStart(child)
  let log = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (log += data.toString()))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  const duration = performance.now() - start
  const written = readFileSync(files.output, 'utf8')
  const outputs = outputsOf(written)
  const summary = readFileSync(files.summary, 'utf8')
  const texts = { log, ...readFolder(temporary) }
  refuseToken({ ...texts, ...readFolder(repository.workspace) })
  return { code, log, outputs, summary, everything: Object.values(texts).join('\n'), duration }
}

/** The token as it is, and in the form that it has in a request, whatever stands before it there. */
const FORMS = [
  TOKEN,
  ...[0, 1, 2].map((shift) =>
    Buffer.from(`${' '.repeat(shift)}${TOKEN}`)
      .toString('base64')
      .slice(4, -4),
  ),
]

/** Throws where one of the texts has the token. */
export function refuseToken(texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    if (FORMS.some((form) => text.includes(form))) throw new Error(`${name} holds the token`)
  }
}

/** `NAME<<DELIMITER`, the value, `DELIMITER`: GitHub's form of values of several lines. */
function outputsOf(written: string): Record<string, string> {
  const values = written.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n?^\2$/gm)
  return Object.fromEntries([...values].map(([, name, , value]) => [name, value ?? '']))
}
