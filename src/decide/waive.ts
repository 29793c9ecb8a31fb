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
  const result: Waived = { findings: [], waived: [], expired, unused: [] }
  for (const finding of findings) {
    const waiver = finding.state === 'fixed' ? undefined : valid.find((candidate) => isAbout(candidate, finding))
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

function isAbout({ rule, module, column }: Waiver, finding: Finding): boolean {
  return rule === finding.rule && isName(module, finding.module) && isName(column, finding.column)
}

function isName(written: string | undefined, name: string | null): boolean {
  if (written === ANY) return true
  if (written === undefined || name === null) return written === undefined && name === null
  return nameKey(written) === nameKey(name)
}
