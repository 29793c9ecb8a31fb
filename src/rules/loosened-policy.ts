import type { Policy, RuleLevel } from '../model/config.ts'
import type { GateMode } from '../model/report.ts'
import { lineOf } from './claim.ts'
import type { Problem } from './rule.ts'

const LEVELS: readonly RuleLevel[] = ['off', 'notice', 'warning', 'error']
const MODES: readonly GateMode[] = ['report', 'new', 'all']

/** What the config lets pass that it did not before. It holds from the merge on: this change is judged by the base's. */
export function* loosenedPolicy(base: Policy, head: Policy, path: string): Iterable<Problem> {
  const problem = (key: string, what: string): Problem => ({
    location: lineOf(path, 1),
    module: null,
    column: null,
    key,
    message: `This change ${what}; that holds from its merge on, this run is judged by the base branch's config`,
  })
  for (const rule of new Set([...Object.keys(base.rules), ...Object.keys(head.rules)])) {
    const [was, is] = [base.rules[rule], head.rules[rule]]
    // Only what a file says can be compared by it: the rule's own default stands for what it leaves out.
    if (is === undefined || LEVELS.indexOf(is) >= LEVELS.indexOf(was ?? 'error')) continue
    yield problem(`rule ${rule}`, `lowers the rule ${rule} from ${was ?? 'its default'} to ${is}`)
  }
  if (head.gate !== null && MODES.indexOf(head.gate) < MODES.indexOf(base.gate ?? 'new')) {
    yield problem('gate', `lowers the gate from ${base.gate ?? 'new'} to ${head.gate}`)
  }
  if (LEVELS.indexOf(head.failOn) > LEVELS.indexOf(base.failOn)) {
    yield problem('fail-on', `lets ${base.failOn}s pass: fail-on becomes ${head.failOn}`)
  }
  const known = new Set(base.waivers.map(waiverKey))
  for (const waiver of head.waivers) {
    if (known.has(waiverKey(waiver))) continue
    const { module, column, rule, location } = waiver
    yield {
      ...problem(`waiver ${waiverKey(waiver)}`, `waives ${rule} of ${[module, column].filter(Boolean).join(' › ')}`),
      location,
    }
  }
  if (head.waiverLabel !== null && head.waiverLabel !== base.waiverLabel) {
    yield problem('waiver-label', `makes ${JSON.stringify(head.waiverLabel)} a label that lifts policy-weakened`)
  }
}

function waiverKey({ module, column, rule, until }: Policy['waivers'][number]): string {
  return JSON.stringify([module, column, rule, until])
}
