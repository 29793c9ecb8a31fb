import type { GateResult, Place } from '../model/result.ts'
import { renderVerdictPage } from './verdict-page.ts'

/** Rows that keep the page below GitHub's 1 MiB, at 600 characters for each message. */
const MAX_ROWS = 400

/** The summary of a job, and the text of the check run: everything that the comment has, open. */
export function renderSummary(result: GateResult, place: Place): string {
  return renderVerdictPage(result, place, { maxRows: MAX_ROWS, details: 'open' })
}
