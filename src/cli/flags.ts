import type { GateMode, Severity } from '../model/report.ts'
import type { Format } from '../render/reporters.ts'

/** What a command touches besides the judged files. */
export interface Terminal {
  stdout(text: string): void
  stderr(text: string): void
  /** Whether standard output is a terminal that shows colours. */
  colour: boolean
  environment: Readonly<Record<string, string | undefined>>
  now: Date
}

/** Flags that every command takes. */
export interface SharedFlags {
  root: string
  config?: string
  roadmap?: string
  mkdocs?: string
}

export interface CheckFlags extends SharedFlags {
  base?: string
  head?: string
  gate?: GateMode
  failOn?: Severity
  today?: string
  format: Format
  output?: string
}
