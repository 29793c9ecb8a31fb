import { indentation, lineEnd, type Reader, skipSpace, trimEnd } from './reader.ts'

const BACKTICK = 96
const TILDE = 126

/**
 * What looking for the ends of fences that have none may take, in letters: so many, and so many times the page. Each length and
 * each indentation of a fence is looked for once; a page of them all would take days.
 */
const SEARCHED_AT_LEAST = 1_000_000
const SEARCHED_AGAIN = 20

/** An opening fence, and where its block ends. */
interface Fence {
  language: string
  /** First line of the code, and offset of its start. */
  codeStart: number
  codeEnd: number
  /** The closing line. */
  closeLine: number
  closeStart: number
  closeEnd: number
}

/**
 * The fenced block that opens on the current line at offset `at`, or null. As pymdownx.superfences reads it: the closing
 * fence is as long as the opening one, lines that are indented less end the attempt, and a fence that is never closed is
 * no fence, nor is one on a page where too much was looked for in vain. More lenient in one thing: the closing fence may stand a little off the column of the opening one, which
 * people mean as the end.
 */
export function fenceAt(reader: Reader, at: number): Fence | null {
  const { text, end } = reader
  const mark = text.charCodeAt(at)
  if (mark !== BACKTICK && mark !== TILDE) return null
  let length = 1
  while (at + length < end && text.charCodeAt(at + length) === mark) length++
  if (length < 3) return null
  const info = at + length
  if (mark === BACKTICK && text.slice(info, end).includes('`')) return null

  const quoted = text.slice(reader.start, at).includes('>')
  const indent = quoted ? 0 : indentation(text, reader.start, at)
  const key = `${quoted ? '>' : indent}|${mark}|${length}`
  if (reader.searched > SEARCHED_AT_LEAST + SEARCHED_AGAIN * text.length) return null
  if ((reader.unclosed.get(key) ?? -1) >= reader.next) return null

  let line = reader.line
  let start = reader.next
  while (start < text.length) {
    line++
    const stop = lineEnd(text, start)
    const content = quoted ? afterQuote(text, start, stop) : skipSpace(text, start, stop)
    const closes = content !== -1 && isClosing(text, content, stop, mark, length)
    if (content === -1) break
    const columns = quoted ? 0 : indentation(text, start, content)
    if (closes && columns <= indent + 3) {
      return {
        language: languageOf(text, info, end),
        codeStart: reader.next,
        codeEnd: Math.max(reader.next, start - 1),
        closeLine: line,
        closeStart: start,
        closeEnd: stop,
      }
    }
    if (content < stop && columns < indent) break
    start = stop + 1
  }
  reader.unclosed.set(key, start)
  reader.searched += start - reader.next
  return null
}

/** Offset behind the quote marks of a line, -1 where it has none. */
function afterQuote(text: string, start: number, end: number): number {
  const at = skipSpace(text, start, end)
  if (text.charCodeAt(at) !== 62) return -1
  let index = at
  while (index < end) {
    const code = text.charCodeAt(index)
    if (code !== 62 && code !== 32) break
    index++
  }
  return index
}

function isClosing(text: string, at: number, end: number, mark: number, length: number): boolean {
  if (end - at < length) return false
  for (let index = at; index < at + length; index++) if (text.charCodeAt(index) !== mark) return false
  return trimEnd(text, at + length, end) === at + length
}

/** The language in an info string: `js`, `.js`, `{.js .annotate}`, `{ .js title="x" }`. */
function languageOf(text: string, start: number, end: number): string {
  let at = skipSpace(text, start, end)
  if (text.charCodeAt(at) === 123) at = skipSpace(text, at + 1, end)
  if (text.charCodeAt(at) === 46) at++
  let stop = at
  while (stop < end) {
    const code = text.charCodeAt(stop)
    if (code === 32 || code === 9 || code === 123 || code === 125 || code === 44) break
    stop++
  }
  const word = text.slice(at, stop).toLowerCase()
  return word.includes('=') || word.startsWith('#') ? '' : word
}
