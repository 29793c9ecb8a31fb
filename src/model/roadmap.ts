import type { Location, Status, Tier } from './report.ts'

/** Something that a column's document must contain. */
export interface Topic {
  name: string
  /** What the writer put in brackets or named as examples: helps to recognise the topic, is not asked for. */
  hint: string | null
}

/** A column as the roadmap's Columns section, or the config, describes it. */
export interface ColumnSpec {
  name: string
  tier: Tier | null
  topics: readonly Topic[]
  /** Where it is described; null where the config does it. */
  location: Location | null
}

/** One status cell, as written. */
export interface RoadmapCell {
  /** The header of its column, as written. */
  column: string
  status: Status
  /** The glyph or word that gave the status; the cell's whole text where the status is unknown. */
  text: string
  /** Target of the link in the cell, as written: it names the document. */
  link: string | null
  /** The glyph; the cell's content area where the status is unknown. */
  location: Location
}

/** One module. */
export interface RoadmapRow {
  module: string
  /** Target of a link around the module's name, as written. */
  link: string | null
  group: string | null
  cells: readonly RoadmapCell[]
  /** The module's name. */
  location: Location
}

/** A part of the roadmap that could not be read as its writer meant it. */
export interface RoadmapProblem {
  /** One sentence: what was found and what was expected. */
  message: string
  module: string | null
  location: Location
}

/** The roadmap as read: what it claims, and where each claim stands. */
export interface Roadmap {
  path: string
  /** Columns of the status tables, in table order, with the header's place. */
  tableColumns: readonly { name: string; location: Location }[]
  /** Columns that the file describes, in its order. */
  columns: readonly ColumnSpec[]
  /** Glyphs and words that the file's own legend gives a meaning. */
  legend: readonly { text: string; status: Status; location: Location }[]
  rows: readonly RoadmapRow[]
  problems: readonly RoadmapProblem[]
  /** "Date generated"; `text` is the date as written. */
  date: { text: string; location: Location } | null
  /** The nav section that the Notes name as the list of modules. */
  modulesSection: string | null
  /** Relative links outside the status tables. */
  links: readonly { target: string; location: Location }[]
}
