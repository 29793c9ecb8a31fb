import type { Link, Piece } from './blocks.ts'
import { verbatim } from './blocks.ts'
import { attribute, decodeReference, type HtmlToken } from './html-tokens.ts'

const boldTags = new Set(['b', 'strong', 'em', 'i'])
const deletedTags = new Set(['del', 's', 'strike'])

/** The style that the HTML tags around a text give it. Changes as tags open and close. */
export interface HtmlStyle {
  bold: number
  deleted: number
  footnote: number
  link: Link | null
}

export function htmlStyle(): HtmlStyle {
  return { bold: 0, deleted: 0, footnote: 0, link: null }
}

/** Takes in a tag: changes the style, and gives the piece that the tag itself shows (a break, a box, an image's text). */
export function applyTag(style: HtmlStyle, tag: Extract<HtmlToken, { kind: 'tag' }>): Piece | null {
  const step = tag.closing ? -1 : 1
  if (boldTags.has(tag.name)) style.bold = Math.max(0, style.bold + step)
  if (deletedTags.has(tag.name)) style.deleted = Math.max(0, style.deleted + step)
  if (tag.name === 'sup') style.footnote = Math.max(0, style.footnote + step)
  if (tag.name === 'a') {
    const target = tag.closing ? null : attribute(tag.attributes, 'href')
    style.link = target === null ? null : { target, start: tag.start, end: tag.end }
  }
  const shown = shownBy(tag)
  return shown === null ? null : { ...pieceStyle(style), text: shown, start: tag.start, end: tag.end }
}

function shownBy(tag: Extract<HtmlToken, { kind: 'tag' }>): string | null {
  if (tag.name === 'br') return '\n'
  if (tag.name === 'img') return attribute(tag.attributes, 'alt')
  if (tag.name === 'input' && attribute(tag.attributes, 'type')?.toLowerCase() === 'checkbox') {
    return attribute(tag.attributes, 'checked') === null ? '[ ]' : '[x]'
  }
  return null
}

function pieceStyle(style: HtmlStyle): Omit<Piece, 'text' | 'start' | 'end'> {
  const { link } = style
  return { bold: style.bold > 0, deleted: style.deleted > 0, footnote: style.footnote > 0, code: false, link }
}

/** The pieces of text between tags: references decoded, a space for each line break of the source. */
export function htmlText(source: string, start: number, end: number, style: HtmlStyle, out: Piece[]): void {
  const { footnote, ...plain } = pieceStyle(style)
  const push = (from: number, to: number) => {
    if (from < to) out.push({ ...verbatim(source, from, to, plain), footnote })
  }
  let from = start
  for (const match of source.slice(start, end).matchAll(/\s*[\r\n]\s*|&#?[0-9a-z]{1,31};/gi)) {
    const at = start + match.index
    const shown = match[0].startsWith('&') ? decodeReference(match[0]) : ' '
    if (shown === null) continue
    push(from, at)
    from = at + match[0].length
    out.push({ ...plain, code: false, footnote, text: shown, start: at, end: from })
  }
  push(from, end)
}
