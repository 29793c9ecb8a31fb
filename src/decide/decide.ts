import type { Policy } from '../model/config.ts'
import type { Conclusion, Finding, GateMode, Severity } from '../model/report.ts'
import { compareSeverity, isCounted } from '../severity.ts'

/** What the gate fails on. */
export interface Gate {
  mode: GateMode
  failOn: Severity
  /** The change brings the first roadmap: there is nothing to compare with, and nothing to hold against its author. */
  bootstrap: boolean
}

/** Flags win over the policy, the policy over the defaults: `new` where there is a base, else `all`. */
export function chooseGate(
  flags: { gate: GateMode | null; failOn: Severity | null },
  policy: Policy,
  base: { given: boolean; hasRoadmap: boolean; readable: boolean },
): Gate {
  const mode = flags.gate ?? policy.gate ?? (base.given ? 'new' : 'all')
  const bootstrap = mode === 'new' && base.given && base.readable && !base.hasRoadmap
  return { mode, failOn: flags.failOn ?? policy.failOn, bootstrap }
}

/** The verdict. A gate that cannot decide throws; it is never neutral. */
export function conclude(gate: Gate, findings: readonly Finding[]): Conclusion {
  if (gate.mode === 'report') return 'neutral'
  if (gate.bootstrap) return 'success'
  return findings.some((finding) => isFailing(gate, finding)) ? 'failure' : 'success'
}

function isFailing({ mode, failOn }: Gate, finding: Finding): boolean {
  return isCounted(mode, finding) && compareSeverity(finding.severity, failOn) >= 0
}
