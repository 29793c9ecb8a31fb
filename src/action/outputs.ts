import type { Report } from '../model/report.ts'

/** The outputs of action.yml, in its order. */
export const OUTPUT_NAMES = [
  'conclusion',
  'new',
  'existing',
  'fixed',
  'overclaimed',
  'underclaimed',
  'ready',
  'cells',
  'report',
  'comment-id',
  'check-run-id',
] as const

export type OutputName = (typeof OUTPUT_NAMES)[number]

/** What was shown where; null is "nowhere". */
export interface Shown {
  reportFile: string | null
  commentId: number | null
  checkRunId: number | null
}

/** Outputs of a run that decided. Numbers, paths and words of ours only: nothing that the repository wrote. */
export function resultOutputs(report: Report, shown: Shown): Record<OutputName, string> {
  const { totals } = report
  return {
    conclusion: report.conclusion,
    new: String(totals.new),
    existing: String(totals.existing),
    fixed: String(totals.fixed),
    overclaimed: String(totals.overclaimed),
    underclaimed: String(totals.underclaimed),
    ready: String(totals.ready),
    cells: String(totals.cells),
    report: shown.reportFile ?? '',
    'comment-id': shown.commentId === null ? '' : String(shown.commentId),
    'check-run-id': shown.checkRunId === null ? '' : String(shown.checkRunId),
  }
}

/** Outputs of a run that could not decide. */
export function failedOutputs(): Partial<Record<OutputName, string>> {
  return { conclusion: 'failure' }
}
