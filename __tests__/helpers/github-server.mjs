// Plays GitHub's REST API for tests. Every request, and every answer of its own, is checked against GitHub's published
// description (__tests__/openapi/github.json), and it keeps state, so that an update, a page and a race are real ones.
// A process of its own, because openapi-backend needs CommonJS packages that Jest's ESM mode cannot load on Node 20.
// Prints its address as one JSON line. `/_test/…` is for the test: state, requests, faults.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { OpenAPIBackend } from 'openapi-backend'

const description = JSON.parse(readFileSync(new URL('../openapi/github.json', import.meta.url), 'utf8'))
const api = new OpenAPIBackend({
  definition: description,
  ajvOpts: { strict: false, validateFormats: false },
  quick: true,
})
await api.init()

/** The state that a test sets; see GithubState in github-server.ts. */
let state
let requests
let faults
reset({})

function reset(given) {
  state = {
    app: { id: 15368, slug: 'github-actions' },
    login: 'github-actions[bot]',
    userLogin: null,
    pulls: {},
    comments: [],
    checkRuns: [],
    mergeBases: {},
    nextId: 1000,
    ...given,
  }
  requests = []
  faults = []
}

/** Thrown by a handler for an answer other than success. */
class Refused extends Error {
  constructor(status, message) {
    super(message)
    this.status = status
  }
}

