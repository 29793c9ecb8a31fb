import { createJudge } from '../assess/judge.ts'
import { UserError } from '../errors.ts'
import { assessTree, startRun } from '../load/assess-tree.ts'
import type { Assessment } from '../model/assessment.ts'
import { openTrees } from '../read/open-trees.ts'
import { renderExplanation } from '../render/explain.ts'
import type { SharedFlags, Terminal } from './flags.ts'
import { named } from './named.ts'
import { pickCells } from './pick-cells.ts'

/** `explain`: how the cells of a module were found and judged. */
export async function explain(
  module: string,
  column: string | null,
  flags: SharedFlags,
  terminal: Terminal,
): Promise<number> {
  const trees = await openTrees({ root: flags.root, base: null, head: null, environment: terminal.environment })
  const run = startRun(named(flags), { judge: createJudge({ explain: true }) })
  const { sites } = await assessTree(trees.head, run)
  const cells = sites.flatMap(({ assessment }) => assessment.cells)
  if (cells.length === 0) throw new UserError('there is no roadmap with a status table to explain; run check')
  const stepsOf: Assessment['stepsOf'] = (cell) =>
    sites.find(({ assessment }) => assessment.roadmap?.rows.includes(cell.row))?.assessment.stepsOf(cell) ?? []
  terminal.stdout(renderExplanation(pickCells(cells, module, column), stepsOf, { colour: terminal.colour }))
  return 0
}
