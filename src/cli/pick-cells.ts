import { suggest } from '../assess/suggest.ts'
import { UserError } from '../errors.ts'
import type { AssessedCell } from '../model/assessment.ts'
import { nameKey } from '../parse/names.ts'

/**
 * The cells of a module, or the one of a column; names are as a person types them.
 * @throws {UserError} where there is none of that name, with the nearest.
 */
export function pickCells(
  cells: readonly AssessedCell[],
  module: string,
  column: string | null,
): readonly AssessedCell[] {
  const ofModule = pick(cells, module, 'module', ({ row }) => row.module)
  return column === null ? ofModule : pick(ofModule, column, 'column', (cell) => cell.column.name)
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
