import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { httpFetch } from '../../src/publish/http-fetch.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server, and what it was asked: method, path, the headers that matter here, and body. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'} ${body}`.trim())
      answer(request, response)
    })
  })
  servers.push(server)
  await new Promise<void>((listens) => server.listen(0, '127.0.0.1', listens))
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const headers = { authorization: 'token secret', 'content-type': 'application/json' }

test('gives status, headers and text of the answer', async () => {
  const { url, asked } = await serve((_, response) =>
    response.writeHead(201, { 'Content-Type': 'application/json', Link: ['<a>', '<b>'] }).end('{"ü":1}'),
  )
  const response = await httpFetch(`${url}/x?y=1`, { method: 'POST', headers, body: '{"a":"ö"}' })
  expect(asked).toEqual(['POST /x?y=1 token secret {"a":"ö"}'])
  expect([response.status, response.statusText, response.url]).toEqual([201, 'Created', `${url}/x?y=1`])
  expect([response.headers.get('content-type'), response.headers.get('link')]).toEqual(['application/json', '<a>, <b>'])
  expect(await response.text()).toBe('{"ü":1}')
})

test('gives the bytes of the answer, whole or in pieces', async () => {
  const { url } = await serve((_, response) => response.end(Buffer.from([0, 255])))
  const whole = await httpFetch(url, { method: 'GET', headers })
  expect(new Uint8Array(await whole.arrayBuffer())).toEqual(new Uint8Array([0, 255]))
  const pieces: Uint8Array[] = []
  for await (const piece of (await httpFetch(url, { method: 'GET', headers })).body) pieces.push(piece)
  expect(Buffer.concat(pieces)).toEqual(Buffer.from([0, 255]))
})

test('follows a redirect to another server, which is not told the token', async () => {
  const store = await serve((_, response) => response.end('zip'))
  const { url } = await serve((_, response) => response.writeHead(302, { location: `${store.url}/file` }).end())
  const response = await httpFetch(url, { method: 'GET', headers })
  expect([await response.text(), response.url]).toEqual(['zip', `${store.url}/file`])
  expect(store.asked).toEqual(['GET /file -'])
})

test.each([
  [301, 'GET /new token secret'],
  [307, 'POST /new token secret body'],
  [308, 'POST /new token secret body'],
])('a POST that is answered %i goes on as %s', async (status, expected) => {
  const { url, asked } = await serve((request, response) =>
    request.url === '/old' ? response.writeHead(status, { location: '/new' }).end() : response.end(),
  )
  await httpFetch(`${url}/old`, { method: 'POST', headers, body: 'body' })
  expect(asked).toEqual(['POST /old token secret body', expected])
})

test.each([
  ['/', 'more than 5 redirects'],
  ['file:///etc/passwd', 'a redirect from http: to file:'],
])('a redirect to %s is refused: %s', async (location, message) => {
  const { url } = await serve((_, response) => response.writeHead(302, { location }).end())
  await expect(httpFetch(url, { method: 'GET', headers })).rejects.toThrow(message)
})

test('ends with the signal, before the answer and within it', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/begun') response.write('begun')
  })
  const silent = httpFetch(url, { method: 'GET', headers, signal: AbortSignal.timeout(20) })
  await expect(silent).rejects.toMatchObject({ name: 'TimeoutError' })
  const begun = await httpFetch(`${url}/begun`, { method: 'GET', headers, signal: AbortSignal.timeout(200) })
  await expect(begun.text()).rejects.toThrow('aborted')
})

test('a server that is not there is an error of the network', async () => {
  await expect(httpFetch('http://127.0.0.1:1', { method: 'GET', headers })).rejects.toThrow('ECONNREFUSED')
})
