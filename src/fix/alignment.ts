import stringWidth from 'string-width'
import { type CellArea, pipeCells } from './pipe-cells.ts'

/** How wide a text is, by what the table's writer (or editor) lined the pipes up with. */
export type Measure = (text: string) => number

/**
 * The columns that a terminal would give a text, and plain length: editors that know wide glyphs use the first, most others the
 * second.
 */
const MEASURES: readonly [Measure, Measure] = [stringWidth, (text) => text.length]

/** How the pipe tables of a file are lined up. Lines count from 0. */
export interface Alignment {
  /** The dash row of the table that a line stands in; null outside of tables. */
  dashRow(line: number): number | null
  /** What the pipe at the end of a cell is lined up by with its table's dash row; null where it is not lined up. */
  measure(line: number, area: CellArea): Measure | null
}

export function readAlignment(lines: readonly string[]): Alignment {
  const dashes = dashRows(lines)
  const tables = new Map<number, { ends: ReadonlySet<number>; measures: readonly Measure[] }>()

  /** A row of ASCII is lined up by both measures: then the first one that is not tells which it is. */
  function table(dashRow: number) {
    let known = tables.get(dashRow)
    if (!known) {
      const ends = new Set(pipeCells(lines[dashRow] ?? '').map(({ end }) => end))
      let isByLength = false
      for (let line = dashRow + 1; dashes[line] === dashRow; line++) {
        const text = lines[line] ?? ''
        if (!/[^\x00-\x7f]/.test(text)) continue
        const [wide, long] = MEASURES.map(
          (measure) => pipeCells(text).filter(({ end }) => ends.has(measure(text.slice(0, end)))).length,
        )
        if (wide === long) continue
        isByLength = (long ?? 0) > (wide ?? 0)
        break
      }
      known = { ends, measures: isByLength ? MEASURES.toReversed() : MEASURES }
      tables.set(dashRow, known)
    }
    return known
  }

  return {
    dashRow: (line) => dashes[line] ?? null,
    measure(line, area) {
      const dashRow = dashes[line]
      if (typeof dashRow !== 'number') return null
      const { ends, measures } = table(dashRow)
      const before = (lines[line] ?? '').slice(0, area.end)
      return measures.find((measure) => ends.has(measure(before))) ?? null
    },
  }
}

/** The cell's area with another content, as wide as before where its padding allows; at least one blank stays where one was. */
export function fitCell(area: string, content: string, measure: Measure | null): string {
  const old = area.trim()
  let lead = old === '' ? Math.min(1, area.length) : area.length - area.trimStart().length
  let trail = area.length - lead - old.length
  const grown = measure === null ? 0 : measure(content) - measure(old)
  if (grown > 0) {
    const taken = Math.min(grown, Math.max(0, trail - 1))
    trail -= taken
    lead -= Math.min(grown - taken, Math.max(0, lead - 1))
  } else if (lead > trail) lead -= grown
  else trail -= grown
  return ' '.repeat(lead) + content + ' '.repeat(trail)
}

function isDashRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && /^[\s>|:-]*$/.test(line)
}

function dashRows(lines: readonly string[]): (number | null)[] {
  let current: number | null = null
  return lines.map((line, index) => {
    if (line.trim() === '') current = null
    else if (isDashRow(line)) current = index
    return current
  })
}
