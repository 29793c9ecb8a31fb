/** Characters of the two texts that are compared. Linear work makes the second cost four times the first. */
const SIZES = [24_000, 96_000]

/** Milliseconds of processor time below which nothing is measured, and above which the second text is too slow. */
const NOTICED = 120
const UNBEARABLE = 4000

/** Ratio that linear work does not reach, and work that grows with the square (16) does. */
const STEEP = 8

/**
 * Looks for work that grows faster than the text: a piece of the text is repeated in its place, some and four times as
 * often. Processor time is measured, not the clock, and what is found is measured again.
 *
 * @returns what was found, or null
 */
export async function findGrowth(run, text, { below, pick }) {
  const from = below(text.length)
  const piece = text.slice(from, from + 1 + below(pick([2, 6, 30])))
  if (piece === '') return null
  const around = pick([
    [text.slice(0, from), text.slice(from + piece.length)],
    ['', ''],
    ['\n\n', '\n'],
  ])
  const [small, large] = SIZES.map((size) => around.join(piece.repeat(Math.ceil(size / piece.length))))
  if ((await cost(run, large)) < NOTICED) return null
  const before = Math.min(await cost(run, small), await cost(run, small))
  const after = Math.min(await cost(run, large), await cost(run, large))
  if (after < NOTICED || (after / Math.max(before, 1) < STEEP && after < UNBEARABLE)) return null
  return { around, piece, sentence: `${SIZES.join(' and ')} characters take ${before} and ${after} ms` }
}

async function cost(run, text) {
  const start = process.cpuUsage()
  await run(text).catch(() => {})
  const { user, system } = process.cpuUsage(start)
  return Math.round((user + system) / 1000)
}
