/** Kinds of code block that are themselves a treatment of a topic; code-kind.ts tells what is which. */
export type CodeKind =
  | 'dbml'
  | 'ddl'
  | 'seed'
  | 'erd'
  | 'payload'
  | 'openapi'
  | 'endpoint'
  | 'curl'
  | 'graphql'
  | 'proto'
  | 'metrics'
  | 'alert-rule'
  | 'wireframe'
  | 'log'

/** What the field calls one topic; names are divided by commas. Matching ignores case, number, punctuation and order, so one form of a name is enough. */
export interface FieldTopic {
  /** Names that mean the same, either way. */
  same: string
  /** Narrower things: a section about one of these treats the topic, but not the other way round. */
  parts?: string
  /** Names that are too general to count inside a longer title: only the whole title. */
  whole?: string
  /** Compounds that hold a name and mean something else. */
  not?: string
  /** Columns of a table that treats the topic. */
  columns?: string
  code?: readonly CodeKind[]
  /** An image whose text or file name has one of the names anywhere shows the topic. */
  visual?: true
  /** An opening paragraph that says what the thing is treats the topic. */
  opening?: true
}
