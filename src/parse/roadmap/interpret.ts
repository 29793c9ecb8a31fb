import type { Roadmap, RoadmapProblem } from '../../model/roadmap.ts'
import { nameKey } from '../names.ts'
import { builtInStatuses } from '../vocabulary.ts'
import type { Block } from './blocks.ts'
import { vocabularyOf } from './legend.ts'
import { refuseManyCells } from './limits.ts'
import { nearTables } from './near-tables.ts'
import type { RoadmapOptions } from './options.ts'
import { readColumns } from './read-columns.ts'
import { readLegend } from './read-legend.ts'
import { readNotes } from './read-notes.ts'
import { isTable, type Placed, placeBlocks, titleKey } from './sections.ts'
import { locate, type Source } from './source.ts'
import { statusReader } from './status-cell.ts'
import { asStatusTable, readStatusTable, type StatusTable } from './status-tables.ts'
import { nameOf } from './text.ts'
import { wordList } from './word-list.ts'

interface Candidate {
  table: StatusTable
  placed: Placed
}

/** Headings that say that a status table follows, and name no group of modules. */
const checklistTitles: ReadonlySet<string> = new Set(
  wordList(
    'checklist, checklists, status, roadmap, readiness, progress, coverage, modules, overview, summary',
    'matrix, documentation status, documentation coverage, documentation readiness, documentation roadmap',
    'checkliste, übersicht',
  ),
)

/**
 * Turns blocks into what the roadmap claims. Null where the file has no status table and nothing that was meant as one;
 * a roadmap without rows but with problems where something was.
 *
 * @throws UserError where the tables have too many cells.
 */
export function interpret(source: Source, blocks: readonly Block[], options: RoadmapOptions): Roadmap | null {
  const placed = placeBlocks(blocks)
  refuseManyCells(
    source,
    placed.filter(isTable).map(({ block }) => block),
  )
  const legend = readLegend(placed)
  const columns = readColumns(placed)
  const own = options.ignoresLegend ? [] : legend.words
  const reader = statusReader(new Map([...vocabularyOf(builtInStatuses), ...own, ...vocabularyOf(options.statuses)]))
  const described = new Set(columns.columns.map((column) => nameKey(column.name)))
  const candidates = placed.filter(isTable).flatMap((each) => {
    if (legend.tables.has(each.block) || columns.tables.has(each.block)) return []
    const table = asStatusTable(source, each.block, reader, described)
    return table === null ? [] : [{ table, placed: each }]
  })
  const strong = candidates.filter((each) => each.table.shape.strong)
  const found = alikeColumns(strong.length > 0 ? strong : candidates)
  const problems: RoadmapProblem[] = [...nearTables(source, blocks, found.length > 0)]
  if (found.length === 0 && problems.length === 0) return null

  const groups = headingGroups(found)
  const tableColumns = new Map<string, Roadmap['tableColumns'][number]>()
  const rows: Roadmap['rows'][number][] = []
  const skipped = new Set<string>()
  found.forEach((each, index) => {
    const facts = readStatusTable(source, each.table, groups[index] ?? null, skipped)
    for (const column of facts.columns) if (!tableColumns.has(column.name)) tableColumns.set(column.name, column)
    for (const row of facts.rows) rows.push(row)
    for (const each of facts.problems) problems.push(each)
  })
  for (const column of columns.repeated) {
    const message = `The column “${column.name}” is described twice; the first description counts.`
    problems.push({ message, module: null, location: locate(source, column.start, column.end) })
  }
  const notes = readNotes(blocks, new Set(found.map((each) => each.placed.block)))
  return {
    path: source.path,
    tableColumns: [...tableColumns.values()],
    columns: columns.columns.map(({ name, tier, topics, start, end }) => {
      return { name, tier, topics, location: locate(source, start, end) }
    }),
    legend: legend.entries.map(({ text, status, start, end }) => ({
      text,
      status,
      location: locate(source, start, end),
    })),
    rows,
    problems: problems.toSorted(byPlace),
    date:
      notes.date === null
        ? null
        : { text: notes.date.text, location: locate(source, notes.date.start, notes.date.end) },
    modulesSection: notes.modulesSection,
    links: notes.links.map(({ target, start, end }) => ({ target, location: locate(source, start, end) })),
  }
}

/** A column that is no kind of document in one table is none in the short tables beside it where it holds no status either. */
function alikeColumns(found: readonly Candidate[]): readonly Candidate[] {
  const skipped = new Set(
    found.flatMap(({ table }) => table.shape.skipped.map((column) => table.grid.titles[column] ?? '')),
  )
  return found.map(({ table, placed }) => {
    const { grid, shape } = table
    const statuses = shape.statuses.filter((column) => {
      return (
        !skipped.has(grid.titles[column] ?? '') || grid.rows.some((row) => row.statuses[column]?.status !== 'unknown')
      )
    })
    return { placed, table: statuses.length === 0 ? table : { ...table, shape: { ...shape, statuses } } }
  })
}

function byPlace(left: RoadmapProblem, right: RoadmapProblem): number {
  return left.location.startLine - right.location.startLine || left.location.startColumn - right.location.startColumn
}

/** With several tables, the heading (or the bold line) above each one is the group of its modules. */
function headingGroups(found: readonly Candidate[]): readonly (string | null)[] {
  if (found.length < 2) return found.map(() => null)
  const titles = found.map(({ placed }) => {
    const { before } = placed
    if (before?.kind === 'text' && before.pieces.length === 1 && before.pieces[0]?.bold === true)
      return nameOf(before.pieces)
    const heading = placed.headings.at(-1)
    return heading === undefined ? null : nameOf(heading.pieces)
  })
  if (new Set(titles).size === 1) return found.map(() => null)
  return titles.map((title) => (title === null || checklistTitles.has(titleKey(title)) ? null : title))
}
