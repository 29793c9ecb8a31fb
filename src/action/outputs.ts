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
    ...publishedOutputs(shown),
  }
}

/** Outputs of a run that only published. */
export function publishedOutputs({
  commentId,
  checkRunId,
}: Omit<Shown, 'reportFile'>): Pick<Record<OutputName, string>, 'comment-id' | 'check-run-id'> {
  return {
    'comment-id': commentId === null ? '' : String(commentId),
    'check-run-id': checkRunId === null ? '' : String(checkRunId),
  }
}

/** Outputs of a run that could not decide. */
export function failedOutputs(): Partial<Record<OutputName, string>> {
  return { conclusion: 'failure' }
}
