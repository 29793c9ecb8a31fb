import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export interface PlayedComment {
  id: number
  issue: number
  login: string
  body: string
}

export interface PlayedCheckRun {
  id: number
  name: string
  head_sha: string
  external_id: string | null
  details_url: string
  conclusion: string
  app: { id: number; slug: string }
  output: { title: string; summary: string; text: string | null }
  annotations: { path: string; start_line: number; start_column?: number; message: string }[]
}

/** What the played GitHub holds. */
export interface GithubState {
  app: { id: number; slug: string }
  /** Whose comments the token writes. */
  login: string
  /** Who `GET /user` says the token is; null is an app's token, which may not ask. */
  userLogin: string | null
  pulls: Record<
    string,
    { headSha: string; state?: 'open' | 'closed'; labels?: string[]; headRepository?: string; headRef?: string }
  >
  comments: PlayedComment[]
  checkRuns: Partial<PlayedCheckRun>[]
  mergeBases: Record<string, string>
  /** Folder of the git repository that commits, trees and files come from. */
  origin: string | null
  /** The files of a pull request, with the diff of each, by its number. */
  pullFiles: Record<string, { filename: string; patch?: string }[]>
  reviewComments: { id: number; pull: number; login: string; path: string; line: number; body: string }[]
  reviews: { id: number; body: string }[]
  /** Texts of comments on lines that GitHub refuses. */
  badSuggestions: string[]
  /** What runs have uploaded; `zip` is base64, `size` what GitHub says of it. */
  artifacts: { id: number; run: number; name: string; zip: string; size?: number; expired?: boolean }[]
  /** Entries of a tree before GitHub leaves the rest out. */
  listed: number
  /** Bytes of a text before GraphQL cuts it. */
  textBytes: number
}

/** Something that goes wrong with the next request that fits. */
export interface Fault {
  method?: string
  /** Part of the path. */
  path?: string
  status: number
  message?: string
  headers?: Record<string, string>
  /** How often; once where left out. */
  times?: number
  /** The request does its work all the same. */
  afterEffect?: boolean
  /** No answer: the connection ends. */
  cut?: boolean
  /** Milliseconds before the answer. */
  delay?: number
}

/** Requests that the server answers together, once so many of them are there. */
export interface Gathering {
  method: string
  /** Part of the path. */
  path: string
  count: number
}

export interface PlayedRequest {
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: Record<string, unknown> & { output?: Record<string, unknown> & { annotations?: unknown[] } }
  operation: string
  /** Milliseconds since the epoch. */
  at: number
  status: number
  /** Why it breaks GitHub's description; a test allows none. */
  invalid?: string
}

/** The played GitHub, in a process of its own. */
export interface GithubServer {
  url: string
  reset(state: Partial<GithubState>): Promise<void>
  change(state: Partial<GithubState>): Promise<void>
  fail(...faults: Fault[]): Promise<void>
  gather(...gatherings: Gathering[]): Promise<void>
  look(): Promise<{ state: GithubState & { checkRuns: PlayedCheckRun[] }; requests: PlayedRequest[] }>
  stop(): Promise<void>
}

export async function startGithub(): Promise<GithubServer> {
  const script = fileURLToPath(new URL('github-server.mjs', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
  if (!child.stdout) throw new Error('the test server has no output')
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const { origin } = JSON.parse(line) as { origin: string }
  const ask = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${origin}/_test/${path}`, { method: 'POST', body: JSON.stringify(body) })
    return response.json()
  }
  return {
    url: origin,
    reset: async (state) => void (await ask('reset', state)),
    change: async (state) => void (await ask('change', state)),
    fail: async (...faults) => void (await ask('faults', faults)),
    gather: async (...gatherings) => void (await ask('gather', gatherings)),
    look: async () => (await ask('look', {})) as Awaited<ReturnType<GithubServer['look']>>,
    async stop() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
