import { lazily } from '../../letters.ts'
import type { Block, Piece } from './blocks.ts'
import { isExternal } from './status-cell.ts'
import { rangeOf, textOf } from './text.ts'

/** What stands in prose: the date, the section of the nav that holds the modules, links. Offsets into the source. */
export interface Notes {
  date: { text: string; start: number; end: number } | null
  modulesSection: string | null
  links: readonly { target: string; start: number; end: number }[]
}

const dateLabel =
  /\b(?:date generated|generated on|generated|last generated|last updated|updated on|last update|as of|stand|aktualisiert|generiert am|date de génération|fecha de generación)\b[\s:*_]*/gi
const numericDate = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})/
/** With the month in letters of any script. */
const writtenDate = lazily(
  String.raw`^(?:\d{1,2}\.? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})`,
)
/** A name that begins with a capital, after "under". */
const namedSection = lazily(String.raw`\bunder (?:the )?(\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,4})`)

/** No note is longer; the limit keeps hostile text cheap. */
const noteLimit = 5_000

export function readNotes(blocks: readonly Block[], statusTables: ReadonlySet<Block>): Notes {
  let date: (Notes['date'] & { exact: boolean }) | null = null
  let modulesSection: string | null = null
  const links: { target: string; start: number; end: number }[] = []
  for (const block of blocks) {
    if (block.kind === 'table') {
      if (statusTables.has(block)) continue
      for (const row of block.rows) for (const cell of row.cells) collectLinks(cell.pieces, links)
    } else if (block.kind !== 'opaque') {
      collectLinks(block.pieces, links)
      if (block.kind === 'heading') continue
      const found = dateIn(block.pieces)
      // "Date generated" is the roadmap's own word; other dates count only where it is missing.
      if (found !== null && (date === null || (found.exact && !date.exact))) date = found
      modulesSection ??= sectionIn(block.pieces)
    }
  }
  const plainDate = date === null ? null : { text: date.text, start: date.start, end: date.end }
  return { date: plainDate, modulesSection, links }
}

function collectLinks(pieces: readonly Piece[], links: { target: string; start: number; end: number }[]): void {
  for (const { link } of pieces) {
    if (link === null || isExternal(link.target) || link.target === '' || link.target.startsWith('#')) continue
    if (links.at(-1)?.start !== link.start) links.push({ target: link.target, start: link.start, end: link.end })
  }
}

function dateIn(pieces: readonly Piece[]): { text: string; start: number; end: number; exact: boolean } | null {
  const text = textOf(pieces).slice(0, noteLimit)
  for (const label of text.matchAll(dateLabel)) {
    const from = label.index + label[0].length
    const rest = text.slice(from, from + 40)
    const written = (numericDate.exec(rest) ?? writtenDate().exec(rest))?.[0]
    if (written === undefined) continue
    const exact = /^date generated/i.test(label[0])
    return { text: written, exact, ...rangeOf(pieces, from, from + written.length) }
  }
  return null
}

/** "Keep the module list in sync with `mkdocs.yml` under **Modules**": what is emphasised after the file's name. */
function sectionIn(pieces: readonly Piece[]): string | null {
  const text = textOf(pieces).slice(0, noteLimit)
  const file = /mkdocs(?:\.ya?ml)?/i.exec(text)
  if (file === null) return null
  const after = file.index + file[0].length
  let at = 0
  let bold = ''
  for (const piece of pieces) {
    if (piece.deleted || piece.footnote) continue
    if (bold !== '' && !piece.bold) break
    if (piece.bold && at >= file.index && !/mkdocs/i.test(piece.text)) bold += piece.text
    at += piece.text.length
  }
  if (bold.trim() !== '') return bold.trim()
  const rest = text.slice(after)
  const quoted = /\b(?:under|section|in|below|unter|sous|bajo)\b[^"“„'`\n]{0,40}["“„']([^"”“'\n]{1,80})["”“']/i.exec(
    rest,
  )
  if (quoted?.[1] !== undefined) return quoted[1].trim()
  const code = codeAfter(pieces, after)
  if (code !== null && /\b(?:under|section|below|unter|sous|bajo)\b/i.test(rest)) return code
  return namedSection().exec(rest)?.[1] ?? null
}

function codeAfter(pieces: readonly Piece[], after: number): string | null {
  let at = 0
  for (const piece of pieces) {
    if (piece.code && at >= after && !/mkdocs/i.test(piece.text))
      return piece.text.trim().replace(/^nav\s*[:>/.]\s*|:$/g, '')
    if (!piece.deleted && !piece.footnote) at += piece.text.length
  }
  return null
}
