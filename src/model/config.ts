import type { GateMode, Location, Severity, Status, Tier } from './report.ts'

/** What a rule is set to. */
export type RuleLevel = Severity | 'off'

/** One of several sites in a repository. */
export interface SiteSetting {
  /** Stands in every finding of the site. */
  name: string
  /** The site's MkDocs configuration, relative to the root. */
  mkdocs: string
  /** The site's roadmap, relative to the root. */
  roadmap?: string
}

/** A finding that may pass until a day. `*` as module or column stands for any. */
export interface WaiverSetting {
  /** The row that the finding is about. */
  module: string
  /** Left out for findings about no column. */
  column?: string
  /** Id of the finding's rule. */
  rule: string
  /** Why; shown with the finding. */
  reason: string
  /** Last valid day, `YYYY-MM-DD`. */
  until: string
}

/**
 * The configuration file, `.github/docs-readiness.yml`, as written. Every key is optional: a roadmap in the usual form
 * needs no configuration. The JSON schema for editors is generated from this type.
 */
export interface ConfigFile {
  /** The roadmap, relative to the root. Default: the only `roadmap.md` with a status table under docs_dir. */
  roadmap?: string
  /** The MkDocs configuration, relative to the root. Default: `mkdocs.yml`. */
  mkdocs?: string
  /** Title of the nav section that lists the modules. Default: what the roadmap's Notes say, else `Modules`. */
  'modules-section'?: string
  /** `module` or `module/column` → path or glob of its document, relative to the root. */
  map?: Record<string, string>
  /** Column or module → further titles that mean the same. */
  aliases?: Record<string, string[]>
  /** Column → what its documents must contain, in place of the roadmap's own list. */
  topics?: Record<string, string[] | { tier?: Tier; topics?: string[] }>
  /** Topic → further names for it. */
  synonyms?: Record<string, string[]>
  /** Status → glyphs and words that mean it. */
  statuses?: {
    ready?: string[]
    pending?: string[]
    'not-applicable'?: string[]
  }
  /** Module → globs of its code, for the rule `doc-behind-code`. */
  sources?: Record<string, string[]>
  /** The sites of a repository that has several, each with its own roadmap. */
  sites?: SiteSetting[]
  /** Rule → level. */
  rules?: Record<string, RuleLevel>
  /**
   * When the check fails: `report` never, `new` on new findings, `all` on every finding. Default: `new` where there is a
   * base, else `all`.
   */
  gate?: GateMode
  /** The least severity that fails the check. Default: `error`. */
  'fail-on'?: Severity
  /** Findings that may pass until a day. */
  waivers?: WaiverSetting[]
  /** A label that lifts `policy-weakened` from the pull request that has it. */
  'waiver-label'?: string
}

/** A waiver, and where it stands in the config. */
export interface Waiver extends WaiverSetting {
  location: Location
}

/** The half of the config that decides what fails. Read from the base: a pull request cannot loosen its own gate. */
export interface Policy {
  /** Null where nothing is set: `new` with a base, else `all`. */
  gate: GateMode | null
  failOn: Severity
  /** Rule id → level; what is not here has the rule's default. */
  rules: Readonly<Record<string, RuleLevel>>
  waivers: readonly Waiver[]
  waiverLabel: string | null
}

/** The half of the config that says where things are and what they are called. Read from each tree. */
export interface Mapping {
  roadmap: string | null
  mkdocs: string | null
  /** Empty where the repository has one site. */
  sites: readonly SiteSetting[]
  modulesSection: string | null
  /** `module` or `module/column` → path or glob, relative to the root. */
  map: Readonly<Record<string, string>>
  aliases: Readonly<Record<string, readonly string[]>>
  /** Null means: as the roadmap says. */
  topics: Readonly<Record<string, { tier: Tier | null; topics: readonly string[] | null }>>
  synonyms: Readonly<Record<string, readonly string[]>>
  /** Module → globs of its code. */
  sources: Readonly<Record<string, readonly string[]>>
  statuses: Readonly<Partial<Record<Exclude<Status, 'unknown'>, readonly string[]>>>
}

export interface Config {
  /** The file; null where there is none and the defaults hold. */
  path: string | null
  policy: Policy
  mapping: Mapping
  /** Line of each entry of `map`, `aliases`, `topics` and `sources`, by `section/key`. */
  lines: ReadonlyMap<string, number>
}
