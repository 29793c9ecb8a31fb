import { isBlankOrEnd, isBreak, isDocumentMark } from './characters.ts'
import { type Cursor, code, fold, takeBreak } from './cursor.ts'

/**
 * Reads a scalar without quotes.
 *
 * @param indent the column below which a continued line no longer belongs to it
 */
export function scanPlain(
  cursor: Cursor,
  inFlow: boolean,
  indent: number,
): { value: string; end: number; brokeLine: boolean } {
  const { text } = cursor
  const chunks: string[] = []
  let end = cursor.index
  let spaces = ''
  let brokeLine = false
  for (;;) {
    if (code(cursor) === 35) break
    const start = cursor.index
    const index = wordEnd(text, start, inFlow)
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

/** Runs of what cannot end a word; native, since most of a file passes through here. */
const blockRun = /[^\0 \t\r\n\u0085\u2028\u2029:]*/y
const flowRun = /[^\0 \t\r\n\u0085\u2028\u2029:,?[\]{}]*/y

/** Where the word that begins at an offset ends. */
function wordEnd(text: string, start: number, inFlow: boolean): number {
  const run = inFlow ? flowRun : blockRun
  let index = start
  for (;;) {
    run.lastIndex = index
    run.test(text)
    index = run.lastIndex
    if (text.charCodeAt(index) !== 58 || endsKey(text.charCodeAt(index + 1), inFlow)) return index
    index += 1
  }
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
