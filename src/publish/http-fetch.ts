import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { arrayBuffer, text as textOf } from 'node:stream/consumers'

/** What octokit gives to a `fetch`. */
export interface HttpRequest {
  method: string
  headers: Readonly<Record<string, string>>
  body?: string | undefined
  signal?: AbortSignal | undefined
}

/** What octokit asks of the answer of a `fetch`. */
export interface HttpResponse {
  status: number
  statusText: string
  /** Where the answer came from in the end. */
  url: string
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>
  /** In pieces, for who does not want all of it in memory. */
  body: AsyncIterable<Uint8Array>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Redirects that are followed; GitHub's own are one or two: a repository that was renamed, a file in a store. */
const MAX_REDIRECTS = 5

/** Headers that are for the server that was asked, and no other. */
const PRIVATE = ['authorization', 'cookie']

/**
 * A `fetch` for octokit by Node's HTTP client. Node's own `fetch` compiles a parser from WebAssembly when it is first used,
 * for four times the CPU that Node needs to start; the whole run of a small pull request takes no more. Knows no proxy.
 *
 * Throws what Node's client throws, or the signal's reason where that ended it.
 */
export async function httpFetch(url: string, request: HttpRequest): Promise<HttpResponse> {
  let { method, headers, body } = request
  let address = new URL(url)
  for (let redirects = 0; ; redirects++) {
    const answer = await send(address, { method, headers, body, signal: request.signal })
    const status = answer.statusCode ?? 0
    const location = answer.headers.location
    if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return responseOf(answer, address)
    answer.resume()
    if (redirects === MAX_REDIRECTS) throw new Error(`more than ${MAX_REDIRECTS} redirects`)
    const next = new URL(location, address)
    if (next.protocol !== 'https:' && next.protocol !== address.protocol)
      throw new Error(`a redirect from ${address.protocol} to ${next.protocol}`)
    if (next.origin !== address.origin) headers = without(headers, PRIVATE)
    if (status < 307 && method !== 'HEAD' && method !== 'GET') {
      method = 'GET'
      body = undefined
      headers = without(headers, ['content-type', 'content-length'])
    }
    address = next
  }
}

function send(address: URL, { method, headers, body, signal }: HttpRequest): Promise<IncomingMessage> {
  return new Promise((answered, failed) => {
    const request = address.protocol === 'http:' ? requestHttp : requestHttps
    const sent = request(address, { method, headers: { ...headers }, ...(signal && { signal }) }, answered)
    sent.on('error', (error) => failed(signal?.aborted ? signal.reason : error))
    sent.end(body)
  })
}

function responseOf(answer: IncomingMessage, address: URL): HttpResponse {
  const headers = Object.entries(answer.headers).map(([name, value = '']) => [name, [value].flat().join(', ')] as const)
  return {
    status: answer.statusCode ?? 0,
    statusText: answer.statusMessage ?? '',
    url: address.href,
    headers: new Map(headers),
    body: answer,
    text: () => textOf(answer),
    arrayBuffer: () => arrayBuffer(answer),
  }
}

function without(headers: HttpRequest['headers'], names: readonly string[]): HttpRequest['headers'] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name.toLowerCase())))
}
