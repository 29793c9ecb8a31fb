import { afterBreak, breakText, isBlankOrEnd, isBreak, isBreakOrEnd, isDocumentMark } from './characters.ts'

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

function code(cursor: Cursor): number {
  return cursor.text.charCodeAt(cursor.index)
}

/** A single line break folds into a space; further ones are kept. */
function fold(first: string, more: readonly string[]): string {
  if (first !== '\n') return first + more.join('')
  return more.length === 0 ? ' ' : more.join('')
}

/**
 * Reads a scalar without quotes.
 *
 * @param indent the column below which a continued line no longer belongs to it
 */
export function scanPlain(cursor: Cursor, inFlow: boolean, indent: number): { value: string; end: number; brokeLine: boolean } {
  const { text } = cursor
  const chunks: string[] = []
  let end = cursor.index
  let spaces = ''
  let brokeLine = false
  for (;;) {
    if (code(cursor) === 35) break
    const start = cursor.index
    let index = start
    for (;;) {
      const ch = text.charCodeAt(index)
      if (isBlankOrEnd(ch)) break
      if (ch === 58 && endsKey(text.charCodeAt(index + 1), inFlow)) break
      if (inFlow && (ch === 44 || ch === 63 || ch === 91 || ch === 93 || ch === 123 || ch === 125)) break
      index += 1
    }
    if (index === start) break
    brokeLine = false
    chunks.push(spaces, text.slice(start, index))
    cursor.index = index
    end = index
    const gap = scanPlainGap(cursor)
    brokeLine = gap.brokeLine
    spaces = gap.text
    if (spaces === '' || code(cursor) === 35 || (!inFlow && cursor.index - cursor.lineStart < indent)) break
  }
  return { value: chunks.join(''), end, brokeLine }
}

/** Whether a `:` before this character ends a key. */
function endsKey(next: number, inFlow: boolean): boolean {
  if (isBlankOrEnd(next)) return true
  return inFlow && (next === 44 || next === 91 || next === 93 || next === 123 || next === 125)
}

/** The white space between two words of a plain scalar; empty where the scalar ends. */
function scanPlainGap(cursor: Cursor): { text: string; brokeLine: boolean } {
  const start = cursor.index
  while (code(cursor) === 32) cursor.index += 1
  if (!isBreak(code(cursor))) return { text: cursor.text.slice(start, cursor.index), brokeLine: false }
  const first = takeBreak(cursor)
  if (isDocumentMark(cursor.text, cursor.index)) return { text: '', brokeLine: true }
  const more: string[] = []
  for (;;) {
    if (code(cursor) === 32) cursor.index += 1
    else if (isBreak(code(cursor))) {
      more.push(takeBreak(cursor))
      if (isDocumentMark(cursor.text, cursor.index)) return { text: '', brokeLine: true }
    } else return { text: fold(first, more), brokeLine: true }
  }
}

/** Reads a quoted scalar; the cursor stands on the opening quote. */
export function scanQuoted(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.index
  const quote = code(cursor)
  const chunks: string[] = []
  cursor.index += 1
  for (;;) {
    scanQuotedWord(cursor, quote, chunks)
    if (code(cursor) === quote) break
    const blankStart = cursor.index
    while (code(cursor) === 32 || code(cursor) === 9) cursor.index += 1
    const ch = code(cursor)
    if (ch === 0) throw new ScanProblem('found unexpected end of stream in a quoted scalar', start)
    if (isBreak(ch)) {
      const first = takeBreak(cursor)
      chunks.push(fold(first, scanQuotedBreaks(cursor)))
    } else chunks.push(text.slice(blankStart, cursor.index))
  }
  cursor.index += 1
  return chunks.join('')
}

/** Empty lines inside a quoted scalar, and the indentation of the next one. */
function scanQuotedBreaks(cursor: Cursor): string[] {
  const breaks: string[] = []
  for (;;) {
    if (isDocumentMark(cursor.text, cursor.index)) throw new ScanProblem('found unexpected document separator in a quoted scalar', cursor.index)
    while (code(cursor) === 32 || code(cursor) === 9) cursor.index += 1
    if (!isBreak(code(cursor))) return breaks
    breaks.push(takeBreak(cursor))
  }
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '\\': '\\',
  '/': '/',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

const escapeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** Everything up to white space or the closing quote. */
function scanQuotedWord(cursor: Cursor, quote: number, chunks: string[]): void {
  const { text } = cursor
  const double = quote === 34
  for (;;) {
    const start = cursor.index
    let index = start
    for (;;) {
      const ch = text.charCodeAt(index)
      if (ch === 34 || ch === 39 || ch === 92 || isBlankOrEnd(ch)) break
      index += 1
    }
    if (index > start) chunks.push(text.slice(start, index))
    cursor.index = index
    const ch = text.charCodeAt(index)
    if (!double && ch === 39 && text.charCodeAt(index + 1) === 39) {
      chunks.push("'")
      cursor.index += 2
    } else if ((double && ch === 39) || (!double && (ch === 34 || ch === 92))) {
      chunks.push(text[index] ?? '')
      cursor.index += 1
    } else if (double && ch === 92) chunks.push(...scanEscape(cursor))
    else return
  }
}

/** An escape of a double-quoted scalar; the cursor stands on the backslash. */
function scanEscape(cursor: Cursor): string[] {
  cursor.index += 1
  const letter = cursor.text[cursor.index] ?? '\0'
  const replacement = escapes[letter]
  if (replacement !== undefined) {
    cursor.index += 1
    return [replacement]
  }
  const length = escapeLengths[letter]
  if (length !== undefined) {
    const digits = cursor.text.slice(cursor.index + 1, cursor.index + 1 + length)
    const point = /^[0-9A-Fa-f]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN
    if (!(point <= 0x10ffff)) throw new ScanProblem(`expected escape sequence of ${length} hexadecimal numbers`, cursor.index)
    cursor.index += 1 + length
    return [String.fromCodePoint(point)]
  }
  if (isBreak(code(cursor))) {
    takeBreak(cursor)
    return scanQuotedBreaks(cursor)
  }
  throw new ScanProblem(`found unknown escape character '${letter === '\0' ? 'end of file' : letter}' in a double-quoted scalar`, cursor.index)
}

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
    chunks.push(...breaks)
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
  if (keep === true) chunks.push(...breaks)
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
  if (!isBreakOrEnd(code(cursor))) throw new ScanProblem('expected a comment or a line break after a block scalar indicator', cursor.index)
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
