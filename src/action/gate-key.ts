import { createHash } from 'node:crypto'
import type { Inputs } from './inputs.ts'

/**
 * Names a gate: the same in every run of the same step, another for a step that gates something else. A repository may
 * have several gates, and each finds its own comment and check run by this.
 */
export function gateKey(inputs: Inputs): string {
  const { checkRun, root, config, roadmap, mkdocs } = inputs
  return createHash('sha256')
    .update(JSON.stringify([checkRun, root, config, roadmap, mkdocs]))
    .digest('hex')
    .slice(0, 12)
}
