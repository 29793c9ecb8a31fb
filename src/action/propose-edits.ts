import { createHash } from 'node:crypto'
import { type Alignment, fitCell, readAlignment } from '../fix/alignment.ts'
import { editLines, type LineEdit, unchanged } from '../fix/lines.ts'
import { cellAround } from '../fix/pipe-cells.ts'
import { groupBy } from '../group-by.ts'
import type { Finding } from '../model/report.ts'
import type { GateResult } from '../model/result.ts'
import { findShown } from '../publish/hunks.ts'
import { MAX_SUGGESTIONS, type Suggestion } from '../publish/suggestions.ts'
import { codeBlock } from '../render/code-block.ts'
import { markdownText, shortened, visible } from '../render/escape.ts'
import { renderDiff } from '../render/unified-diff.ts'
import { isCounted } from '../severity.ts'

/** What is proposed to the author of a pull request. */
export interface Proposal {
  /** For lines that the pull request's diff shows. */
  suggestions: readonly Suggestion[]
  /** The rest, as a patch to copy; null where there is none. */
  patch: string | null
}

/** The findings whose fix is worth proposing: what counts against this change, or would by its gate. */
export function proposedFixes({ report }: GateResult): Finding[] {
  return report.findings.filter(({ fix, state, tree }) => {
    const counts = isCounted(report.gate.mode, { state })
    return counts && tree === 'head' && fix !== null && fix.location.startLine === fix.location.endLine
  })
}

/**
 * The edits of status cells, a line each: for lines that GitHub shows in the diff as suggestions, else as a patch.
 *
 * @param texts the judged files, by path
 * @param shown the lines that the diff of the pull request shows, by path
 * @param folder the judged root in the repository: empty, or with a slash at the end
 */
export function proposeEdits(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
  shown: ReadonlyMap<string, ReadonlyMap<number, string>>,
  folder: string,
): Proposal {
  const suggestions: Suggestion[] = []
  const patches: string[] = []
  for (const [path, inFile] of groupBy(findings, ({ fix }) => fix?.location.path ?? '')) {
    const text = texts.get(path)
    if (text === undefined) continue
    const before = unchanged(text)
    const lines = before.map(({ after }) => after)
    const alignment = readAlignment(lines)
    const left: LineEdit[] = []
    for (const [number, ofLine] of groupBy(inFile, ({ fix }) => fix?.location.startLine ?? 0)) {
      const old = lines[number - 1] ?? ''
      const edits = ofLine.flatMap(({ fix }) => (fix ? [padded(old, fix, alignment)] : []))
      const moved = edits.map((edit) => ({ ...edit, line: 0 }))
      const edited = withoutEnd(editLines(unchanged(old), moved)[0]?.after ?? '')
      const line = findShown(shown.get(folder + path) ?? new Map(), withoutEnd(old), number)
      // What would reorder or hide characters is not handed on to be committed with one click.
      if (line === null || visible(edited) !== edited || suggestions.length === MAX_SUGGESTIONS)
        for (const edit of edits) left.push(edit)
      else suggestions.push(suggestionOf(folder + path, line, withoutEnd(old), edited, ofLine))
    }
    if (left.length > 0)
      patches.push(renderDiff({ path: folder + path, lines: editLines(before, left) }, { colour: false }))
  }
  return { suggestions, patch: patches.length === 0 ? null : patches.join('') }
}

/** The edit of a cell with its padding, so that the pipes stay where they are. */
function padded(line: string, fix: NonNullable<Finding['fix']>, alignment: Alignment): LineEdit {
  const number = fix.location.startLine - 1
  const [start, end] = [fix.location.startColumn - 1, fix.location.endColumn - 1]
  const area = cellAround(line, start, end)
  if (!area) return { line: number, start, end, replacement: fix.replacement }
  const content = line.slice(area.start, start).trimStart() + fix.replacement + line.slice(end, area.end).trimEnd()
  const written = line.slice(area.start, area.end)
  return { line: number, ...area, replacement: fitCell(written, content, alignment.measure(number, area)) }
}

function suggestionOf(
  path: string,
  line: number,
  before: string,
  after: string,
  findings: readonly Finding[],
): Suggestion {
  const messages = findings.map(({ message }) => markdownText(shortened(message, 600)))
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([path, before, after]))
    .digest('hex')
    .slice(0, 16)
  return { path, line, body: `${messages.join('\n\n')}\n\n${codeBlock('suggestion', after)}`, fingerprint }
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '')
}
