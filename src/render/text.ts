import { createColors } from 'picocolors'
import { counted } from '../counted.ts'
import type { Finding, Report, Severity } from '../model/report.ts'
import type { GateResult } from '../model/result.ts'
import { isCounted } from '../severity.ts'
import { shortened, visible, withoutCommands } from './escape.ts'
import { headline } from './headline.ts'
import { CAUSES, type FindingRow, toRows } from './rows.ts'

/** How the text is shown. */
export interface TextOptions {
  colour: boolean
}

type Colours = ReturnType<typeof createColors>

/** For a person at a terminal: the verdict, then what is wrong, where, and what to do. */
export function renderText({ report, notes }: GateResult, options: TextOptions): string {
  const colours = createColors(options.colour)
  const listed = report.findings.filter(({ state }) => state !== 'fixed')
  const rows = toRows(listed, report)
  const isDetailed = ({ findings }: FindingRow) => findings.some((finding) => isCounted(report.gate.mode, finding))
  const blocks = [
    verdictLine(report, colours),
    ...notes.map((note) => visible(note)),
    ...rows.filter(isDetailed).map((row) => rowBlock(row, colours)),
    closing(
      report,
      rows.filter((row) => !isDetailed(row)),
      colours,
    ),
  ]
  return withoutCommands(`${blocks.filter((block) => block !== '').join('\n\n')}\n`)
}

function verdictLine(report: Report, colours: Colours): string {
  const line = headline(report)
  if (report.conclusion === 'failure') return colours.red(colours.bold(`✗ Docs readiness fails: ${line}`))
  return colours.green(
    colours.bold(`✓ Docs readiness${report.conclusion === 'neutral' ? ' (report only)' : ''}: ${line}`),
  )
}

function rowBlock({ first, findings, subject, message, cause }: FindingRow, colours: Colours): string {
  const { path, startLine, startColumn } = first.location
  const tags = [first.state === 'existing' ? 'existing' : null, cause && CAUSES[cause]].filter((tag) => tag !== null)
  const head = [
    severityWord(first.severity, colours),
    subject === null ? null : colours.bold(shortened(visible(subject))),
    colours.dim(visible([first.rule, ...tags].join(', '))),
  ]
  const place = colours.cyan(`${visible(path)}:${startLine}:${startColumn}`)
  const more = findings.length > 1 && first.column === null ? '' : `  ${place}\n`
  return `${head.filter((part) => part !== null).join('  ')}\n${more}  ${shortened(visible(message), 2000)}`
}

function severityWord(severity: Severity, colours: Colours): string {
  const paint = { error: colours.red, warning: colours.yellow, notice: colours.blue }[severity]
  return paint(severity.padEnd('warning'.length))
}

/** What is not told in full: debt of before as numbers, what was mended, and the count of cells. */
function closing(report: Report, existing: readonly FindingRow[], colours: Colours): string {
  const { totals } = report
  const lines: string[] = []
  if (existing.length > 0) {
    const count = existing.reduce((sum, { findings }) => sum + findings.length, 0)
    lines.push(
      `Before this change already: ${count} finding${count === 1 ? '' : 's'} (${byRule(existing.flatMap(({ findings }) => findings))})`,
    )
  }
  if (totals.fixed > 0)
    lines.push(
      `Fixed by this change: ${totals.fixed} (${byRule(report.findings.filter(({ state }) => state === 'fixed'))})`,
    )
  const parts = [
    `${totals.ready} ready${totals.overclaimed > 0 ? ` (${totals.overclaimed} not true)` : ''}`,
    `${totals.pending} pending${totals.underclaimed > 0 ? ` (${totals.underclaimed} complete)` : ''}`,
    ...(totals.notApplicable > 0 ? [`${totals.notApplicable} not applicable`] : []),
    ...(totals.unknown > 0 ? [`${totals.unknown} unknown`] : []),
  ]
  if (totals.cells > 0) lines.push(`${counted(totals.cells, 'cell')}: ${parts.join(', ')}`)
  return colours.dim(lines.join('\n'))
}

function byRule(findings: readonly Finding[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return [...counts].map(([rule, count]) => `${count} ${visible(rule)}`).join(', ')
}
