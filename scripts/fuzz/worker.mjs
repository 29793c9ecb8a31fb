// One fuzzing process: started by fuzz.mjs, which watches over it.
import { parentPort, workerData } from 'node:worker_threads'
import { createRandom } from '../bench/random.mjs'
import { openCoverage } from './coverage.mjs'
import { findGrowth } from './growth.mjs'
import { createMutator } from './mutate.mjs'
import { openTarget } from './run-target.mjs'
import { targets } from './targets/index.mjs'

/** Texts that run between two looks at the coverage, which cost as much as some runs. */
const BATCH = 16

/** One run in so many is tried on large texts. */
const GROWTH = 150

const { name, build, corpus, seed, deadline, shared } = workerData
const target = targets.find((candidate) => candidate.name === name)
const coverage = await openCoverage(`${build}src/`)
const { read, run } = await openTarget(target, (path) => import(`${build}src/${path}.js`))
await coverage.look(true)

const tell = (message) => parentPort.postMessage(message, [])
const random = createRandom(seed)
const mutate = createMutator(random, target.words)
const kept = []
let executions = 0

/** Tells the watcher what runs, in memory that it can read while this thread is stuck. */
function announce(text) {
  const letters = new Uint16Array(shared, 8)
  const length = Math.min(text.length, letters.length)
  for (let at = 0; at < length; at++) letters[at] = text.charCodeAt(at)
  const state = new Int32Array(shared, 0, 2)
  Atomics.store(state, 1, length)
  Atomics.add(state, 0, 1)
}

async function execute(text) {
  announce(text)
  executions++
  try {
    await run(text)
  } catch (error) {
    tell({ kind: 'crash', text, error: String(error?.stack ?? error) })
  }
}

async function readAnnounced(text) {
  announce(text)
  await read(text)
}

/** Keeps those texts of a batch that ran code as no text before. */
async function tryAll(texts) {
  for (const text of texts) await execute(text)
  if ((await coverage.look(false)) === 0) return
  for (const text of texts) {
    await execute(text)
    if ((await coverage.look(true)) > 0) keepText(text)
  }
}

function keepText(text) {
  kept.push(text)
  tell({ kind: 'kept', text })
}

for (const text of [...target.seeds, ...corpus]) {
  await execute(text)
  if ((await coverage.look(true)) > 0) keepText(text)
}
while (Date.now() < deadline) {
  // The newest texts lead further more often than the old ones.
  const parent = () =>
    kept[random.below(2) === 0 ? random.below(kept.length) : kept.length - 1 - random.below(Math.min(kept.length, 40))]
  const texts = Array.from({ length: BATCH }, () => mutate(parent(), parent()))
  await tryAll(texts)
  if (random.below(Math.ceil(GROWTH / BATCH)) === 0) {
    const slow = await findGrowth(readAnnounced, parent(), random)
    if (slow) tell({ kind: 'slow', ...slow })
    await coverage.look(false)
  }
  const isCounted = (path) => target.rooms.some((room) => path.startsWith(room))
  tell({ kind: 'progress', executions, kept: kept.length, ...coverage.share(isCounted) })
}
tell({ kind: 'done' })
