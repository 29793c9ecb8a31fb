import type { Finding, GateMode, Severity } from './model/report.ts'

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'notice'] as const satisfies readonly Severity[]

/** Negative where `left` weighs less. */
export function compareSeverity(left: Severity, right: Severity): number {
  return SEVERITIES.indexOf(right) - SEVERITIES.indexOf(left)
}

/** Whether a finding is held against this change, or against the tree where everything counts; what is fixed never is. */
export function isCounted(mode: GateMode, { state }: Pick<Finding, 'state'>): boolean {
  return state === 'new' || (mode === 'all' && state === 'existing')
}
