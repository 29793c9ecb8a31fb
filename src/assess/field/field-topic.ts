/** Kinds of code block or line that are themselves a treatment of a topic; code-kind.ts tells what is which. */
export type CodeKind =
  | 'dbml'
  | 'ddl'
  | 'seed'
  | 'erd'
  | 'payload'
  | 'openapi'
  | 'endpoint'
  | 'path'
  | 'curl'
  | 'graphql'
  | 'proto'
  | 'metrics'
  | 'alert-rule'
  | 'wireframe'
  | 'log'
  | 'call'
  | 'picture'
  | 'inline-calls'
  | 'user-story'
  | 'alert-name'
  | 'attributes'
  | 'commands'
  | 'sample'
  | 'install'
  | 'settings'
  | 'diagram'
  | 'workflow'
  | 'workflow-file'
  | 'trigger'
  | 'secret'
  | 'task-headings'
  | 'tests'
  | 'cardinality'
  | 'field-tables'
  | 'defaults'
  | 'example'
  | 'products'
  | 'tree'
  | 'path-rows'
  | 'credential'
  | 'file-entries'
  | 'paging'
  | 'duties'
  | 'conditions'
  | 'transcript'
  | 'cron'
  | 'process'
  | 'fetch'
  | 'drawn-calls'
  | 'design-link'
  | 'screen-codes'
  | 'trouble-chart'
  | 'uses'
  | 'trouble'
  | 'prohibitions'
  | 'sql-file'
  | 'path-headings'
  | 'types'
  | 'generator'
  | 'error-codes'

/** What the field calls one topic; names are divided by commas. Matching ignores case, number, punctuation and order, so one form of a name is enough. */
export interface FieldTopic {
  /** Names that mean the same, either way. */
  same: string
  /**
   * The same in a document of this kind, but too general for a topic that ends with it to be this one: on a page about
   * screens "Actions" are what users do, "corrective actions" are not.
   */
  here?: string
  /** Narrower things: a section about one of these treats the topic, but not the other way round. */
  parts?: string
  /** Names that are too general to count inside a longer title: only the whole title. */
  whole?: string
  /**
   * Names that are used for another thing as often. They count where the section has a word of `sure` (if there are
   * any) and none of `other`: dependencies that are installed are no interfaces.
   */
  unsure?: string
  sure?: string
  other?: string
  /** Compounds that hold a name and mean something else. */
  not?: string
  /** Columns of a table that treats the topic. */
  columns?: string
  /** Columns that mean the topic only side by side, with a plus between them: `from + to`. */
  pairs?: string
  code?: readonly CodeKind[]
  /** An image whose text or file name has one of the names anywhere shows the topic. */
  visual?: true
  /** What an image of the topic shows besides: "Orders page" in the text of an image is a picture of a screen. */
  images?: string
  /**
   * Things that are spoken of where the topic is treated, whatever the heading says. A section with several of them
   * treats it: "99.9 %", "30 days" and "error budget" make objectives. Signs with a slash between them are one.
   */
  signs?: string
  /**
   * Groups of words (or of shapes, see shape.ts) of which a section of its own has one each, close together: "again" and
   * "ignored" make idempotency, "only" and "may open" make access control. For sections whose headings no table knows.
   */
  together?: readonly string[]
  /** One sentence can say all of it, even before the first section: where a screen is found. */
  brief?: true
  /** Said beside other topics as well: the doors of a module below what comes in and goes out. */
  anywhere?: true
  /**
   * What a section about it has at least. `sentence`: names alone do not treat it, what a dashboard shows has to be told.
   * `detail`: nor do words on what such a thing is in general. `fact`: nor a wish without a figure or a name. `file`: nor
   * words on one that is not there, a wireframe is drawn or linked.
   */
  least?: 'sentence' | 'detail' | 'fact' | 'file'
  /** Words of questions and clauses that ask for the topic without naming it: "What wakes us up" asks for alerts. */
  words?: string
  /** Words that a heading seldom has which is about something else, wherever they stand in it: "Retry behaviour". */
  nouns?: string
  /** An opening paragraph that says what the thing is treats the topic. */
  opening?: true
  /** Verbs in the third person: an opening paragraph that says what the thing does treats the topic with them. */
  acts?: string
  /** How many different ones; one is enough where nothing is given. */
  leastActs?: number
}
