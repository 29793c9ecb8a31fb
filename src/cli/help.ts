/** What follows the list of commands. */
export const PROGRAM_HELP = `
Begin:
  docs-readiness init                          write a configuration, a workflow and, where there is none, a roadmap
  docs-readiness check                         is every claim of the working tree true?

Every day:
  docs-readiness check --base origin/main      does my branch add a claim that is not?
  docs-readiness explain "Billing" API         why is this cell judged as it is?
  docs-readiness scaffold "Billing" Runbook    begin the document that is missing
  docs-readiness fix --write                   make the roadmap say what is true
  docs-readiness history                       when did it stop being true, and by which commit?

Exit codes: 0 passed, 1 the gate fails, 2 could not run. Every command has its own --help.`

/** What follows the options of each command. */
export const COMMAND_HELP = {
  check: `
Examples:
  docs-readiness check --base origin/main --gate new       as in a pull request
  docs-readiness check --fail-on warning                   stricter
  docs-readiness check --format html --output matrix.html  a page for a browser

Without --base every finding counts (--gate all). With it only those that the base does not have (--gate new).
Next: docs-readiness explain shows why; docs-readiness fix shows the edit that settles it.`,
  explain: `
Examples:
  docs-readiness explain Billing           all of its cells
  docs-readiness explain "Billing" API     one cell

A topic counts where it has a heading with content under it, or is treated under a label, a table or code of its kind.`,
  fix: `
Examples:
  docs-readiness fix                                   show the edit; nothing is written
  docs-readiness fix --only over --write               only take back ✅ that are not true
  docs-readiness fix --only over --only date --write   that, and the date

Only glyphs, rows and the date change; every other byte of the file stays. What rules switch off and waivers let pass stays too.`,
  init: `
Asks nothing, and overwrites nothing: what is there already is kept, and said.
Next: docs-readiness check.`,
  scaffold: `
Example:
  docs-readiness scaffold "Billing" API

The gate judges the document as a stub until its prompts are replaced. A file that is there is never overwritten.`,
  history: `
Examples:
  docs-readiness history                                   spark lines, and the commits that changed something
  docs-readiness history --since v1.0                      from that commit on
  docs-readiness history --format svg --output trend.svg   a chart for a page

A shallow clone has no history: in a workflow, check out with fetch-depth: 0.`,
  site: `
Exit code 2 where MkDocs would refuse the configuration; the JSON then says why, with the line.`,
  completion: `
  docs-readiness completion bash >> ~/.bashrc
  docs-readiness completion zsh > "\${fpath[1]}/_docs-readiness"
  docs-readiness completion fish > ~/.config/fish/completions/docs-readiness.fish`,
} as const
