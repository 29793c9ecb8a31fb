import { Session } from 'node:inspector/promises'

/**
 * Counts how often the blocks of the product's code run, by V8's own coverage: the same on every machine, however busy.
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
    const product = result.filter(({ url }) => url.includes('/src/') && !url.includes('/node_modules/'))
    const ranges = product.flatMap(({ functions }) => functions.flatMap((called) => called.ranges))
    return ranges.reduce((sum, { count }) => sum + count, 0)
  }
}
