import { readFile } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import type { Environment } from './inputs.ts'
import type { Payload } from './payload.ts'

/** What the runner tells every action, by GitHub's page "Variables reference". */
export interface Runner {
  eventName: string
  payload: Payload
  /** `owner/name` */
  repository: string
  sha: string
  workspace: string
  /** No slash at the end. */
  serverUrl: string
  apiUrl: string | null
  /** Whether requests may have to go through a proxy. */
  proxied: boolean
  /** This run's page. */
  runUrl: string
  summaryFile: string | null
  temporaryFolder: string | null
}

/** Those that GitHub's own toolkit looks at. */
const PROXY_VARIABLES = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** @throws UserError where a variable or the event file is missing: the action was started by something else. */
export async function readRunner(environment: Environment): Promise<Runner> {
  const optional = (name: string): string | null => environment[name] || null
  const required = (name: string): string =>
    optional(name) ?? fail(`${name} is not set; docs-readiness-gate as an action runs in GitHub Actions only`)
  const server = serverUrl(environment)
  const repository = required('GITHUB_REPOSITORY')
  const attempt = optional('GITHUB_RUN_ATTEMPT') ?? '1'
  const run = `${server}/${repository}/actions/runs/${optional('GITHUB_RUN_ID') ?? ''}`
  return {
    eventName: required('GITHUB_EVENT_NAME'),
    payload: await readPayload(required('GITHUB_EVENT_PATH')),
    repository,
    sha: optional('GITHUB_SHA') ?? '',
    workspace: required('GITHUB_WORKSPACE'),
    serverUrl: server,
    apiUrl: optional('GITHUB_API_URL'),
    proxied: PROXY_VARIABLES.some((name) => optional(name) !== null),
    runUrl: attempt === '1' ? run : `${run}/attempts/${attempt}`,
    summaryFile: optional('GITHUB_STEP_SUMMARY'),
    temporaryFolder: optional('RUNNER_TEMP'),
  }
}

/** Address of the forge's pages, without a slash at the end. */
export function serverUrl(environment: Environment): string {
  return (environment['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/$/, '')
}

async function readPayload(path: string): Promise<Payload> {
  const text = await readFile(path, 'utf8').catch(() => fail(`GITHUB_EVENT_PATH: ${path} cannot be read`))
  try {
    const payload: unknown = JSON.parse(text)
    if (typeof payload === 'object' && payload !== null) return payload as Payload
  } catch {
    // The sentence below says it for both.
  }
  return fail(`GITHUB_EVENT_PATH: ${path} holds no JSON object`)
}

function fail(sentence: string): never {
  throw new UserError(sentence)
}
