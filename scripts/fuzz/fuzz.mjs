// Fuzzes the readers of text that strangers write, led by coverage:
//   node scripts/fuzz/fuzz.mjs [--seconds 60] [--target roadmap] [--seed 1] [--keep]
// `--keep` writes the corpus, __tests__/fuzz/corpus/<target>.json, anew. Exits with 1 where something was found.
// Needs the compiled sources: npx tsc -p tsconfig.build.json
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { distil } from './distil.mjs'
import { minimise } from './minimise.mjs'
import { openTarget } from './run-target.mjs'
import { targets } from './targets/index.mjs'

/** Longest run of one text; a reader that needs more is stuck. */
const STUCK = 15_000

/** Memory that a reader of a few thousand characters may take, in MiB. */
const MEMORY = 1024

/** Bytes of the memory that a worker shares: two numbers, then the letters of the text that runs. */
const SHARED = 8 + 2 * 200_000

const root = join(import.meta.dirname, '../..')
const build = pathToFileURL(join(root, 'build/')).href
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    keep: { type: 'boolean', default: false },
  },
})
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target)
if (chosen.length === 0) throw new Error(`--target is one of ${targets.map(({ name }) => name).join(', ')}`)

for (const target of chosen) {
  const found = await fuzz(target, Number(values.seconds) * 1000, Number(values.seed))
  for (const problem of found) await tell(target, problem)
  if (found.length > 0) process.exitCode = 1
}

/** Runs a target until its time is over; a worker that is stuck or out of memory is found out, and another one goes on. */
async function fuzz(target, milliseconds, seed) {
  const file = join(root, '__tests__/fuzz/corpus', `${target.name}.json`)
  const deadline = Date.now() + milliseconds
  const corpus = new Set(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
  const found = new Map()
  const total = { executions: 0, workers: 0 }
  while (Date.now() < deadline && total.workers < 20) {
    const shared = new SharedArrayBuffer(SHARED)
    const workerData = { name: target.name, build, corpus: [...corpus], seed: seed + total.workers++, deadline, shared }
    const run = await watch(workerData, (problem) =>
      found.set(signature(problem), found.get(signature(problem)) ?? problem),
    )
    total.executions += run.executions
    for (const text of run.kept) corpus.add(text)
    report(target, seed, total.executions, run)
  }
  if (values.keep) {
    const short = await distil(target, build, [...corpus])
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify(short, null, 2)}\n`)
  }
  return [...found.values()]
}

function watch(workerData, note) {
  const { shared } = workerData
  const run = { executions: 0, ran: 0, all: 0, kept: [] }
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  })
  let last = -1
  const timer = setInterval(() => {
    const [turn] = new Int32Array(shared, 0, 1)
    if (turn === last) {
      note({ kind: 'stuck', text: running(shared), error: `no answer within ${STUCK / 1000} s` })
      void worker.terminate()
    }
    last = turn
  }, STUCK)
  return new Promise((resolve) => {
    worker.on('message', (message) => {
      if (message.kind === 'kept') run.kept.push(message.text)
      else if (message.kind === 'progress') Object.assign(run, { ...message, kept: run.kept })
      else if (message.kind !== 'done') note(message)
    })
    worker.on('error', (error) => note({ kind: 'died', text: running(shared), error: String(error.stack ?? error) }))
    worker.on('exit', () => {
      clearInterval(timer)
      resolve(run)
    })
  })
}

/** The text that a worker has announced. */
function running(shared) {
  const letters = new Uint16Array(shared, 8, new Int32Array(shared, 0, 2)[1])
  return Array.from(letters, (letter) => String.fromCharCode(letter)).join('')
}

/** One fault shows itself in many texts: what it says without numbers and quotes, and where it was thrown. */
function signature({ kind, error = kind, sentence = '', piece }) {
  const [message = '', ...stack] = error.split('\n')
  const place = stack.find((line) => line.includes('/build/src/')) ?? ''
  return `${kind} ${message.replaceAll(/"(?:[^"\\]|\\.)*"?|\d+|[[{].*/g, '').slice(0, 60)} ${place.trim()}${sentence && piece}`
}

function report({ name }, seed, executions, { ran, all, kept }) {
  const share = all === 0 ? 0 : (100 * ran) / all
  console.log(
    `${name}: ${executions} executions (seed ${seed}), ${kept.length} texts kept, ${share.toFixed(1)}% of ${all} characters of code ran`,
  )
}

async function tell(target, problem) {
  console.log(`\n${target.name}: ${problem.kind}: ${(problem.error ?? problem.sentence).slice(0, 1500)}`)
  if (problem.kind === 'slow') {
    console.log(`  repeated: ${JSON.stringify(problem.piece)} between ${JSON.stringify(problem.around)}`)
    return
  }
  if (problem.kind !== 'crash') {
    console.log(`  ${JSON.stringify(problem.text)}`)
    return
  }
  const { run } = await openTarget(target, (path) => import(`${build}src/${path}.js`))
  const same = signature(problem)
  const shortest = await minimise(problem.text, async (text) => {
    try {
      await run(text)
      return false
    } catch (error) {
      return signature({ kind: 'crash', error: String(error?.stack ?? error) }) === same
    }
  })
  console.log(`  ${JSON.stringify(shortest)}`)
}
