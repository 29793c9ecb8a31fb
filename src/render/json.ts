import type { GateResult } from '../model/result.ts'

/** The report for programs: the shape of `Report`, and nothing else. */
export function renderJson({ report }: GateResult): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
