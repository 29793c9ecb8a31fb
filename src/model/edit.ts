/** One line of a file before and after an edit, each with its line end. */
export interface LineChange {
  /** Null where the edit adds the line. */
  before: string | null
  after: string
}

/** What an edit of a file comes to. Nothing in the file but these lines changes. */
export interface FileEdit {
  /** Relative to the judged root, with `/`. */
  path: string
  /** All lines of the file, in order. */
  lines: readonly LineChange[]
}
