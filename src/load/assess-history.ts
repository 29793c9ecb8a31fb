import { assess, type LoadedDocument } from '../assess/assess.ts'
import { type Survey, type SurveyedCell, survey } from '../assess/survey.ts'
import type { AssessedCell } from '../model/assessment.ts'
import type { Mapping } from '../model/config.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import type { Run } from './assess-tree.ts'
import { loadDocuments } from './documents.ts'
import { type SiteChoice, siteChoices } from './sources.ts'

/** The cells of one site of one commit; null where it has no roadmap. */
export interface HistorySite {
  name: string | null
  cells: readonly AssessedCell[] | null
}

/** What is known of the step from the last tree to this one. */
export interface Step {
  /** Files that changed; null where that is not known. */
  paths: readonly string[] | null
  /** Files were edited in place, and nothing else happened. */
  onlyEdits: boolean
}

export interface HistoryReader {
  /** Whether a step may change what is claimed or true. */
  mayMatter(step: Step): boolean
  /**
   * Judges the next tree. What stayed the same since the last one is not read again.
   * @throws {UserError} for a config, a site or a roadmap that cannot be read.
   */
  next(tree: Tree, step: Step): Promise<HistorySite[]>
}

/**
 * Judges one tree after another, as `assessTree` does each: the site, the table and the documents are looked at again only where
 * their files changed, so that a long history costs what its changes cost.
 */
export function readHistoryWith(run: Run): HistoryReader {
  const lanes = new Map<string, Lane>()
  let docsDirs: readonly string[] | null = null

  return {
    mayMatter({ paths }) {
      if (paths === null || docsDirs === null) return true
      if ([...lanes.values()].some((lane) => lane.includes())) return true
      const folders = docsDirs
      return paths.some((path) => MAY_MATTER.test(path) || folders.some((folder) => isBelow(path, folder)))
    },
    async next(tree, step) {
      // After a tree that could not be read, what is remembered is older than the last step.
      const onlyEdits = step.onlyEdits && docsDirs !== null
      docsDirs = null
      const current = await run.sources.config(tree, onlyEdits)
      const found: HistorySite[] = []
      const folders: string[] = []
      for (const choice of siteChoices(current, run.named)) {
        const key = JSON.stringify(choice)
        const lane = lanes.get(key) ?? openLane(choice, run)
        lanes.set(key, lane)
        const { site, cells } = await lane.next(tree, current.mapping, onlyEdits)
        folders.push(site.docsDir)
        found.push({ name: choice.name, cells })
      }
      docsDirs = folders
      return found
    },
  }
}

/**
 * Pages and configuration, also where a link leads to them from outside of docs_dir. A link itself has any name, so files without
 * an ending count too.
 */
const MAY_MATTER = /\.(?:md|markdown|mdown|mkdn?|ya?ml|toml|pages)$|(?:^|\/)[^./]*$/i

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

/** One site through the history. */
interface Lane {
  next(tree: Tree, mapping: Mapping, onlyEdits: boolean): Promise<{ site: Site; cells: readonly AssessedCell[] | null }>
  /** Whether some document includes files of any kind. */
  includes(): boolean
}

function openLane(choice: SiteChoice, run: Run): Lane {
  let known: Known | null = null

  return {
    includes: () => (known?.including.size ?? 0) > 0,
    async next(tree, mapping, onlyEdits) {
      const { site, outcome } = await run.sources.site(tree, choice, mapping, onlyEdits)
      const { roadmap } = outcome
      if (!roadmap) {
        known = null
        return { site, cells: null }
      }
      known = await judge(tree, surveyAgain(known?.survey ?? null, roadmap, site, mapping), known, run)
      const { cells, documents } = { cells: known.survey.cells, documents: known.documents }
      const indexOf = new Map(cells.map((cell, index) => [cell, index]))
      const assessed = assess(known.survey, choice.name, (cell) => documents[indexOf.get(cell) ?? -1] ?? null)
      return { site, cells: assessed.cells }
    },
  }
}

/** What is known of the documents of a survey, in the order of its cells. */
interface Known {
  survey: Survey
  documents: readonly (LoadedDocument | null)[]
  /** Path → content id. */
  ids: ReadonlyMap<string, string | null>
  including: ReadonlySet<string>
}

async function judge(tree: Tree, next: Survey, last: Known | null, run: Run): Promise<Known> {
  const paths = [...new Set(next.cells.flatMap(({ located }) => located.doc?.path ?? []))]
  const found = await tree.identify(paths)
  const ids = new Map(paths.map((path, index) => [path, found[index] ?? null]))
  const isAlike = last !== null && hasSameQuestions(last.survey, next)
  const isKnown = ({ located }: SurveyedCell) => {
    const path = located.doc?.path
    return path === undefined || (last !== null && last.ids.get(path) === ids.get(path) && !last.including.has(path))
  }
  const asked = isAlike ? next.cells.filter((cell) => !isKnown(cell)) : next.cells
  const loaded = await loadDocuments(tree, { ...next, cells: asked }, run.judge, run.memory)
  const documents = next.cells.map((cell, index) =>
    isAlike && isKnown(cell) ? (last.documents[index] ?? null) : loaded.of(cell),
  )
  // What includes others is asked for every time, so all of it is among what was loaded.
  return { survey: next, documents, ids, including: loaded.including }
}

/** Surveys that were made of one another ask the same of every document. */
function hasSameQuestions(last: Survey, next: Survey): boolean {
  return last.columns === next.columns && last.cells.length === next.cells.length
}

/** The survey of a roadmap; that of the last one where only statuses differ, which say nothing of where documents are. */
function surveyAgain(last: Survey | null, roadmap: Roadmap, site: Site, mapping: Mapping): Survey {
  if (!last || last.site !== site || last.mapping !== mapping) return survey(roadmap, site, mapping)
  if (last.roadmap === roadmap) return last
  if (shapeOf(last.roadmap) !== shapeOf(roadmap)) return survey(roadmap, site, mapping)
  const places = last.roadmap.rows.flatMap((row) => row.cells)
  const indexOf = new Map(places.map((cell, index) => [cell, index]))
  const written = roadmap.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
  const cells = last.cells.map((cell) => ({ ...cell, ...written[indexOf.get(cell.cell) ?? -1] }))
  return { ...last, roadmap, cells }
}

/** Everything of a roadmap but what its cells say, and where. */
function shapeOf({ rows, columns, tableColumns, modulesSection, path }: Roadmap): string {
  return JSON.stringify([
    path,
    modulesSection,
    tableColumns.map(({ name }) => name),
    columns.map(({ name, tier, topics }) => [name, tier, topics]),
    rows.map(({ module, group, link, cells }) => [module, group, link, cells.map((cell) => [cell.column, cell.link])]),
  ])
}
