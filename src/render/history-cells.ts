import { groupBy } from '../group-by.ts'
import type { HistoryCell, HistoryPoint } from '../model/history.ts'

/** Modules that are named before the rest becomes a number. */
const MOST_NAMED = 4

/** "Billing (API, UI), Ledger (Index) and 3 more". */
export function namedCells(cells: readonly HistoryCell[]): string {
  const modules = groupBy(cells, ({ site, module }) => JSON.stringify([site, module]))
  const named = [...modules.values()].slice(0, MOST_NAMED)
  const rest = cells.length - named.reduce((sum, group) => sum + group.length, 0)
  const names = named.map((group) => `${group[0]?.module ?? ''} (${group.map(({ column }) => column).join(', ')})`)
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

/** A point that could be judged. */
export type JudgedPoint = HistoryPoint & { totals: NonNullable<HistoryPoint['totals']> }

export function judgedPoints(points: readonly HistoryPoint[]): JudgedPoint[] {
  return points.filter((point): point is JudgedPoint => point.totals !== null)
}
