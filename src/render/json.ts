import type { GateResult } from '../model/result.ts'
import { json } from './escape.ts'

/** The report for programs: the shape of `Report`, and nothing else. */
export function renderJson({ report }: GateResult): string {
  return `${json(report)}\n`
}
