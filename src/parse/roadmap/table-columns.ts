import { hasLetterOrDigit } from '../../letters.ts'
import { nameKey } from '../names.ts'
import { glyphKey } from '../vocabulary.ts'
import type { TableCell } from './blocks.ts'
import { glyphsOf } from './glyphs.ts'
import type { Grid } from './grid.ts'
import { titleKey } from './sections.ts'
import type { CellStatus } from './status-cell.ts'
import { wordList } from './word-list.ts'

/** Headers of columns that say something about a module and are no kind of document. */
const noteTitles: ReadonlySet<string> = new Set(
  wordList(
    'owner, owners, assignee, assigned, assigned to, responsible, maintainer, maintainers, team, author',
    'lead, reviewer, reviewers, contact, dri, note, notes, comment, comments, remark, remarks',
    'description, summary, details, last updated, last update, last reviewed, updated, date, due',
    'due date, deadline, target, target date, eta, since, version, milestone, quarter, priority, prio',
    'effort, estimate, size, completion, progress, percent, percentage, total, count, pages, link, links',
    'issue, issues, pr, ticket, id, no, next action, next step, next steps, action, blocked, blocker',
    'blockers, blocked by, depends on, dependencies, verantwortlich, zuständig, notiz, notizen, bemerkung',
    'bemerkungen, anmerkung, anmerkungen, kommentar, datum, stand, responsable, remarque, remarques',
    'commentaire, commentaires, notas, comentarios, fecha, data, 備考, 担当, 备注',
  ),
)

/** Headers of the column that names the modules. */
const moduleTitles: ReadonlySet<string> = new Set(
  wordList(
    'module, modules, component, components, service, services, package, packages, feature, features',
    'page, entity, name, title, item, system, subsystem, library, app, application, product, domain',
    'component name, modul, komponente, dienst, composant, módulo, modulo, componente, servicio, модуль',
    'モジュール, 模块, 모듈',
  ),
)

/** Words that are a status in a checklist and say little elsewhere: option tables are full of them. */
const weakWords: ReadonlySet<string> = new Set(['yes', 'no', 'none', 'na', 'n/a', '-', '–', '—'])

const numberOrDate =
  /^[~<>≈]?\s*[\d.,]+\s*(?:%|\/\s*\d+|[a-z]{1,12})?$|^\d{4}-\d{2}(?:-\d{2})?$|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$|^#\d+$/i

/** What the cells of a column look like together. */
interface ColumnLook {
  filled: number
  known: number
  /** Known by more than a word like "no". */
  strong: number
  /** Ready or pending. */
  claims: number
  strongClaims: number
  numbers: number
  /** Glyphs alone that mean nothing here: a status that was misspelt rather than a remark. */
  strange: number
  letters: number
  distinct: number
}

function lookAt(column: number, rows: Grid['rows']): ColumnLook {
  const look = {
    filled: 0,
    known: 0,
    strong: 0,
    claims: 0,
    strongClaims: 0,
    numbers: 0,
    strange: 0,
    letters: 0,
    distinct: 0,
  }
  const seen = new Set<string>()
  for (const row of rows) {
    const status = row.statuses[column]
    if (status === undefined || status.text === '') continue
    look.filled++
    look.letters += status.text.length
    seen.add(status.text)
    if (status.status === 'unknown') {
      if (numberOrDate.test(status.text.slice(0, 40))) look.numbers++
      else if (isStrange(status)) look.strange++
      continue
    }
    look.known++
    const strong = !weakWords.has(glyphKey(status.text))
    const claims = status.status !== 'not-applicable'
    if (strong) look.strong++
    if (claims) look.claims++
    if (strong && claims) look.strongClaims++
  }
  return { ...look, distinct: seen.size }
}

function isStrange(status: CellStatus): boolean {
  if (status.text.length > 40) return false
  const rest = status.text.replace(/:[a-z0-9_+-]+:/gi, '')
  return !hasLetterOrDigit(rest) && glyphsOf(status.text).length > 0
}

/** The parts that the columns of a status table play. */
export interface TableShape {
  module: number
  group: number | null
  statuses: readonly number[]
  /** Columns with text or numbers that are no kind of document and do not look like a remark either. */
  skipped: readonly number[]
  /** Whether the table is surely one of statuses, not one of options with "yes" and "no". */
  strong: boolean
}

