import { createJudge } from '../assess/judge.ts'
import { suggest } from '../assess/suggest.ts'
import { UserError } from '../errors.ts'
import { assessTree } from '../load/assess-tree.ts'
import type { AssessedCell } from '../model/assessment.ts'
import { nameKey } from '../parse/names.ts'
import { openTrees } from '../read/open-trees.ts'
import { renderExplanation } from '../render/explain.ts'
import type { SharedFlags, Terminal } from './flags.ts'
import { named } from './named.ts'

/** `explain`: how the cells of a module were found and judged. */
export async function explain(
  module: string,
  column: string | null,
  flags: SharedFlags,
  terminal: Terminal,
): Promise<number> {
  const trees = await openTrees({ root: flags.root, base: null, head: null, environment: terminal.environment })
  const run = { named: named(flags), judge: createJudge({ explain: true }), memory: new Map() }
  const { sites } = await assessTree(trees.head, run)
  const cells = sites.flatMap(({ assessment }) => assessment.cells)
  if (cells.length === 0) throw new UserError('there is no roadmap with a status table to explain; run check')
  const ofModule = pick(cells, module, 'module', ({ row }) => row.module)
  const chosen = column === null ? ofModule : pick(ofModule, column, 'column', (cell) => cell.column.name)
  terminal.stdout(renderExplanation(chosen, { colour: terminal.colour }))
  return 0
}

function pick(
  cells: readonly AssessedCell[],
  name: string,
  kind: string,
  nameOf: (cell: AssessedCell) => string,
): readonly AssessedCell[] {
  const found = cells.filter((cell) => nameKey(nameOf(cell)) === nameKey(name))
  if (found.length > 0) return found
  const names = [...new Set(cells.map(nameOf))]
  const nearest = suggest(name, names)[0]
  const hint = nearest ? `did you mean ${JSON.stringify(nearest.name)}?` : `it has ${names.slice(0, 20).join(', ')}`
  throw new UserError(`the roadmap has no ${kind} ${JSON.stringify(name)}; ${hint}`)
}
