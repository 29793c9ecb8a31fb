import { readTag } from './html.ts'
import { keepLink } from './keep-link.ts'
import { isAddress } from './plain.ts'
import { type Reader, skipSpace } from './reader.ts'
import { isRelativeTarget } from './target.ts'

const BACKSLASH = 92
const BACKTICK = 96
const OPEN = 91
const CLOSE = 93
const BANG = 33
const LESS = 60
const BRACE = 123

/** Longest link target, title or attribute list that is looked at: a bound on what one bracket can cost. */
const LONGEST_TARGET = 1000

/**
 * Collects what a stretch of one line points to: links, images, ids. `emit` says whether images become blocks of the
 * outline. Returns whether there is any text besides images and tags.
 */
export function readInline(reader: Reader, start: number, end: number, depth: number): boolean {
  const { text } = reader
  const opened: Bracket[] = []
  let codeRuns: Map<number, number> | null = null
  let hasText = false
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    switch (code) {
      case BACKSLASH:
        hasText = true
        if (text.charCodeAt(index + 1) === OPEN) opened.push({ at: -1, hasText, image: null })
        index += 2
        break
      case BACKTICK: {
        hasText = true
        const length = runLength(text, index, end)
        codeRuns ??= lastRuns(text, index, end)
        index = (codeRuns.get(length) ?? -1) > index ? endOfCode(text, index + length, end, length) : index + length
        break
      }
      case OPEN:
        opened.push({ at: index, hasText, image: null })
        index++
        break
      case CLOSE: {
        const bracket: Bracket = opened.pop() ?? { at: index, hasText, image: null }
        const after = bracket.at === -1 ? null : readLink(reader, bracket, index, end, depth)
        if (after?.image) hasText = bracket.hasText
        const around = opened.at(-1)
        if (around) around.image ??= after?.image ? bracket.at - 1 : bracket.image
        index = after?.end ?? index + 1
        break
      }
      case LESS: {
        const after = readTag(reader, index, end, depth)
        if (after === index || isAddress(text, index)) hasText = true
        index = after === index ? index + 1 : after
        break
      }
      case BRACE:
        index = readAttributes(reader, index, end)
        break
      default:
        if (!hasText && code > 32 && code !== BANG && code !== 40 && code !== 41 && code !== 42 && code !== 95)
          hasText = true
        index++
    }
  }
  return hasText
}

/** An opening bracket; `at` is -1 for an escaped one. */
interface Bracket {
  at: number
  /** Whether there was any text before it: what an image is called is none. */
  hasText: boolean
  /** Where the first image inside it begins. */
  image: number | null
}

/**
 * Takes in the link or image whose text stands between two brackets; null where no target follows. The text of a link may
 * have begun on the line before: then the bracket is the closing one itself. An image that holds another one is called
 * by what stands before that: images in images would else say the same letters again and again.
 */
function readLink(
  reader: Reader,
  { at: open, image: inner }: Bracket,
  close: number,
  end: number,
  depth: number,
): { image: boolean; end: number } | null {
  const { text, line, lineStart } = reader
  if (text.charCodeAt(close + 1) !== 40) return null
  if (reader.nextParenthesis < close) {
    const found = text.indexOf(')', close)
    reader.nextParenthesis = found === -1 ? text.length : found
  }
  if (reader.nextParenthesis >= end) return null
  const destination = readDestination(text, close + 2, end)
  if (destination === null) return null
  const { target } = destination
  const image = open < close && text.charCodeAt(open - 1) === BANG
  const start = image ? open - 1 : open
  const alt = text.slice(open + 1, inner ?? close)
  if (image) reader.blocks.push({ kind: 'image', line, depth, alt, file: target })
  if (isRelativeTarget(target)) {
    keepLink(reader, {
      target,
      image,
      line,
      startColumn: start - lineStart + 1,
      endColumn: destination.end - lineStart + 1,
    })
  }
  return { image, end: destination.end }
}

/** The target of an inline link that opens at an offset (behind the bracket), and the offset behind it. */
function readDestination(text: string, from: number, end: number): { target: string; end: number } | null {
  const start = skipSpace(text, from, end)
  if (text.charCodeAt(start) === LESS) {
    const close = find(text, '>', start, end)
    if (close === -1) return null
    const bracket = find(text, ')', close + 1, end)
    return bracket === -1 ? null : { target: text.slice(start + 1, close), end: bracket + 1 }
  }
  if (text.startsWith('data:', start)) {
    const close = text.indexOf(')', start)
    return close === -1 || close >= end ? null : { target: text.slice(start, close), end: close + 1 }
  }
  let index = start
  let nested = 0
  const limit = Math.min(end, start + LONGEST_TARGET)
  while (index < limit) {
    const code = text.charCodeAt(index)
    if (code === 40) nested++
    else if (code === 41 && nested-- === 0) return { target: text.slice(start, index), end: index + 1 }
    else if (code === 32 || code === 9) break
    else if (code === CLOSE && text.charCodeAt(index + 1) === 40) return null
    index++
  }
  const target = text.slice(start, index)
  const rest = skipSpace(text, index, end)
  const quote = text.charCodeAt(rest)
  if (quote !== 34 && quote !== 39) {
    // A path with spaces, which Python-Markdown takes as it stands.
    const close = find(text, ')', index, end)
    return close === -1 ? null : { target: text.slice(start, close).trim(), end: close + 1 }
  }
  const bracket = find(text, ')', rest + 1, end)
  return bracket === -1 ? null : { target, end: bracket + 1 }
}

/** First occurrence within a range, looked for no further than a target may be long. */
function find(text: string, mark: string, from: number, end: number): number {
  const found = text.slice(from, Math.min(end, from + LONGEST_TARGET)).indexOf(mark)
  return found === -1 ? -1 : from + found
}

function runLength(text: string, index: number, end: number): number {
  let stop = index
  while (stop < end && text.charCodeAt(stop) === BACKTICK) stop++
  return stop - index
}

/** Length of a run of backticks → where its last one is; tells at once which runs have no partner. */
function lastRuns(text: string, start: number, end: number): Map<number, number> {
  const last = new Map<number, number>()
  let index = start
  while (index < end) {
    const length = runLength(text, index, end)
    if (length > 0) last.set(length, index)
    index += Math.max(length, 1)
  }
  return last
}

function endOfCode(text: string, from: number, end: number, length: number): number {
  let index = from
  while (index < end) {
    const run = runLength(text, index, end)
    if (run === length) return index + run
    index += Math.max(run, 1)
  }
  return end
}

/** Registers the id of an attribute list (`{#id}`, `{: #id .class }`) and goes behind it; macros are gone over. */
function readAttributes(reader: Reader, index: number, end: number): number {
  const { text } = reader
  const next = text.charCodeAt(index + 1)
  if (next !== 35 && next !== 58 && next !== 32 && next !== 46) return index + 1
  const close = find(text, '}', index, end)
  if (close === -1) return index + 1
  for (const word of text.slice(index + 1, close).split(' '))
    if (word.length > 1 && word.startsWith('#')) reader.ids.used.add(word.slice(1))
  return close + 1
}
