import { groupBy } from '../group-by.ts'
import type { Assessment, NavModule } from '../model/assessment.ts'
import type { RoadmapRow } from '../model/roadmap.ts'
import { nameKey } from '../parse/names.ts'
import { glyphFor } from '../rules/claim.ts'
import { fitCell, readAlignment } from './alignment.ts'
import { rangeOf } from './flip-cells.ts'
import { pipeCells } from './pipe-cells.ts'

/** Rows to be put into a roadmap. */
export interface AddedRows {
  /** Number of a line → the lines to be put behind it. */
  insertions: Map<number, string[]>
  added: NavModule[]
  /** Modules for which the table shows no place. */
  left: NavModule[]
}

/**
 * Rows for modules of the nav, every status pending: behind the last row of their group; a group that the table lacks
 * behind the one that precedes it in the nav. New lines look like those around them.
 */
export function addRows(assessment: Assessment, lines: readonly string[], missing: readonly NavModule[]): AddedRows {
  const table = readTable(assessment, lines)
  const result: AddedRows = { insertions: new Map(), added: [], left: [] }
  const byGroup = groupBy(missing, ({ group }) => group)
  // Where a group ends decides where a new one begins, so groups that are there come first.
  const known = [...byGroup].filter(([group]) => table.lastRow(group) !== null)
  for (const [group, modules] of known) append(table.lastRow(group), modules)
  for (const [group, modules] of byGroup) {
    if (table.lastRow(group) !== null) continue
    const head = group === null ? null : table.groupLine(group)
    const place = group === null ? table.beforeGroups() : table.placeOfGroup(group)
    if (place === null || (group !== null && head === null)) {
      for (const module of modules) result.left.push(module)
      continue
    }
    append(place, modules, head === null ? [] : [head])
    if (group !== null) table.opened(group, place)
  }
  return result

  function append(place: Place | null, modules: readonly NavModule[], before: readonly string[] = []): void {
    const rows = place === null ? [] : modules.map((module) => table.newRow(place, module))
    const list = place === null || rows.includes(null) ? result.left : result.added
    // One by one: a nav may have more modules than a call can take arguments.
    for (const module of modules) list.push(module)
    if (place === null || list === result.left) return
    const lines = result.insertions.get(place.line) ?? []
    for (const line of before) lines.push(line)
    for (const row of rows) if (row !== null) lines.push(row)
    result.insertions.set(place.line, lines)
  }
}

/** Where a row can be put: behind a line (from 0), in the form of a row. */
interface Place {
  line: number
  like: RoadmapRow
}

interface TableReader {
  /** The last row of the group that a group of the nav is in the roadmap. */
  lastRow(group: string | null): Place | null
  /** Behind the group that precedes this one in the nav. */
  placeOfGroup(group: string): Place | null
  /** Before the first group. */
  beforeGroups(): Place | null
  /** A line that opens a group; null where groups are not opened by lines of the table. */
  groupLine(group: string): string | null
  newRow(place: Place, module: NavModule): string | null
  /** A group that has been put somewhere. */
  opened(group: string, place: Place): void
}

