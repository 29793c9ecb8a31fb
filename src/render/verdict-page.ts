import type { GateResult, Place } from '../model/result.ts'
import { markdownText } from './escape.ts'
import { countOf, findingTable, folded, HOW_TO_READ, heading, movement, splitRows } from './markdown.ts'
import { readinessMatrix } from './matrix.ts'
import type { FindingRow } from './rows.ts'

/** How much of a result a page shows. */
export interface PageOptions {
  /** Rows of a table that are told in full. */
  maxRows: number
  /** Whether everything but the verdict and what to do is shown on demand only. */
  foldsDetails: boolean
}

/** A result as a Markdown page: the verdict, what the change moved, what to do for each finding, then the details. */
export function renderVerdictPage(result: GateResult, place: Place, options: PageOptions): string {
  const { report, notes } = result
  const { shown, before, fixed } = splitRows(report)
  const table = (rows: readonly FindingRow[]) => limitedTable(rows, place, options.maxRows)
  const detail = (title: string, body: string) =>
    options.foldsDetails ? folded(title, body) : `#### ${title}\n\n${body}`
  const blocks = [
    heading(report),
    movement(result),
    ...notes.map((note) => `> ${markdownText(note)}`),
    shown.length > 0 ? table(shown) : null,
    fixed.length > 0 ? detail(`${countOf(fixed, 'finding')} fixed by this change`, table(fixed)) : null,
    before.length > 0 ? detail(`${countOf(before, 'finding')} from before this change`, table(before)) : null,
    report.cells.length > 0 ? detail('The roadmap as it truly stands', readinessMatrix(report)) : null,
    folded('How to read this', HOW_TO_READ),
  ]
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`
}

function limitedTable(rows: readonly FindingRow[], place: Place, maxRows: number): string {
  const table = findingTable(rows.slice(0, maxRows), place)
  if (rows.length <= maxRows) return table
  const where = place.runUrl === null ? 'the full report' : `[the page of the run](${place.runUrl})`
  return `${table}\n\n…and ${rows.length - maxRows} more rows, in ${where}.`
}
