import { openCoverage } from './coverage.mjs'
import { openTarget } from './run-target.mjs'

/** Longest text that is kept for good: a person may want to read it. */
const LONGEST = 700

/** Texts that are kept for good, at most: they run in every test run. */
const MOST = 150

/** The shortest texts of a corpus that together run as much code as all of them. */
export async function distil(target, build, corpus) {
  const coverage = await openCoverage(`${build}src/`)
  const { run } = await openTarget(target, (path) => import(`${build}src/${path}.js`))
  await coverage.look(true)
  const useful = []
  const texts = corpus.filter((text) => text.length <= LONGEST).toSorted((one, other) => one.length - other.length)
  for (const text of [...target.seeds, ...texts]) {
    await run(text).catch(() => {})
    if ((await coverage.look(true)) > 0 && !target.seeds.includes(text)) useful.push(text)
    if (useful.length === MOST) break
  }
  return useful
}
