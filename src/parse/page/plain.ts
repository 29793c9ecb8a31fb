import { decodeEntity } from './entity.ts'

/**
 * A line of Markdown as a reader sees it: links and images by their text, code and emphasis without marks, no HTML
 * tags, attribute lists, emoji shortcodes or footnote marks. Every step goes forward, so that a hostile line costs no
 * more than its length.
 */
export function plainText(markdown: string): string {
  if (!SPECIAL.test(markdown)) return markdown.trim()
  let out = ''
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
    const character = markdown[index] ?? ''
    if (character === '\\' && index + 1 < markdown.length) {
      out += markdown[index + 1] ?? ''
      index += 2
    } else if (character === '`') {
      index++
    } else if (character === '*' || character === '~' || (character === '=' && markdown[index + 1] === '=')) {
      index++
    } else if (character === '_' && !(isWord(markdown, index - 1) && isWord(markdown, index + 1))) {
      index++
    } else if (character === '!' && markdown[index + 1] === '[') {
      index++
    } else if (character === '[') {
      index = markdown[index + 1] === '^' ? afterMark(find(']', index), index, 1) : index + 1
    } else if (character === ']') {
      const next = markdown[index + 1]
      if (next === '(') index = afterMark(find(')', index), index, 1)
      else if (next === '[') index = afterMark(find(']', index + 2), index, 1)
      else index++
    } else if (character === '<' && isTagStart(markdown, index + 1)) {
      index = afterMark(find('>', index), index, 1)
    } else if (
      character === '{' &&
      (markdown[index + 1] === ':' || markdown[index + 1] === '#' || isAttributes(markdown, index))
    ) {
      index = afterMark(find('}', index), index, 1)
    } else if (character === ':' && isShortcode(markdown, index)) {
      index = markdown.indexOf(':', index + 1) + 1
    } else if (character === '&') {
      const { text, length } = decodeEntity(markdown, index)
      out += text
      index += length
    } else {
      out += character
      index++
    }
  }
  return out.trim()
}

const SPECIAL = /[\\`*_~=![\]<{:&]/

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
