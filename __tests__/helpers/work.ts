import { Session } from 'node:inspector/promises'

/** The product, and the readers of other people's that it hands hostile text to. */
const COUNTED = /\/src\/(?!.*\/node_modules\/)|\/node_modules\/(?:yaml|smol-toml)\//

/**
 * Counts how often the blocks of the code that reads run, by V8's own coverage: the same on every machine, however busy.
 * Loops inside V8 (a search in a text, a regular expression) are not in it. Open it before the product is imported.
 *
 * @returns gives the work since it was last asked
 */
export async function openWork(): Promise<() => Promise<number>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const counted = result.filter(({ url }) => COUNTED.test(url))
    const ranges = counted.flatMap(({ functions }) => functions.flatMap((called) => called.ranges))
    return ranges.reduce((sum, { count }) => sum + count, 0)
  }
}
