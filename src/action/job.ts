import type { GateResult, Place } from '../model/result.ts'
import type { Log } from '../publish/log.ts'
import type { Commits } from './base.ts'
import type { RunPlan } from './events.ts'
import type { Forge } from './forge.ts'
import type { Environment, Inputs } from './inputs.ts'
import type { Renderers } from './presentation.ts'
import type { Runner } from './runner.ts'

/** A run under way: what it was told, and what it may use. */
export interface Job {
  world: { environment: Environment; render: Renderers }
  inputs: Inputs
  runner: Runner
  plan: RunPlan
  forge: Forge
  log: Log
}

/** Where a result will be read: beside the repository's files, which it links to. */
export interface PlaceInRepository extends Place {
  /** The page of the run that judged. */
  runUrl: string
  /** The judged root in the repository: empty, or with a slash at the end. */
  folder: string
}

/** A result to be shown. */
export interface Showing {
  result: GateResult
  commits: Commits
  /** Absolute path of the judged folder. */
  root: string
  place: PlaceInRepository
}
