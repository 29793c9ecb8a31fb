import { advance, lineEnd, type Reader } from './reader.ts'

const OPENING = '<!--'
const CLOSING = '-->'

/** Offset of the first comment that begins in the current line, -1 where none does. One that never ends is text. */
export function commentInLine(reader: Reader): number {
  const { text } = reader
  while (reader.nextComment < reader.end) {
    const at = reader.nextComment
    if (at >= reader.start && !reader.noMore.has(CLOSING) && !isInCode(text, reader.start, at)) return at
    reader.nextComment = commentFrom(text, at < reader.start ? reader.start : at + OPENING.length)
  }
  return -1
}

/** Offset of the next comment from an offset on; the length of the text where there is none. */
export function commentFrom(text: string, offset: number): number {
  const found = text.indexOf(OPENING, offset)
  return found === -1 ? text.length : found
}

/** Goes behind the comment at an offset; false where it never ends. */
export function skipComment(reader: Reader, at: number): boolean {
  const { text } = reader
  const close = text.indexOf(CLOSING, at + OPENING.length)
  if (close === -1) {
    reader.noMore.add(CLOSING)
    return false
  }
  const behind = close + CLOSING.length
  reader.end = lineEnd(text, at)
  reader.next = reader.end + 1
  while (reader.end < behind && advance(reader)) continue
  reader.start = behind
  reader.nextComment = commentFrom(text, behind)
  return true
}

/** Whether an odd number of backticks stands before an offset in its line. */
function isInCode(text: string, start: number, at: number): boolean {
  let inside = false
  for (let index = start; index < at; index++) if (text.charCodeAt(index) === 96) inside = !inside
  return inside
}
