import { counted } from './counted.ts'
import { UserError } from './errors.ts'
import { fixRoadmaps } from './fix-roadmap.ts'
import { configText } from './init/config-text.ts'
import { columnsInUse, freeRoadmapPath, guessModulesSection, isDefaultRoadmap, modulesIn } from './init/find-modules.ts'
import { roadmapText } from './init/roadmap-text.ts'
import { starterColumns } from './init/starter-columns.ts'
import { WORKFLOW } from './init/workflow-text.ts'
import { assessTree, startRun } from './load/assess-tree.ts'
import { CONFIG_PATHS, loadConfig } from './load/config.ts'
import { readRoadmap } from './load/roadmap-reader.ts'
import { type NamedPaths, openSite } from './load/sources.ts'
import type { Config } from './model/config.ts'
import type { Site } from './model/site.ts'
import type { Tree } from './model/tree.ts'
import { decodeUtf8 } from './parse/text.ts'
import { withTexts } from './read/overlay.ts'

export interface InitRequest {
  tree: Tree
  named: NamedPaths
  /** `YYYY-MM-DD` */
  today: string
  /** Tag that the config's schema is taken from. */
  version: string
}

/** What a repository needs to begin with. Nothing is written yet. */
export interface InitPlan {
  /** Path → text, in the order in which a reader wants to hear of them. */
  files: ReadonlyMap<string, string>
  /** What was found, one sentence each. */
  found: readonly string[]
  /** What the user has to do that this could not. */
  next: readonly string[]
}

const WORKFLOW_PATH = '.github/workflows/docs-readiness.yml'
const SCHEMA_IN_MODULES = 'node_modules/docs-readiness-gate/schemas/config.schema.json'

/**
 * Looks around in a repository and says what to write: a config with what differs from the defaults, a workflow, and a roadmap
 * made from the nav where there is none.
 * @throws {UserError} where there is no MkDocs site, or nothing in it looks like modules.
 */
export async function planInit(request: InitRequest): Promise<InitPlan> {
  const { tree } = request
  const mkdocs = request.named.mkdocs ?? (await findMkdocs(tree))
  const config = await loadConfig(tree, request.named.config)
  const site = await openSite(tree, mkdocs ?? config.mapping.mkdocs)
  const named = { ...request.named, mkdocs: mkdocs ?? config.mapping.mkdocs }
  const roadmap = await findRoadmap(tree, named, site, config)
  const files = new Map<string, string>()
  const found: string[] = []
  let modulesSection: string | null = null
  if (roadmap.found) {
    found.push(`The roadmap is ${roadmap.path}: ${counted(roadmap.modules, 'module')}.`)
    if (!roadmap.hasSection) modulesSection = guessModulesSection(site.nav)?.title ?? null
  } else {
    const made = await newRoadmap(request, named, site, roadmap.path, config)
    files.set(roadmap.path, made.text)
    found.push(made.found)
    modulesSection = made.modulesSection
  }
  if (config.path === null) {
    const [hasSchema] = await tree.read([SCHEMA_IN_MODULES])
    files.set(
      CONFIG_PATHS[0],
      configText({
        roadmap: isDefaultRoadmap(roadmap.path) ? null : roadmap.path,
        mkdocs,
        modulesSection,
        schema:
          hasSchema?.problem === null
            ? `../${SCHEMA_IN_MODULES}`
            : `https://raw.githubusercontent.com/OWNER/docs-readiness-gate/v${request.version}/schemas/config.schema.json`,
      }),
    )
  } else found.push(`The configuration is ${config.path}.`)
  files.set(WORKFLOW_PATH, WORKFLOW)

  const isInNav = roadmap.found || site.source !== 'config'
  const src = roadmap.path.slice(site.docsDir === '' ? 0 : site.docsDir.length + 1)
  return {
    files,
    found,
    next: isInNav ? [] : [`Show the roadmap to readers: add "- Roadmap: ${src}" to the nav of ${site.config}.`],
  }
}

