import { groupBy } from '../group-by.ts'
import type { Cell, Report } from '../model/report.ts'
import { markdownText, shortened } from './escape.ts'

/** Rows that a comment can show; a longer roadmap is told group by group. */
const MAX_ROWS = 150

/** What a cell is, at a glance. */
function cellSymbol({ status, outcome }: Cell): string {
  if (outcome === 'overclaimed') return '❌'
  if (outcome === 'underclaimed') return '🟢'
  if (outcome === 'waived') return '🤝'
  return { ready: '✅', pending: '⚪', 'not-applicable': '➖', unknown: '❓' }[status]
}

/** The roadmap as it truly stands, as a Markdown table: modules down, columns across; groups as bold rows. */
export function readinessMatrix(report: Report): string {
  const columns = report.columns.filter(({ tracked }) => tracked !== false).map(({ name }) => name)
  const rows = groupBy(report.cells, ({ site, group, module }) => JSON.stringify([site, group, module]))
  const head = [`| | ${columns.map(name).join(' | ')} |`, `|---|${columns.map(() => ':-:').join('|')}|`]
  return [
    ...head,
    ...(rows.size > MAX_ROWS ? groupLines(report.cells, columns) : moduleLines([...rows.values()], columns)),
  ].join('\n')
}

function moduleLines(rows: readonly (readonly Cell[])[], columns: readonly string[]): string[] {
  let group: string | null = null
  return rows.flatMap((cells) => {
    const [first] = cells
    if (!first) return []
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
    const symbols = columns.map((column) => {
      const cell = byColumn.get(column)
      return cell ? cellSymbol(cell) : ''
    })
    const line = `| ${name(first.module)} | ${symbols.join(' | ')} |`
    const isNewGroup = first.group !== null && first.group !== group
    group = first.group
    return isNewGroup ? [`| **${name(first.group ?? '')}** |${' |'.repeat(columns.length)}`, line] : [line]
  })
}

/** `upheld/claimed of all` for each group and column. */
function groupLines(cells: readonly Cell[], columns: readonly string[]): string[] {
  return [...groupBy(cells, ({ group }) => group)].map(([group, inGroup]) => {
    const byColumn = groupBy(inGroup, ({ column }) => column)
    const counts = columns.map((column) => {
      const all = byColumn.get(column) ?? []
      const claimed = all.filter(({ status }) => status === 'ready')
      return `${claimed.filter(({ outcome }) => outcome === 'upheld').length}/${claimed.length} of ${all.length}`
    })
    return `| ${name(group ?? 'No group')} | ${counts.join(' | ')} |`
  })
}

function name(text: string): string {
  return markdownText(shortened(text, 60))
}
