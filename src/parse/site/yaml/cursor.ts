import { afterBreak, breakText } from './characters.ts'

/** Where the scanner stands. `text` ends with NUL; `lineStart` is the offset of the current line. */
export interface Cursor {
  text: string
  index: number
  lineStart: number
  line: number
}

/** A place that PyYAML's scanner refuses. */
export class ScanProblem extends Error {
  override name = 'ScanProblem'
  offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** Steps over the line break at the cursor and gives what it adds to a scalar. */
export function takeBreak(cursor: Cursor): string {
  const text = breakText(cursor.text, cursor.index)
  cursor.index = afterBreak(cursor.text, cursor.index)
  cursor.lineStart = cursor.index
  cursor.line += 1
  return text
}

/** The character at the cursor. */
export function code(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.index)
}

/** A single line break folds into a space; further ones are kept. */
export function fold(first: string, more: readonly string[]): string {
  if (first !== '\n') return first + more.join('')
  return more.length === 0 ? ' ' : more.join('')
}