/** A roadmap of the nav's modules, its statuses computed from the documents. */
async function newRoadmap(
  { tree, today }: InitRequest,
  named: NamedPaths,
  site: Site,
  path: string,
  config: Config,
): Promise<{ text: string; found: string; modulesSection: string | null }> {
  const wanted = config.mapping.modulesSection
  const section = guessModulesSection(site.nav, wanted)
  const kinds = starterColumns()
  const modules = section === null ? [] : modulesIn(section, kinds)
  if (section === null || modules.length === 0) {
    const why = wanted === null ? 'no section that looks like a list of modules' : `no section "${wanted}" with modules`
    throw new UserError(
      `the nav of ${site.config} has ${why}; name it in ${CONFIG_PATHS[0]} (modules-section: …), then run init again`,
    )
  }
  const columns = columnsInUse(modules, kinds)
  const pending = roadmapText({ modules, columns, config: site.config, section: section.title, today })
  const drafted = withTexts(tree, new Map([[path, pending]]))
  const [fixed] = await fixRoadmaps({
    tree: drafted,
    named: { ...named, roadmap: path },
    kinds: new Set(['under']),
    today,
  })
  const text = fixed?.text ?? pending
  const { sites } = await assessTree(withTexts(tree, new Map([[path, text]])), startRun({ ...named, roadmap: path }))
  const ready = fixed?.changed.under ?? 0
  return {
    text,
    found: `There is no roadmap yet. The nav has ${counted(modules.length, 'module')} under "${section.title}": ${ready} of ${modules.length * columns.length} documents are complete.`,
    // A title that the roadmap's own sentence cannot carry.
    modulesSection: sites[0]?.assessment.modules === null ? section.title : null,
  }
}

type FoundRoadmap = { found: true; path: string; modules: number; hasSection: boolean } | { found: false; path: string }

/** Names under which a roadmap may hide. */
const ROADMAP_NAME = /roadmap|checklist|readiness|docs?-status|documentation-status|coverage/i

/** Files that are read in search of a roadmap: names with such words are few. */
const MOST_CANDIDATES = 50

/** @throws {UserError} where several files could be it. */
async function findRoadmap(tree: Tree, named: NamedPaths, site: Site, config: Config): Promise<FoundRoadmap> {
  const { sites } = await assessTree(tree, startRun(named))
  const assessment = sites[0]?.assessment
  if (assessment?.roadmap) {
    const { path, rows } = assessment.roadmap
    return { found: true, path, modules: rows.length, hasSection: assessment.modules !== null }
  }
  const path = named.roadmap ?? config.mapping.roadmap
  if (path !== null) return { found: false, path }
  const candidates = [...site.files]
    .filter((file) => /\.md$/i.test(file) && ROADMAP_NAME.test(file))
    .slice(0, MOST_CANDIDATES)
  const contents = await tree.read(candidates)
  const holding: FoundRoadmap[] = []
  for (const [index, candidate] of candidates.entries()) {
    const bytes = contents[index]?.bytes
    const text = bytes ? decodeUtf8(bytes) : null
    const roadmap = text === null ? null : await readRoadmap(candidate, text, config.mapping)
    if (roadmap && roadmap.rows.length > 0)
      holding.push({ found: true, path: candidate, modules: roadmap.rows.length, hasSection: true })
  }
  if (holding.length > 1)
    throw new UserError(
      `several files hold a status table: ${holding.map((each) => each.path).join(', ')}; name the roadmap with --roadmap`,
    )
  return holding[0] ?? { found: false, path: freeRoadmapPath(site) }
}

/** Below which depth nobody keeps the configuration of the documentation. */
const DEEPEST = 3

/** The MkDocs configuration where it is not in the root. Null where it is, or where there is none. */
async function findMkdocs(tree: Tree): Promise<string | null> {
  const names = new Set(['mkdocs.yml', 'mkdocs.yaml', 'properdocs.yml', 'properdocs.yaml', 'zensical.toml'])
  const inRoot = (await tree.list('', 'direct')) ?? []
  if (inRoot.some((path) => names.has(path))) return null
  const all = (await tree.list('')) ?? []
  const found = all.filter((path) => {
    const parts = path.split('/')
    return parts.length <= DEEPEST && names.has(parts.at(-1) ?? '') && !parts.includes('node_modules')
  })
  if (found.length > 1)
    throw new UserError(`there are several MkDocs configurations: ${found.join(', ')}; name one with --mkdocs`)
  return found[0] ?? null
}
