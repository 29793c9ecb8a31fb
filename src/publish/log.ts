/** Where the run speaks to the person who reads the job's log. Whoever implements it makes untrusted text inert. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  /** Shown on the run's page, too. */
  notice(message: string): void
  error(message: string): void
  /** Workflow commands, escaped by whoever made them. */
  commands(lines: readonly string[]): void
}
