import { UserError } from '../errors.ts'
import type { Config, Mapping } from '../model/config.ts'
import type { Site } from '../model/site.ts'
import type { Tree } from '../model/tree.ts'
import { loadConfig } from './config.ts'
import { remembering } from './remember.ts'
import { loadRoadmap, type RoadmapOutcome } from './roadmap.ts'
import { loadSite } from './site.ts'

/** Paths that the user named; each wins over the config's. */
export interface NamedPaths {
  config: string | null
  roadmap: string | null
  mkdocs: string | null
}

/** Where a site and its roadmap are; null where they are looked for. */
export interface SiteChoice {
  name: string | null
  mkdocs: string | null
  roadmap: string | null
}

/**
 * What is read of a tree before its documents. Where all that was asked of the last tree has the same answer in the next, it is
 * not read again; `hasSameFiles` says that no file came or went between them.
 */
export interface Sources {
  /** @throws {UserError} see {@link loadConfig} */
  config(tree: Tree, hasSameFiles?: boolean): Promise<Config>
  /** @throws {UserError} where MkDocs would refuse the configuration, or the roadmap cannot be read. */
  site(
    tree: Tree,
    choice: SiteChoice,
    mapping: Mapping,
    hasSameFiles?: boolean,
  ): Promise<{ site: Site; outcome: RoadmapOutcome }>
}

export function openSources(named: NamedPaths): Sources {
  const config = remembering((tree) => loadConfig(tree, named.config))
  const sites = new Map<string, ReturnType<typeof openSiteSource>>()
  return {
    config: (tree, hasSameFiles = false) => config(tree, hasSameFiles),
    site(tree, choice, mapping, hasSameFiles = false) {
      const key = JSON.stringify(choice)
      const source = sites.get(key) ?? openSiteSource(choice)
      sites.set(key, source)
      return source(tree, mapping, hasSameFiles)
    },
  }
}

function openSiteSource(choice: SiteChoice) {
  const openRemembered = remembering((tree) => openSite(tree, choice.mkdocs))
  let table: { site: Site; mapping: Mapping; load: ReturnType<typeof remembering<RoadmapOutcome>> } | null = null
  return async (tree: Tree, mapping: Mapping, hasSameFiles: boolean) => {
    const site = await openRemembered(tree, hasSameFiles)
    if (table?.site !== site || table.mapping !== mapping) {
      const load = (from: Tree) => loadRoadmap(from, site, choice.roadmap, mapping)
      table = { site, mapping, load: remembering(load) }
    }
    return { site, outcome: await table.load(tree, hasSameFiles) }
  }
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
