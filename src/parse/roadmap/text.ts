import type { Piece } from './blocks.ts'

function counts(piece: Piece): boolean {
  return !piece.deleted && !piece.footnote
}

/** What a reader of the page takes in: without footnote marks and what is struck through. */
export function textOf(pieces: readonly Piece[]): string {
  const only = pieces[0]
  if (pieces.length === 1 && only !== undefined) return counts(only) ? only.text : ''
  let text = ''
  for (const piece of pieces) if (counts(piece)) text += piece.text
  return text
}

/** Where a part of `textOf(pieces)` stands in the source. */
export function rangeOf(pieces: readonly Piece[], from: number, to: number): { start: number; end: number } {
  let start: number | null = null
  let end = 0
  let at = 0
  for (const piece of pieces) {
    if (!counts(piece)) continue
    const next = at + piece.text.length
    const exact = piece.end - piece.start === piece.text.length
    if (start === null && from < next) start = exact ? piece.start + from - at : piece.start
    if (to > at) end = exact ? Math.min(piece.end, piece.start + to - at) : piece.end
    at = next
  }
  return { start: start ?? end, end: Math.max(end, start ?? end) }
}

/** The trimmed text and where it stands; null where there is none. */
export function trimmedRange(pieces: readonly Piece[]): { text: string; start: number; end: number } | null {
  const text = textOf(pieces)
  const trimmed = text.trim()
  if (trimmed === '') return null
  const from = text.length - text.trimStart().length
  return { text: trimmed, ...rangeOf(pieces, from, from + trimmed.length) }
}

/** The name that a heading or a cell gives: its text on one line. */
export function nameOf(pieces: readonly Piece[]): string {
  return textOf(pieces).replace(/\s+/g, ' ').trim()
}
