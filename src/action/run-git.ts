import { type ChildProcess, spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import { GIT_FLAGS, gitEnvironment, stop } from '../read/start-git.ts'
import type { Environment } from './inputs.ts'

/** What git answered. */
export interface GitAnswer {
  /** Null where git could not be started or was stopped. */
  code: number | null
  stdout: string
}

/** Who git says that it is, to one server. */
export interface Credentials {
  /** Of the server's pages, without a slash at the end. */
  serverUrl: string
  token: string
}

/** Runs git in the judged folder; only a command that speaks with the server gets credentials. */
export type RunGit = (args: readonly string[], credentials?: Credentials | null) => Promise<GitAnswer>

/** A fetch of one commit, in milliseconds; a server that is silent for longer will not answer. */
const TIME_LIMIT = 120_000

/** Commit objects are small; a message of this many bytes is none. */
const MAX_ANSWER = 8 * 1024 * 1024

/** What a fetch through a company's network needs of the runner's environment. */
const NETWORK_VARIABLES = [
  'HTTPS_PROXY',
  'https_proxy',
  'HTTP_PROXY',
  'http_proxy',
  'NO_PROXY',
  'no_proxy',
  'SSH_AUTH_SOCK',
]
const CERTIFICATE_VARIABLES = ['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'CURL_CA_BUNDLE']

export function gitIn(root: string, environment: Environment, timeLimit = TIME_LIMIT): RunGit {
  const env = gitEnvironment(environment)
  for (const name of [...NETWORK_VARIABLES, ...CERTIFICATE_VARIABLES]) {
    const value = environment[name]
    if (value !== undefined) env[name] = value
  }
  return (args, credentials) =>
    new Promise((done) => {
      const flags = [...GIT_FLAGS, ...(credentials ? credentialFlags(credentials) : [])]
      const stdio = ['ignore', 'pipe', 'ignore', credentials ? 'pipe' : 'ignore'] as const
      const git = spawn('git', [...flags, ...args], { cwd: root, env, stdio: [...stdio] })
      if (credentials) hand(credentials, git)
      let length = 0
      const parts: Buffer[] = []
      const end = (code: number | null): void => {
        clearTimeout(timer)
        done({ code, stdout: Buffer.concat(parts).toString() })
      }
      const giveUp = (): void => {
        stop(git)
        end(null)
      }
      const timer = setTimeout(giveUp, timeLimit)
      git.stdout?.on('data', (part: Buffer) => {
        length += part.length
        if (length > MAX_ANSWER) giveUp()
        else parts.push(part)
      })
      git.on('error', () => end(null))
      git.on('close', end)
    })
}

/** The descriptor behind standard error, in git and in what it starts. */
const PIPE = 3

/**
 * Lets git ask a helper for the credentials, which reads them from a pipe: the environment and the arguments of a process can
 * be read by others, and are handed on to what it starts. The empty values drop what `actions/checkout` and the machine have
 * configured: GitHub refuses a request with two authorizations. Where a system has no such pipe, git is refused as without a token.
 */
function credentialFlags({ serverUrl }: Credentials): string[] {
  const settings = [
    `http.${serverUrl}/.extraheader=`,
    'credential.helper=',
    `credential.${serverUrl}.helper=!f() { cat <&${PIPE}; }; f`,
  ]
  return settings.flatMap((setting) => ['-c', setting])
}

function hand({ token }: Credentials, git: ChildProcess): void {
  const pipe = git.stdio[PIPE] as Writable | null | undefined
  // Where nobody asked, nobody reads.
  pipe?.on('error', () => undefined)
  pipe?.end(`username=x-access-token\npassword=${token}\n`)
}
