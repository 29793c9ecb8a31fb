import { COLUMNS } from './columns.mjs'
import { lacking, PENDING, READY } from './site.mjs'

/** What a pull request does to a document, and the finding that it must bring, with its cause. */
const BREAKS = [
  { rule: 'ready-doc-missing', cause: 'deleted', before: {}, after: { page: 'none' } },
  { rule: 'ready-doc-missing', cause: 'renamed', before: {}, after: { path: 'moved-away.md', navKeepsPath: true } },
  { rule: 'ready-doc-stub', cause: 'emptied', before: {}, after: { page: 'stub' } },
  { rule: 'ready-doc-not-in-nav', cause: 'unlinked', before: {}, after: { inNav: false } },
  {
    rule: 'ready-doc-incomplete',
    cause: 'claimed',
    before: { status: PENDING, lacks: true },
    after: { status: READY },
  },
]

/**
 * Lets a pull request touch a share of the modules, one document in each: an edit that changes nothing that is claimed,
 * but for the first few, which break a claim each. `prepare` is to be called before the base is written.
 */
export function planChange(untouched, count) {
  const chosen = untouched.slice(0, count).map((module, at) => ({
    module,
    column: COLUMNS[1 + (at % (COLUMNS.length - 1))],
    broken: BREAKS[at] ?? null,
  }))
  return {
    prepare: () => {
      for (const { module, column, broken } of chosen) {
        const { lacks = false, ...before } = broken?.before ?? {}
        const pageOptions = lacks ? lacking(column) : {}
        Object.assign(module.cells.get(column.name), {
          status: READY,
          page: 'complete',
          inNav: true,
          pageOptions,
          ...before,
        })
      }
    },
    apply: (site) => {
      site.date = '2025-10-03'
      for (const { module, column, broken } of chosen) {
        const cell = module.cells.get(column.name)
        if (broken) Object.assign(cell, broken.after)
        else cell.version++
      }
      return chosen.map(({ module, column }) => ({ module, column }))
    },
    truth: chosen.flatMap(({ module, column, broken }) =>
      broken ? [{ rule: broken.rule, cause: broken.cause, module: module.name, column: column.name }] : [],
    ),
  }
}
