import { groupBy } from '../group-by.ts'
import type { Assessment, NavModule } from '../model/assessment.ts'
import type { Finding } from '../model/report.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { nameKey } from '../parse/names.ts'

/** Modules that the gate misses in the roadmap. A name that another row has would make two rows of a name. */
export function missingModules(assessment: Assessment, findings: readonly Finding[]) {
  const named = new Set(findings.filter(({ rule }) => rule === 'module-not-in-roadmap').map(({ module }) => module))
  const withRow = new Set(assessment.moduleOf.values())
  const wanted = (assessment.modules ?? []).filter((module) => !withRow.has(module) && named.has(module.title))
  const rows = new Set(assessment.roadmap?.rows.map(({ module }) => nameKey(module)))
  const names = groupBy(wanted, ({ key }) => key)
  const isAlone = ({ key }: NavModule) => !rows.has(key) && names.get(key)?.length === 1
  return { missing: wanted.filter(isAlone), twice: wanted.filter((module) => !isAlone(module)) }
}

/** Whether nothing but the wanted rows has changed in what the roadmap says. */
export function hasGrown(
  before: Roadmap,
  after: Roadmap,
  newLines: ReadonlySet<number>,
  added: readonly NavModule[],
): boolean {
  const isNew = ({ location }: Roadmap['rows'][number]) => newLines.has(location.startLine)
  const said = (roadmap: Roadmap, rows = roadmap.rows) =>
    JSON.stringify([
      rows.map(({ module, group, cells }) => [module, group, cells.map(({ column, status }) => [column, status])]),
      roadmap.tableColumns.map(({ name }) => name),
      roadmap.problems.map(({ message }) => message),
    ])
  const keys = (names: readonly string[]) => JSON.stringify(names.map(nameKey).toSorted())
  const rows = after.rows.filter(isNew)
  return (
    said(before) ===
      said(
        after,
        after.rows.filter((row) => !isNew(row)),
      ) &&
    keys(rows.map(({ module }) => module)) === keys(added.map(({ title }) => title)) &&
    rows.every(({ cells }) => cells.every(({ status }) => status === 'pending'))
  )
}