function readTable(assessment: Assessment, lines: readonly string[]): TableReader {
  const { modules, moduleOf } = assessment
  const rows = assessment.roadmap?.rows ?? []
  const alignment = readAlignment(lines)
  const dashRowOf = ({ location }: RoadmapRow) => alignment.dashRow(location.startLine - 1)
  const pending = glyphFor(assessment, 'pending')
  const hasGroups = rows.some(({ group }) => group !== null)
  const lastOf = new Map<string, RoadmapRow>()
  for (const row of rows) lastOf.set(groupKey(row.group), row)
  /** The nav's group → the roadmap's, where they have other names and the same modules. */
  const siblingOf = new Map<string, RoadmapRow>()
  for (const [row, { group }] of moduleOf) siblingOf.set(groupKey(group), row)
  const opened = new Map<string, Place>()
  const openings = groupOpenings()
  const order = [...new Set((modules ?? []).map(({ group }) => group))]
  const placeInOrder = new Map(order.map((group, index) => [group, index]))
  const first = firstPlace()

  return { lastRow, placeOfGroup, beforeGroups, groupLine, newRow, opened: (group, place) => opened.set(group, place) }

  function lastRow(group: string | null): Place | null {
    if (!hasGroups) return placeBehind(siblingOf.get(groupKey(group)) ?? rows.at(-1))
    const own = lastOf.get(groupKey(group))
    if (own) return placeBehind(own)
    const sibling = group === null ? undefined : siblingOf.get(groupKey(group))
    return sibling ? placeBehind(lastOf.get(groupKey(sibling.group))) : null
  }

  function placeOfGroup(group: string): Place | null {
    for (let index = (placeInOrder.get(group) ?? 0) - 1; index >= 0; index--) {
      const before = order[index] ?? null
      const place = (before !== null && opened.get(before)) || lastRow(before)
      if (place) return place
    }
    return beforeGroups() ?? placeBehind(rows.at(-1))
  }

  function beforeGroups(): Place | null {
    return first
  }

  function firstPlace(): Place | null {
    const opening = openings.find((found) => found !== null)
    const like = rows.find((row) => isRegular(row))
    return opening && like ? { line: opening.line - 1, like } : null
  }

  function placeBehind(row: RoadmapRow | undefined): Place | null {
    if (!row) return null
    const line = row.location.startLine - 1
    const like = isRegular(row)
      ? row
      : rows.findLast((other) => dashRowOf(other) === dashRowOf(row) && isRegular(other))
    return like ? { line, like } : null
  }

  /** A row that stands alone on a line, with all of its cells. */
  function isRegular(row: RoadmapRow): boolean {
    const { startLine } = row.location
    return (
      dashRowOf(row) !== null &&
      row.cells.every(({ location }) => location.startLine === startLine && location.endColumn > location.startColumn)
    )
  }

  /** The line that opens each row's group, for rows that are the first of one; null for all others. */
  function groupOpenings(): ({ line: number; start: number; end: number } | null)[] {
    return rows.map((row, index) => {
      const previous = rows[index - 1]
      if (row.group === null || previous?.group === row.group) return null
      const end = row.location.startLine - 1
      const start = Math.max(previous ? previous.location.startLine : 0, (dashRowOf(row) ?? end) + 1)
      for (let line = end - 1; line >= start; line--) {
        const filled = pipeCells(lines[line] ?? '').filter((area) => lines[line]?.slice(area.start, area.end).trim())
        const [only] = filled
        const at = only ? (lines[line] ?? '').indexOf(row.group, only.start) : -1
        if (filled.length === 1 && at !== -1) return { line, start: at, end: at + row.group.length }
      }
      return null
    })
  }

  function groupLine(group: string): string | null {
    const opening = openings.find((found) => found !== null)
    const line = opening && lines[opening.line]?.replace(/\r?\n$/, '')
    if (!opening || !line) return null
    const area = pipeCells(line).find(({ start, end }) => start <= opening.start && opening.end <= end)
    if (!area) return null
    const written = line.slice(area.start, area.end)
    const name = line.slice(area.start, opening.start) + tableText(group) + line.slice(opening.end, area.end)
    const measure = alignment.measure(opening.line, area)
    return line.slice(0, area.start) + fitCell(written, name.trim(), measure) + line.slice(area.end)
  }

  function newRow({ like }: Place, module: NavModule): string | null {
    const name = rangeOf(like.location)
    const line = name && lines[name.line]?.replace(/\r?\n$/, '')
    if (!name || !line) return null
    const statuses = like.cells.map(({ location }) => rangeOf(location))
    let written = ''
    let at = 0
    for (const area of pipeCells(line)) {
      const holds = (range: { start: number; end: number } | null) =>
        range !== null && area.start <= range.start && range.end <= area.end
      const old = line.slice(area.start, area.end)
      const isGroup = like.group !== null && nameKey(old) === nameKey(like.group)
      const content = holds(name) ? tableText(module.title) : statuses.some(holds) ? pending : isGroup ? old.trim() : ''
      written += line.slice(at, area.start) + fitCell(old, content, alignment.measure(name.line, area))
      at = area.end
    }
    return written + line.slice(at)
  }
}

/** A key that no name has stands for "no group". */
function groupKey(group: string | null): string {
  return group === null ? '' : `=${nameKey(group)}`
}

/** A name as a table's cell holds it: on one line, its pipes escaped. */
export function tableText(name: string): string {
  return name.replace(/\s+/g, ' ').replaceAll('\\|', '|').replaceAll('|', '\\|')
}
