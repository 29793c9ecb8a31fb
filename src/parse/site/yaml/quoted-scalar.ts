import { isBlankOrEnd, isBreak, isDocumentMark } from './characters.ts'
import { type Cursor, code, fold, ScanProblem, takeBreak } from './cursor.ts'

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
    if (isDocumentMark(cursor.text, cursor.index))
      throw new ScanProblem('found unexpected document separator in a quoted scalar', cursor.index)
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
    } else if (double && ch === 92) chunks.push(scanEscape(cursor))
    else return
  }
}

/** An escape of a double-quoted scalar; the cursor stands on the backslash. */
function scanEscape(cursor: Cursor): string {
  cursor.index += 1
  const letter = cursor.text[cursor.index] ?? '\0'
  const replacement = escapes[letter]
  if (replacement !== undefined) {
    cursor.index += 1
    return replacement
  }
  const length = escapeLengths[letter]
  if (length !== undefined) {
    const digits = cursor.text.slice(cursor.index + 1, cursor.index + 1 + length)
    const point = /^[0-9A-Fa-f]+$/.test(digits) && digits.length === length ? Number.parseInt(digits, 16) : Number.NaN
    if (!(point <= 0x10ffff))
      throw new ScanProblem(`expected escape sequence of ${length} hexadecimal numbers`, cursor.index)
    cursor.index += 1 + length
    return String.fromCodePoint(point)
  }
  if (isBreak(code(cursor))) {
    takeBreak(cursor)
    return scanQuotedBreaks(cursor).join('')
  }
  throw new ScanProblem(
    `found unknown escape character '${letter === '\0' ? 'end of file' : letter}' in a double-quoted scalar`,
    cursor.index,
  )
}
