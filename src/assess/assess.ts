import type { AssessedCell, Assessment, DocumentFacts } from '../model/assessment.ts'
import type { Outcome, Status, Verdict } from '../model/report.ts'
import { reachablePaths } from './reachable.ts'
import { type Survey, type SurveyedCell, stepsTeller } from './survey.ts'

/** A document that was asked for: its facts, or why there are none. */
export type LoadedDocument =
  | { facts: DocumentFacts; problem: null }
  | { facts: null; problem: 'absent' | NonNullable<AssessedCell['unreadable']> }

/** Holds every claim of a surveyed site against its document. */
export function assess(
  survey: Survey,
  site: string | null,
  documentOf: (cell: SurveyedCell) => LoadedDocument | null,
): Assessment {
  const reachable = reachablePaths(survey.site)
  return {
    site,
    roadmap: survey.roadmap,
    roadmapLack: null,
    nav: survey.site,
    mapping: survey.mapping,
    columns: survey.columns,
    modules: survey.modules,
    modulesSection: survey.modulesSection,
    moduleOf: survey.moduleOf,
    stepsOf: stepsTeller(survey),
    cells: survey.cells.map((cell) => {
      const document = documentOf(cell)
      const path = cell.located.doc?.path
      const verdict = document?.facts?.judgement.verdict ?? 'missing'
      const inNav = reachable === null ? null : path !== undefined && reachable.has(path)
      const { row, column, located } = cell
      return {
        key: cell.key,
        row,
        column,
        located,
        cell: cell.cell,
        status: cell.cell.status,
        inNav,
        document: document?.facts ?? null,
        unreadable: document && document.problem !== null && document.problem !== 'absent' ? document.problem : null,
        verdict,
        outcome: outcomeOf(cell.cell.status, verdict, inNav),
      }
    }),
  }
}

/** Status × verdict × membership in the nav. Only a nav that is known can speak against a claim. */
function outcomeOf(status: Status, verdict: Verdict, inNav: boolean | null): Outcome {
  const isTrue = verdict === 'complete' && inNav !== false
  if (status === 'ready') return isTrue ? 'upheld' : 'overclaimed'
  if (status === 'pending') return isTrue ? 'underclaimed' : 'upheld'
  return status === 'not-applicable' ? 'not-applicable' : 'undecided'
}
