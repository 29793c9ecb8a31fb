import type { Evidence } from '../model/report.ts'

/** Whether a document says something of a topic, and does not merely name it. */
export function isTreated(evidence: Evidence): boolean {
  return evidence === 'section' || evidence === 'covered'
}
