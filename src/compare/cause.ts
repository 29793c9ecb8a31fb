import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Cause } from '../model/report.ts'
import { nameKey } from '../parse/names.ts'
import type { Found } from './find.ts'

/** What is known of the change between the trees, besides the two assessments. */
export interface Change {
  base: Assessment
  head: Assessment
  /** Whether a path holds the same bytes in both trees. */
  isUnchanged: (path: string) => boolean
  /** Where a document of the base went: the path in head that holds its text. Null where nowhere. */
  renamedTo: (path: string) => string | null
  /** Whether the base has the file. */
  wasThere: (path: string) => boolean
}

/** Cells by module and column, so that both trees' cells can be held side by side. */
export type CellIndex = ReadonlyMap<string, AssessedCell>

export function indexCells(assessment: Assessment): CellIndex {
  return new Map(assessment.cells.map((cell) => [cell.key, cell]))
}

function cellKey(module: string, column: string): string {
  return `${nameKey(module)}/${nameKey(column)}`
}

/** What brought a finding about; `gone` is the document that was deleted or renamed, `movedTo` where its text is now. */
export interface Explanation {
  cause: Cause | null
  gone: string | null
  movedTo: string | null
}

/**
 * What in the change brought a new finding about; where several hold, the first in the contract's order. Null where
 * the change does not show it.
 */
export function causeOf(found: Found, change: Change, before: CellIndex, after: CellIndex): Explanation {
  if (found.module === null || found.column === null) return goneCause(gonePage(found, change), change)
  const key = cellKey(found.module, found.column)
  const was = before.get(key)
  const is = after.get(key)
  if (!is) return unexplained(null)
  if (is.status === 'ready' && was?.status !== 'ready') return unexplained('claimed')
  const path = was?.located.doc?.path
  if (!was || path === undefined) return unexplained(null)
  if (was.verdict !== 'missing' && is.verdict === 'missing') return goneCause(path, change)
  return unexplained(textCause(was, is, path, change) ?? (sameTopics(was, is) ? null : 'rules-changed'))
}

function textCause(was: AssessedCell, is: AssessedCell, path: string, change: Change): Cause | null {
  if (was.verdict !== 'stub' && was.verdict !== 'missing' && is.verdict === 'stub') return 'emptied'
  const isEdited = is.located.doc?.path !== path || !change.isUnchanged(path)
  if (isEdited && is.verdict !== was.verdict) return 'edited'
  if (was.inNav === true && is.inNav === false) return 'unlinked'
  return isEdited ? 'edited' : null
}

/** A page that the nav names, and that the change took away. */
function gonePage(found: Found, change: Change): string | null {
  const path = found.key
  return found.rule === 'nav-page-missing' && path !== undefined && change.wasThere(path) ? path : null
}

function goneCause(path: string | null, change: Change): Explanation {
  if (path === null) return unexplained(null)
  const movedTo = change.renamedTo(path)
  return { cause: movedTo === null ? 'deleted' : 'renamed', gone: path, movedTo }
}

function unexplained(cause: Cause | null): Explanation {
  return { cause, gone: null, movedTo: null }
}

function sameTopics(was: AssessedCell, is: AssessedCell): boolean {
  const names = (cell: AssessedCell) => cell.column.topics.map(({ name }) => name).join('\n')
  return names(was) === names(is) && was.column.tier === is.column.tier
}
