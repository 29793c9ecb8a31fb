import { assess } from '../assess/assess.ts'
import { createJudge, type Judge } from '../assess/judge.ts'
import { survey } from '../assess/survey.ts'
import type { Assessment, RoadmapLack } from '../model/assessment.ts'
import type { Config, Mapping } from '../model/config.ts'
import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { type JudgementMemory, loadDocuments } from './documents.ts'
import { type NamedPaths, openSources, type SiteChoice, type Sources, siteChoices } from './sources.ts'

/** One tree, read and judged. */
export interface AssessedTree {
  tree: Tree
  config: Config
  sites: readonly AssessedSite[]
}

export interface AssessedSite {
  assessment: Assessment
  /** Content id of every document that a cell names and that is there. */
  ids: ReadonlyMap<string, string>
}

/** What all trees of a run share. */
export interface Run {
  named: NamedPaths
  sources: Sources
  judge: Judge
  memory: JudgementMemory
  /** Told how many documents of a tree are judged, for people who wait. */
  onProgress?: (done: number, all: number) => void
}

/** A run that has read nothing yet. */
export function startRun(named: NamedPaths, { judge = createJudge(), onProgress }: Partial<Run> = {}): Run {
  return { named, sources: openSources(named), judge, memory: new Map(), ...(onProgress && { onProgress }) }
}

/**
 * Reads a tree and holds every claim in it against its document.
 * @throws {UserError} for a config, a site or a roadmap that cannot be read.
 */
export async function assessTree(tree: Tree, run: Run): Promise<AssessedTree> {
  const config = await run.sources.config(tree)
  const sites: AssessedSite[] = []
  for (const choice of siteChoices(config, run.named)) sites.push(await assessSite(tree, choice, config, run))
  return { tree, config, sites }
}

async function assessSite(tree: Tree, choice: SiteChoice, config: Config, run: Run): Promise<AssessedSite> {
  const { mapping } = config
  const { site, outcome } = await run.sources.site(tree, choice, mapping)
  const { roadmap, lack } = outcome
  if (!roadmap) return { assessment: withoutRoadmap(choice.name, site, mapping, lack), ids: new Map() }
  const surveyed = survey(roadmap, site, mapping)
  const documents = await loadDocuments(tree, surveyed, run.judge, run.memory, run.onProgress)
  return { assessment: assess(surveyed, choice.name, documents.of), ids: documents.ids }
}

function withoutRoadmap(name: string | null, nav: Site, mapping: Mapping, roadmapLack: RoadmapLack): Assessment {
  return {
    site: name,
    roadmap: null,
    roadmapLack,
    nav,
    mapping,
    columns: [],
    cells: [],
    modules: null,
    modulesSection: '',
    moduleOf: new Map(),
    stepsOf: () => [],
  }
}
