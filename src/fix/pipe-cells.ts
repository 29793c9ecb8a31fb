import { isEscaped } from '../parse/roadmap/escaped.ts'

/** The area between two pipes of a table's line. Columns start at 0; `end` is exclusive. */
export interface CellArea {
  start: number
  end: number
}

/** The cells of a line of a pipe table; none where the line has no pipe, as in a table written in HTML. */
export function pipeCells(line: string): CellArea[] {
  const pipes: number[] = []
  for (let at = line.indexOf('|'); at !== -1; at = line.indexOf('|', at + 1)) if (!isEscaped(line, at)) pipes.push(at)
  const [first] = pipes
  const last = pipes.at(-1)
  if (first === undefined || last === undefined) return []
  const end = line.replace(/\r?\n$/, '').length
  const areas = pipes.slice(1).map((pipe, index) => ({ start: (pipes[index] ?? 0) + 1, end: pipe }))
  // The outer pipes may be left out; a block quote's marks are no cell.
  const head = line.slice(0, first)
  if (/[^\s>]/.test(head)) areas.unshift({ start: head.length - head.replace(/^[\s>]*/, '').length, end: first })
  if (line.slice(last + 1, end).trim() !== '') areas.push({ start: last + 1, end })
  return areas
}

/** The cell that holds a range. */
export function cellAround(line: string, start: number, end: number): CellArea | null {
  return pipeCells(line).find((area) => area.start <= start && end <= area.end) ?? null
}
