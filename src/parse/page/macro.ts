import { hasLetterOrDigit } from '../../letters.ts'
import { advance, lineEnd, type Reader } from './reader.ts'

/** Tags that only steer what is around them; alone they are no content. */
const STEERING = new Set([
  'raw',
  'endraw',
  'if',
  'elif',
  'else',
  'endif',
  'for',
  'endfor',
  'set',
  'endset',
  'import',
  'from',
  'macro',
  'endmacro',
  'call',
  'endcall',
  'block',
  'endblock',
])

/**
 * Reads a line that begins with a macro: `{{ … }}` and `{% … %}` are content that only the build knows, `{# … #}` is a
 * comment, an include names a file. A macro may go on over several lines.
 */
export function readMacro(reader: Reader, at: number, indent: number): boolean {
  const { text, line } = reader
  const mark = text.slice(at, at + 2)
  const closing = mark === '{{' ? '}}' : mark === '{%' ? '%}' : mark === '{#' ? '#}' : mark === '{!' ? '!}' : null
  if (
    closing === null ||
    (mark === '{#' && text.slice(at, reader.end).includes('}') && !text.slice(at, reader.end).includes('#}'))
  )
    return false
  const close = findClosing(reader, closing, at + 2)
  if (close === -1) return false
  // "{{ product }} exports metrics": a sentence that begins with a variable.
  if (mark === '{{' && close < reader.end && hasLetterOrDigit(text.slice(close + 2, reader.end))) return false
  const inside = text.slice(at + 2, close).trim()
  const included = mark === '{!' ? inside : mark === '{%' ? includeTarget(inside) : null
  if (included !== null) {
    reader.blocks.push({ kind: 'include', line, depth: indent, target: included })
    reader.includes.push({ target: included, line })
  } else if (mark === '{{' || (mark === '{%' && !STEERING.has(firstWord(inside)))) {
    reader.blocks.push({ kind: 'opaque', line, depth: indent, text: text.slice(at, close + 2) })
  }
  while (reader.end < close + 2 && advance(reader)) reader.start = Math.min(close + 2, reader.end)
  if (reader.start < close + 2) reader.start = close + 2
  return true
}

/** The end of a macro; where the rest of the text has none, that is remembered. */
function findClosing(reader: Reader, closing: string, from: number): number {
  if (reader.noMore.has(closing)) return -1
  const found = reader.text.indexOf(closing, from)
  if (found === -1) reader.noMore.add(closing)
  return found
}

/** `include "x.md"`, `include-markdown "x.md" start=…`, `include-yaml 'x'`. */
function includeTarget(inside: string): string | null {
  if (!firstWord(inside).startsWith('include')) return null
  const quote = inside.includes('"') ? '"' : "'"
  const open = inside.indexOf(quote)
  const close = open === -1 ? -1 : inside.indexOf(quote, open + 1)
  return close === -1 ? null : inside.slice(open + 1, close)
}

function firstWord(text: string): string {
  const words = text.replace(/^-/, '').trim()
  const space = words.search(/\s/)
  return space === -1 ? words : words.slice(0, space)
}

/**
 * Reads pymdownx.snippets on the current line: `--8<-- "file"`, or `--8<--` alone and the files between it and the next
 * such line. A `;` before the mark escapes it.
 */
export function readSnippet(reader: Reader, at: number, indent: number): boolean {
  const { text, end } = reader
  let index = at
  while (text.charCodeAt(index) === 45) index++
  if (index === at || !text.startsWith('8<', index)) return false
  index += 2
  const dashes = index
  while (text.charCodeAt(index) === 45) index++
  if (index === dashes) return false
  const rest = text.slice(index, end).trim()
  if (rest !== '') {
    addInclude(reader, unquoted(rest), indent)
    return true
  }
  readSnippetBlock(reader, text.slice(at, index), indent)
  return true
}

function readSnippetBlock(reader: Reader, mark: string, indent: number): void {
  const { text } = reader
  while (reader.next < text.length) {
    const content = text.slice(reader.next, lineEnd(text, reader.next)).trim()
    if (content.startsWith('#')) return
    advance(reader)
    if (content === mark) return
    if (content !== '' && !content.startsWith(';')) addInclude(reader, unquoted(content), indent)
  }
}

function addInclude(reader: Reader, target: string, indent: number): void {
  reader.blocks.push({ kind: 'include', line: reader.line, depth: indent, target })
  reader.includes.push({ target, line: reader.line })
}

function unquoted(text: string): string {
  const quote = text[0]
  return (quote === '"' || quote === "'") && text.length > 1 && text.endsWith(quote) ? text.slice(1, -1) : text
}
