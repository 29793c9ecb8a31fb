import type { GateResult, Place } from '../model/result.ts'
import { markdownText, shortened } from './escape.ts'
import { countOf, findingTable, folded, HOW_TO_READ, heading, movement, splitRows } from './markdown.ts'
import { readinessMatrix } from './matrix.ts'
import type { FindingRow } from './rows.ts'

/** How much of a result a page shows. */
export interface PageOptions {
  /** Rows of a table that are told in full. */
  maxRows: number
  /** Everything but the verdict and what to do: shown, shown on demand, or only its numbers. */
  details: 'open' | 'folded' | 'counted'
  /** Further details. */
  more?: readonly Detail[]
}

/** A part of a page that a reader may skip. */
export interface Detail {
  title: string
  body: string
}

/** A note is one sentence; a longer one quotes somebody. */
const NOTE_LENGTH = 600

/** A result as a Markdown page: the verdict, what the change moved, what to do for each finding, then the details. */
export function renderVerdictPage(result: GateResult, place: Place, options: PageOptions): string {
  const { report, notes } = result
  const { shown, before, fixed } = splitRows(report)
  const table = (rows: readonly FindingRow[]) => limitedTable(rows, place, options.maxRows)
  const details: Detail[] = [
    ...(options.more ?? []),
    ...(fixed.length > 0 ? [{ title: `${countOf(fixed, 'finding')} fixed by this change`, body: table(fixed) }] : []),
    ...(before.length > 0
      ? [{ title: `${countOf(before, 'finding')} from before this change`, body: table(before) }]
      : []),
    ...(report.cells.length > 0 ? [{ title: 'The roadmap as it truly stands', body: readinessMatrix(report) }] : []),
  ]
  const blocks = [
    heading(report),
    movement(result),
    ...notes.map((note) => `> ${markdownText(shortened(note, NOTE_LENGTH))}`),
    shown.length > 0 ? table(shown) : null,
    ...(options.details === 'folded' && shown.length === 0 ? collapsed(details) : detailBlocks(details, options)),
  ]
  return `${blocks.filter((block) => block !== null).join('\n\n')}\n`
}

function detailBlocks(details: readonly Detail[], options: PageOptions): string[] {
  const howToRead = folded('How to read this', HOW_TO_READ)
  if (options.details === 'counted') {
    const titles = details.map(({ title }) => `- ${title}`).join('\n')
    return [`Too long to show here:\n${titles}`, howToRead]
  }
  const block = ({ title, body }: Detail): string =>
    options.details === 'folded' ? folded(title, body) : `#### ${title}\n\n${body}`
  return [...details.map(block), howToRead]
}

/** Where there is nothing to do, all that there is to know is one line to open. */
function collapsed(details: readonly Detail[]): string[] {
  const counts = details.flatMap(({ title }) => (/^\d/.test(title) ? [title] : []))
  const body = [...details.map(({ title, body }) => `#### ${title}\n\n${body}`), HOW_TO_READ].join('\n\n')
  return [folded(['Details', ...counts].join(' · '), body)]
}

function limitedTable(rows: readonly FindingRow[], place: Place, maxRows: number): string {
  const table = maxRows === 0 ? [] : [findingTable(rows.slice(0, maxRows), place)]
  if (rows.length <= maxRows) return table.join('')
  const where = place.runUrl === null ? 'the full report' : `[the page of the run](${place.runUrl})`
  const more = maxRows === 0 ? `${rows.length} rows` : `…and ${rows.length - maxRows} more rows`
  return [...table, `${more}, in ${where}.`].join('\n\n')
}
