import { UserError } from '../../errors.ts'
import type { Table } from './blocks.ts'
import { lineAt, type Source } from './source.ts'

/**
 * Cells of all tables of a roadmap, with the names of the modules: 10,000 modules in eight columns have 90,000. A row that is
 * cut short has as many as the header, so that a small file may have billions; each cell may be a finding.
 */
export const cellLimit = 100_000

/** Remark keeps 70 to 85 KiB for a row of a table: more rows than this would take gigabytes. Plain tables have no such limit. */
export const markdownRowLimit = 5_000

/** Remark's time grows with the square of a paragraph's length in the worst case; no roadmap has a longer one. */
export const markdownParagraphLimit = 20_000

/** A megabyte takes remark seconds and half a gigabyte. */
export const markdownTextLimit = 1_000_000

/** Remark's time grows with the square of the depth of lists and quotes; nobody nests deeper. */
export const markdownNestingLimit = 50

/**
 * Remark's time grows with the square of the marks of links and emphasis in a paragraph: the most that all squares may
 * come to. A file of 5,000 rows with eight links each has a fifth of it, and this much takes some seconds.
 */
export const markdownMarkLimit = 25_000_000

/**
 * Refuses a text that remark would take minutes or gigabytes for.
 *
 * @throws UserError
 */
export function refuseHeavyMarkdown(path: string, text: string, line: number): void {
  const refuse = (what: string, limit: number | null) => {
    const most = limit === null ? '' : ` (at most ${limit.toLocaleString('en')} can be read then)`
    throw new UserError(
      `${path}:${line} is not plain Markdown, and the file has ${what}${most}: ` +
        'write that line in plain text, or split the roadmap.',
    )
  }
  if (text.length > markdownTextLimit) refuse(`${text.length.toLocaleString('en')} characters`, markdownTextLimit)
  let rows = 0
  let paragraph = 0
  let marks = 0
  let squares = 0
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const written = text.slice(start, end)
    const content = written.trim()
    if (content.startsWith('|')) rows++
    const continues = content !== '' && !content.startsWith('|')
    if (!continues) marks = 0
    const before = marks
    marks += content.match(MARKS)?.length ?? 0
    squares += marks ** 2 - before ** 2
    paragraph = continues ? paragraph + content.length : 0
    if (rows > markdownRowLimit) refuse('more table rows than that', markdownRowLimit)
    if (Math.max(paragraph, content.length) > markdownParagraphLimit)
      refuse('a longer paragraph', markdownParagraphLimit)
    if (squares > markdownMarkLimit) refuse('too many links and marks in a paragraph', null)
    const markers = nesting(content)
    if (markers > 0 && markers + indentation(written) / 2 > markdownNestingLimit)
      refuse('deeper lists or quotes', markdownNestingLimit)
    start = end + 1
  }
}

/**
 * Refuses tables that have more cells than can be judged in seconds.
 *
 * @throws UserError
 */
export function refuseManyCells(source: Source, tables: readonly Table[]): void {
  let room = cellLimit
  for (const { rows } of tables) {
    const width = rows[0]?.cells.length ?? 0
    const over = rows[1 + Math.floor(room / Math.max(1, width))]
    if (over)
      throw new UserError(
        `${source.path}:${lineAt(source, over.start) + 1} is the row at which the tables come to more than ${cellLimit.toLocaleString('en')} cells: ` +
          'split the roadmap, and name each part with its site in the configuration (sites).',
      )
    room -= Math.max(0, rows.length - 1) * width
  }
}

/** What may begin or end a link, emphasis, code or HTML. */
const MARKS = /[[\]()*_~`<>!&]/g

/** Columns of white space before a line; a list needs two for each level. */
function indentation(written: string): number {
  const [blank = ''] = /^[ \t]*/.exec(written) ?? []
  return blank.replaceAll('\t', '    ').length
}

/** How many list items and quotes a line could open. */
function nesting(content: string): number {
  let depth = 0
  for (let at = 0; at < content.length; at++) {
    const char = content[at] ?? ''
    if (char === '>' || ((char === '-' || char === '*' || char === '+') && content[at + 1] === ' ')) depth++
    else if (char !== ' ' && char !== '\t' && !/[\d.)]/.test(char)) break
    if (char === '.' || char === ')') depth++
  }
  return depth
}
