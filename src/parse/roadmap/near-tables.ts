import type { RoadmapProblem } from '../../model/roadmap.ts'
import type { Block, Opaque } from './blocks.ts'
import { locate, type Source } from './source.ts'

const delimiterLine = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/

/** Longer lines are not looked at: no delimiter row is so long. */
const lineLimit = 5_000

interface Line {
  text: string
  start: number
}

function linesOf(source: Source, block: { start: number; end: number }): readonly Line[] {
  const lines: Line[] = []
  let start = block.start
  while (start < block.end) {
    const newline = source.text.indexOf('\n', start)
    const end = newline === -1 || newline > block.end ? block.end : newline
    const written = source.text.slice(start, Math.min(end, start + lineLimit))
    lines.push({ text: written.trim(), start: start + written.length - written.trimStart().length })
    start = end + 1
  }
  return lines
}

/** The header and delimiter row of something that its writer meant as a table. */
function tableIn(lines: readonly Line[]): { header: Line; delimiter: Line } | null {
  for (let index = 1; index < lines.length; index++) {
    const header = lines[index - 1]
    const delimiter = lines[index]
    if (header === undefined || delimiter === undefined || !header.text.includes('|')) continue
    if (delimiter.text.includes('|') && delimiterLine.test(delimiter.text)) return { header, delimiter }
  }
  return null
}

function cellCount(line: string): number {
  return line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/).length
}

const opaqueReasons: Readonly<Record<Opaque['what'], string>> = {
  fence: 'stands in a code block, so it is no table; take the fence away if it is meant',
  indented: 'is indented by four spaces, which makes it code; take the indentation away',
  html: 'stands right after an HTML tag, where Markdown is not read; put an empty line before it',
  comment: 'stands in a comment, so it is no table; take it out of the comment if it is meant',
}

/**
 * What looks like a table and is none. In fences and comments such text is usually an example: it is named only where the
 * file has no other table of statuses.
 */
export function nearTables(
  source: Source,
  blocks: readonly Block[],
  hasStatusTable: boolean,
): readonly RoadmapProblem[] {
  return blocks.flatMap((block): readonly RoadmapProblem[] => {
    if (block.kind === 'heading' || block.kind === 'table') return []
    if (block.kind === 'opaque') {
      const example = block.what === 'fence' || block.what === 'comment'
      if (example && hasStatusTable) return []
      const found = tableIn(linesOf(source, block))
      if (found === null) return []
      return [notTable(source, found.header, opaqueReasons[block.what])]
    }
    return brokenTable(source, block)
  })
}

function notTable(source: Source, header: Line, reason: string): RoadmapProblem {
  const location = locate(source, header.start, header.start + header.text.length)
  return { message: `What looks like a table here ${reason}.`, module: null, location }
}

function brokenTable(source: Source, block: { start: number; end: number }): readonly RoadmapProblem[] {
  const lines = linesOf(source, block)
  const found = tableIn(lines)
  if (found !== null) {
    const { header, delimiter } = found
    if (cellCount(header.text) === cellCount(delimiter.text)) return [notTable(source, header, opaqueReasons.html)]
    const message =
      `What looks like a table here is none: its header has ${cellCount(header.text)} cells and the row of dashes below it ` +
      `${cellCount(delimiter.text)}; give both the same number.`
    return [
      { message, module: null, location: locate(source, delimiter.start, delimiter.start + delimiter.text.length) },
    ]
  }
  const piped = lines.filter((line) => line.text.startsWith('|') && line.text.length > 1 && line.text.endsWith('|'))
  const first = piped[0]
  if (piped.length < 2 || first === undefined) return []
  const message = 'What looks like a table here is none: a row of dashes (`| --- | --- |`) must follow its header.'
  return [{ message, module: null, location: locate(source, first.start, first.start + first.text.length) }]
}
