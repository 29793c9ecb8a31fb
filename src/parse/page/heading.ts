import { isAscii } from '../../letters.ts'
import { plainText } from './plain.ts'
import { type Reader, trimEnd } from './reader.ts'
import { slugOf, unicodeSlugOf, uniqueId } from './slug.ts'

const HASH = 35

/**
 * Adds the heading that the current line is, from its first `#` on. As in Python-Markdown no space is needed behind the
 * marks, and marks at the end are dropped.
 */
export function readHashHeading(reader: Reader, at: number, depth: number): void {
  const { text, end } = reader
  let level = 1
  while (level < 6 && text.charCodeAt(at + level) === HASH) level++
  let stop = trimEnd(text, at + level, end)
  while (stop > at + level && text.charCodeAt(stop - 1) === HASH) stop--
  addHeading(reader, text.slice(at + level, stop).trim(), level, reader.line, depth)
}

/** Adds a heading with the id that MkDocs would give it: that of its attribute list, else made of its text. */
export function addHeading(reader: Reader, markdown: string, level: number, line: number, depth: number): void {
  const brace = markdown.endsWith('}') ? markdown.lastIndexOf('{') : -1
  const list =
    brace === -1 || markdown[brace + 1] === '{' || markdown[brace - 1] === '{' ? '' : markdown.slice(brace + 1, -1)
  const id = list === '' ? undefined : list.split(/[\s:]/).find((word) => word.length > 1 && word.startsWith('#'))
  const text = plainText(list === '' ? markdown : markdown.slice(0, brace))
  // What an image in a heading is called is read, but is no part of the id.
  const named = markdown.includes('![') ? plainText(markdown.replace(/!\[[^\]]{0,200}\]\([^)]{0,500}\)/g, '')) : text
  const slug = slugOf(named)
  const anchor = id?.slice(1) ?? uniqueId(slug, reader.ids)
  reader.ids.used.add(anchor)
  // Only then can the two slugs of a text differ.
  if (id === undefined && !isAscii(text)) {
    const other = unicodeSlugOf(text)
    if (other !== slug && other !== '') reader.ids.used.add(other)
  }
  reader.blocks.push({ kind: 'heading', line, depth, text, level, anchor })
}

/** Level of the heading that a line of `=` or `-` makes of the line above; 0 where it is no such line. */
export function setextLevel(text: string, at: number, end: number): 0 | 1 | 2 {
  const mark = text.charCodeAt(at)
  if (mark !== 61 && mark !== 45) return 0
  const stop = trimEnd(text, at, end)
  for (let index = at + 1; index < stop; index++) if (text.charCodeAt(index) !== mark) return 0
  return mark === 61 ? 1 : 2
}

/** Whether a line is a rule across the page: three or more of one of `-`, `*`, `_`, with spaces between or not. */
export function isRule(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at)
  if (mark !== 45 && mark !== 42 && mark !== 95) return false
  let count = 0
  for (let index = at; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === mark) count++
    else if (code !== 32 && code !== 9) return false
  }
  return count >= 3
}
