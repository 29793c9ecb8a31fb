import { keepLink } from './keep-link.ts'
import { plainText } from './plain.ts'
import type { Reader } from './reader.ts'
import { isRelativeTarget } from './target.ts'

/** Elements that show something that is not in the text. */
const EMBEDS: ReadonlySet<string> = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'svg',
  'canvas',
  'swagger-ui',
  'redoc',
  'rapi-doc',
  'elements-api',
])

/** Longest text of an HTML heading, summary, term or table header that is looked at. */
const LONGEST_TITLE = 300

/** Longest tag without attributes, comment declaration or autolink that is looked at. */
const LONGEST_SIMPLE_TAG = 2000

interface Attribute {
  value: string
  start: number
}

/**
 * Takes in one HTML tag at an offset: its id, what it links to, the image or title it shows. Returns the offset behind
 * it, or the same offset where there is no tag that ends within the range.
 */
export function readTag(reader: Reader, at: number, end: number, depth: number): number {
  const { text } = reader
  const first = text.charCodeAt(at + 1)
  if (first === 47 || first === 33) return afterSimpleTag(text, at, end)
  if (!isLetter(first)) return at
  const nameEnd = endOfName(text, at + 1, end)
  const after = text.charCodeAt(nameEnd)
  if (after === 58) return afterSimpleTag(text, at, end)
  if (nameEnd < end && after > 32 && after !== 62 && after !== 47) return at
  const attributes = new Map<string, Attribute>()
  const close = readAttributeList(reader, nameEnd, end, attributes)
  if (close !== -1) takeIn(reader, text.slice(at + 1, nameEnd).toLowerCase(), attributes, at, close, end, depth)
  return close === -1 ? at : close
}

/** The element that a tag at an offset opens, in lower case; empty where there is none. */
export function tagNameAt(text: string, at: number, end: number): string {
  return isLetter(text.charCodeAt(at + 1)) ? text.slice(at + 1, endOfName(text, at + 1, end)).toLowerCase() : ''
}

function afterSimpleTag(text: string, at: number, end: number): number {
  const close = text.slice(at, Math.min(end, at + LONGEST_SIMPLE_TAG)).indexOf('>')
  return close === -1 ? at : at + close + 1
}

/** Reads up to the `>`; -1 where the tag does not end, or another one starts before it does. */
function readAttributeList(reader: Reader, from: number, end: number, into: Map<string, Attribute>): number {
  const { text } = reader
  let index = from
  while (index < end) {
    const code = text.charCodeAt(index)
    if (code === 62) return index + 1
    if (code === 60) return -1
    if (!isNameCode(code)) {
      index++
      continue
    }
    const nameEnd = endOfName(text, index, end)
    const name = text.slice(index, nameEnd).toLowerCase()
    if (text.charCodeAt(nameEnd) !== 61) {
      into.set(name, { value: '', start: index })
      index = nameEnd
      continue
    }
    const quote = text[nameEnd + 1]
    if (quote === '"' || quote === "'") {
      const close = nextQuote(reader, quote, nameEnd + 2)
      if (close === -1 || close >= end) return -1
      into.set(name, { value: text.slice(nameEnd + 2, close), start: nameEnd + 2 })
      index = close + 1
    } else {
      const start = nameEnd + 1
      index = start
      while (index < end && text.charCodeAt(index) > 32 && text.charCodeAt(index) !== 62) index++
      into.set(name, { value: text.slice(start, index), start })
    }
  }
  return -1
}

/** The next quote of a kind, -1 where the rest of the text has none: then it is never looked for again. */
function nextQuote(reader: Reader, quote: '"' | "'", from: number): number {
  if (reader.noMore.has(quote)) return -1
  const found = reader.text.indexOf(quote, from)
  if (found === -1) reader.noMore.add(quote)
  return found
}

function takeIn(
  reader: Reader,
  tag: string,
  attributes: ReadonlyMap<string, Attribute>,
  at: number,
  close: number,
  end: number,
  depth: number,
): void {
  const id = attributes.get('id')?.value ?? (tag === 'a' ? attributes.get('name')?.value : undefined) ?? ''
  if (id !== '') reader.ids.used.add(id)
  const source = attributes.get('src')
  const target = attributes.get('href')
  if (tag === 'img') {
    const alt = attributes.get('alt')?.value ?? ''
    reader.blocks.push({ kind: 'image', line: reader.line, depth, alt, file: source?.value ?? '' })
    if (source !== undefined) addLink(reader, source, true)
  } else if (tag === 'a') {
    if (target !== undefined) addLink(reader, target, false)
  } else if (EMBEDS.has(tag)) {
    reader.blocks.push({ kind: 'opaque', line: reader.line, depth, text: reader.text.slice(at, close) })
  } else {
    takeTitle(reader, tag, id, close, end, depth)
  }
}

/** Headings, summaries, terms and table headers that are written in HTML. */
function takeTitle(reader: Reader, tag: string, id: string, close: number, end: number, depth: number): void {
  const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0
  if (level === 0 && tag !== 'summary' && tag !== 'dt' && tag !== 'th') return
  const inside = reader.text.slice(close, Math.min(end, close + LONGEST_TITLE))
  const stop = inside.toLowerCase().indexOf(`</${tag}`)
  if (stop === -1) return
  const { line } = reader
  const text = plainText(inside.slice(0, stop))
  if (level > 0) reader.blocks.push({ kind: 'heading', line, depth, text, level, anchor: id })
  else if (tag === 'summary') reader.blocks.push({ kind: 'box', line, depth, text, box: 'details' })
  else if (tag === 'dt') reader.blocks.push({ kind: 'term', line, depth, text })
  else reader.blocks.push({ kind: 'table', line, depth, cells: [text] })
}

function addLink(reader: Reader, attribute: Attribute, image: boolean): void {
  const { value, start } = attribute
  if (!isRelativeTarget(value) || value === '#') return
  const startColumn = start - reader.lineStart + 1
  keepLink(reader, { target: value, image, line: reader.line, startColumn, endColumn: startColumn + value.length })
}

function endOfName(text: string, from: number, end: number): number {
  let index = from
  while (index < end && isNameCode(text.charCodeAt(index))) index++
  return index
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122
}

function isNameCode(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45 || code === 95
}
