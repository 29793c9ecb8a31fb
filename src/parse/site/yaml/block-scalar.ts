import { isBreak, isBreakOrEnd } from './characters.ts'
import { type Cursor, code, ScanProblem, takeBreak } from './cursor.ts'

/**
 * Reads a block scalar (`|` or `>`).
 *
 * @param parentIndent the column of the collection that holds it
 */
export function scanBlock(cursor: Cursor, parentIndent: number): string {
  const folded = code(cursor) === 62
  cursor.index += 1
  const { keep, increment } = scanBlockHeader(cursor)
  const minimum = Math.max(parentIndent + 1, 1)
  let breaks: string[]
  let indent: number
  if (increment === null) {
    const lead = scanBlockLead(cursor)
    breaks = lead.breaks
    indent = Math.max(minimum, lead.deepest)
  } else {
    indent = minimum + increment - 1
    breaks = scanBlockBreaks(cursor, indent)
  }
  const chunks: string[] = []
  let lineBreak = ''
  while (cursor.index - cursor.lineStart === indent && code(cursor) !== 0) {
    chunks.push(breaks.join(''))
    const leadingText = code(cursor) !== 32 && code(cursor) !== 9
    const start = cursor.index
    while (!isBreakOrEnd(code(cursor))) cursor.index += 1
    chunks.push(cursor.text.slice(start, cursor.index))
    lineBreak = code(cursor) === 0 ? '' : takeBreak(cursor)
    breaks = scanBlockBreaks(cursor, indent)
    if (cursor.index - cursor.lineStart !== indent || code(cursor) === 0) break
    const joins = folded && lineBreak === '\n' && leadingText && code(cursor) !== 32 && code(cursor) !== 9
    if (!joins) chunks.push(lineBreak)
    else if (breaks.length === 0) chunks.push(' ')
  }
  if (keep !== false) chunks.push(lineBreak)
  if (keep === true) chunks.push(breaks.join(''))
  return chunks.join('')
}

/** `+`/`-` and the indentation digit behind `|` or `>`, up to the end of the line. */
function scanBlockHeader(cursor: Cursor): { keep: boolean | null; increment: number | null } {
  let keep: boolean | null = null
  let increment: number | null = null
  for (let position = 0; position < 2; position += 1) {
    const ch = code(cursor)
    if (keep === null && (ch === 43 || ch === 45)) {
      keep = ch === 43
      cursor.index += 1
    } else if (increment === null && ch >= 48 && ch <= 57) {
      if (ch === 48) throw new ScanProblem('expected indentation indicator in the range 1-9, but found 0', cursor.index)
      increment = ch - 48
      cursor.index += 1
    }
  }
  if (code(cursor) !== 32 && !isBreakOrEnd(code(cursor))) {
    throw new ScanProblem('expected chomping or indentation indicators of a block scalar', cursor.index)
  }
  while (code(cursor) === 32) cursor.index += 1
  if (code(cursor) === 35) while (!isBreakOrEnd(code(cursor))) cursor.index += 1
  if (!isBreakOrEnd(code(cursor)))
    throw new ScanProblem('expected a comment or a line break after a block scalar indicator', cursor.index)
  if (code(cursor) !== 0) takeBreak(cursor)
  return { keep, increment }
}

/** Empty lines before the first text of a block scalar; the deepest of them counts for its indentation, as in PyYAML. */
function scanBlockLead(cursor: Cursor): { breaks: string[]; deepest: number } {
  const breaks: string[] = []
  let deepest = 0
  for (;;) {
    if (code(cursor) === 32) {
      cursor.index += 1
      deepest = Math.max(deepest, cursor.index - cursor.lineStart)
    } else if (isBreak(code(cursor))) breaks.push(takeBreak(cursor))
    else return { breaks, deepest }
  }
}

function scanBlockBreaks(cursor: Cursor, indent: number): string[] {
  const breaks: string[] = []
  const skipIndent = () => {
    while (cursor.index - cursor.lineStart < indent && code(cursor) === 32) cursor.index += 1
  }
  skipIndent()
  while (isBreak(code(cursor))) {
    breaks.push(takeBreak(cursor))
    skipIndent()
  }
  return breaks
}
