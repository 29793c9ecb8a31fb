import { readBox, readGenerated } from './box.ts'
import { commentInLine, skipComment } from './comment.ts'
import { fenceAt } from './fence.ts'
import { addHeading, isRule, readHashHeading, setextLevel } from './heading.ts'
import { readMacro, readSnippet } from './macro.ts'
import { isAddress } from './plain.ts'
import { readDefinition, readHtmlLine, readItem, readReference, readText } from './prose.ts'
import { readRawHtml } from './raw-html.ts'
import { advance, indentation, jump, lineEnd, type Reader, skipSpace } from './reader.ts'
import { readTable } from './table.ts'

/** Reads the current line without its comments, and the lines after it that belong to the same construct. */
export function readLine(reader: Reader): void {
  for (;;) {
    const comment = commentInLine(reader)
    if (comment === -1) {
      readContent(reader)
      return
    }
    const { line, end } = reader
    const before = skipSpace(reader.text, reader.start, comment)
    if (before < comment) {
      reader.end = comment
      readContent(reader)
      if (reader.line !== line) return
      reader.end = end
    }
    if (!skipComment(reader, comment)) {
      if (before < comment) return
      continue
    }
    if (before === comment) leaveParagraph(reader)
    if (skipSpace(reader.text, reader.start, reader.end) >= reader.end) return
  }
}

function leaveParagraph(reader: Reader): void {
  reader.inParagraph = false
  reader.afterBlank = true
}

function readContent(reader: Reader): void {
  const { text, end } = reader
  let at = skipSpace(text, reader.start, end)
  let indent = indentation(text, reader.start, at)
  let quoted = false
  while (text.charCodeAt(at) === 62 && at < end) {
    quoted = true
    const inside = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1
    at = skipSpace(text, inside, end)
    indent = indentation(text, inside, at)
  }
  if (at >= end) {
    leaveParagraph(reader)
    return
  }
  if (quoted !== reader.quoted) {
    reader.containers.length = 0
    reader.quoted = quoted
    leaveParagraph(reader)
  }
  closeContainers(reader, indent)
  if (readConstruct(reader, at, indent)) {
    // A construct ends the paragraph; what follows it begins anew.
    leaveParagraph(reader)
    return
  }
  readText(reader, at, indent)
}

/** Leaves the list items and boxes that a line with this indentation is no longer inside of. */
function closeContainers(reader: Reader, indent: number): void {
  const { containers } = reader
  for (let top = containers.at(-1); top !== undefined; top = containers.at(-1)) {
    if (top.item ? indent > top.marker : indent >= top.content) return
    containers.pop()
  }
}

/** Everything that is not plain prose; false where the line is that. */
function readConstruct(reader: Reader, at: number, indent: number): boolean {
  const { text, end } = reader
  const raw = reader.start < reader.rawUntil
  const base = reader.containers.at(-1)?.content ?? 0
  if (!raw && indent - base >= 4 && reader.afterBlank && !reader.inParagraph)
    return readIndentedCode(reader, base + 4, indent)
  switch (text.charCodeAt(at)) {
    case 35: // #
      if (raw || (indent !== base && indent !== 0)) return false
      readHashHeading(reader, at, indent)
      return true
    case 96: // `
    case 126: // ~
      return readFence(reader, at, indent)
    case 45: // -
      return (
        readSetext(reader, at, indent) ||
        readSnippet(reader, at, indent) ||
        isRule(text, at, end) ||
        readItem(reader, at, indent)
      )
    case 42: // *
      return readReference(reader, at) || isRule(text, at, end) || readItem(reader, at, indent)
    case 95: // _
      return isRule(text, at, end)
    case 61: // =
      return readSetext(reader, at, indent) || readBox(reader, at, indent)
    case 33: // !
    case 63: // ?
    case 47: // /
      return readBox(reader, at, indent)
    case 58: // :
      return readGenerated(reader, at, indent) || readDefinition(reader, at, indent)
    case 60: // <
      return !isAddress(text, at) && (readRawHtml(reader, at, indent) || readHtmlLine(reader, at, indent))
    case 123: // {
      return readMacro(reader, at, indent)
    case 91: // [
      return readReference(reader, at)
    case 124: // |
      return readTable(reader, at, indent)
    default:
      return readItem(reader, at, indent) || (mayBeTable(text, at, end) && readTable(reader, at, indent))
  }
}

function mayBeTable(text: string, at: number, end: number): boolean {
  const next = text.charCodeAt(skipSpace(text, end + 1, text.length))
  if (next !== 45 && next !== 58 && next !== 124) return false
  return text.slice(at, end).includes('|')
}

function readFence(reader: Reader, at: number, depth: number): boolean {
  const fence = fenceAt(reader, at)
  if (fence === null) return false
  const { language, codeStart, codeEnd } = fence
  reader.blocks.push({ kind: 'code', line: reader.line, depth, language, text: reader.text.slice(codeStart, codeEnd) })
  jump(reader, fence.closeLine, fence.closeStart, fence.closeEnd)
  return true
}

function readIndentedCode(reader: Reader, column: number, depth: number): boolean {
  const { text, line, start } = reader
  let stop = reader.end
  while (reader.next < text.length) {
    const end = lineEnd(text, reader.next)
    const content = skipSpace(text, reader.next, end)
    if (content < end && indentation(text, reader.next, content) < column) break
    if (content < end) stop = end
    advance(reader)
  }
  reader.blocks.push({ kind: 'code', line, depth, language: '', text: text.slice(start, stop) })
  return true
}

/**
 * Makes a heading of the line above a line of `=` or `-`. Python-Markdown looks at the first two lines of a block before it
 * looks for lists, so that `1. Endpoints` is one too.
 */
function readSetext(reader: Reader, at: number, indent: number): boolean {
  const last = reader.blocks.at(-1)
  if (last === undefined || last.line !== reader.line - 1 || last.depth !== indent) return false
  if (reader.start < reader.rawUntil) return false
  const isItem = last.kind === 'item'
  if (!isItem && !(last.kind === 'text' && last.opens && reader.inParagraph)) return false
  const level = setextLevel(reader.text, at, reader.end)
  const title = level === 0 ? null : isItem ? openingLine(reader) : last.text
  if (title === null) return false
  reader.blocks.pop()
  if (isItem) reader.containers.pop()
  reader.words -= reader.lastWords
  addHeading(reader, title, level, last.line, indent)
  return true
}

/** The line above as written, null where it does not begin a block. */
function openingLine({ text, blocks, lineStart, line, quoted }: Reader): string | null {
  const start = text.lastIndexOf('\n', lineStart - 2) + 1
  const before = text.slice(text.lastIndexOf('\n', start - 2) + 1, start)
  const above = blocks.at(-2)
  const opens = start === 0 || before.trim() === '' || (above?.kind === 'heading' && above.line === line - 2)
  return opens && !quoted ? text.slice(start, lineStart - 1).trim() : null
}
