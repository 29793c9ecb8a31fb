import { Session } from 'node:inspector/promises'

/** How often a piece of code ran, in steps that tell a loop that goes round more often from one that does not. */
const TURNS = [1, 4, 32, 256]

/**
 * Which characters of the compiled sources have run: V8's own block coverage, so that nothing has to be instrumented.
 * Open it before the sources are loaded.
 *
 * @param folder only files below it count
 */
export async function openCoverage(folder) {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  /** URL → a bit for each of TURNS, for each character. */
  const seen = new Map()

  /** How many characters ran as never before since the last look; `keep` makes them known. */
  async function look(keep) {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    let fresh = 0
    for (const { url, functions } of result) {
      if (!url.startsWith(folder)) continue
      const known = knownOf(url, functions)
      const now = paint(functions, known.length)
      for (let at = 0; at < now.length; at++) {
        if ((now[at] & ~known[at]) === 0) continue
        fresh++
        if (keep) known[at] |= now[at]
      }
    }
    return fresh
  }

  function knownOf(url, functions) {
    const end = functions.reduce((last, { ranges }) => Math.max(last, ranges[0].endOffset), 0)
    const known = seen.get(url) ?? new Uint8Array(end)
    if (known.length >= end && seen.has(url)) return known
    const longer = new Uint8Array(end)
    longer.set(known)
    seen.set(url, longer)
    return longer
  }

  /** Characters that ran, and all characters, of the files that `isCounted`. */
  function share(isCounted) {
    let ran = 0
    let all = 0
    for (const [url, known] of seen) {
      if (!isCounted(url.slice(folder.length))) continue
      all += known.length
      for (const bits of known) if (bits !== 0) ran++
    }
    return { ran, all }
  }

  return { look, share, take: () => session.post('Profiler.takePreciseCoverage') }
}

/** V8 gives a function's ranges from the outside in, and outer functions first: later ones are nearer the truth. */
function paint(functions, length) {
  const painted = new Uint8Array(length)
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) {
      const bits = TURNS.reduce((sum, turns, index) => (count >= turns ? sum | (1 << index) : sum), 0)
      painted.fill(bits, startOffset, endOffset)
    }
  }
  return painted
}
