import { createColors } from 'picocolors'
import { counted } from '../counted.ts'
import type { History, HistoryPoint } from '../model/history.ts'
import { shortened, visible, withoutCommands } from './escape.ts'
import { judgedPoints, namedCells } from './history-cells.ts'
import { sparkline } from './sparkline.ts'

/** Columns of the spark lines. */
const WIDTH = 60

/** Points that are listed; the other formats have all. */
const MOST_LISTED = 30

/** For a person at a terminal: two spark lines, then the commits that changed something, oldest first. */
export function renderHistoryText({ commits, points }: History, options: { colour: boolean }): string {
  const colours = createColors(options.colour)
  const judged = judgedPoints(points)
  const last = judged.at(-1)
  const [first] = judged
  if (!first || !last) {
    const error = points.at(-1)?.error
    return `${counted(commits, 'commit')} and no roadmap in any of them${error ? `: ${visible(error)}` : ''}.\n`
  }
  const most = judged.reduce((highest, { totals }) => Math.max(highest, totals.claimed), 0)
  const line = (values: number[]) => sparkline(values, most, WIDTH)
  const claimed = judged.map(({ totals }) => totals.claimed)
  const upheld = judged.map(({ totals }) => totals.upheld)
  const listed = points.slice(-MOST_LISTED)
  const head = [
    colours.bold(
      `${counted(commits, 'commit')} from ${day(first)} to ${day(last)}; ${counted(judged.length, 'commit')} shown`,
    ),
    '',
    `claimed  ${colours.blue(line(claimed))}  ${last.totals.claimed} of ${counted(last.totals.cells, 'cell')} say ✅`,
    `true     ${colours.green(line(upheld))}  ${last.totals.upheld} of them are`,
    '',
    ...(listed.length < points.length
      ? [colours.dim(`(${points.length - listed.length} earlier ones: --format csv has them)`)]
      : []),
  ]
  const width = String(most).length
  const body = listed.flatMap((point, index) => {
    const before = judgedPoints(points.slice(0, points.length - listed.length + index)).at(-1)
    return pointLines(point, before?.totals.upheld ?? null)
  })
  return withoutCommands(`${[...head, ...body].join('\n')}\n${commits === 1 ? SHALLOW : ''}`)

  function pointLines(point: HistoryPoint, upheldBefore: number | null): string[] {
    const { totals, error, broken, mended } = point
    const subject = shortened(visible(point.subject), 80)
    const name = `${day(point)} ${colours.cyan(point.commit.slice(0, 7))}`
    if (!totals) return [`${name}  cannot be judged: ${shortened(visible(error ?? ''))}`]
    const change = upheldBefore === null ? 0 : totals.upheld - upheldBefore
    const numbers = `${String(totals.claimed).padStart(width)} ✅ ${String(totals.upheld).padStart(width)} true`
    const moved = change === 0 ? '' : change > 0 ? colours.green(`+${change}`) : colours.red(`−${-change}`)
    return [
      `${name}  ${numbers}  ${moved.padEnd(options.colour && change !== 0 ? moved.length : 4)}  ${subject}`,
      ...(broken.length > 0 ? [colours.red(`  not true: ${visible(namedCells(broken))}`)] : []),
      ...(mended.length > 0 ? [colours.dim(`  put right: ${visible(namedCells(mended))}`)] : []),
    ]
  }
}

const SHALLOW =
  'Only one commit is here: a shallow clone has no history (`git fetch --unshallow`, or fetch-depth: 0).\n'

function day({ time }: HistoryPoint): string {
  return time.slice(0, 10)
}
