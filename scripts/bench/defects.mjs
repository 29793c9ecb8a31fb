import { COLUMNS, columnNamed } from './columns.mjs'
import { createRandom } from './random.mjs'
import { lacking, PENDING, READY } from './site.mjs'

/** Modules for each defect of a kind; one of each on a small site. */
const MODULES_PER_DEFECT = 250

/**
 * Plants defects of every rule that a tree alone can break, each kind in modules of its own, and gives what must be found
 * of them: rule, module and column, as a report names them.
 */
export function plantDefects(site) {
  const random = createRandom(site.seed + 1)
  const free = shuffled(site.modules, random)
  const truth = []
  const times = Math.max(1, Math.floor(site.modules.length / MODULES_PER_DEFECT))
  for (let round = 0; round < times; round++) {
    for (const plant of PLANTS) {
      const column = random.pick(COLUMNS.slice(1))
      for (const [rule, module, of] of plant(() => take(free), column, site, round))
        truth.push({ rule, module, column: of })
    }
  }
  site.brokenRoadmapLink = true
  truth.push({ rule: 'roadmap-link-broken', module: null, column: null })
  truth.push({ rule: 'column-untracked', module: null, column: 'Engineering Wiring' })
  return { truth, untouched: free }
}

function take(free) {
  const module = free.pop()
  if (!module) throw new Error('the site has too few modules for one defect of each kind')
  return module
}

function set(module, column, values) {
  const cell = module.cells.get(column.name)
  Object.assign(cell, { status: READY, page: 'complete', inNav: true, pageOptions: {} }, values)
  return cell
}

const ofCell = (rule, column, values) => (next) => {
  const module = next()
  set(module, column, values)
  return [[rule, module.name, column.name]]
}

/** One defect that is set in one cell. */
const inCell = (rule, values) => (next, column) => ofCell(rule, column, values)(next)

const PLANTS = [
  inCell('ready-doc-missing', { page: 'none' }),
  inCell('ready-doc-stub', { page: 'stub' }),
  (next, column) => ofCell('ready-doc-incomplete', column, { pageOptions: lacking(column) })(next),
  (next, column) =>
    ofCell('ready-doc-incomplete', column, { pageOptions: { hollow: [column.topics.at(-1)[0]] } })(next),
  inCell('ready-doc-not-in-nav', { inNav: false }),
  inCell('ready-doc-link-broken', { pageOptions: { extra: 'The [old page](gone-for-good.md) said so.' } }),
  inCell('ready-doc-link-broken', { pageOptions: { extra: 'The [module](index.md#no-such-part) says so.' } }),
  inCell('doc-unreadable', { page: 'binary' }),
  inCell('pending-doc-complete', { status: PENDING }),
  inCell('status-unknown', { status: 'soon?' }),
  inCell('doc-ambiguous', { furtherNav: ['another.md'] }),
  (next) => ofCell('basic-not-applicable', columnNamed('Index'), { status: 'n/a' })(next),
  function shared(next, column) {
    const [owner, guest] = [next(), next()]
    set(owner, column, {})
    set(guest, column, { status: `[${READY}](../${owner.folder}/${column.file})` })
    return [owner, guest].map(({ name }) => ['ready-doc-shared', name, column.name])
  },
  function boilerplate(next, column) {
    const [first, second] = [next(), next()]
    const { number } = set(first, column, {})
    set(second, column, { number })
    return [first, second].map(({ name }) => ['ready-doc-boilerplate', name, column.name])
  },
  function duplicate(next) {
    const module = next()
    module.repeated = true
    return [['module-duplicate', module.name, null]]
  },
  function malformed(next) {
    const module = next()
    module.lacksLastCell = true
    return [
      ['row-malformed', module.name, null],
      ['status-unknown', module.name, 'Security'],
    ]
  },
  function notInNav(_next, _column, site, round) {
    const name = `Unlisted ${'abcdefghijklmnopqrstuvwxyz'[round % 26].repeat(2 + Math.floor(round / 26))}`
    site.extraRows.push(name)
    return [['module-not-in-nav', name, null]]
  },
  function notInRoadmap(next) {
    const module = next()
    module.hasRow = false
    return [['module-not-in-roadmap', module.name, null]]
  },
  function groupDiffers(next, _column, site) {
    const module = next()
    module.rowGroup = site.modules.find(({ group }) => group !== module.group).group
    return [['module-group-differs', module.name, null]]
  },
  function navPageMissing(next, column) {
    set(next(), column, { status: PENDING, page: 'none' })
    return [['nav-page-missing', null, null]]
  },
]

function shuffled(list, random) {
  const left = [...list]
  for (let at = left.length - 1; at > 0; at--) {
    const other = random.below(at + 1)
    ;[left[at], left[other]] = [left[other], left[at]]
  }
  return left
}
