import { groupBy } from '../../group-by.ts'
import type {
  Cause,
  Cell,
  Evidence,
  Finding,
  Outcome,
  Report,
  ReportColumn,
  Severity,
  State,
  Status,
  Verdict,
  Via,
  WaivedFinding,
} from '../../model/report.ts'
import type { GateResult, Place } from '../../model/result.ts'
import { CAUSES } from '../rows.ts'
import { type LinkTemplate, linkTemplate } from './link-template.ts'

/** Words of the report that a cell names by their index. */
export const WORDS = {
  statuses: ['ready', 'pending', 'not-applicable', 'unknown'] satisfies Status[],
  verdicts: ['complete', 'incomplete', 'stub', 'missing'] satisfies Verdict[],
  outcomes: ['upheld', 'overclaimed', 'underclaimed', 'waived', 'not-applicable', 'undecided'] satisfies Outcome[],
  evidences: ['section', 'covered', 'mentioned', 'placeholder', 'absent'] satisfies Evidence[],
  vias: ['link', 'config', 'nav', 'file'] satisfies Via[],
}

/** A cell in few bytes: there are 70,000 of them on a page of 10,000 modules. */
export type CellData = [
  status: number,
  verdict: number,
  outcome: number,
  /** 1, 0, or -1 where the nav cannot be known. */
  inNav: number,
  /** Line of the row in the roadmap. */
  line: number,
  /** Empty where no step of the search names one. */
  doc: string,
  /** -1 without a document. */
  via: number,
  /** A digit for each topic of the column. */
  evidence: string,
  /** Where the evidence is, in the order of the topics; 0 where there is none. */
  lines: number[],
  /** Names of the topics where they are not the column's. */
  topics?: string[],
]

/** A row of the roadmap: its cells are in the order of the columns, null where it has none. */
export interface RowData {
  site: string | null
  group: string
  module: string
  roadmap: string
  cells: (CellData | null)[]
}

export interface FindingData {
  rule: string
  severity: Severity
  state: State
  cause: string | null
  message: string
  site: string | null
  module: string | null
  column: string | null
  path: string
  line: number
  tree: Finding['tree']
  /** Reason and last day of the waiver that lets it pass. */
  waiver?: { reason: string; until: string }
}

/** Everything that the page's own script shows, as it stands in the page. */
export interface PageData {
  words: typeof WORDS
  causes: Record<Cause, string>
  columns: { name: string; tier: string | null; topics: string[] }[]
  rows: RowData[]
  findings: FindingData[]
  links: { head: LinkTemplate | null; base: LinkTemplate | null }
}

export function pageData({ report }: GateResult, place: Place): PageData {
  const columns = columnsOf(report)
  const rows = groupBy(report.cells, ({ site, module, location }) =>
    JSON.stringify([site, module, location.path, location.startLine]),
  )
  return {
    words: WORDS,
    causes: CAUSES,
    columns: columns.map(({ name, tier, topics }) => ({ name, tier, topics })),
    rows: [...rows.values()].flatMap((cells) => rowData(cells, columns)),
    findings: [...report.findings.map((finding) => findingData(finding)), ...report.waived.map(waivedData)],
    links: { head: linkTemplate(place.links, 'head'), base: linkTemplate(place.links, 'base') },
  }
}

/** The table's columns; those that are only described have no cell. */
function columnsOf({ columns, cells }: Report): ReportColumn[] {
  const tracked = columns.filter((column) => column.tracked !== false)
  const names = new Set(tracked.map(({ name }) => name))
  const others = [...new Set(cells.map(({ column }) => column))].filter((name) => !names.has(name))
  return [...tracked, ...others.map((name) => ({ name, tier: null, topics: [] }))]
}

function rowData(cells: readonly Cell[], columns: readonly ReportColumn[]): RowData[] {
  const [first] = cells
  if (!first) return []
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  return [
    {
      site: first.site,
      group: first.group ?? '',
      module: first.module,
      roadmap: first.location.path,
      cells: columns.map((column) => {
        const cell = byColumn.get(column.name)
        return cell ? cellData(cell, column) : null
      }),
    },
  ]
}

function cellData(cell: Cell, column: ReportColumn): CellData {
  const { status, verdict, outcome, inNav, doc, topics, location } = cell
  const names = topics.map(({ name }) => name)
  const isUsual = names.length === column.topics.length && names.every((name, index) => name === column.topics[index])
  return [
    WORDS.statuses.indexOf(status),
    WORDS.verdicts.indexOf(verdict),
    WORDS.outcomes.indexOf(outcome),
    inNav === null ? -1 : Number(inNav),
    location.startLine,
    doc?.path ?? '',
    doc === null ? -1 : WORDS.vias.indexOf(doc.via),
    topics.map(({ evidence }) => WORDS.evidences.indexOf(evidence)).join(''),
    topics.map(({ line }) => line ?? 0),
    ...(isUsual ? [] : [names]),
  ] as CellData
}

function findingData(finding: Finding): FindingData {
  const { rule, severity, state, cause, message, site, module, column, location, tree } = finding
  const { path, startLine } = location
  return { rule, severity, state, cause, message, site, module, column, path, line: startLine, tree }
}

function waivedData({ finding, reason, until }: WaivedFinding): FindingData {
  return { ...findingData(finding), waiver: { reason, until } }
}