const handlers = {
  'pulls/get'({ params }) {
    const pull = state.pulls[params.pull_number] ?? notFound()
    const comments = state.comments.filter((comment) => comment.issue === Number(params.pull_number)).length
    const labels = (pull.labels ?? []).map((name) => ({ name }))
    const answer = { number: Number(params.pull_number), state: pull.state ?? 'open', comments, labels }
    return [200, { ...answer, head: { sha: pull.headSha } }]
  },
  'repos/compare-commits'({ params }) {
    const sha = state.mergeBases[params.basehead] ?? notFound()
    return [200, { merge_base_commit: { sha } }]
  },
  'checks/create'({ body }) {
    const run = { id: state.nextId++, app: state.app, name: body.name, head_sha: body.head_sha, annotations: [] }
    state.checkRuns.push(run)
    run.external_id = body.external_id ?? null
    // GitHub puts its own page in place of what an Actions token gives.
    run.details_url = run.app.id === 15368 ? `https://github.test/o/r/runs/${run.id}` : body.details_url
    change(run, body)
    return [201, shown(run)]
  },
  'checks/update'({ params, body }) {
    const run = state.checkRuns.find(({ id }) => id === Number(params.check_run_id)) ?? notFound()
    if (run.app.id !== state.app.id)
      throw new Refused(
        403,
        `Invalid app_id \`${state.app.id}\` - check run can only be modified by the GitHub App that created it.`,
      )
    if (/\/job\//.test(run.details_url))
      throw new Refused(403, 'Check run status and conclusions can only be updated internally by GitHub Actions')
    change(run, body)
    return [200, shown(run)]
  },
  'checks/get': ({ params }) => [
    200,
    shown(state.checkRuns.find(({ id }) => id === Number(params.check_run_id)) ?? notFound()),
  ],
  'checks/list-annotations'({ params, query }) {
    const run = state.checkRuns.find(({ id }) => id === Number(params.check_run_id)) ?? notFound()
    const listed = run.annotations.map((annotation) => Object.assign({ raw_details: null, blob_href: '' }, annotation))
    return [200, ...page(listed, query)]
  },
  'checks/list-for-ref'({ params, query }) {
    const runs = state.checkRuns.filter(
      (run) => run.head_sha === params.ref && (query.check_name === undefined || run.name === query.check_name),
    )
    const [listed, headers] = page(query.filter === 'all' ? runs : runs.slice(-1), query)
    return [200, { total_count: runs.length, check_runs: listed.map(shown) }, headers]
  },
  'issues/list-comments'({ params, query }) {
    const comments = state.comments.filter(({ issue }) => issue === Number(params.issue_number))
    const [listed, headers] = page(comments, query)
    return [200, listed.map(shownComment), headers]
  },
  'issues/create-comment'({ params, body }) {
    const comment = { id: state.nextId++, issue: Number(params.issue_number), login: state.login, body: body.body }
    checkLength(body.body)
    state.comments.push(comment)
    return [201, shownComment(comment)]
  },
  'issues/update-comment'({ params, body }) {
    const comment = state.comments.find(({ id }) => id === Number(params.comment_id)) ?? notFound()
    checkLength(body.body)
    comment.body = body.body
    return [200, shownComment(comment)]
  },
  'issues/delete-comment'({ params }) {
    const index = state.comments.findIndex(({ id }) => id === Number(params.comment_id))
    if (index === -1) notFound()
    state.comments.splice(index, 1)
    return [204]
  },
  'users/get-authenticated'() {
    if (state.userLogin === null) throw new Refused(403, 'Resource not accessible by integration')
    return [200, { login: state.userLogin }]
  },
}

function notFound() {
  throw new Refused(404, 'Not Found')
}

function checkLength(body) {
  if (body.length > 65536) throw new Refused(422, 'Validation Failed: Body is too long (maximum is 65536 characters)')
}

/** An update's output replaces the one before, but for annotations, which add up. */
function change(run, { output, conclusion, name }) {
  if (name !== undefined) run.name = name
  if (conclusion !== undefined) run.conclusion = conclusion
  if (output === undefined) return
  if (Buffer.byteLength(output.summary) > 65535) throw new Refused(422, 'summary exceeds a maximum bytesize of 65535')
  for (const annotation of output.annotations ?? []) {
    if (annotation.start_line !== annotation.end_line && annotation.start_column !== undefined)
      throw new Refused(422, 'start_column is allowed on one line only')
  }
  run.output = { title: output.title, summary: output.summary, text: output.text ?? null }
  run.annotations.push(...(output.annotations ?? []))
}

function shown(run) {
  const output = { ...run.output, annotations_count: run.annotations.length, annotations_url: '' }
  const { annotations: _annotations, ...rest } = run
  return { ...rest, status: 'completed', conclusion: run.conclusion ?? 'success', output }
}

function shownComment({ id, login, body, type }) {
  return { id, body, user: { login, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') } }
}

function page(items, query) {
  const size = Number(query.per_page ?? 30)
  const number = Number(query.page ?? 1)
  const more = number * size < items.length
  const link = more ? { link: `<${origin}${query.path}?per_page=${size}&page=${number + 1}>; rel="next"` } : {}
  return [items.slice((number - 1) * size, number * size), link]
}

/** The value with everything added that the schema requires: answers are made of the state and of this. */
function fill(schema, value) {
  const one = schema.allOf ?? schema.oneOf ?? schema.anyOf
  if (one) return fill(one[0], value)
  if (Array.isArray(value)) return value.map((item) => fill(schema.items ?? {}, item))
  if (value === undefined && schema.nullable) return null
  if (schema.properties && (value === undefined || (typeof value === 'object' && value !== null))) {
    const filled = { ...value }
    for (const [name, inner] of Object.entries(schema.properties)) {
      if (name in filled || schema.required?.includes(name)) filled[name] = fill(inner, filled[name])
    }
    return filled
  }
  if (value !== undefined) return value
  if (schema.enum) return schema.enum[0]
  return { object: {}, array: [], integer: 0, number: 0, boolean: false }[schema.type] ?? ''
}

function completed(operation, status, answer) {
  return fill(operation.responses[status]?.content?.['application/json']?.schema ?? {}, answer)
}

function answerRequest(request, record) {
  const operation = api.matchOperation(request)
  if (!operation) return invalid(record, `no such operation: ${request.method} ${request.path}`)
  record.operation = operation.operationId
  const { valid, errors } = checkRequest(request, operation)
  if (!valid) return invalid(record, JSON.stringify(errors))
  const { params, query } = api.router.parseRequest(request, operation)
  try {
    const [status, body, headers] = handlers[operation.operationId]({
      params,
      query: { ...query, path: request.path },
      body: request.body,
    })
    if (body === undefined) return { status, headers: headers ?? {} }
    const answer = completed(operation, status, body)
    const checked = api.validateResponse(answer, operation, status)
    if (checked.errors) return invalid(record, `the test server's own answer: ${JSON.stringify(checked.errors)}`)
    return { status, headers: headers ?? {}, body: answer }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return {
      status: error.status,
      headers: {},
      body: { message: error.message, documentation_url: 'https://docs.github.test' },
    }
  }
}

function checkRequest(request, operation) {
  const result = api.validateRequest(request, operation)
  return { valid: !result.errors, errors: result.errors }
}

function invalid(record, problem) {
  record.invalid = problem
  return { status: 422, headers: {}, body: { message: problem, documentation_url: '' } }
}

function takeFault(request) {
  const index = faults.findIndex(
    (fault) => (fault.method ?? request.method) === request.method && request.path.includes(fault.path ?? ''),
  )
  if (index === -1) return null
  const fault = faults[index]
  fault.times = (fault.times ?? 1) - 1
  if (fault.times <= 0) faults.splice(index, 1)
  return fault
}

async function play(request, response) {
  const fault = takeFault(request)
  const record = { ...request, at: Date.now() }
  requests.push(record)
  const answer =
    fault && !fault.afterEffect
      ? { status: fault.status, headers: {}, body: { message: fault.message ?? 'fault', documentation_url: '' } }
      : answerRequest(request, record)
  if (fault?.delay) await new Promise((done) => setTimeout(done, fault.delay))
  if (fault?.afterEffect)
    Object.assign(answer, { status: fault.status, body: { message: 'fault', documentation_url: '' } })
  record.status = answer.status
  if (fault?.cut) {
    response.destroy()
    return
  }
  response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers, ...fault?.headers })
  response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
}

function control(path, body, response) {
  if (path === '/_test/reset') reset(body)
  if (path === '/_test/change') Object.assign(state, body)
  if (path === '/_test/faults') faults = body
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ state, requests }))
}

const server = createServer(async (incoming, response) => {
  const url = new URL(incoming.url, 'http://localhost')
  const chunks = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const body = text === '' ? undefined : JSON.parse(text)
  if (url.pathname.startsWith('/_test/')) return control(url.pathname, body, response)
  const { method, headers } = incoming
  await play({ method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers, body }, response)
})
let origin
server.listen(0, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${server.address().port}`
  console.log(JSON.stringify({ origin }))
})
