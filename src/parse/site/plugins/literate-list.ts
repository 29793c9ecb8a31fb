import type { Location } from '../../../model/report.ts'
import { problemAt, type Source } from '../yaml/source.ts'
import { MAX_DEPTH } from '../yaml/token.ts'

/** One item of the Markdown list that is a nav. */
export interface ListItem {
  /** The text of its link, or its whole text. */
  title: string
  /** Target of its link; null where it has none. */
  link: string | null
  children: ListItem[]
  location: Location
}

/**
 * Reads the nav list of a file for the plugin literate-nav: its last list, or the first one behind `<!--nav-->`.
 *
 * @param tabLength the spaces of one level, as Python-Markdown counts
 * @returns null where the file has no list
 * @throws SiteProblem for an item that the plugin refuses, or that is nested too deeply
 */
export function readListNav(source: Source, tabLength: number): ListItem[] | null {
  const lines = source.text.split(/\r\n|\n|\r/)
  const mark = lines.findLastIndex((line) => line.trim() === '<!--nav-->')
  const lists = findLists(lines, mark + 1)
  const list = mark === -1 ? lists.at(-1) : lists[0]
  return list === undefined ? null : readItems(source, lines, list, tabLength)
}

interface LineRange {
  start: number
  /** Exclusive. */
  end: number
}

const itemForm = /^(?:[*+-]|[0-9]+\.)[ \t]+(.*)$/

/** Lists at the left edge: each begins with an item behind a blank line and ends before text that is not indented. */
function findLists(lines: readonly string[], from: number): LineRange[] {
  const lists: LineRange[] = []
  let open: LineRange | null = null
  let afterBlank = true
  let fenced = false
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (/^ {0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    const blank = line.trim() === ''
    if (open !== null && !blank) {
      if (/^[ \t]/.test(line) || itemForm.test(line.replace(/^ +/, '')) || !afterBlank) open.end = index + 1
      else open = null
    }
    if (open === null && afterBlank && !fenced && /^ {0,3}(?:[*+-]|[0-9]+\.)[ \t]+\S/.test(line) && !isRule(line)) {
      open = { start: index, end: index + 1 }
      lists.push(open)
    }
    afterBlank = blank
  }
  return lists
}

/** `* * *`, `---`: a line across the page, and no item. */
function isRule(line: string): boolean {
  const marks = line.replaceAll(/[ \t]/g, '')
  const [mark = ''] = marks
  return marks.length >= 3 && (mark === '*' || mark === '-') && marks.replaceAll(mark, '') === ''
}

function readItems(source: Source, lines: readonly string[], range: LineRange, tabLength: number): ListItem[] {
  const top: ListItem[] = []
  // The open lists, outermost first.
  const levels: ListItem[][] = [top]
  for (let index = range.start; index < range.end; index += 1) {
    const line = lines[index] ?? ''
    const [blank = ''] = /^[ \t]*/.exec(line) ?? []
    const match = itemForm.exec(line.slice(blank.length))
    if (match === null) continue
    const level = Math.min(Math.floor(widthOf(blank, tabLength) / tabLength), levels.length - 1)
    if (level > MAX_DEPTH)
      throw problemAt(source, source.lineStarts[index] ?? 0, `lists are nested more than ${MAX_DEPTH} levels deep`)
    levels.length = level + 1
    const item = readItem(source, index, line, (match[1] ?? '').trim())
    levels[level]?.push(item)
    levels.push(item.children)
  }
  return top
}

function widthOf(blank: string, tabLength: number): number {
  let width = 0
  for (const character of blank) width += character === '\t' ? tabLength : 1
  return width
}

function readItem(source: Source, index: number, line: string, text: string): ListItem {
  const startColumn = line.length - line.trimStart().length + 1
  const location: Location = {
    path: source.path,
    startLine: index + 1,
    startColumn,
    endLine: index + 1,
    endColumn: line.length + 1,
  }
  const link = readLink(text)
  if (link === null) return { title: unescape(text), link: null, children: [], location }
  if (link.rest !== '') {
    throw problemAt(
      source,
      source.lineStarts[index] ?? 0,
      `literate-nav refuses this item: expected no text after the link, but got '${link.rest.slice(0, 80)}'`,
    )
  }
  return { title: unescape(link.title), link: link.target, children: [], location }
}

/** Longest target of a link, with its tip; V8's regular expressions fail on a group that comes again millions of times. */
const MAX_TARGET = 5000

/** `[title](target "tip")` at the start of a text, and what follows. */
function readLink(text: string): { title: string; target: string; rest: string } | null {
  if (!text.startsWith('[')) return null
  let depth = 0
  let close = -1
  for (let index = 0; index < text.length && close === -1; index += 1) {
    if (text[index] === '\\') index += 1
    else if (text[index] === '[') depth += 1
    else if (text[index] === ']') {
      depth -= 1
      if (depth === 0) close = index
    }
  }
  if (close === -1 || text[close + 1] !== '(') return null
  const match = /^\(\s*(?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)/.exec(
    text.slice(close + 1, close + 1 + MAX_TARGET),
  )
  if (match === null) return null
  return {
    title: text.slice(1, close),
    target: match[1] ?? match[2] ?? '',
    rest: text.slice(close + 1 + match[0].length).trim(),
  }
}

/** Text without Markdown's escapes and emphasis. */
function unescape(text: string): string {
  return text.replaceAll(/\\([\\`*_{}[\]()#+.!<>-])/g, '$1').replaceAll(/(\*\*|__|`)([^*_`]+)\1/g, '$2')
}
