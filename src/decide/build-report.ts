import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Cell, Conclusion, Finding, Report, ReportColumn, WaivedFinding } from '../model/report.ts'
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
  waived: WaivedFinding[]
}

/** Puts the facts of a run into the shape that programs read. */
export function buildReport(parts: ReportParts): Report {
  const { findings } = parts
  const assessments = parts.assessments.map((assessment) => withWaived(assessment, findings, parts.waived))
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
    waived: parts.waived,
  }
}

/** A claim that a waiver lets pass, and that nothing else speaks against, is neither true nor overclaimed. */
function withWaived(
  assessment: Assessment,
  findings: readonly Finding[],
  waived: readonly WaivedFinding[],
): Assessment {
  if (waived.length === 0) return assessment
  const { site } = assessment
  const lifted = claims(
    waived.map(({ finding }) => finding),
    site,
  )
  const left = claims(findings, site)
  const cells = assessment.cells.map(
    (cell): AssessedCell =>
      cell.outcome === 'overclaimed' && lifted.has(cell.key) && !left.has(cell.key)
        ? { ...cell, outcome: 'waived' }
        : cell,
  )
  return { ...assessment, cells }
}

/** Keys of the cells whose claim these findings speak against. */
function claims(findings: readonly Finding[], site: string | null): Set<string> {
  return new Set(
    findings.flatMap(({ rule, state, module, column, ...finding }) =>
      finding.site === site && state !== 'fixed' && rule.startsWith('ready-') && module !== null && column !== null
        ? [`${nameKey(module)}/${nameKey(column)}`]
        : [],
    ),
  )
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
