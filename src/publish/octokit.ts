import { randomUUID } from 'node:crypto'
import type { Octokit as Core } from '@octokit/core'
import type { PaginateInterface } from '@octokit/plugin-paginate-rest'
import type { Api } from '@octokit/plugin-rest-endpoint-methods'
import { httpFetch } from './http-fetch.ts'
import type { Log } from './log.ts'

/** The client of GitHub's REST API: paths as methods, requests and answers typed. */
export type Octokit = Core & Api & { paginate: PaginateInterface }

/** One repository on the forge. */
export interface Repository {
  owner: string
  repo: string
}

export interface Connection {
  token: string
  /** GITHUB_API_URL; null is GitHub's own. Other servers (GHES, GHE.com) differ in nothing else. */
  apiUrl: string | null
  /** Whether the environment names a proxy. */
  proxied?: boolean
  /** Goes into the user agent. */
  version: string
  log: Log
  /** For all requests together, in milliseconds; then the rest is given up. */
  budget?: number
  /** What a second of waiting lasts, in milliseconds: a test need not sit it out. */
  second?: number | undefined
}

/** Presentation must not hold up a verdict that is known; a rate limit that resets later than this is a refusal. */
const BUDGET = 90_000

/** One request, in milliseconds. GitHub itself gives up after ten seconds. */
const REQUEST_LIMIT = 20_000

/** 2026-03-10 drops fields; 2022-11-28 is the oldest version that every server knows. */
const API_VERSION = '2022-11-28'

/** Statuses that another attempt does not change, and those (403, 429) that the throttling plugin answers for. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451]

/**
 * Makes the client. Reads are tried again after a server's error; writes are spaced by a second, as GitHub asks; a
 * POST is never repeated here, because a failed one may have taken effect. A stated wait (`retry-after`, a rate limit's
 * reset) is kept if the budget allows. Loaded on first use: the libraries cost more than a whole run without them.
 */
export async function connect(connection: Connection): Promise<Octokit> {
  const { token, apiUrl, proxied = false, version, log, budget = BUDGET, second = 1000 } = connection
  const [{ Octokit }, { restEndpointMethods }, { paginateRest }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-rest-endpoint-methods'),
    import('@octokit/plugin-paginate-rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const deadline = Date.now() + budget
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, attempts: number): boolean => {
    const willWait = attempts < 2 && Date.now() + seconds * 1000 < deadline
    log.info(`GitHub's rate limit: ${willWait ? `waiting ${seconds} s` : `not waiting ${seconds} s`}`)
    return willWait
  }

  /** Innermost, so that it sees each attempt and the other two see what it made of the answer. */
  const manners = (octokit: Pick<Octokit, 'hook'>): void => {
    octokit.hook.before('request', (options) => {
      options.headers['x-github-api-version'] = API_VERSION
      const left = deadline - Date.now()
      const signal = AbortSignal.timeout(Math.max(1, Math.min(left, REQUEST_LIMIT)))
      const isFinal = options.method === 'POST' || left <= 0
      // A copy: all requests share the object.
      options.request = { ...options.request, signal, ...(isFinal ? { retries: 0 } : {}) }
    })
    octokit.hook.error('request', (error) => {
      // A 429 with a wait but without the words that the throttling plugin looks for is a secondary limit all the same.
      if (isWaitingAnswer(error)) error.message += ' (secondary rate limit)'
      throw error
    })
  }

  // The plugin's types do not know of these, though it takes them.
  const groups: object = second === 1000 ? {} : { write: pace(second), notifications: pace(second) }
  const debug = (message: string): void => log.debug(message)
  const options = {
    userAgent: `docs-readiness-gate/${version}`,
    retry: { doNotRetry: FINAL_STATUSES, retries: 2, retryAfterBaseValue: second },
    // The plugin keeps its pace by this name, process-wide.
    throttle: {
      id: randomUUID(),
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      retryAfterBaseValue: second,
      ...groups,
    },
    // GitHub announces a deprecated address in a header; octokit would print it raw.
    log: { debug, info: debug, warn: debug, error: debug },
    ...(apiUrl === null ? {} : { baseUrl: apiUrl }),
    request: { fetch: proxied ? await fetchByProxy() : httpFetch },
    auth: token,
  }
  const Client = Octokit.plugin(restEndpointMethods, paginateRest, manners, retry, throttling)
  return new Client(options)
}

/** The `fetch` of GitHub's own toolkit, which knows the proxies of self-hosted runners, and the hosts that go without. */
async function fetchByProxy(): Promise<unknown> {
  const { defaults } = await import('@actions/github/lib/utils')
  return defaults.request?.['fetch']
}

function isWaitingAnswer(error: Error): boolean {
  if (!('status' in error) || (error.status !== 429 && error.status !== 403)) return false
  const response =
    'response' in error ? (error.response as { headers?: Record<string, unknown> } | undefined) : undefined
  return response?.headers?.['retry-after'] !== undefined && !/\bsecondary rate\b/i.test(error.message)
}

/** Stands in for the plugin's groups of jobs, whose pace cannot be set otherwise. */
function pace(interval: number) {
  let free = 0
  const schedule = async (): Promise<void> => {
    const wait = Math.max(0, free - Date.now())
    free = Date.now() + wait + interval
    if (wait > 0) await new Promise((done) => setTimeout(done, wait))
  }
  return { key: () => ({ schedule }) }
}
