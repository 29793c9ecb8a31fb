import type { Status } from '../../model/report.ts'
import { builtInStatuses, glyphKey, type KnownStatus } from '../vocabulary.ts'
import type { Table } from './blocks.ts'
import { glyphsOf } from './glyphs.ts'
import { type LegendPair, legendPairs, statusOfMeaning, vocabularyOf } from './legend.ts'
import { legendTitles, meaningHeaders, symbolHeaders } from './legend-words.ts'
import { isTable, isText, type Placed, titleKey } from './sections.ts'
import { nameOf, rangeOf, textOf, trimmedRange } from './text.ts'

/** What the file's own legend says. */
export interface Legend {
  entries: readonly { text: string; status: Status; start: number; end: number }[]
  /** Glyphs, and the words that the legend gives them. */
  words: ReadonlyMap<string, KnownStatus>
  /** Tables that are the legend. */
  tables: ReadonlySet<Table>
}

interface Entry extends LegendPair {
  sourceStart: number
  sourceEnd: number
}

/** Reads every legend of the file: sentences, lines, lists and tables. */
export function readLegend(placed: readonly Placed[]): Legend {
  const tables = new Set<Table>()
  let entries: Entry[] = []
  let run: Entry[] = []
  let runMarked = false
  const closeRun = () => {
    if (isLegend(run, runMarked)) entries = entries.concat(run)
    run = []
  }
  for (const each of placed) {
    if (isTable(each)) {
      closeRun()
      const found = legendTable(each)
      if (found === null) continue
      tables.add(each.block)
      entries = entries.concat(found)
    } else if (isText(each)) {
      // A list is one legend; a paragraph is one of its own.
      if (!(each.block.item && each.before?.kind === 'text' && each.before.item)) {
        closeRun()
        runMarked = marked(each)
      }
      for (const pair of textPairs(each)) run.push(pair)
    } else closeRun()
  }
  closeRun()
  return { tables, ...resolve(entries) }
}

/** Whether a heading, a label or the text's own beginning calls it a legend. */
function marked(placed: Placed): boolean {
  const nearest = placed.headings.at(-1)
  if (nearest !== undefined && legendTitles.includes(titleKey(nameOf(nearest.pieces)))) return true
  const { block, before } = placed
  if (block.kind !== 'text') return false
  const label = /^([^:：=]{1,40})[:：]/.exec(textOf(block.pieces).slice(0, 60))?.[1]
  if (label !== undefined && legendTitles.includes(titleKey(label))) return true
  return block.item && before?.kind === 'text' && legendTitles.includes(titleKey(nameOf(before.pieces)))
}

function textPairs(placed: Placed): readonly Entry[] {
  // A task is something to do, not the meaning of a glyph.
  if (placed.block.kind !== 'text' || placed.block.checked !== null) return []
  const { pieces } = placed.block
  const text = textOf(pieces)
  const found: Entry[] = []
  let at = 0
  for (const line of text.split('\n')) {
    for (const pair of legendPairs(line)) {
      const range = rangeOf(pieces, at + pair.start, at + pair.end)
      found.push({ ...pair, sourceStart: range.start, sourceEnd: range.end })
    }
    at += line.length + 1
  }
  return found
}

/** A legend names each glyph once and briefly, and at least one of its meanings is a status; a list of done things does not. */
function isLegend(run: readonly Entry[], isMarked: boolean): boolean {
  if (run.length === 0) return false
  const known = run.some((entry) => statusOfMeaning(entry.meaning) !== null || statusOfMeaning(entry.symbol) !== null)
  const distinct = new Set(run.map((entry) => glyphKey(entry.symbol))).size === run.length
  if (run.some((entry) => entry.explicit) && known) return true
  if (!distinct) return false
  if (isMarked) return run.length > 1 || known
  return run.length > 1 && known && run.every((entry) => entry.meaning.split(/\s+/).length <= 5)
}

/** A table of symbols and their meanings, in either order of the columns. */
function legendTable(placed: Placed<Table>): readonly Entry[] | null {
  const [header, ...rows] = placed.block.rows
  if (header === undefined || rows.length === 0 || header.cells.length < 2 || header.cells.length > 3) return null
  const titles = header.cells.map((cell) => titleKey(nameOf(cell.pieces)))
  const meaningAt = titles.findIndex((title) => meaningHeaders.includes(title))
  const symbolAt = titles.findIndex((title) => symbolHeaders.includes(title))
  const nearest = placed.headings.at(-1)
  const titled = nearest !== undefined && legendTitles.includes(titleKey(nameOf(nearest.pieces)))
  if (meaningAt === -1 && symbolAt === -1 && !titled) return null
  const glyphColumn = titles.findIndex((_, column) => {
    return rows.every((row) => glyphsOf(textOf(row.cells[column]?.pieces ?? [])).length > 0)
  })
  const symbolColumn = glyphColumn !== -1 ? glyphColumn : meaningAt > 0 || titled ? 0 : -1
  // "Component | Status" has its glyphs at the end as well, but nothing there is called a meaning.
  if (symbolColumn === -1 || (symbolColumn > 0 && !titled && meaningAt === -1)) return null
  if (glyphColumn === -1 && symbolAt !== 0 && !titled) return null
  const meaningColumn = symbolColumn === 0 ? 1 : 0
  const entries = rows.flatMap((row) => {
    const symbol = trimmedRange(row.cells[symbolColumn]?.pieces ?? [])
    const meaning = nameOf(row.cells[meaningColumn]?.pieces ?? [])
    if (symbol === null || symbol.text.length > 60) return []
    return tableEntries(symbol, meaning)
  })
  const distinct = new Set(entries.map((entry) => glyphKey(entry.symbol))).size === entries.length
  return entries.length > 0 && distinct ? entries : null
}

/** "⬜ outline" in a symbol column names a glyph and a word. */
function tableEntries(symbol: { text: string; start: number; end: number }, meaning: string): readonly Entry[] {
  const place = { start: 0, end: 0, explicit: true, meaning, sourceStart: symbol.start, sourceEnd: symbol.end }
  const glyph = glyphsOf(symbol.text)[0]
  if (glyph === undefined || glyph.start > 0 || glyph.end === symbol.text.length)
    return [{ ...place, symbol: symbol.text }]
  const word = symbol.text.slice(glyph.end).trim()
  const glyphEntry = { ...place, symbol: glyph.text, sourceEnd: symbol.start + glyph.end }
  return [glyphEntry, { ...place, symbol: word, sourceStart: symbol.end - word.length }]
}

function resolve(entries: readonly Entry[]): Pick<Legend, 'entries' | 'words'> {
  const builtIn = vocabularyOf(builtInStatuses)
  const words = new Map<string, KnownStatus>()
  const aliases = new Map<string, KnownStatus>()
  const resolved = entries.map((entry) => {
    const status =
      statusOfMeaning(entry.meaning) ?? builtIn.get(glyphKey(entry.symbol)) ?? statusOfMeaning(entry.symbol) ?? null
    if (status !== null && !words.has(glyphKey(entry.symbol))) words.set(glyphKey(entry.symbol), status)
    const alias = glyphKey(entry.meaning)
    if (status !== null && alias.split(' ').length <= 3 && !aliases.has(alias)) aliases.set(alias, status)
    return {
      text: entry.symbol,
      status: status ?? ('unknown' as const),
      start: entry.sourceStart,
      end: entry.sourceEnd,
    }
  })
  return { entries: resolved, words: new Map([...aliases, ...words]) }
}
