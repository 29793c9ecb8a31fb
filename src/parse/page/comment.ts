import { advance, type Reader } from './reader.ts'

const OPENING = '<!--'
const CLOSING = '-->'
const BACKTICK = 96

/** Offset of the first comment that begins in the current line, -1 where none does. One that never ends is text. */
export function commentInLine(reader: Reader): number {
  const { text } = reader
  // Whether an odd number of backticks stands before an offset in its line: what is behind one is code.
  let inCode = false
  let counted = reader.start
  while (reader.nextComment < reader.end) {
    const at = reader.nextComment
    for (; counted < at; counted++) if (text.charCodeAt(counted) === BACKTICK) inCode = !inCode
    if (at >= reader.start && !reader.noMore.has(CLOSING) && !inCode) return at
    reader.nextComment = commentFrom(text, at < reader.start ? reader.start : at + OPENING.length)
  }
  return -1
}

/** Offset of the next comment from an offset on; the length of the text where there is none. */
export function commentFrom(text: string, offset: number): number {
  const found = text.indexOf(OPENING, offset)
  return found === -1 ? text.length : found
}

/** Goes behind the comment at an offset of the current line; false where it never ends. */
export function skipComment(reader: Reader, at: number): boolean {
  const { text } = reader
  const close = text.indexOf(CLOSING, at + OPENING.length)
  if (close === -1) {
    reader.noMore.add(CLOSING)
    return false
  }
  const behind = close + CLOSING.length
  reader.next = reader.end + 1
  while (reader.end < behind && advance(reader)) continue
  reader.start = behind
  reader.nextComment = commentFrom(text, behind)
  return true
}
