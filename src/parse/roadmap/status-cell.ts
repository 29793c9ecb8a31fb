import { hasLetter } from '../../letters.ts'
import type { Status } from '../../model/report.ts'
import { glyphKey, type KnownStatus } from '../vocabulary.ts'
import type { TableCell } from './blocks.ts'
import { glyphsOf } from './glyphs.ts'
import { rangeOf, textOf } from './text.ts'

/** Status by `glyphKey` of the glyph or word. */
export type Vocabulary = ReadonlyMap<string, KnownStatus>

/** What a cell says, and where the glyph or word stands that says it. */
export interface CellStatus {
  status: Status
  text: string
  start: number
  end: number
}

/** A longer text is prose, not a status with a note; the limit keeps hostile cells cheap. */
const statusTextLimit = 1_000

/** The status that a text gives, with the part of it that does; null where it gives none, or two. */
export function statusOf(
  text: string,
  vocabulary: Vocabulary,
): { status: KnownStatus; from: number; to: number } | null {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > statusTextLimit) return null
  const offset = text.length - text.trimStart().length
  const whole = vocabulary.get(glyphKey(trimmed))
  if (whole !== undefined) return { status: whole, from: offset, to: offset + trimmed.length }
  return fromGlyph(text, vocabulary) ?? fromWord(trimmed, offset, vocabulary)
}

/** A glyph with a note beside it. Two glyphs that say different things, or a word that contradicts the glyph, say nothing. */
function fromGlyph(text: string, vocabulary: Vocabulary): { status: KnownStatus; from: number; to: number } | null {
  const glyphs = glyphsOf(text)
  const known = (list: typeof glyphs) => list.some((glyph) => vocabulary.has(glyphKey(glyph.text)))
  const outside = glyphs.filter((glyph) => glyph.depth === 0)
  const counted = known(outside) ? outside : glyphs
  const first = counted[0]
  if (first === undefined) return null
  const status = vocabulary.get(glyphKey(first.text))
  if (status === undefined || !prefixAllows(text.slice(0, first.start), status, vocabulary)) return null
  let rest = text.slice(first.end)
  for (const glyph of counted.slice(1)) {
    const other = vocabulary.get(glyphKey(glyph.text))
    if (other !== undefined && other !== status) return null
    if (other !== undefined) rest = rest.replace(glyph.text, ' ')
  }
  const note = rest.replace(/^[\s:,;.–—-]+|[\s:,;.–—-]+$/g, '')
  const word = vocabulary.get(glyphKey(note)) ?? fromWord(note, 0, vocabulary)?.status
  if (word !== undefined && word !== status) return null
  return { status, from: first.start, to: first.end }
}

/** What stands before a glyph may number it or say the same in a word; "not ✅" is no ✅. */
function prefixAllows(prefix: string, status: KnownStatus, vocabulary: Vocabulary): boolean {
  const text = prefix.replace(/[\s:–—-]+$/, '')
  if (!hasLetter(text)) return true
  if (vocabulary.get(glyphKey(text)) === status) return true
  return text.split(/\s+/).every((word) => /\d/.test(word) || !hasLetter(word))
}

/** A word of the vocabulary, with a note that is set apart: "done (v2)", "n/a: no screens", "ready 2025-01-31". */
function fromWord(
  text: string,
  offset: number,
  vocabulary: Vocabulary,
): { status: KnownStatus; from: number; to: number } | null {
  const dash = /^([-–—])\s+\(/.exec(text)?.[1]
  const end = dash === undefined ? text.search(/[(（,;:.!\n[*†‡¹²³⁰⁴-⁹–—]|\s-\s|\s#?\d/) : dash.length
  if (end <= 0) return null
  const head = text.slice(0, end).trimEnd()
  const status = vocabulary.get(glyphKey(head))
  if (status === undefined) return null
  const rest = vocabulary.get(glyphKey(text.slice(end).replace(/^[\s(,;:.!–—-]+|[\s).]+$/g, '')))
  if (rest !== undefined && rest !== status) return null
  return { status, from: offset, to: offset + head.length }
}

/** A vocabulary that remembers the short texts it was asked for: a table holds the same few over and over. */
export interface StatusReader {
  read(text: string): ReturnType<typeof statusOf>
}

/** More different texts than a table has glyphs and common notes. */
const rememberedTexts = 1_000

export function statusReader(vocabulary: Vocabulary): StatusReader {
  const remembered = new Map<string, ReturnType<typeof statusOf>>()
  return {
    read(text) {
      let found = remembered.get(text)
      if (found === undefined) {
        found = statusOf(text, vocabulary)
        if (text.length <= 40 && remembered.size < rememberedTexts) remembered.set(text, found)
      }
      return found
    },
  }
}

/** Reads a status cell. Where it holds no status, the range is its content, or all of its area where it is empty. */
export function readCell(source: string, cell: TableCell, reader: StatusReader): CellStatus {
  const text = textOf(cell.pieces)
  const found = reader.read(text)
  if (found !== null) {
    return {
      status: found.status,
      text: text.slice(found.from, found.to),
      ...rangeOf(cell.pieces, found.from, found.to),
    }
  }
  const written = source.slice(cell.start, cell.end)
  const content = written.trim()
  if (content === '') return { status: 'unknown', text: '', start: cell.start, end: cell.end }
  const start = cell.start + written.length - written.trimStart().length
  return { status: 'unknown', text: text.trim() || content, start, end: start + content.length }
}

/** Target of the link that names the cell's document: the one around the status, else the first one into the repository. */
export function cellLink(cell: TableCell, status: CellStatus): string | null {
  let first: string | null = null
  for (const piece of cell.pieces) {
    if (piece.link === null || piece.deleted || piece.footnote || isExternal(piece.link.target)) continue
    if (piece.start <= status.start && status.end <= piece.end) return piece.link.target
    first ??= piece.link.target
  }
  return first
}

/** A link out of the repository: it has a scheme, or a host. */
export function isExternal(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target)
}
