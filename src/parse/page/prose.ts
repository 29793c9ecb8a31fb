import { readInline } from './inline.ts'
import { keepLink } from './keep-link.ts'
import { plainText } from './plain.ts'
import { type Reader, skipSpace, trimEnd } from './reader.ts'
import { isRelativeTarget } from './target.ts'
import { countWords, countWordsAndMarks } from './words.ts'

/** Reads the current line as prose. */
export function readText(reader: Reader, at: number, depth: number): void {
  const { text, line } = reader
  const end = trimEnd(text, at, reader.end)
  const images = reader.blocks.length
  const counted = countWordsAndMarks(text, reader.codes, at, end)
  if (counted % 2 === 1 && !readInline(reader, at, end, depth)) {
    reader.inParagraph = false
    reader.afterBlank = false
    return
  }
  const opens = !reader.inParagraph && (reader.afterBlank || beginsSentence(text.charCodeAt(at)))
  // The text comes before its images, as a caption or label does.
  const block = { kind: 'text', line, depth, text: text.slice(at, end), opens, quoted: reader.quoted } as const
  if (images === reader.blocks.length) reader.blocks.push(block)
  else reader.blocks.splice(images, 0, block)
  reader.lastWords = counted >> 1
  reader.words += reader.lastWords
  reader.inParagraph = true
  reader.afterBlank = false
}

/** A capital, a mark of emphasis or code, or another script: a line behind a list that starts something new. */
function beginsSentence(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 42 || code === 95 || code === 96 || code === 35 || code > 127
}

/** Reads a list item's first line. */
export function readItem(reader: Reader, at: number, depth: number): boolean {
  const { text, line } = reader
  const content = afterMarker(text, at, reader.end)
  if (content === -1) return false
  const end = trimEnd(text, content, reader.end)
  reader.containers.push({ item: true, marker: depth, content: depth + 4 })
  const item = { kind: 'item', line, depth, text: text.slice(content, end) } as const
  reader.blocks.push(endsWithEmptyBox(text, content) ? { ...item, open: true } : item)
  const counted = countWordsAndMarks(text, reader.codes, content, end)
  if (counted % 2 === 1) readInline(reader, content, end, depth)
  reader.lastWords = counted >> 1
  reader.words += reader.lastWords
  return true
}

/** Offset of the text behind `- `, `* `, `+ `, `1. ` or `1) `, and behind a task's box; -1 where there is no marker. */
function afterMarker(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  let index = at
  if (code === 45 || code === 42 || code === 43) {
    index++
  } else if (code >= 48 && code <= 57) {
    while (index < end && index < at + 9 && text.charCodeAt(index) >= 48 && text.charCodeAt(index) <= 57) index++
    const mark = text.charCodeAt(index)
    if (mark !== 46 && mark !== 41) return -1
    index++
  } else {
    return -1
  }
  const space = text.charCodeAt(index)
  if (index < end && space !== 32 && space !== 9) return -1
  const content = skipSpace(text, index, end)
  const box = text.slice(content, content + 4)
  return box === '[ ] ' || box === '[x] ' || box === '[X] ' ? skipSpace(text, content + 4, end) : content
}

/** "- [ ] " is what stands before. */
function endsWithEmptyBox(text: string, content: number): boolean {
  return text.charCodeAt(content - 2) === 93 && text.startsWith('[ ] ', content - 4)
}

/** `:   definition` below a term: the line above is the term. */
export function readDefinition(reader: Reader, at: number, depth: number): boolean {
  const { text } = reader
  const space = text.charCodeAt(at + 1)
  if (space !== 32 && space !== 9) return false
  const last = reader.blocks.at(-1)
  if (last?.kind === 'text' && last.opens) {
    reader.blocks[reader.blocks.length - 1] = { kind: 'term', line: last.line, depth: last.depth, text: last.text }
  } else if (last?.kind !== 'text' && last?.kind !== 'term') {
    return false
  }
  reader.containers.push({ item: false, marker: depth, content: depth + 4 })
  const content = skipSpace(text, at + 1, reader.end)
  const end = trimEnd(text, content, reader.end)
  if (content === end) return true
  reader.blocks.push({
    kind: 'text',
    line: reader.line,
    depth: depth + 4,
    text: text.slice(content, end),
    opens: true,
    quoted: reader.quoted,
  })
  readInline(reader, content, end, depth)
  reader.words += countWords(text, content, end)
  return true
}

/** Lines that define something for elsewhere: `[id]: target`, `[^1]: note`, `*[HTML]: long form`, and `[TOC]`. */
export function readReference(reader: Reader, at: number): boolean {
  const { text, line, lineStart, end } = reader
  if (text.charCodeAt(at) === 42) return text.charCodeAt(at + 1) === 91 && text.slice(at, end).includes(']:')
  const head = text.slice(at, Math.min(end, at + LONGEST_LABEL))
  if (head.trim() === '[TOC]') return true
  const close = head.indexOf(']:')
  if (close === -1 || head.indexOf(']') !== close) return false
  if (head[1] === '^') {
    const note = skipSpace(text, at + close + 2, end)
    readInline(reader, note, end, 0)
    reader.words += countWords(text, note, end)
    reader.ids.used.add(`fn:${head.slice(2, close)}`)
    return true
  }
  let start = skipSpace(text, at + close + 2, end)
  const angled = text.charCodeAt(start) === 60
  if (angled) start++
  let stop = start
  const last = angled ? 62 : 32
  while (stop < end && text.charCodeAt(stop) > 32 && text.charCodeAt(stop) !== last) stop++
  const target = text.slice(start, stop)
  if (isRelativeTarget(target)) {
    keepLink(reader, {
      target,
      image: false,
      line,
      startColumn: start - lineStart + 1,
      endColumn: stop - lineStart + 1,
    })
  }
  return true
}

/** Longest label of a reference. */
const LONGEST_LABEL = 200

/** A line that begins with a tag: titles and images in it are kept as such, the rest is prose. */
export function readHtmlLine(reader: Reader, at: number, depth: number): boolean {
  const { text, line } = reader
  const end = trimEnd(text, at, reader.end)
  const blocks = reader.blocks.length
  readInline(reader, at, end, depth)
  const plain = plainText(text.slice(at, end))
  if (plain === '') return true
  reader.words += countWords(plain, 0, plain.length)
  const titled = reader.blocks.slice(blocks).some(({ kind }) => kind !== 'image' && kind !== 'opaque')
  if (!titled)
    reader.blocks.splice(blocks, 0, {
      kind: 'text',
      line,
      depth,
      text: text.slice(at, end),
      opens: true,
      quoted: reader.quoted,
    })
  return true
}
