import { SiteProblem } from './problem.ts'

/**
 * Steps that comparing patterns with paths may take for one site: a second or two. A site of 70,000 files under 50
 * patterns takes a tenth of them; some kilobytes of patterns on as many files could take hours.
 */
const MAX_STEPS = 300_000_000

/** What is left to spend on the patterns of one site. */
export interface Effort {
  /** The configuration, to blame. */
  config: string
  steps: number
}

export function openEffort(config: string): Effort {
  return { config, steps: MAX_STEPS }
}

/** @throws SiteProblem where the patterns of the site have taken all that they may */
export function spend(effort: Effort, steps: number): void {
  effort.steps -= steps
  if (effort.steps >= 0) return
  const { config } = effort
  const message = `the patterns of the site (exclude_docs, not_in_nav, draft_docs, globs of plugins) take more than ${MAX_STEPS.toLocaleString('en')} steps to compare with its files: write fewer or simpler ones`
  throw new SiteProblem(`${config}: ${message}`, config, null)
}
