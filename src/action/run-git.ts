import { execFile } from 'node:child_process'
import { GIT_FLAGS, gitEnvironment } from '../read/git-objects.ts'
import type { Environment } from './inputs.ts'

/** What git answered. */
export interface GitAnswer {
  /** Null where git could not be started or was stopped. */
  code: number | null
  stdout: string
}

/** Runs git in the judged folder; the environment is added for this one call. */
export type RunGit = (args: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<GitAnswer>

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

export function gitIn(root: string, environment: Environment): RunGit {
  const base = gitEnvironment(environment)
  for (const name of [...NETWORK_VARIABLES, ...CERTIFICATE_VARIABLES]) {
    const value = environment[name]
    if (value !== undefined) base[name] = value
  }
  return (args, added) =>
    new Promise((done) => {
      const options = { cwd: root, env: { ...base, ...added }, timeout: TIME_LIMIT, maxBuffer: MAX_ANSWER }
      execFile('git', [...GIT_FLAGS, ...args], options, (error, stdout) => {
        done({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : null, stdout })
      })
    })
}

/**
 * Environment that gives one git command the token for one server, and no file and no argument ever holds it. The empty
 * value drops what `actions/checkout` may have configured: GitHub refuses a request with two authorizations.
 */
export function fetchCredentials(
  token: string,
  serverUrl: string,
): { environment: Record<string, string>; secret: string } {
  const secret = Buffer.from(`x-access-token:${token}`).toString('base64')
  const key = `http.${serverUrl.replace(/\/$/, '')}/.extraheader`
  return {
    secret,
    environment: {
      GIT_CONFIG_COUNT: '2',
      GIT_CONFIG_KEY_0: key,
      GIT_CONFIG_VALUE_0: '',
      GIT_CONFIG_KEY_1: key,
      GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
    },
  }
}
