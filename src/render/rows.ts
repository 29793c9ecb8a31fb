import { groupBy } from '../group-by.ts'
import type { Cause, Cell, Finding, Report } from '../model/report.ts'
import { rules } from '../rules/index.ts'
import { compareSeverity } from '../severity.ts'

/** Findings that a person reads as one: the cells of one module with one cause, or many pages of one kind. */
export interface FindingRow {
  first: Finding
  findings: readonly Finding[]
  /** `Policy Registry › Index, API`; null where no module is meant. */
  subject: string | null
  /** What was found and what to do, for all of them. */
  message: string
  /** What brought them about; null where the change does not show it, or they differ. */
  cause: Cause | null
}

/** From how many findings about no cell a rule's are told as one line with their number. */
const FOLD_FROM = 4

/** Documents that a row of several cells names, before "and N more". */
const SHOWN_DOCUMENTS = 2

/** What in the change a cause names, for a reader. */
export const CAUSES: Record<Cause, string> = {
  claimed: 'claimed by this change',
  deleted: 'deleted by this change',
  renamed: 'renamed by this change',
  emptied: 'emptied by this change',
  edited: 'edited by this change',
  unlinked: 'taken out of the nav by this change',
  'rules-changed': 'the rules changed',
}

/** Rules whose findings differ by nothing but the document: only these are told as one row for all cells of a module. */
const ALIKE: ReadonlySet<string> = new Set([
  'ready-doc-missing',
  'ready-doc-stub',
  'ready-doc-not-in-nav',
  'pending-doc-complete',
])

/** Findings as rows: errors first, then in the order of the rules. */
export function toRows(findings: readonly Finding[], report: Report): FindingRow[] {
  const groups = groupBy(findings, ({ site, rule, severity, state, module, column, cause, fingerprint }) => {
    if (column === null) return JSON.stringify([site, rule, severity])
    return ALIKE.has(rule) ? JSON.stringify([site, rule, severity, state, module, cause]) : fingerprint + state
  })
  const cells = groupBy(report.cells, ({ site, module }) => JSON.stringify([site, module]))
  const rows = [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    if (first.column !== null)
      return [cellRow(first, group, cells.get(JSON.stringify([first.site, first.module])) ?? [])]
    return group.length < FOLD_FROM ? group.map((finding) => pageRow(finding, [finding])) : [pageRow(first, group)]
  })
  return rows.toSorted((a, b) => compareSeverity(b.first.severity, a.first.severity))
}

/** @param cells of the finding's module */
function cellRow(first: Finding, findings: readonly Finding[], cells: readonly Cell[]): FindingRow {
  const columns = [...new Set(findings.map(({ column }) => column ?? ''))]
  const subject = [...(first.module === null ? [] : [first.module]), columns.join(', ')].join(' › ')
  const { cause } = first
  if (findings.length === 1) return { first, findings, subject, message: first.message, cause }
  const summary = rules.find(({ id }) => id === first.rule)?.summary ?? first.rule
  const documents = cells.flatMap(({ column, doc }) => (doc && columns.includes(column) ? [doc.path] : []))
  return { first, findings, subject, message: `${findings.length} cells: ${summary}${inBrackets(documents)}`, cause }
}

function inBrackets(documents: readonly string[]): string {
  if (documents.length === 0) return ''
  const rest = documents.length > SHOWN_DOCUMENTS ? ` and ${documents.length - SHOWN_DOCUMENTS} more` : ''
  return ` (${documents.slice(0, SHOWN_DOCUMENTS).join(', ')}${rest})`
}

function pageRow(first: Finding, findings: readonly Finding[]): FindingRow {
  if (findings.length === 1)
    return { first, findings, subject: first.module, message: first.message, cause: first.cause }
  const states = (['new', 'existing', 'fixed'] as const).flatMap((state) => {
    const count = findings.filter((finding) => finding.state === state).length
    return count === 0 ? [] : [`${count} ${state}`]
  })
  const message = `${findings.length} findings of this kind (${states.join(', ')}). The first: ${first.message}`
  return { first, findings, subject: null, message, cause: null }
}
