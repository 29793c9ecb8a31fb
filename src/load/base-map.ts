import { assess } from '../assess/assess.ts'
import { survey } from '../assess/survey.ts'
import { UserError } from '../errors.ts'
import { groupBy } from '../group-by.ts'
import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { Mapping } from '../model/config.ts'
import type { Roadmap, RoadmapCell } from '../model/roadmap.ts'
import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import type { Run } from './assess-tree.ts'
import { loadDocuments } from './documents.ts'
import { loadRoadmap } from './roadmap.ts'
import { openSite } from './sources.ts'

/**
 * Head judged by the base's map: its config, its columns and its legend, with paths followed through renames. Null where
 * the change leaves all of that as it is, which spares the work for nearly every pull request.
 */
export async function assessByBaseMap(
  tree: Tree,
  head: Assessment,
  base: Assessment,
  renamedTo: (path: string) => string | null,
  run: Run,
): Promise<Assessment | null> {
  if (!base.roadmap || !head.roadmap) return null
  const mapping = followRenames(base.mapping, renamedTo)
  const borrowed = borrowedLinks(head, base)
  if (borrowed.size === 0 && isSameMap(head, base, mapping)) return null
  const site = await siteOf(tree, head, base)
  const path = renamedTo(base.roadmap.path) ?? base.roadmap.path
  const roadmap = await roadmapOf(tree, site, [path, head.roadmap.path], legendOf(base), head.roadmap)
  const surveyed = survey(
    { ...roadmap, columns: base.roadmap.columns, rows: withoutLinks(roadmap, borrowed) },
    site,
    mapping,
  )
  const documents = await loadDocuments(tree, surveyed, run.judge, run.memory)
  return assess(surveyed, head.site, documents.of)
}

function followRenames(mapping: Mapping, renamedTo: (path: string) => string | null): Mapping {
  const map = Object.entries(mapping.map).map(([key, path]) => [key, renamedTo(path) ?? path])
  return { ...mapping, map: Object.fromEntries(map) }
}

function isSameMap(head: Assessment, base: Assessment, mapping: Mapping): boolean {
  const facts = (assessment: Assessment, by: Mapping) =>
    JSON.stringify([
      by,
      assessment.nav.config,
      assessment.roadmap?.path,
      assessment.roadmap?.columns.map(({ name, tier, topics }) => [name, tier, topics]),
      assessment.roadmap?.legend.map(({ text, status }) => [text, status]),
    ])
  return facts(head, head.mapping) === facts(base, mapping)
}

/**
 * Links that this change puts into ✅ cells and that lead to another module's document: by the base's map, such a cell
 * has no document of its own.
 */
function borrowedLinks(head: Assessment, base: Assessment): ReadonlySet<string> {
  const before = new Map(base.cells.map((cell) => [cell.key, cell.cell.link]))
  const owners = groupBy(head.cells.filter(hasOwnDocument), ({ located }) => located.doc?.path)
  const navOwners = groupBy(
    (head.modules ?? []).flatMap((module) => module.pages.map(({ path }) => ({ path, module }))),
    ({ path }) => path,
  )
  const borrowed = head.cells.filter(({ key, status, cell, row, located }) => {
    if (status !== 'ready' || cell.link === null || before.get(key) === cell.link) return false
    const path = located.doc?.path ?? ''
    const own = head.moduleOf.get(row)
    const isOthers = (owners.get(path) ?? []).some((owner) => owner.row !== row)
    return isOthers || (navOwners.get(path) ?? []).some(({ module }) => module !== own)
  })
  return new Set(borrowed.map(({ cell }) => placeOf(cell)))
}

function hasOwnDocument({ cell, located }: AssessedCell): boolean {
  return cell.link === null && located.doc !== null
}

function withoutLinks(roadmap: Roadmap, places: ReadonlySet<string>): Roadmap['rows'] {
  if (places.size === 0) return roadmap.rows
  return roadmap.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (places.has(placeOf(cell)) ? { ...cell, link: null } : cell)),
  }))
}

function placeOf({ location }: RoadmapCell): string {
  return `${location.startLine}:${location.startColumn}`
}

/** The base's legend as statuses: what the base's config says wins over it, as it does in the base. */
function legendOf({ roadmap, mapping }: Assessment): Mapping['statuses'] {
  const words = (status: 'ready' | 'pending' | 'not-applicable') => [
    ...(roadmap?.legend.filter((entry) => entry.status === status).map(({ text }) => text) ?? []),
    ...(mapping.statuses[status] ?? []),
  ]
  return { ready: words('ready'), pending: words('pending'), 'not-applicable': words('not-applicable') }
}

/** The site by the configuration that the base reads, where that is still there and in order. */
async function siteOf(tree: Tree, head: Assessment, base: Assessment): Promise<Site> {
  if (head.nav.config === base.nav.config) return head.nav
  try {
    return await openSite(tree, base.nav.config)
  } catch (error) {
    if (error instanceof UserError) return head.nav
    throw error
  }
}

/** The first of these files that holds a status table by the base's legend. */
async function roadmapOf(
  tree: Tree,
  site: Site,
  paths: readonly string[],
  statuses: Mapping['statuses'],
  fallback: Roadmap,
): Promise<Roadmap> {
  for (const path of paths) {
    const { roadmap } = await loadRoadmap(tree, site, path, { statuses, ignoresLegend: true })
    if (roadmap && roadmap.rows.length > 0) return roadmap
  }
  return fallback
}
