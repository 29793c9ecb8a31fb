import type { GateResult, Place } from '../model/result.ts'
import { renderVerdictPage } from './verdict-page.ts'

/** Rows that fit on one screen with what to do for each; the summary of the run has the others. */
const MAX_ROWS = 30

/** The comment on a pull request, in one screen: what is not about this change is shown on demand. */
export function renderComment(result: GateResult, place: Place): string {
  return renderVerdictPage(result, place, { maxRows: MAX_ROWS, foldsDetails: true })
}
