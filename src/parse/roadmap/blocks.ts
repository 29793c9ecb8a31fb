/**
 * The few kinds of block that a roadmap is read from. Two readers make them, the plain one and the one on remark's tree; one
 * interpreter reads them. Everything is placed by offsets into the source text; `end` is exclusive.
 */

/** A link around text. */
export interface Link {
  target: string
  start: number
  end: number
}

/** A run of text in one style, as a reader sees it. A line break is a piece with the text "\n". */
export interface Piece {
  text: string
  /** Where it is written. Where `end - start` is the length of the text, the text stands there letter by letter. */
  start: number
  end: number
  bold: boolean
  code: boolean
  /** Struck through: it does not count. */
  deleted: boolean
  /** A footnote mark. */
  footnote: boolean
  link: Link | null
}

export interface TableCell {
  pieces: readonly Piece[]
  /** The area between the pipes, or between the tags. */
  start: number
  end: number
  /** It continues a cell that spans from the row above or the column before. */
  spanned: boolean
}

export interface TableRow {
  cells: readonly TableCell[]
  start: number
  end: number
}

export interface Table {
  kind: 'table'
  /** Header first. */
  rows: readonly TableRow[]
  start: number
  end: number
}

export interface Heading {
  kind: 'heading'
  /** 1 to 6. */
  depth: number
  pieces: readonly Piece[]
  start: number
  end: number
}

/** A paragraph, on its own or in a list. */
export interface Text {
  kind: 'text'
  /** How many lists it stands in; 0 outside of lists. */
  depth: number
  /** It is the first of its list item. */
  item: boolean
  /** The box of a task item. */
  checked: boolean | null
  pieces: readonly Piece[]
  start: number
  end: number
}

/** What a reader of the page does not see as text: nothing in it is read, but a table in it may deserve a hint. */
export interface Opaque {
  kind: 'opaque'
  what: 'fence' | 'indented' | 'html' | 'comment'
  start: number
  end: number
}

export type Block = Heading | Text | Table | Opaque

/** The style of a piece that has none. */
export interface Style {
  bold: boolean
  deleted: boolean
  link: Link | null
}

export const noStyle: Style = { bold: false, deleted: false, link: null }

/** A piece whose text stands in the source as it is. */
export function verbatim(source: string, start: number, end: number, style: Style, code = false): Piece {
  return { text: source.slice(start, end), start, end, code, footnote: false, ...style }
}

function joins(left: Piece, right: Piece): boolean {
  return (
    left.end === right.start &&
    left.text.length === left.end - left.start &&
    right.text.length === right.end - right.start &&
    left.text !== '\n' &&
    right.text !== '\n' &&
    left.bold === right.bold &&
    left.code === right.code &&
    left.deleted === right.deleted &&
    left.link === right.link &&
    !left.footnote &&
    !right.footnote
  )
}

/** Neighbours of one style as one piece, so that both readers give the same pieces for the same text. */
export function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.length < 2) return pieces
  const joined: Piece[] = []
  let parts: Piece[] = []
  const close = () => {
    const first = parts[0]
    const last = parts.at(-1)
    if (first !== undefined && last !== undefined) {
      joined.push(
        parts.length === 1 ? first : { ...first, text: parts.map((part) => part.text).join(''), end: last.end },
      )
    }
    parts = []
  }
  for (const piece of pieces) {
    if (piece.text === '') continue
    const before = parts.at(-1)
    if (before !== undefined && !joins(before, piece)) close()
    parts.push(piece)
  }
  close()
  return joined
}
