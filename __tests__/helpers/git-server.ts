import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname } from 'node:path'

export interface GitServer {
  url: string
  /** The header `Authorization` of every request, null where there was none. */
  seen: (string | null)[]
  stop(): Promise<void>
}

/** The header of a name and a password, `name:password`. */
export function basic(login: string): string {
  return `basic ${Buffer.from(login).toString('base64')}`
}

/** A repository on a web server that asks for a login, through git's own program for such servers. */
export async function serveGit(repository: string, login: string): Promise<GitServer> {
  const seen: (string | null)[] = []
  const server = createServer((request, response) => {
    const { authorization = null } = request.headers
    // Git writes `Basic`, GitHub's checkout `basic`.
    const given = authorization?.replace(/^Basic/, 'basic') ?? null
    seen.push(given)
    if (given === basic(login)) answer(repository, request, response)
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async stop() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function answer(repository: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  const program = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_HTTP_EXPORT_ALL: '1',
      // The folder belongs to whoever runs the test, not to whoever the backend takes itself for.
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'safe.directory',
      GIT_CONFIG_VALUE_0: '*',
      GIT_PROJECT_ROOT: dirname(repository),
      PATH_INFO: `/${repository.slice(dirname(repository).length + 1)}${pathname}`,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      HTTP_GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
    },
  })
  request.pipe(program.stdin)
  const parts: Buffer[] = []
  program.stdout.on('data', (part: Buffer) => parts.push(part))
  program.on('close', () => {
    const output = Buffer.concat(parts)
    const end = output.indexOf('\r\n\r\n')
    const headers = output
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string])
    const status = headers.find(([name]) => name === 'Status')?.[1]
    response.writeHead(Number(status?.slice(0, 3) ?? 200), Object.fromEntries(headers))
    response.end(output.subarray(end + 4))
  })
}
