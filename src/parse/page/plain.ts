import { decodeEntity } from './entity.ts'

/**
 * A line of Markdown as a reader sees it: links and images by their text, code and emphasis without marks, no HTML
 * tags, attribute lists, emoji shortcodes or footnote marks. Every step goes forward, so that a hostile line costs no
 * more than its length.
 */
export function plainText(markdown: string): string {
  if (!SPECIAL.test(markdown)) return markdown.trim()
  let out = ''
  /** Up to here the text is copied; from here to `index` it stays as it is. */
  let copied = 0
  let index = 0
  const noLater = new Set<string>()
  /** The next closing mark, or -1; a mark that is not there is looked for once. */
  const find = (mark: string, from: number): number => {
    if (noLater.has(mark)) return -1
    const found = markdown.indexOf(mark, from)
    if (found === -1) noLater.add(mark)
    return found
  }
  while (index < markdown.length) {
    const code = markdown.charCodeAt(index)
    if (code > 126 || IS_SPECIAL[code] === 0) {
      index++
      continue
    }
    if (code === AMPERSAND) {
      const { text, length } = decodeEntity(markdown, index)
      out += markdown.slice(copied, index) + text
      index += length
      copied = index
      continue
    }
    const next = afterMarkup(markdown, index, find)
    if (next === index) {
      index++
      continue
    }
    out += markdown.slice(copied, index)
    copied = next
    // What is escaped stands for itself.
    index = code === BACKSLASH ? next + 1 : next
  }
  return (out + markdown.slice(copied)).trim()
}

const SPECIAL = /[\\`*_~=![\]<{:&]/

const BACKSLASH = 92
const AMPERSAND = 38

/** 1 for each character of `SPECIAL`. */
const IS_SPECIAL = new Uint8Array(127)
for (const mark of '\\`*_~=![]<{:&') IS_SPECIAL[mark.charCodeAt(0)] = 1

/** Where the text goes on behind the markup that stands at an offset; the offset itself where none does. */
function afterMarkup(markdown: string, index: number, find: (mark: string, from: number) => number): number {
  switch (markdown.charAt(index)) {
    case '\\':
      return index + 1 < markdown.length ? index + 1 : index
    case '`':
    case '*':
    case '~':
      return index + 1
    case '=':
      return markdown[index + 1] === '=' ? index + 1 : index
    case '_':
      return isWord(markdown, index - 1) && isWord(markdown, index + 1) ? index : index + 1
    case '!':
      return markdown[index + 1] === '[' ? index + 1 : index
    case '[':
      return markdown[index + 1] === '^' ? afterMark(find(']', index), index, 1) : index + 1
    case ']':
      if (markdown[index + 1] === '(') return afterMark(find(')', index), index, 1)
      return markdown[index + 1] === '[' ? afterMark(find(']', index + 2), index, 1) : index + 1
    case '<':
      return isTagStart(markdown, index + 1) && !isAddress(markdown, index)
        ? afterMark(find('>', index), index, 1)
        : index
    case '{':
      return markdown[index + 1] === ':' || markdown[index + 1] === '#' || isAttributes(markdown, index)
        ? afterMark(find('}', index), index, 1)
        : index
    case ':':
      return isShortcode(markdown, index) ? markdown.indexOf(':', index + 1) + 1 : index
    default:
      return index
  }
}

function afterMark(found: number, index: number, length: number): number {
  return found === -1 ? index + 1 : found + length
}

function isWord(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code > 127
}

function isTagStart(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === 47 || code === 33 || ((code | 32) >= 97 && (code | 32) <= 122)
}

/** Letters of the longest scheme of a URL that is looked for. */
const LONGEST_SCHEME = 12

/** `<https://example.com>` is a link and no tag; it is its own text. */
export function isAddress(text: string, index: number): boolean {
  for (let at = index + 1; at < index + 2 + LONGEST_SCHEME; at++) {
    const code = text.charCodeAt(at)
    if (code === 58) return at > index + 2 && text.startsWith('//', at + 1)
    if (!isWord(text, at)) return false
  }
  return false
}

/** `{.class}`, `{ #id .class }`, `{ .class }`. */
function isAttributes(text: string, index: number): boolean {
  let at = index + 1
  while (text.charCodeAt(at) === 32 && at < index + 8) at++
  const character = text[at]
  return character === '.' || character === '#' || (character === ':' && at > index)
}

/** `:rocket:`, `:material-check:`; a shortcode has no spaces and is not long. */
function isShortcode(text: string, index: number): boolean {
  const limit = Math.min(text.length, index + 64)
  for (let at = index + 1; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 58) return at > index + 1
    if (!isWord(text, at) && code !== 45 && code !== 95 && code !== 43) return false
  }
  return false
}
