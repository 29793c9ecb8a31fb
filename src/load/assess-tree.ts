import { assess } from '../assess/assess.ts'
import type { Judge } from '../assess/judge.ts'
import { survey } from '../assess/survey.ts'
import { UserError } from '../errors.ts'
import type { Assessment, RoadmapLack } from '../model/assessment.ts'
import type { Config, Mapping } from '../model/config.ts'
import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { loadConfig } from './config.ts'
import { type JudgementMemory, loadDocuments } from './documents.ts'
import { loadRoadmap } from './roadmap.ts'
import { loadSite } from './site.ts'

/** Paths that the user named; each wins over the config's. */
export interface NamedPaths {
  config: string | null
  roadmap: string | null
  mkdocs: string | null
}

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
  judge: Judge
  memory: JudgementMemory
  /** Told how many documents of a tree are judged, for people who wait. */
  onProgress?: (done: number, all: number) => void
}

/**
 * Reads a tree and holds every claim in it against its document.
 * @throws {UserError} for a config, a site or a roadmap that cannot be read.
 */
export async function assessTree(tree: Tree, run: Run): Promise<AssessedTree> {
  const config = await loadConfig(tree, run.named.config)
  const sites: AssessedSite[] = []
  for (const setting of siteChoices(config, run.named)) {
    const site = await openSite(tree, setting.mkdocs)
    sites.push(await assessSite(tree, site, setting, config, run))
  }
  return { tree, config, sites }
}

/** Where a site and its roadmap are; null where they are looked for. */
export interface SiteChoice {
  name: string | null
  mkdocs: string | null
  roadmap: string | null
}

/** The sites of the config; a repository without that list is one site without a name. */
export function siteChoices(config: Config, named: NamedPaths): SiteChoice[] {
  const { mapping } = config
  const isNamed = named.mkdocs !== null || named.roadmap !== null
  if (mapping.sites.length > 0 && !isNamed)
    return mapping.sites.map((site) => ({ ...site, roadmap: site.roadmap ?? null }))
  return [{ name: null, mkdocs: named.mkdocs ?? mapping.mkdocs, roadmap: named.roadmap ?? mapping.roadmap }]
}

/** @throws {UserError} where MkDocs would refuse the configuration, with its line. */
export async function openSite(tree: Tree, mkdocs: string | null): Promise<Site> {
  // An empty environment: a run must not depend on the machine, and a pull request must not read its variables.
  const outcome = await loadSite(tree, { mkdocs, environment: {} })
  if (outcome.site) return outcome.site
  throw new UserError(outcome.error.message)
}

async function assessSite(
  tree: Tree,
  site: Site,
  setting: SiteChoice,
  config: Config,
  run: Run,
): Promise<AssessedSite> {
  const { mapping } = config
  const { roadmap, lack } = await loadRoadmap(tree, site, setting.roadmap, mapping)
  if (!roadmap) return { assessment: withoutRoadmap(setting.name, site, mapping, lack), ids: new Map() }
  const surveyed = survey(roadmap, site, mapping)
  const documents = await loadDocuments(tree, surveyed, run.judge, run.memory, run.onProgress)
  return { assessment: assess(surveyed, setting.name, documents.of), ids: documents.ids }
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
