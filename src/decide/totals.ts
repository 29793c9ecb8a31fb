import type { AssessedCell } from '../model/assessment.ts'
import type { Finding, Outcome, State, Status, Totals } from '../model/report.ts'

/** Counts cells by status and outcome, and findings by state. */
export function countTotals(
  cells: readonly Pick<AssessedCell, 'status' | 'outcome'>[],
  findings: readonly Finding[],
): Totals {
  const status = (value: Status) => cells.filter((cell) => cell.status === value).length
  const outcome = (value: Outcome) => cells.filter((cell) => cell.outcome === value).length
  const state = (value: State) => findings.filter((finding) => finding.state === value).length
  return {
    cells: cells.length,
    ready: status('ready'),
    pending: status('pending'),
    notApplicable: status('not-applicable'),
    unknown: status('unknown'),
    upheld: outcome('upheld'),
    overclaimed: outcome('overclaimed'),
    underclaimed: outcome('underclaimed'),
    waived: outcome('waived'),
    undecided: outcome('undecided'),
    new: state('new'),
    existing: state('existing'),
    fixed: state('fixed'),
  }
}
