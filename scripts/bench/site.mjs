import { COLUMNS } from './columns.mjs'
import { makeModules } from './modules.mjs'
import { createRandom } from './random.mjs'

export const READY = '✅'
export const PENDING = '⚪'

/**
 * A whole site as a model, before any defect: half of the cells are ready and their documents complete; a pending cell
 * has a document that lacks something, a stub, or none. `size` is the length of a document in bytes.
 */
export function makeSite({ modules: count, size, seed }) {
  const random = createRandom(seed)
  const modules = makeModules(count).map((module, index) => ({
    ...module,
    rowGroup: module.group,
    inNav: true,
    hasRow: true,
    repeated: false,
    lacksLastCell: false,
    cells: new Map(COLUMNS.map((column, at) => [column.name, makeCell(random, column, index * COLUMNS.length + at)])),
  }))
  return { seed, size, modules, extraRows: [], date: '2025-10-02', brokenRoadmapLink: false }
}

function makeCell(random, column, number) {
  const cell = {
    number,
    version: 0,
    status: READY,
    page: 'complete',
    path: column.file,
    inNav: true,
    pageOptions: {},
    furtherNav: [],
  }
  if (random.below(2) === 0) return cell
  cell.status = PENDING
  const kind = random.below(10)
  // Every page links to its module's index, so that one is always there.
  if (kind < 5 || (kind >= 8 && column.name === 'Index'))
    return { ...cell, page: 'complete', pageOptions: lacking(column) }
  return kind < 8 ? { ...cell, page: 'stub' } : { ...cell, page: 'none', inNav: false }
}

/** Options of a page that lacks the later half of its topics. */
export function lacking({ topics }) {
  return { without: topics.slice(Math.ceil(topics.length / 2)).map(([name]) => name) }
}

/** Chance for one document, so that a page does not depend on how many were written before it. */
export function chanceOf(site, cell) {
  return createRandom(site.seed * 31 + cell.number * 7919 + cell.version * 104729)
}
