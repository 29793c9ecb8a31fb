import type { Assessment } from '../model/assessment.ts'
import type { Policy, RuleLevel, Waiver } from '../model/config.ts'
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

/** What a rule may know besides the site that it judges. */
export interface RuleContext {
  /** The same site before the change; null without a base, and where the base itself is judged. */
  base: Assessment | null
  /** Head judged by the base's map; null where the change leaves the map as it is. */
  byBaseMap: Assessment | null
  /** What the config says of the gate, before and after; null without a base. */
  policies: { base: Policy; head: Policy; headConfig: string | null } | null
  /** Files that differ between base and head among those that `sources` names; null without a base. */
  changedSources: readonly string[] | null
  /** Whether a path holds the same bytes in both trees. */
  isUnchanged: (path: string) => boolean
  /** Waivers of the policy that no longer hold, and that nothing needed; empty until waivers were applied. */
  waivers: { expired: readonly Waiver[]; unused: readonly Waiver[] }
}

/** The context of a tree that is compared with nothing. */
export const ALONE: RuleContext = {
  base: null,
  byBaseMap: null,
  policies: null,
  changedSources: null,
  isUnchanged: () => false,
  waivers: { expired: [], unused: [] },
}

export interface Rule {
  /** Also the name of its page in docs/rules. */
  id: string
  /** Default level. */
  severity: RuleLevel
  /** One line for tables: what it says. */
  summary: string
  /** Judges one site of one tree. */
  check(assessment: Assessment, context: RuleContext): Iterable<Problem>
}

/** Returns its argument: it lets the compiler check a rule where it is written. */
export function defineRule(rule: Rule): Rule {
  return rule
}
