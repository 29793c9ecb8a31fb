import type { Policy, Waiver } from '../model/config.ts'
import type { Finding, WaivedFinding } from '../model/report.ts'
import { nameKey } from '../parse/names.ts'

/** What is left of the findings once the policy's waivers are applied. */
export interface Waived {
  findings: Finding[]
  waived: WaivedFinding[]
  /** Waivers whose last day has passed: they lift nothing. */
  expired: Waiver[]
  /** Waivers that hold, and that no finding needed. */
  unused: Waiver[]
}

/** What lifts findings in this run. */
export interface Lifting {
  /** `YYYY-MM-DD` */
  today: string
  /** Labels of the pull request, read when the run began. */
  labels: readonly string[]
}

/** Stands for any module or any column. */
const ANY = '*'

/**
 * Takes out of the findings what a waiver lifts until its last day, and `policy-weakened` where the pull request has the
 * policy's waiver label. What is fixed needs no waiver.
 */
export function applyWaivers(findings: readonly Finding[], policy: Policy, { today, labels }: Lifting): Waived {
  const expired = policy.waivers.filter(({ until }) => until < today)
  const valid = policy.waivers.filter(({ until }) => until >= today)
  const label = policy.waiverLabel !== null && labels.includes(policy.waiverLabel) ? policy.waiverLabel : null
  const used = new Set<Waiver>()
  const waiverOf = waiverFinder(valid)
  const result: Waived = { findings: [], waived: [], expired, unused: [] }
  for (const finding of findings) {
    const waiver = finding.state === 'fixed' ? undefined : waiverOf(finding)
    if (waiver) {
      used.add(waiver)
      result.waived.push({ finding, reason: waiver.reason, until: waiver.until })
    } else if (label !== null && finding.rule === 'policy-weakened' && finding.state !== 'fixed') {
      result.waived.push({ finding, reason: `the pull request has the label ${JSON.stringify(label)}`, until: today })
    } else {
      result.findings.push(finding)
    }
  }
  result.unused = valid.filter((waiver) => !used.has(waiver))
  return result
}

/** The first waiver that is about a finding: of its rule, and of its names or any. */
function waiverFinder(waivers: readonly Waiver[]): (finding: Finding) => Waiver | undefined {
  const places = new Map<string, number>()
  for (const [index, { rule, module, column }] of waivers.entries()) {
    const key = waiverKey(rule, writtenKey(module), writtenKey(column))
    if (!places.has(key)) places.set(key, index)
  }
  if (places.size === 0) return () => undefined
  return ({ rule, module, column }) => {
    let first = waivers.length
    for (const moduleKey of [ANY, nameOrNone(module)])
      for (const columnKey of [ANY, nameOrNone(column)])
        first = Math.min(first, places.get(waiverKey(rule, moduleKey, columnKey)) ?? first)
    return waivers[first]
  }
}

function waiverKey(rule: string, module: string, column: string): string {
  return JSON.stringify([rule, module, column])
}

function writtenKey(written: string | undefined): string {
  return written === ANY ? ANY : nameOrNone(written ?? null)
}

/** A sign before the name, so that none is taken for "any" or "none". */
function nameOrNone(name: string | null): string {
  return name === null ? '' : `=${nameKey(name)}`
}
