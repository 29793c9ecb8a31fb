import type { Assessment } from '../model/assessment.ts'
import type { Policy } from '../model/config.ts'
import type { Severity } from '../model/report.ts'
import type { Problem, Rule, RuleContext } from '../rules/rule.ts'
import { compareSeverity } from '../severity.ts'

/** A problem with the rule and the severity that the policy gives it. */
export interface Found extends Problem {
  rule: string
  severity: Severity
}

/** Runs those of the rules that the policy leaves on, in their order. */
export function findProblems(
  rules: readonly Rule[],
  assessment: Assessment,
  context: RuleContext,
  policy: Policy,
): Found[] {
  return rules.flatMap((rule) => {
    const level = policy.rules[rule.id] ?? rule.severity
    if (level === 'off') return []
    return [...rule.check(assessment, context)].map((problem) => ({
      ...problem,
      rule: rule.id,
      severity: problem.severity && compareSeverity(problem.severity, level) < 0 ? problem.severity : level,
    }))
  })
}
