import type { Mapping } from './config.ts'
import type { Judgement, PageLink } from './page.ts'
import type { Location, Outcome, Status, Tier, Verdict, Via } from './report.ts'
import type { Roadmap, RoadmapCell, RoadmapRow, Topic } from './roadmap.ts'
import type { Site } from './site.ts'
import type { ReadProblem } from './tree.ts'

/** A column with everything that is known of it: the table's, the roadmap's description, the config's. */
export interface Column {
  name: string
  /** Equal keys are the same name. */
  key: string
  tier: Tier | null
  topics: readonly Topic[]
  /** The name and everything else that its documents are called. */
  titles: readonly string[]
  /** Keys of the titles. */
  titleKeys: ReadonlySet<string>
  /** The titles as file names have them. */
  titleSlugs: readonly string[]
  /** Whether its document is the module's own page. */
  isIndex: boolean
  /** False where the table lacks it. */
  tracked: boolean
  /** False where nothing describes it. */
  described: boolean
  location: Location
}

/** A module as the nav has it. */
export interface NavModule {
  title: string
  /** Equal keys are the same name. */
  key: string
  group: string | null
  /** A page that is a whole module, or the pages of a section. */
  pages: readonly NavModulePage[]
  /** True for a page that is a whole module. */
  isPage: boolean
  location: Location | null
}

export interface NavModulePage {
  title: string | null
  /** Key of the title; empty where there is none. */
  key: string
  path: string
  /** How many sections below the module it stands; 0 for the module's own pages. */
  depth: number
}

/** How a cell's document was found. */
export interface Located {
  /** `section` is the anchor of the part of the page that is meant; null for the whole page. */
  doc: { path: string; via: Via; section: string | null } | null
  /** Documents of equal rank where the search could not decide, the first being `doc`; none where it could. */
  candidates: readonly string[]
}

/** What a run keeps of a document: the text itself is dropped. */
export interface DocumentFacts {
  judgement: Judgement
  links: readonly PageLink[]
  /** Links and images beyond those that are kept: nothing is said of them but their number. */
  linksLeft: number
  /**
   * The ids that a link may name, as a list in JSON: few pages are asked for theirs, and a set takes six times the room. Null where
   * a macro or a generated part may add some that only a build knows.
   */
  anchors: string | null
  /** Equal keys: the same text but for the module's name. Null for texts too short to tell. */
  boilerplate: string | null
}

export interface AssessedCell {
  /** Module and column as one; equal keys are the same cell, also across trees. */
  key: string
  row: RoadmapRow
  cell: RoadmapCell
  column: Column
  status: Status
  located: Located
  inNav: boolean | null
  /** Null where there is no document, or none that could be read. */
  document: DocumentFacts | null
  /** Why an existing document could not be read. */
  unreadable: Exclude<ReadProblem, 'absent'> | 'not-utf-8' | null
  verdict: Verdict
  outcome: Outcome
}

/** Why a tree has no roadmap: none was found, the named file is not there, or it holds no status table. */
export type RoadmapLack =
  | { kind: 'none-found'; path: null }
  | { kind: 'absent'; path: string }
  | { kind: 'no-table'; path: string }

/** One site of one tree, judged. The pure input of the rules. */
export interface Assessment {
  site: string | null
  /** Null where there is no roadmap with a status table; `roadmapLack` then says why. */
  roadmap: Roadmap | null
  roadmapLack: RoadmapLack | null
  nav: Site
  /** The config that it was judged by. */
  mapping: Mapping
  columns: readonly Column[]
  cells: readonly AssessedCell[]
  /** Null where the nav has no modules section. */
  modules: readonly NavModule[] | null
  /** The title that the modules section was looked for under. */
  modulesSection: string
  /** Row → the nav's module of that name. */
  moduleOf: ReadonlyMap<RoadmapRow, NavModule>
  /** One sentence for each step of the search for a cell's document, for `explain`. */
  stepsOf: (cell: Pick<AssessedCell, 'row' | 'cell' | 'column'>) => readonly string[]
}