/** Finds out what a table's columns are; null where it is no status table. `rows` are without group rows. */
export function shapeOf(grid: Grid, rows: Grid['rows'], described: ReadonlySet<string>): TableShape | null {
  const looks = grid.titles.map((_, column) => lookAt(column, rows))
  const isDescribed = (column: number) => described.has(nameKey(grid.titles[column] ?? ''))
  const isNote = (column: number) => {
    const title = (grid.titles[column] ?? '').replace(/\?$/, '')
    const look = looks[column]
    if (look === undefined || isDescribed(column) || (look.strong > 0 && look.strong * 2 >= look.filled)) return false
    // The first column names the rows, whatever it is called.
    return (column > 0 && noteTitles.has(titleKey(title))) || (/^[#%№]$/.test(title) && look.numbers * 2 >= look.filled)
  }
  const carries = looks.map((look, column) => !isNote(column) && look.known * 2 >= look.filled && look.claims > 0)
  const strong = looks.some((look, column) => carries[column] === true && look.strongClaims > 0)
  const matched = grid.titles.filter((_, column) => column > 0 && isDescribed(column)).length
  const asDescribed = matched >= 2 || (matched === 1 && grid.titles.length === 2)
  if (!asDescribed && !carries.includes(true)) return null

  const text = looks.flatMap((look, column) => {
    const isText = look.filled > look.known && look.known * 2 < look.filled
    return isText && !isNote(column) && !(isDescribed(column) && column > 0) ? [column] : []
  })
  const module = moduleColumn(grid, looks, text)
  if (module === null) return null
  const group = groupColumn(looks, text, module)
  const statuses: number[] = []
  const skipped: number[] = []
  looks.forEach((look, column) => {
    if (column === module || column === group || isNote(column)) return
    if (isDescribed(column) || holdsStatuses(look, grid.titles[column] ?? '')) statuses.push(column)
    else if (look.filled > 0 && !(column < module && look.numbers === look.filled)) skipped.push(column)
  })
  if (statuses.length === 0) return null
  return { module, group, statuses, skipped, strong: strong || asDescribed }
}

function holdsStatuses(look: ColumnLook, title: string): boolean {
  if (look.filled === 0) return title !== ''
  // Dashes among dates or names fill gaps; alone they say "not applicable".
  if (look.claims === 0 && look.strong === 0 && look.known > 0 && look.known < look.filled) return false
  if (look.known > 0 && look.known * 2 >= look.filled) return true
  if (look.strong > 0 && look.letters / look.filled <= 25) return true
  if (look.strange > 0) return true
  // A remark or two among the statuses of a short table may be a mistake: it is shown as one rather than left out.
  return look.known === 0 && look.numbers === 0 && look.filled <= 2
}

function moduleColumn(grid: Grid, looks: readonly ColumnLook[], text: readonly number[]): number | null {
  const named = text.find((column) => moduleTitles.has(titleKey(grid.titles[column] ?? '')))
  if (named !== undefined) return named
  const words = text.filter((column) => (looks[column]?.numbers ?? 0) < (looks[column]?.filled ?? 0))
  const first = words[0]
  const second = words[1]
  if (first === undefined) return text[0] ?? (looks.length > 0 && looks[0]?.filled === 0 ? 0 : null)
  // "Area | Thing | …" with every area over several things.
  const spans = (looks[first]?.distinct ?? 0) < (looks[second ?? first]?.distinct ?? 0)
  if (second === first + 1 && spans && looks[second]?.distinct === looks[second]?.filled) return second
  return first
}

function groupColumn(looks: readonly ColumnLook[], text: readonly number[], module: number): number | null {
  const before = text.filter(
    (column) => column < module && (looks[column]?.numbers ?? 0) < (looks[column]?.filled ?? 0),
  )
  return before.at(-1) ?? null
}

/** Whether the first column names described columns better than the header does: modules go across. */
export function isTransposed(grid: Grid, described: ReadonlySet<string>): boolean {
  const corner = titleKey(grid.titles[0] ?? '')
  // A table with more rows than twice the described columns cannot have them for half of its rows.
  if (grid.rows.length > described.size * 2) return false
  if (moduleTitles.has(corner)) return false
  const names = grid.rows.map((row) => nameKey(cellName(row.cells[0])))
  const across = grid.titles.slice(1).filter((title) => described.has(nameKey(title))).length
  const down = names.filter((name) => described.has(name)).length
  return down >= 2 && down > across && down * 2 >= names.length
}

function cellName(cell: TableCell | undefined): string {
  return cell?.pieces.map((piece) => piece.text).join('') ?? ''
}
