import { readTag, tagNameAt } from './html.ts'
import { jump, lineEnd, type Reader } from './reader.ts'

/** Block elements of Python-Markdown (markdown/core.py) that begin raw HTML at the start of a line. */
const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(
  'address article aside blockquote center colgroup details dialog div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header iframe li main math menu nav noscript object ol p pre script section style summary svg table tbody td tfoot th thead tr ul video'.split(
    ' ',
  ),
)

/**
 * Looks at an HTML element that begins the current line. Scripts and styles are gone over, `<pre>` is code; of any other
 * block element without the `markdown` attribute everything up to its end is raw: Markdown in it makes no headings.
 * Returns whether the line is done.
 */
export function readRawHtml(reader: Reader, at: number, indent: number): boolean {
  const { text, end } = reader
  const tag = tagNameAt(text, at, end)
  if (!BLOCK_ELEMENTS.has(tag)) return false
  const head = text.slice(at, Math.min(lineEnd(text, at), at + 400))
  const tagEnd = head.indexOf('>')
  const opening = tagEnd === -1 ? head : head.slice(0, tagEnd)
  if (/\smarkdown(=|\s|$)/.test(opening)) return false
  const close = endOfElement(reader, tag, at)
  if (close === -1) {
    reader.lenientHtml = true
    return false
  }
  if (tag === 'script' || tag === 'style' || tag === 'pre') {
    if (tag === 'pre') {
      readTag(reader, at, end, indent)
      reader.blocks.push({
        kind: 'code',
        line: reader.line,
        depth: indent,
        language: '',
        text: text.slice(at + opening.length + 1, close),
      })
    }
    moveTo(reader, close)
    return true
  }
  if (close > reader.rawUntil) reader.rawUntil = close
  return false
}

/** Offset of the closing tag that ends the element, -1 where there is none. Where one was missing before, none is sought. */
function endOfElement(reader: Reader, tag: string, at: number): number {
  if (reader.lenientHtml || at < reader.rawUntil) return -1
  const { text } = reader
  let depth = 0
  let index = at
  while (index !== -1) {
    if (text.startsWith(tag, index + 1) && !isNameCode(text.charCodeAt(index + 1 + tag.length))) depth++
    else if (text.startsWith(`/${tag}`, index + 1) && --depth === 0) return index
    index = text.indexOf('<', index + 1)
  }
  return -1
}

function isNameCode(code: number): boolean {
  return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 45
}

/** Makes the line that holds an offset the current one, and done with. */
function moveTo(reader: Reader, offset: number): void {
  let { line, start, end } = reader
  while (end < offset) {
    start = end + 1
    end = lineEnd(reader.text, start)
    line++
  }
  jump(reader, line, start, end)
}
