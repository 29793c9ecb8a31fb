import type { Finding, Report, Severity, Totals } from '../model/report.ts'
import type { GateResult, Place } from '../model/result.ts'
import { isCounted } from '../severity.ts'
import { markdownCode, markdownText, shortened } from './escape.ts'
import { headline } from './headline.ts'
import { CAUSES, type FindingRow, toRows } from './rows.ts'

/** The parts that the comment and the summary share. */

const ICONS: Record<Severity, string> = { error: '❌', warning: '⚠️', notice: 'ℹ️' }

/** The verdict as a heading. */
export function heading(report: Report): string {
  const icon = { success: '✅', failure: '❌', neutral: '📋' }[report.conclusion]
  return `### ${icon} Docs readiness: ${markdownText(headline(report))}`
}

/** Findings of the head that a reader has to look at, and those that were there before. */
export function splitRows(report: Report): { shown: FindingRow[]; before: FindingRow[]; fixed: FindingRow[] } {
  const rows = toRows(
    report.findings.filter(({ state }) => state !== 'fixed'),
    report,
  )
  const isShown = ({ findings }: FindingRow) => findings.some((finding) => isCounted(report.gate.mode, finding))
  return {
    shown: rows.filter(isShown),
    before: rows.filter((row) => !isShown(row)),
    fixed: toRows(
      report.findings.filter(({ state }) => state === 'fixed'),
      report,
    ),
  }
}

/** One row a line: how bad, what, where, and what to do. */
export function findingTable(rows: readonly FindingRow[], place: Place): string {
  const lines = rows.map((row) => {
    const { first, subject, message } = row
    const cause = row.cause === null ? '' : `<br>_${CAUSES[row.cause]}_`
    const name = subject === null ? '' : `**${markdownText(shortened(subject, 120))}**<br>`
    const where = row.findings.length > 1 && first.column === null ? '' : `<br>${placeLink(first, place)}`
    return `| ${ICONS[first.severity]} | ${name}${markdownCode(first.rule)}${where} | ${markdownText(shortened(message, 600))}${cause} |`
  })
  return ['| | What | Found, and what to do |', '|---|---|---|', ...lines].join('\n')
}

function placeLink({ location, tree }: Finding, place: Place): string {
  const text = markdownCode(shortened(`${location.path}:${location.startLine}`, 120))
  const url = place.links.line(location.path, location.startLine, tree)
  return url === null ? text : `[${text}](${url})`
}

/** Before → after, of what this change moved; null where it moved nothing or there is no base. */
export function movement({ report, before }: GateResult): string | null {
  if (!before) return null
  const after = report.totals
  const labels: readonly [string, keyof Totals][] = [
    ['cells', 'cells'],
    ['ready', 'ready'],
    ['ready and true', 'upheld'],
    ['overclaimed', 'overclaimed'],
    ['underclaimed', 'underclaimed'],
  ]
  const value = (totals: Totals, key: keyof Totals) =>
    key === 'upheld' ? totals.ready - totals.overclaimed : totals[key]
  const moved = labels.flatMap(([label, key]) => {
    const [from, to] = [value(before, key), value(after, key)]
    return from === to ? [] : [`${label} ${from} → ${to}`]
  })
  return moved.length === 0 ? null : `This change: ${moved.join(', ')}.`
}

/** A part that is shown on demand. GitHub needs the blank lines to read Markdown inside. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** `14 existing findings`, with the right number. */
export function countOf(rows: readonly FindingRow[], word: string): string {
  const count = rows.reduce((sum, { findings }) => sum + findings.length, 0)
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

export const HOW_TO_READ = [
  '✅ claimed and true · ❌ claimed, but not true · 🟢 pending, but complete: can be flipped · ⚪ pending · ➖ not applicable · ❓ no status',
  'A cell is true when its document exists, is in the nav, is no stub, and treats every topic that the roadmap asks of its column.',
  'Only findings that this change brings count against it, unless the gate is set to `all`.',
].join('\n\n')
