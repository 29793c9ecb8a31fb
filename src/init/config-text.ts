/** What the config says because it differs from the defaults; null for what does not. */
export interface NewConfig {
  roadmap: string | null
  mkdocs: string | null
  modulesSection: string | null
  /** Where an editor finds the schema: an address, or a path relative to the config. */
  schema: string
}

/** A configuration with what differs from the defaults, and comments that teach the rest. */
export function configText({ roadmap, mkdocs, modulesSection, schema }: NewConfig): string {
  return `# yaml-language-server: $schema=${schema}
#
# Configuration of docs-readiness-gate. Every key has a default, so this file may as well be empty; an editor that reads the
# line above offers the keys with what they mean.

${setting('roadmap', roadmap, 'docs/roadmap.md', 'the file with the table; found by itself where it is called roadmap.md')}
${setting('mkdocs', mkdocs, 'mkdocs.yml', 'the MkDocs configuration')}
${setting('modules-section', modulesSection, 'Modules', 'title of the nav section that lists the modules')}

# Where a document is not where the nav says: module, or module/column, and its path.
# map:
#   Billing/API: docs/reference/billing-http.md

# Further names of columns and modules, and of topics.
# aliases:
#   Index: [Introduction]
# synonyms:
#   error model: [failure codes]

# Rules may be off, notice, warning or error. Read from the base branch: a pull request cannot switch its own gate off.
# rules:
#   nav-page-missing: off
# gate: new # new: only what a pull request makes wrong fails; all: everything; report: nothing
# fail-on: error # or warning, or notice
`
}

function setting(key: string, value: string | null, example: string, meaning: string): string {
  return value === null ? `# ${key}: ${example} # ${meaning}` : `${key}: ${JSON.stringify(value)} # ${meaning}`
}
