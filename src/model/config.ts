import type { GateMode, Severity, Status, Tier } from './report.ts'

/** What a rule is set to: a severity, `off`. */
export type RuleLevel = Severity | 'off'

/** A finding that the docs lead lets pass until a day. */
export interface Waiver {
  module: string
  column: string
  rule: string
  reason: string
  /** Last valid day, `YYYY-MM-DD`. */
  until: string
}

/** The half of the config that decides what fails. Read from the base, so that a pull request cannot loosen its own gate. */
export interface Policy {
  gate: GateMode | null
  failOn: Severity
  /** Rule id → level; what is not here has the rule's default. */
  rules: Readonly<Record<string, RuleLevel>>
}

/** The half of the config that says where things are and what they are called. Read from each tree. */
export interface Mapping {
  roadmap: string | null
  mkdocs: string | null
  modulesSection: string | null
  /** `module` or `module/column` → path or glob, relative to the root. */
  map: Readonly<Record<string, string>>
  /** Column or module → further titles. */
  aliases: Readonly<Record<string, readonly string[]>>
  /** Column → what its documents must contain. */
  topics: Readonly<Record<string, { tier: Tier | null; topics: readonly string[] | null }>>
  /** Topic → further names. */
  synonyms: Readonly<Record<string, readonly string[]>>
  /** Status → glyphs and words. */
  statuses: Readonly<Partial<Record<Exclude<Status, 'unknown'>, readonly string[]>>>
}

export interface Config {
  policy: Policy
  mapping: Mapping
}
