import type { History } from '../model/history.ts'
import { shortened, xml } from './escape.ts'
import { type JudgedPoint, judgedPoints, namedCells } from './history-cells.ts'

const WIDTH = 860
const CHART = { left: 48, right: 840, top: 48, bottom: 300 }

/** Drops that are told below the chart; all of them are marked in it. */
const MOST_TOLD = 6
const LINE = 20

/** In milliseconds: within it, time would draw all commits into one step. */
const SHORT = 2 * 24 * 60 * 60 * 1000

interface Drop {
  point: JudgedPoint
  /** How many ✅ it made false. */
  lost: number
  number: number | null
}

/** A chart for pages: what is claimed and what of it is true, over time, and the commits that made claims false. */
export function renderHistorySvg({ points }: History): string {
  const judged = judgedPoints(points)
  // Clocks differ from machine to machine: a commit is never drawn before the one that it follows.
  const times: number[] = []
  for (const { time } of judged) times.push(Math.max(times.at(-1) ?? 0, Date.parse(time)))
  const from = times[0] ?? 0
  const to = times.at(-1) ?? 0
  const top = scaleTop(judged.reduce((most, { totals }) => Math.max(most, totals.claimed), 1))
  const x = (index: number) => round(CHART.left + (CHART.right - CHART.left) * share(index))
  const y = (value: number) => round(CHART.bottom - ((CHART.bottom - CHART.top) * value) / top)
  const drops = dropsOf(judged)
  const told = drops.filter(({ number }) => number !== null)
  const height = CHART.bottom + 44 + told.length * LINE + (told.length > 0 ? 12 : 0)
  const last = judged.at(-1)
  const summary = last
    ? `${last.totals.claimed} of ${last.totals.cells} cells say ✅, ${last.totals.upheld} of them are true`
    : 'There is no roadmap in this history'

  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">Docs readiness</title>
<desc id="desc">${xml(summary)}</desc>
<style>
svg { --ink: #1f2328; --dim: #59636e; --grid: #d1d9e0; --paper: #ffffff; --claimed: #0969da; --true: #1a7f37; --lost: #cf222e; font: 12px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { --ink: #f0f6fc; --dim: #9198a1; --grid: #3d444d; --paper: #0d1117; --claimed: #4493f8; --true: #3fb950; --lost: #f85149; } }
.paper { fill: var(--paper); } text { fill: var(--ink); } .dim { fill: var(--dim); } .grid { stroke: var(--grid); }
.claimed, .true { fill: none; stroke-width: 2; } .claimed { stroke: var(--claimed); stroke-dasharray: 6 3; } .true { stroke: var(--true); }
.gap { fill: var(--lost); opacity: .12; } .lost { fill: var(--lost); } .lost-text { fill: var(--paper); font-weight: bold; }
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
${legend(summary)}
${yAxis(top, y)}
${xAxis()}
${judged.length === 0 ? '' : lines()}
${drops.map(marker).join('\n')}
${told.map(story).join('\n')}
</svg>
`

  /** By time; by number where all commits are of a day or two. */
  function share(index: number): number {
    if (to - from > SHORT) return ((times[index] ?? from) - from) / (to - from)
    return judged.length < 2 ? 0 : index / (judged.length - 1)
  }

  function xAxis(): string {
    const parts = [
      `<line class="grid" x1="${CHART.left}" y1="${CHART.bottom}" x2="${CHART.right}" y2="${CHART.bottom}"/>`,
    ]
    const first = judged[0]
    if (first && last) {
      parts.push(`<text class="dim" x="${CHART.left}" y="${CHART.bottom + 20}">${first.time.slice(0, 10)}</text>`)
      if (to - from > SHORT) {
        const middle = new Date((from + to) / 2).toISOString().slice(0, 10)
        parts.push(
          `<text class="dim" x="${(CHART.left + CHART.right) / 2}" y="${CHART.bottom + 20}" text-anchor="middle">${middle}</text>`,
          `<text class="dim" x="${CHART.right}" y="${CHART.bottom + 20}" text-anchor="end">${last.time.slice(0, 10)}</text>`,
        )
      }
    }
    return parts.join('\n')
  }

  /** A value holds until the next commit, so the lines have steps; the area between them is what is not true. */
  function lines(): string {
    const claimed = steps(judged.map(({ totals }) => totals.claimed))
    const upheld = steps(judged.map(({ totals }) => totals.upheld))
    const gap = [...claimed, ...upheld.toReversed()].map((place) => place.join(','))
    return [
      `<polygon class="gap" points="${gap.join(' ')}"/>`,
      `<polyline class="claimed" points="${claimed.map((place) => place.join(',')).join(' ')}"/>`,
      `<polyline class="true" points="${upheld.map((place) => place.join(',')).join(' ')}"/>`,
    ].join('\n')
  }

  function steps(values: readonly number[]): [number, number][] {
    return values.flatMap((value, index): [number, number][] => {
      const place: [number, number] = [x(index), y(value)]
      return index === 0 ? [place] : [[x(index), y(values[index - 1] ?? 0)], place]
    })
  }

  function marker({ point, lost, number }: Drop): string {
    const index = judged.indexOf(point)
    const title = `<title>${xml(`${point.commit.slice(0, 7)} ${point.time.slice(0, 10)} ${shortened(point.subject, 100)}: not true: ${namedCells(point.broken)}`)}</title>`
    const circle = `<circle class="lost" cx="${x(index)}" cy="${y(point.totals.upheld)}" r="${number === null ? 4 : 9}"/>`
    const label =
      number === null
        ? ''
        : `<text class="lost-text" x="${x(index)}" y="${round(y(point.totals.upheld) + 4)}" text-anchor="middle">${number}</text>`
    return `<g data-lost="${lost}">${title}${circle}${label}</g>`
  }

  function story({ point, lost, number }: Drop, index: number): string {
    const text = `${point.commit.slice(0, 7)} · ${point.time.slice(0, 10)} · ${lost} ✅ not true: ${shortened(point.subject, 70)}`
    const at = CHART.bottom + 48 + index * LINE
    return `<circle class="lost" cx="${CHART.left + 9}" cy="${at - 4}" r="8"/><text class="lost-text" x="${CHART.left + 9}" y="${at}" text-anchor="middle">${number}</text><text x="${CHART.left + 26}" y="${at}">${xml(text)}</text>`
  }
}

function legend(summary: string): string {
  return `<text x="${CHART.left}" y="24" font-size="15" font-weight="bold">Docs readiness</text>
<text class="dim" x="${CHART.right}" y="24" text-anchor="end">${xml(summary)}</text>
<line class="claimed" x1="190" y1="20" x2="214" y2="20"/><text x="220" y="24">claimed (✅)</text>
<line class="true" x1="310" y1="20" x2="334" y2="20"/><text x="340" y="24">true</text>`
}

function yAxis(top: number, y: (value: number) => number): string {
  const step = top / 4
  return [0, 1, 2, 3, 4]
    .map((tick) => Math.round(tick * step))
    .filter((value, index, values) => values.indexOf(value) === index)
    .map(
      (value) =>
        `<line class="grid" x1="${CHART.left}" y1="${y(value)}" x2="${CHART.right}" y2="${y(value)}" stroke-dasharray="2 4"/><text class="dim" x="${CHART.left - 8}" y="${round(y(value) + 4)}" text-anchor="end">${value}</text>`,
    )
    .join('\n')
}

/** The commits that made claims false; the worst are numbered, in the order of time. */
function dropsOf(points: readonly JudgedPoint[]): Drop[] {
  const drops = points.filter(({ broken }) => broken.length > 0).map((point) => ({ point, lost: point.broken.length }))
  const worst = new Set(drops.toSorted((left, right) => right.lost - left.lost).slice(0, MOST_TOLD))
  let count = 0
  return drops.map((drop) => ({ ...drop, number: worst.has(drop) ? ++count : null }))
}

/** The next number that four steps divide evenly. */
function scaleTop(most: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(most))
  const candidates = [0.4, 0.8, 1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12].map((factor) => factor * magnitude)
  return Math.max(4, candidates.find((top) => top >= most && top % 4 === 0) ?? Math.ceil(most / 4) * 4)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
