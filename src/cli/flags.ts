import type { FixKind } from '../fix-roadmap.ts'
import type { GateMode, Severity } from '../model/report.ts'
import type { Format } from '../render/reporters.ts'

/** What a command touches besides the judged files. */
export interface Terminal {
  stdout: (text: string) => void
  stderr: (text: string) => void
  /** Whether standard output is a terminal that shows colours. */
  colour: boolean
  /** Whether standard error is a terminal, for progress; none where it is left out. Asked only of long runs: it opens the stream. */
  progress?: () => boolean
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

export interface FixFlags extends SharedFlags {
  /** All kinds where it is left out. */
  only?: FixKind[]
  write?: true
  today?: string
}

export interface InitFlags extends SharedFlags {
  today?: string
}

export type HistoryFormat = 'text' | 'json' | 'csv' | 'svg'

export interface HistoryFlags extends SharedFlags {
  format: HistoryFormat
  since?: string
  firstParent: boolean
  output?: string
}
