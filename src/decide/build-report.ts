import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Cell, Conclusion, Finding, Report, ReportColumn } from '../model/report.ts'
import { nameKey } from '../parse/names.ts'
import type { Gate } from './decide.ts'
import { countTotals } from './totals.ts'

/** Everything that a report is made of. */
export interface ReportParts {
  version: string
  head: string | null
  base: string | null
  assessments: readonly Assessment[]
  gate: Gate
  conclusion: Conclusion
  findings: Finding[]
}

/** Puts the facts of a run into the shape that programs read. */
export function buildReport(parts: ReportParts): Report {
  const { assessments, findings } = parts
  return {
    schemaVersion: 1,
    tool: { name: 'docs-readiness-gate', version: parts.version },
    subject: {
      head: parts.head,
      base: parts.base,
      sites: assessments.map(({ site, roadmap, nav }) => ({
        name: site,
        roadmap: roadmap?.path ?? null,
        config: nav.config,
        nav: nav.source,
      })),
    },
    gate: parts.gate,
    conclusion: parts.conclusion,
    totals: countTotals(
      assessments.flatMap(({ cells }) => cells),
      findings,
    ),
    columns: reportColumns(assessments),
    cells: assessments.flatMap((assessment) => assessment.cells.map((cell) => reportCell(assessment.site, cell))),
    findings,
    waived: [],
  }
}

/** Columns of all sites; one that several sites have stands once. */
function reportColumns(assessments: readonly Assessment[]): ReportColumn[] {
  const columns = new Map<string, ReportColumn>()
  for (const { name, tier, topics, tracked } of assessments.flatMap((assessment) => assessment.columns)) {
    const key = nameKey(name)
    if (columns.has(key)) continue
    const column = { name, tier, topics: topics.map((topic) => topic.name) }
    columns.set(key, tracked ? column : { ...column, tracked: false })
  }
  return [...columns.values()]
}

function reportCell(site: string | null, cell: AssessedCell): Cell {
  const { row, column, located, document } = cell
  const topics =
    document?.judgement.topics.map(({ name, evidence, line }) => ({ name, evidence, line })) ??
    column.topics.map(({ name }) => ({ name, evidence: 'absent' as const, line: null }))
  return {
    site,
    group: row.group,
    module: row.module,
    column: column.name,
    status: cell.status,
    verdict: cell.verdict,
    outcome: cell.outcome,
    doc: located.doc && { path: located.doc.path, via: located.doc.via },
    inNav: cell.inNav,
    topics,
    location: cell.cell.location,
  }
}
