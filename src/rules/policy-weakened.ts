import { isTreated } from '../assess/treated.ts'
import type { AssessedCell, Assessment } from '../model/assessment.ts'
import { claimProblem, lineOf, listed } from './claim.ts'
import { loosenedPolicy } from './loosened-policy.ts'
import { loosenedRoadmap } from './loosened-roadmap.ts'
import { defineRule, type Problem, type RuleContext } from './rule.ts'

/**
 * A change of the gate's own rules, in the change that they would hold up. It is an error where a claim stands only by
 * the new rules, and a warning where nothing depends on it yet.
 */
export default defineRule({
  id: 'policy-weakened',
  severity: 'error',
  summary: 'the change loosens the gate (a warning, unless a ✅ depends on it)',
  *check(assessment, context) {
    const { base, byBaseMap, policies } = context
    if (byBaseMap) yield* dependentClaims(assessment, byBaseMap)
    if (base) {
      yield* hiddenNav(assessment, base)
      yield* replacedRoadmap(assessment, context)
      yield* asWarnings(loosenedRoadmap(assessment, base))
    }
    if (policies)
      yield* asWarnings(loosenedPolicy(policies.base, policies.head, policies.headConfig ?? assessment.nav.config))
  },
})

function* asWarnings(problems: Iterable<Problem>): Iterable<Problem> {
  for (const problem of problems) yield { ...problem, severity: 'warning' }
}

/** Cells whose claim is true only by the map, the columns or the legend that this change brings. */
function* dependentClaims(head: Assessment, byBaseMap: Assessment): Iterable<Problem> {
  const before = new Map(byBaseMap.cells.map((cell) => [cell.key, cell]))
  for (const cell of head.cells) {
    const other = before.get(cell.key)
    if (!other) continue
    if (isUpheldClaim(cell) && !isUpheldClaim(other)) {
      yield claimProblem(cell, {
        message: `${cell.column.name} of ${cell.row.module} is true only by what this change does to the rules: by the base branch's, ${verdictOf(other)}. Change the rules in a pull request of their own, or ask for a waiver`,
      })
    } else if (other.status === 'ready' && other.outcome === 'overclaimed' && cell.status !== 'ready') {
      yield claimProblem(cell, {
        message: `The cell ${cell.column.name} of ${cell.row.module} says ready by the base branch's legend and does not by this change's, and ${verdictOf(other)}. Change the legend in a pull request of its own, or ask for a waiver`,
      })
    }
  }
}

function isUpheldClaim({ status, outcome }: AssessedCell): boolean {
  return status === 'ready' && outcome === 'upheld'
}

function verdictOf({ status, verdict, located, document, inNav }: AssessedCell): string {
  if (status !== 'ready') return `the cell says ${status}`
  const path = located.doc?.path
  if (path === undefined) return 'no document is found'
  const lacking = document?.judgement.topics.filter(({ evidence }) => !isTreated(evidence)) ?? []
  if (verdict === 'incomplete') return `${path} says too little about ${listed(lacking.map(({ name }) => name))}`
  if (verdict === 'complete' && inNav === false) return `${path} is not in the nav`
  return verdict === 'missing' ? `${path} does not exist` : `${path} is a ${verdict}`
}

/** A nav that nobody can read any more, under claims that it spoke for. */
function* hiddenNav(head: Assessment, base: Assessment): Iterable<Problem> {
  if (head.nav.source !== 'dynamic' || base.nav.source === 'dynamic') return
  const known = new Set(base.cells.filter(({ inNav }) => inNav !== null).map(({ key }) => key))
  const lost = head.cells.filter(({ status, key }) => status === 'ready' && known.has(key))
  if (lost.length === 0) return
  yield {
    location: lineOf(head.nav.config, 1),
    module: null,
    column: null,
    key: 'nav',
    message: `This change makes the nav one that only a build can know (${head.nav.reasons.join('; ')}), so that ${lost.length} ready cells can no longer be held against it; do that in a pull request of its own, or ask for a waiver`,
  }
}

/** Another roadmap is judged while the base's is still there. */
function* replacedRoadmap(head: Assessment, { base, byBaseMap }: RuleContext): Iterable<Problem> {
  const before = byBaseMap?.roadmap?.path
  const after = head.roadmap?.path
  if (!base?.roadmap || before === undefined || after === undefined || before === after) return
  yield {
    location: lineOf(after, 1),
    module: null,
    column: null,
    key: 'roadmap',
    message: `This change has ${after} judged in place of ${before}, which is still there and claims ${byBaseMap?.cells.filter(({ status }) => status === 'ready').length ?? 0} cells ready; remove the old roadmap, or ask for a waiver`,
  }
}
