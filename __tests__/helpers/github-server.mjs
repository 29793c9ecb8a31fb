// Plays GitHub's REST API for tests. Every request, and every answer of its own, is checked against GitHub's published
// description (__tests__/openapi/github.json), and it keeps state, so that an update, a page and a race are real ones.
// A process of its own, because openapi-backend needs CommonJS packages that Jest's ESM mode cannot load on Node 20.
// Prints its address as one JSON line. `/_test/…` is for the test: state, requests, faults.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { OpenAPIBackend } from 'openapi-backend'

const description = JSON.parse(
  readFileSync(new URL('../openapi/github.json', import.meta.url), 'utf8'),
  withoutBareNullable,
)
const api = new OpenAPIBackend({
  definition: description,
  ajvOpts: { strict: false, validateFormats: false },
  quick: true,
})
await api.init()

/** The description says `nullable` of schemas without a type as well, which ajv refuses: those take anything. */
function withoutBareNullable(_key, value) {
  if (!value?.nullable || value.type) return value
  const { nullable: _nullable, ...rest } = value
  return rest.enum || rest.$ref ? { anyOf: [rest, { type: 'object', nullable: true }] } : {}
}

/** The state that a test sets; see GithubState in github-server.ts. */
let state
let requests
let faults
let gatherings
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
    origin: null,
    listed: 100_000,
    textBytes: 500_000,
    pullFiles: {},
    reviewComments: [],
    reviews: [],
    artifacts: [],
    nextId: 1000,
    ...given,
  }
  requests = []
  faults = []
  gatherings = []
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
  'pulls/list'({ query }) {
    const listed = Object.entries(state.pulls).filter(([, pull]) => {
      const { headRepository = 'o/r', headRef = 'topic', state: now = 'open' } = pull
      const [owner] = headRepository.split('/')
      return now === (query.state ?? 'open') && (query.head === undefined || query.head === `${owner}:${headRef}`)
    })
    return [200, listed.map(([number, pull]) => shownPull(Number(number), pull))]
  },
  'actions/list-workflow-run-artifacts'({ params, query }) {
    const artifacts = state.artifacts.filter(({ run, name }) => run === Number(params.run_id) && name === query.name)
    return [200, { total_count: artifacts.length, artifacts: artifacts.map(shownArtifact) }]
  },
  'actions/download-artifact'({ params }) {
    const { id } = state.artifacts.find((artifact) => artifact.id === Number(params.artifact_id)) ?? notFound()
    // Another host, so that a client that follows takes no authorization along.
    return [302, undefined, { location: `${origin.replace('127.0.0.1', 'localhost')}/_blob/${id}` }]
  },
  'repos/compare-commits'({ params }) {
    const sha = state.mergeBases[params.basehead] ?? notFound()
    return [200, { merge_base_commit: { sha } }]
  },
  'pulls/list-files'({ params, query }) {
    const [listed, headers] = page(state.pullFiles[params.pull_number] ?? [], query)
    return [200, listed.map((file) => Object.assign({ sha: '1', status: 'modified' }, file)), headers]
  },
  'pulls/list-review-comments'({ params, query }) {
    const comments = state.reviewComments.filter(({ pull }) => pull === Number(params.pull_number))
    const [listed, headers] = page(comments, query)
    return [200, listed.map(shownComment), headers]
  },
  'pulls/create-review'({ params, body }) {
    if (body.event !== 'COMMENT') throw new Refused(422, 'a test allows no approval')
    if (!body.body) throw new Refused(422, 'Body is required for a comment')
    // One comment on a line that the diff does not show, and GitHub takes none.
    for (const comment of body.comments) checkLine(params, comment)
    for (const comment of body.comments) addReviewComment(params, body, comment)
    state.reviews.push({ id: state.nextId++, body: body.body })
    return [200, { id: state.nextId - 1, body: body.body, state: 'COMMENTED' }]
  },
  'pulls/create-review-comment'({ params, body }) {
    checkLine(params, body)
    return [201, shownComment(addReviewComment(params, body, body))]
  },
  'repos/get-commit'({ params }) {
    const [sha, parents = ''] = fromGit('log', '-1', '--format=%H%n%P', '--end-of-options', params.ref).split('\n')
    return [
      200,
      {
        sha,
        parents: parents
          .split(' ')
          .filter(Boolean)
          .map((parent) => ({ sha: parent })),
      },
    ]
  },
  'git/get-tree'({ params, query }) {
    const flags = query.recursive === undefined ? [] : ['-r', '-t']
    const lines = fromGit('ls-tree', '-z', '-l', ...flags, '--end-of-options', params.tree_sha).split('\0')
    const entries = lines.filter(Boolean).map((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) (\w+) +(-|\d+)\t([^]*)$/.exec(line)
      return { path, mode, type, sha, url: '', ...(type === 'blob' ? { size: Number(size) } : {}) }
    })
    return [
      200,
      { sha: params.tree_sha, tree: entries.slice(0, state.listed), truncated: entries.length > state.listed },
    ]
  },
  'git/get-blob'({ params }) {
    const bytes = blob(params.file_sha)
    return [200, { sha: params.file_sha, size: bytes.length, content: bytes.toString('base64'), encoding: 'base64' }]
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

function checkLine({ pull_number }, { path, line, side, body }) {
  const isBad = state.badSuggestions?.some((text) => body.includes(text))
  if (isBad || side !== 'RIGHT' || !shownLines(pull_number, path).includes(line))
    throw new Refused(422, 'pull_request_review_thread.line must be part of the diff')
}

/** Numbers of the lines that the diff of a file shows on its right side. */
function shownLines(number, path) {
  const patch = state.pullFiles[number]?.find(({ filename }) => filename === path)?.patch ?? ''
  const lines = []
  let next = 0
  for (const line of patch.split('\n')) {
    const header = /^@@ .*\+(\d+)/.exec(line)
    if (header) next = Number(header[1])
    else if (/^[ +]/.test(line)) lines.push(next++)
  }
  return lines
}

function addReviewComment({ pull_number }, { commit_id }, { path, line, body }) {
  const comment = { id: state.nextId++, pull: Number(pull_number), login: state.login, path, line, body, commit_id }
  state.reviewComments.push(comment)
  return comment
}

/** What git says of the repository that the played GitHub keeps. */
function fromGit(...args) {
  return runGit(args).toString().trimEnd()
}

function blob(id) {
  return runGit(['cat-file', 'blob', id])
}

function runGit(args) {
  if (state.origin === null) notFound()
  try {
    return execFileSync('git', args, { cwd: state.origin, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 })
  } catch {
    return notFound()
  }
}

/** The one GraphQL question that is known here: the texts of many files. No published description checks it. */
function answerGraphql(record) {
  const { query, variables } = record.body
  record.operation = 'graphql'
  const { owner, repo, ...ids } = variables
  if (!owner || !repo || !query.includes('repository(owner: $owner, name: $repo)'))
    return invalid(record, 'no question about a repository')
  const files = Object.entries(ids).map(([name, id]) => {
    const asked = new RegExp(`\\$${name}: GitObjectID!`).test(query)
    const alias = new RegExp(
      `(\\w+): object\\(oid: \\$${name}\\) \\{ \\.\\.\\. on Blob \\{ text isTruncated isBinary \\} \\}`,
    ).exec(query)
    return asked && alias ? [alias[1], textOf(id)] : null
  })
  if (files.includes(null)) return invalid(record, 'no question about a file')
  return { status: 200, headers: {}, body: { data: { repository: Object.fromEntries(files) } } }
}

function textOf(id) {
  const bytes = blob(id)
  const isBinary = bytes.includes(0)
  const isTruncated = bytes.length > state.textBytes
  const text = isBinary ? null : bytes.subarray(0, state.textBytes).toString()
  return { text, isTruncated, isBinary }
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

function shownPull(number, { headSha, headRepository = 'o/r', headRef = 'topic', state: now = 'open' }) {
  const head = { sha: headSha, ref: headRef, repo: headRepository && { full_name: headRepository } }
  return { number, state: now, labels: [], head }
}

function shownArtifact({ id, name, zip, size, expired = false }) {
  return { id, name, size_in_bytes: size ?? Buffer.from(zip, 'base64').length, expired }
}

function shownComment({ id, login, body, type }) {
  return { id, body, user: { login, type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') } }
}

function page(items, query) {
  const size = Number(query.per_page ?? 30)
  const number = Number(query.page ?? 1)
  const more = number * size < items.length
  const { path, ...rest } = query
  const next = new URLSearchParams({ ...rest, page: String(number + 1) })
  const link = more ? { link: `<${origin}${path}?${next}>; rel="next"` } : {}
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
  if (request.path === '/graphql' && request.method === 'POST') return orRefused(() => answerGraphql(record))
  const operation = api.matchOperation(request)
  if (!operation) return invalid(record, `no such operation: ${request.method} ${request.path}`)
  record.operation = operation.operationId
  const { valid, errors } = checkRequest(request, operation)
  if (!valid) return invalid(record, JSON.stringify(errors))
  const { params, query } = api.router.parseRequest(request, operation)
  return orRefused(() => {
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
  })
}

function orRefused(answer) {
  try {
    return answer()
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

/** Holds a request until as many are there as are to come at once. */
function gather(request) {
  const gathering = gatherings.find(({ method, path }) => method === request.method && request.path.includes(path))
  if (!gathering) return null
  return new Promise((go) => {
    gathering.held = [...(gathering.held ?? []), go]
    if (gathering.held.length < gathering.count) return
    gatherings = gatherings.filter((other) => other !== gathering)
    for (const release of gathering.held) release()
  })
}

async function play(request, response) {
  await gather(request)
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

/** The server of files that GitHub sends a download to. */
function giveArtifact(request, response) {
  requests.push({ ...request, operation: 'blob', at: Date.now(), status: 200 })
  const artifact = state.artifacts.find(({ id }) => request.path === `/_blob/${id}`)
  response.writeHead(200, { 'content-type': 'application/zip' })
  response.end(Buffer.from(artifact.zip, 'base64'))
}

function control(path, body, response) {
  if (path === '/_test/reset') reset(body)
  if (path === '/_test/change') Object.assign(state, body)
  if (path === '/_test/faults') faults = body
  if (path === '/_test/gather') gatherings = body
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ state, requests }))
}

const server = createServer(async (incoming, response) => {
  const url = new URL(incoming.url, 'http://localhost')
  const chunks = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  const body = text === '' ? undefined : JSON.parse(text)
  const { method, headers } = incoming
  const request = { method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers, body }
  if (url.pathname.startsWith('/_test/')) control(url.pathname, body, response)
  else if (url.pathname.startsWith('/_blob/')) giveArtifact(request, response)
  else await play(request, response)
})
// A test may think for longer than Node keeps a connection open, and a request into one that closes is lost.
server.keepAliveTimeout = 0
let origin
server.listen(0, '127.0.0.1', () => {
  origin = `http://127.0.0.1:${server.address().port}`
  console.log(JSON.stringify({ origin }))
})
