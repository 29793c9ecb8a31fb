import { runGate } from './gate.ts'
import type { NamedPaths } from './load/assess-tree.ts'
import type { GateMode, Severity } from './model/report.ts'
import type { GateResult } from './model/result.ts'
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
}

/** Opens the trees of a repository, runs the gate on them and closes them. */
export async function checkRepository(
  { root, base, head, gate, failOn, config, roadmap, mkdocs }: CheckRequest,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<GateResult> {
  const trees = await openTrees({ root, base, head, environment })
  try {
    return await runGate({
      head: trees.head,
      base: trees.base,
      named: { config, roadmap, mkdocs },
      gate,
      failOn,
      version: VERSION,
    })
  } finally {
    trees.close()
  }
}
