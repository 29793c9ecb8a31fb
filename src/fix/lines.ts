import type { LineChange } from '../model/edit.ts'

/** A part of one line to be replaced. Lines and columns start at 0 here; `end` is exclusive. */
export interface LineEdit {
  line: number
  start: number
  end: number
  replacement: string
}

/** The lines of a text, each with its line end. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}

/** A text as lines that nothing has changed yet. */
export function unchanged(text: string): LineChange[] {
  return linesOf(text).map((line) => ({ before: line, after: line }))
}

export function textOf(lines: readonly LineChange[]): string {
  return lines.map(({ after }) => after).join('')
}

/** Puts new lines (without line ends) behind the lines of these numbers, with the line end that the file uses. */
export function insertLines(
  lines: readonly LineChange[],
  insertions: ReadonlyMap<number, readonly string[]>,
): LineChange[] {
  const lineEnd = lines[0]?.after.endsWith('\r\n') ? '\r\n' : '\n'
  return lines.flatMap((line, index) => {
    const added = insertions.get(index) ?? []
    if (added.length === 0) return [line]
    if (line.after.endsWith('\n')) return [line, ...added.map((text) => ({ before: null, after: text + lineEnd }))]
    // The file ends without a line end, and shall go on to do so.
    const ended = { before: line.before, after: line.after + lineEnd }
    return [
      ended,
      ...added.map((text, at) => ({ before: null, after: at === added.length - 1 ? text : text + lineEnd })),
    ]
  })
}

/** Applies edits that do not overlap. */
export function editLines(lines: readonly LineChange[], edits: readonly LineEdit[]): LineChange[] {
  const edited = [...lines]
  for (const { line, start, end, replacement } of edits.toSorted((left, right) => right.start - left.start)) {
    const change = edited[line]
    if (!change) continue
    edited[line] = {
      before: change.before,
      after: change.after.slice(0, start) + replacement + change.after.slice(end),
    }
  }
  return edited
}
