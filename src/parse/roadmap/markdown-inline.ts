import type { PhrasingContent } from 'mdast'
import { joinPieces, noStyle, type Piece, type Style, verbatim } from './blocks.ts'
import { applyTag, htmlStyle } from './html-inline.ts'
import { decodeReference, htmlTokens } from './html-tokens.ts'
import { lineBreak } from './plain.ts'

const punctuation = /[!-/:-@[-`{-~]/

/** Link targets by the label that references use. */
export type Definitions = ReadonlyMap<string, string>

/** The pieces of remark's inline content. `start` and `end` enclose it in the source. */
export function markdownPieces(
  source: string,
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  start: number,
  end: number,
): readonly Piece[] {
  const reader = { source, definitions, html: htmlStyle(), out: [] as Piece[], cursor: start, end }
  for (const node of nodes) readNode(reader, node, noStyle)
  return joinPieces(reader.out)
}

interface Reader {
  source: string
  definitions: Definitions
  html: ReturnType<typeof htmlStyle>
  out: Piece[]
  /** How far the source is read: a node that remark made up has no place, and is looked for from here. */
  cursor: number
  end: number
}

function readNode(reader: Reader, node: PhrasingContent, style: Style): void {
  const { source, out } = reader
  const start = node.position?.start.offset ?? reader.cursor
  const end = node.position?.end.offset ?? reader.end
  const styled = withHtml(reader, style)
  switch (node.type) {
    case 'text':
      alignText(reader, node.value, node.position === undefined ? placeOf(reader, node.value) : start, end, styled)
      break
    case 'inlineCode': {
      const at = source.indexOf(node.value, start)
      const found = at !== -1 && at + node.value.length <= end
      const piece = found ? verbatim(source, at, at + node.value.length, styled, true) : null
      out.push(
        piece ?? { ...styled, code: true, footnote: false, text: node.value.replace(/[\r\n]/g, ' '), start, end },
      )
      break
    }
    case 'break':
      out.push(lineBreak(start, afterIndentation(source, end)))
      break
    case 'strong':
    case 'emphasis':
      for (const child of node.children) readNode(reader, child, { ...style, bold: true })
      break
    case 'delete':
      for (const child of node.children) readNode(reader, child, { ...style, deleted: true })
      break
    case 'link':
      for (const child of node.children) readNode(reader, child, { ...style, link: { target: node.url, start, end } })
      break
    case 'linkReference': {
      const target = reader.definitions.get(node.identifier)
      const link = target === undefined ? style.link : { target, start, end }
      for (const child of node.children) readNode(reader, child, { ...style, link })
      break
    }
    case 'image':
    case 'imageReference':
      if (node.alt) out.push({ ...styled, code: false, footnote: false, text: node.alt, start, end })
      break
    case 'footnoteReference':
      out.push({ ...styled, code: false, footnote: true, text: source.slice(start, end), start, end })
      break
    case 'html':
      for (const token of htmlTokens(source, start, end)) {
        const shown = token.kind === 'tag' ? applyTag(reader.html, token) : null
        if (shown !== null) out.push(shown)
      }
      break
  }
  reader.cursor = node.position?.end.offset ?? reader.cursor
}

function afterIndentation(source: string, start: number): number {
  let at = start
  while (/[ \t]/.test(source[at] ?? '')) at++
  return at
}

function withHtml(reader: Reader, style: Style): Style {
  const { html } = reader
  return {
    bold: style.bold || html.bold > 0,
    deleted: style.deleted || html.deleted > 0,
    link: style.link ?? html.link,
  }
}

function placeOf(reader: Reader, value: string): number {
  const at = reader.source.indexOf(value, reader.cursor)
  return at === -1 || at + value.length > reader.end ? reader.cursor : at
}

/** Lays a text that remark decoded along its source: escapes, references and line breaks get pieces of their own. */
function alignText(reader: Reader, value: string, start: number, end: number, style: Style): void {
  const { source, out } = reader
  const footnote = reader.html.footnote > 0
  const push = (piece: Piece) => out.push(footnote ? { ...piece, footnote } : piece)
  let at = start
  let from = start
  let index = 0
  const flush = () => {
    if (from < at) push(verbatim(source, from, at, style))
  }
  while (index < value.length) {
    const char = value[index] ?? ''
    const written = source[at] ?? ''
    const next = source[at + 1] ?? ''
    let consumed = 0
    let shown = char
    if (char === '\n') {
      while (at + consumed < end && /[ \t\r]/.test(source[at + consumed] ?? '')) consumed++
      if (source[at + consumed] === '\n') consumed++
      // The next line's own indentation, and the marks of the quotes that it stands in, are not text.
      const following = value[index + 1] ?? ''
      while (/[ \t>]/.test(source[at + consumed] ?? '') && source[at + consumed] !== following) consumed++
    } else if (written === '\\' && next === char && punctuation.test(next)) consumed = 2
    else if (written === '&') {
      const reference = /^&#?[0-9a-z]{1,31};/i.exec(source.slice(at, at + 40))?.[0]
      const decoded = reference === undefined ? null : (decodeReference(reference) ?? char)
      if (reference !== undefined && decoded !== null && value.startsWith(decoded, index)) {
        consumed = reference.length
        shown = decoded
      }
    } else if (written !== char && written !== '\0') break
    if (consumed === 0) {
      at++
      index++
      continue
    }
    flush()
    // Blanks at a line's end belong to the break; after a link they are in no text of remark's.
    let pieceStart = at
    if (char === '\n') while (pieceStart > 0 && /[ \t]/.test(source[pieceStart - 1] ?? '')) pieceStart--
    push({ ...style, code: false, footnote: false, text: shown, start: pieceStart, end: Math.min(at + consumed, end) })
    at += consumed
    from = at
    index += shown.length
  }
  flush()
  reader.cursor = at
  if (index >= value.length) return
  push({
    ...style,
    code: false,
    footnote: false,
    text: value.slice(index).replace(/[\r\n]+/g, ' '),
    start: at,
    end: Math.max(at, end),
  })
}
