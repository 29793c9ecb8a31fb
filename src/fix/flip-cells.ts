import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Location } from '../model/report.ts'
import { once } from '../once.ts'
import { vocabularyOf } from '../parse/roadmap/legend.ts'
import { statusOf, type Vocabulary } from '../parse/roadmap/status-cell.ts'
import { builtInStatuses, glyphKey } from '../parse/vocabulary.ts'
import { glyphFor } from '../rules/claim.ts'
import { fitCell, readAlignment } from './alignment.ts'
import type { LineEdit } from './lines.ts'
import { cellAround } from './pipe-cells.ts'

/** A cell, and what it should say. */
export interface Flip {
  cell: AssessedCell
  status: 'ready' | 'pending'
}

/** The edits that make cells say what they should, in the roadmap's own glyphs; null for a cell that has no glyph to replace. */
export function flipCells(
  assessment: Assessment,
  lines: readonly string[],
  flips: readonly Flip[],
): (LineEdit | null)[] {
  const alignment = readAlignment(lines)
  const glyphs = { ready: glyphFor(assessment, 'ready'), pending: glyphFor(assessment, 'pending') }
  const words = once(() => vocabulary(assessment))
  const usual = once(() => ({
    ready: usualContent(assessment, lines, 'ready', words()),
    pending: usualContent(assessment, lines, 'pending', words()),
  }))

  return flips.map(({ cell, status }) => {
    const range = rangeOf(cell.cell.location)
    if (!range) return null
    const line = lines[range.line] ?? ''
    const area = cellAround(line, range.start, range.end)
    if (!area) return { ...range, replacement: glyphs[status] }
    const written = line.slice(area.start, area.end)
    return { line: range.line, ...area, replacement: fitCell(written, content(), alignment.measure(range.line, area)) }

    /** Beside another glyph a word may now say the contrary ("✅ done"): then the cell becomes like its neighbours. */
    function content(): string {
      const before = line.slice(area?.start, range?.start).trimStart() ?? ''
      const after = line.slice(range?.end, area?.end).trimEnd() ?? ''
      const replaced = before + glyphs[status] + after
      if (before + after === '' || cell.cell.link !== null) return replaced
      return statusOf(replaced, words())?.status === status ? replaced : (usual()[status] ?? glyphs[status])
    }
  })
}

/** A location on one line, from 0; null where it is longer, or where there is nothing to replace. */
export function rangeOf({
  startLine,
  startColumn,
  endLine,
  endColumn,
}: Location): Omit<LineEdit, 'replacement'> | null {
  if (startLine !== endLine || startColumn >= endColumn) return null
  return { line: startLine - 1, start: startColumn - 1, end: endColumn - 1 }
}

function vocabulary({ roadmap, mapping }: Assessment): Vocabulary {
  const legend = (roadmap?.legend ?? []).flatMap(({ text, status }) =>
    status === 'unknown' ? [] : [[glyphKey(text), status] as const],
  )
  return new Map([...vocabularyOf(builtInStatuses), ...legend, ...vocabularyOf(mapping.statuses)])
}

/** How most cells of a status are written where they have a word beside the glyph: "⚪ Pending". */
function usualContent(
  { cells }: Assessment,
  lines: readonly string[],
  status: Flip['status'],
  words: Vocabulary,
): string | null {
  const counts = new Map<string, number>()
  for (const { cell } of cells) {
    const range = cell.status === status && cell.link === null ? rangeOf(cell.location) : null
    const line = range ? (lines[range.line] ?? '') : ''
    const area = range && cellAround(line, range.start, range.end)
    if (!area) continue
    const content = line.slice(area.start, area.end).trim()
    if (words.has(glyphKey(content.replace(cell.text, '')))) counts.set(content, (counts.get(content) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, left], [, right]) => right - left)
  return most?.[0] ?? null
}
