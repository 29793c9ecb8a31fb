import type { CheckRequest } from '../check-repository.ts'
import type { GateResult } from '../model/result.ts'
import type { RemoteRepository } from '../read/api-tree.ts'
import type { Environment } from './inputs.ts'
import type { OutputName } from './outputs.ts'
import type { Renderers } from './presentation.ts'

/** What the engine is asked: revisions are commit ids here. */
export interface ActionRequest extends CheckRequest {
  /** Where git lacks the base commit and the forge has it; `base` is null then. */
  remoteBase: RemoteBase | null
  /** Labels of the pull request as they are now; the event's may be old. Asked only where a policy names one. */
  labels: () => Promise<readonly string[]>
}

/** A base commit that is read through the forge's API. */
export interface RemoteBase {
  commit: string
  /** The judged root in the repository: empty, or with a slash at the end. */
  folder: string
  contents: RemoteRepository
}

/** Everything outside of the action's own decisions. */
export interface World {
  environment: Environment
  /** Writes to the job's log (standard output). */
  write: (text: string) => void
  /** Sets an output of the step. */
  setOutput(name: OutputName, value: string): void | Promise<void>
  gate(request: ActionRequest): Promise<GateResult>
  render: Renderers
  version: string
  /** What a second of waiting for the forge lasts, in milliseconds; 1000 where left out. */
  second?: number | undefined
}
