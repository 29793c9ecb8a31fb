const BARS = '▁▂▃▄▅▆▇█'

/** Bars for values from 0 to `most`, at most `width` of them: of neighbours that share one, the last counts. */
export function sparkline(values: readonly number[], most: number, width: number): string {
  const count = Math.min(width, values.length)
  return Array.from({ length: count }, (_, bar) => {
    const value = values[Math.ceil(((bar + 1) * values.length) / count) - 1] ?? 0
    return BARS[most === 0 ? 0 : Math.round((value / most) * (BARS.length - 1))]
  }).join('')
}
