import type { Assessment } from '../model/assessment.ts'
import type { Fix, Location, Severity } from '../model/report.ts'

/** What a rule found. Everything else of a finding (severity, state, cause, fingerprint) is added by who runs it. */
export interface Problem {
  /** Found what, expected what, and what to do next. */
  message: string
  location: Location
  module: string | null
  column: string | null
  /** Tells problems of the same module and column apart, across base and head. */
  key?: string
  topics?: readonly string[]
  related?: readonly Location[]
  fix?: Fix | null
  /** Weaker than the rule's own severity, where this one weighs less. */
  severity?: Severity
}

export interface Rule {
  /** Also the name of its page in docs/rules. */
  id: string
  /** Default severity. */
  severity: Severity
  /** One line for tables: what it says. */
  summary: string
  /** Judges one site of one tree; `base` is the same site before the change, null without a base. */
  check(assessment: Assessment, base: Assessment | null): Iterable<Problem>
}

/** Returns its argument: it lets the compiler check a rule where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule
}
