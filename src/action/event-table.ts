/** The events that the action runs on. */
export type EventName = 'pull_request' | 'merge_group' | 'push' | 'schedule' | 'workflow_dispatch' | 'workflow_run'

/** What the action does on one event, in the words of the documentation. */
export interface EventRow {
  event: EventName
  /** The judged tree, which is the checked-out commit. */
  head: string
  base: string
  /** The gate mode where neither input nor config names one; null where nothing is judged. */
  gate: 'new' | 'all' | null
  /** The commit that gets the check run. */
  checkRunOn: string
  comment: boolean
}

/** One row per event; docs/action.md shows it, and tests hold `planRun` and the page to it. */
export const EVENT_TABLE: readonly EventRow[] = [
  {
    event: 'pull_request',
    head: 'the merge commit that `actions/checkout` checks out',
    base: 'the first parent of the merge commit; for another checkout the merge base',
    gate: 'new',
    checkRunOn: '`pull_request.head.sha`',
    comment: true,
  },
  {
    event: 'merge_group',
    head: 'the commit of the merge queue',
    base: '`merge_group.base_sha`',
    gate: 'new',
    checkRunOn: '`merge_group.head_sha`',
    comment: false,
  },
  {
    event: 'push',
    head: 'the pushed commit',
    base: 'none; with `gate: new` the commit before the push, for a new branch or a force push else the default branch',
    gate: 'all',
    checkRunOn: '`github.sha`',
    comment: false,
  },
  {
    event: 'schedule',
    head: 'the default branch',
    base: 'none',
    gate: 'all',
    checkRunOn: '`github.sha`',
    comment: false,
  },
  {
    event: 'workflow_dispatch',
    head: 'the chosen branch',
    base: 'none',
    gate: 'all',
    checkRunOn: '`github.sha`',
    comment: false,
  },
  {
    event: 'workflow_run',
    head: 'nothing: the report of a run that could not write is published',
    base: 'nothing',
    gate: null,
    checkRunOn: '`workflow_run.head_sha`',
    comment: true,
  },
]
