import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { PULL_REQUEST, pullRequestEvent } from './events.ts'
import { makeExample, type PullRequestRepository } from './pull-request-repository.ts'
import { runAction } from './run-action.ts'

jest.setTimeout(30_000)

let github: GithubServer
let proxy: Server
let example: PullRequestRepository
afterEach(async () => {
  proxy.closeAllConnections()
  proxy.close()
  await github.stop()
  example.remove()
})

/** A proxy that hands everything on to the played GitHub, for plain requests and for tunnels, and keeps what was asked for. */
async function startProxy(): Promise<{ url: string; seen: string[] }> {
  const seen: string[] = []
  proxy = createServer((incoming, answer) => {
    const { method, url = '', headers } = incoming
    seen.push(new URL(url).host)
    const { pathname, search } = new URL(url)
    const onward = request({ port: new URL(github.url).port, path: pathname + search, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    incoming.pipe(onward)
  })
  proxy.on('connect', ({ url = '' }, socket) => {
    seen.push(url)
    const onward = connect(Number(new URL(github.url).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => undefined)
  })
  await new Promise<void>((listens) => proxy.listen(0, '127.0.0.1', listens))
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, seen }
}

test.each([
  ['http_proxy', 'http://api.github.test', ['api.github.test:80']],
  // The toolkit's own rule: what runs on the runner itself is no matter for a proxy.
  ['HTTP_PROXY', null, []],
])('a self-hosted runner with %s asks %s through it: %j', async (variable, api, expected) => {
  github = await startGithub()
  example = makeExample()
  await github.reset({ pulls: { [PULL_REQUEST]: { headSha: example.commits.head } } })
  const { url, seen } = await startProxy()
  const { code, log } = await runAction(example, pullRequestEvent('opened', example.commits), {
    GITHUB_API_URL: api ?? github.url,
    [variable]: url,
  })
  expect(log).not.toMatch(/^::notice::/m)
  expect(code).toBe(1)
  const { state } = await github.look()
  expect([state.checkRuns.length, state.comments.length]).toEqual([1, 1])
  expect([...new Set(seen)]).toEqual(expected)
})
