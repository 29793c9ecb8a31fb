import type { GateResult } from '../model/result.ts'
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

/** A result to be shown. */
export interface Showing {
  result: GateResult
  commits: Commits
  /** Absolute path of the judged folder. */
  root: string
  /** The page of the run that judged. */
  runUrl: string
}
