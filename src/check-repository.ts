import { UserError } from './errors.ts'
import { runGate } from './gate.ts'
import type { NamedPaths } from './load/sources.ts'
import type { GateMode, Severity } from './model/report.ts'
import type { GateResult } from './model/result.ts'
import type { Tree } from './model/tree.ts'
import { openTrees } from './read/open-trees.ts'
import { VERSION } from './version.ts'

/** What the command line and the action both ask. Null is "not given". */
export interface CheckRequest extends NamedPaths {
  /** Absolute path of the judged folder. */
  root: string
  base: string | null
  /** Null is the working tree. */
  head: string | null
  gate: GateMode | null
  failOn: Severity | null
  /** `YYYY-MM-DD` */
  today: string | null
}

/** What a check takes from the machine that it runs on. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>
  now: Date
  /** Labels of the pull request as they are now. */
  labels: () => Promise<readonly string[]>
  onProgress?: (done: number, all: number) => void
}

/** Opens the trees of a repository, runs the gate on them and closes them. */
export async function checkRepository(request: CheckRequest, surroundings: Surroundings): Promise<GateResult> {
  const { root, base, head } = request
  const trees = await openTrees({ root, base, head, environment: surroundings.environment })
  try {
    return await checkTrees(trees, request, surroundings)
  } finally {
    trees.close()
  }
}

/** Runs the gate on trees that are open, however they were come by. */
export function checkTrees(
  { head, base }: { head: Tree; base: Tree | null },
  { gate, failOn, config, roadmap, mkdocs, ...request }: CheckRequest,
  { environment, now, ...asked }: Surroundings,
): Promise<GateResult> {
  const today = request.today ?? dayOf(environment['SOURCE_DATE_EPOCH'], now)
  const named = { config, roadmap, mkdocs }
  return runGate({ head, base, named, gate, failOn, today, version: VERSION, ...asked })
}

/**
 * The day of a run, in UTC: that of SOURCE_DATE_EPOCH (seconds, see reproducible-builds.org), else the clock's.
 * @throws {UserError} for an epoch that is no number of seconds.
 */
export function dayOf(epoch: string | undefined, now: Date): string {
  if (epoch === undefined || epoch === '') return now.toISOString().slice(0, 10)
  const date = /^\d{1,12}$/.test(epoch) ? new Date(Number(epoch) * 1000) : null
  if (date && !Number.isNaN(date.getTime())) return date.toISOString().slice(0, 10)
  throw new UserError(`SOURCE_DATE_EPOCH is ${JSON.stringify(epoch)}, expected seconds since 1970`)
}
