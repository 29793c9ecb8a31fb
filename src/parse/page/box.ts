import { lineEnd, type Reader, skipSpace, trimEnd } from './reader.ts'

/**
 * Reads the head of a box on the current line: admonition (`!!! note "Title"`), details (`??? note`), content tab
 * (`=== "Title"`), block of pymdownx.blocks (`/// note | Title`). The content that follows is read as ever.
 */
export function readBox(reader: Reader, at: number, indent: number): boolean {
  const { text, line, end } = reader
  const mark = text.slice(at, at + 3)
  if (mark === '///') return readBlockMarker(reader, at, indent)
  if (mark !== '!!!' && mark !== '???' && mark !== '===') return false
  let index = at + 3
  const sign = text[index]
  if ((mark === '???' && sign === '+') || (mark === '===' && (sign === '!' || sign === '+'))) index++
  const rest = text.slice(skipSpace(text, index, end), trimEnd(text, index, end))
  if (mark === '===' ? !isQuoted(rest) : !isType(rest)) return false
  const quote = rest.indexOf('"')
  const title = quote === -1 ? typeTitle(rest) : rest.slice(quote + 1, rest.lastIndexOf('"'))
  const box = mark === '===' ? 'tab' : mark === '!!!' ? 'admonition' : 'details'
  reader.blocks.push({ kind: 'box', line, depth: indent, text: title, box })
  reader.containers.push({ item: false, marker: indent, content: indent + 4 })
  return true
}

function isQuoted(rest: string): boolean {
  return rest.length > 2 && (rest.startsWith('"') || rest.startsWith("'")) && rest.endsWith(rest[0] ?? '')
}

/** `note`, `note inline end`, `note "Title"`: a word first. */
function isType(rest: string): boolean {
  const code = rest.charCodeAt(0) | 32
  return code >= 97 && code <= 122
}

function typeTitle(rest: string): string {
  const space = rest.indexOf(' ')
  return space === -1 ? rest : rest.slice(0, space)
}

/** `/// type | Title` opens, `///` closes; what is between is not indented. Options (`    open: true`) are rare and short. */
function readBlockMarker(reader: Reader, at: number, indent: number): boolean {
  const { text, line, end } = reader
  let index = at
  while (text.charCodeAt(index) === 47) index++
  const rest = text.slice(index, end).trim()
  if (rest === '') return true
  if (!text.startsWith(' ', index)) return false
  const bar = rest.indexOf('|')
  const title = bar === -1 ? typeTitle(rest) : rest.slice(bar + 1).trim()
  reader.blocks.push({
    kind: 'box',
    line,
    depth: indent,
    text: title,
    box: rest.startsWith('tab') ? 'tab' : 'admonition',
  })
  return true
}

/** `::: package.module` of mkdocstrings, with its options below: a page that the build writes. */
export function readGenerated(reader: Reader, at: number, indent: number): boolean {
  const { text, line, end } = reader
  if (!text.startsWith(':::', at)) return false
  const name = text.slice(at + 3, end).trim()
  if (name !== '' && text.startsWith(' ', at + 3)) {
    reader.blocks.push({ kind: 'opaque', line, depth: indent, text: text.slice(at, end) })
    skipIndented(reader, indent)
  }
  return true
}

function skipIndented(reader: Reader, indent: number): void {
  const { text } = reader
  while (reader.next < text.length) {
    const stop = lineEnd(text, reader.next)
    const content = skipSpace(text, reader.next, stop)
    if (content >= stop || content - reader.next < indent + 4) return
    reader.start = reader.next
    reader.lineStart = reader.next
    reader.end = stop
    reader.next = stop + 1
    reader.line++
  }
}
