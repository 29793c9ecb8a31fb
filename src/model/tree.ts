/** Why a path could not be read. */
export type ReadProblem = 'absent' | 'not-a-file' | 'outside-root' | 'too-large' | 'not-permitted'

/** The bytes of a file, or why there are none. */
export type FileContent =
  | {
      /** Equal ids mean equal bytes, across trees; null where the tree does not know one. */
      id: string | null
      bytes: Uint8Array
      problem: null
    }
  | { id: null; bytes: null; problem: ReadProblem }

/**
 * One state of the judged repository: a commit, a working tree, or a map in memory. Paths are relative to the root,
 * with `/`; nothing outside the root is ever read.
 */
export interface Tree {
  /** The full commit id; null for a working tree or a map. */
  readonly commit: string | null
  /**
   * Every file below a folder (`''` is the root), or only those directly in it, links followed inside the root, `.git`
   * left out, in code-point order. Null where there is no such folder.
   */
  list(folder: string, depth?: 'all' | 'direct'): Promise<readonly string[] | null>
  /** Content ids in the order of the paths, null where the tree would have to read the file to know. */
  identify(paths: readonly string[]): Promise<readonly (string | null)[]>
  /** Contents in the order of the paths. Ask for many at once: one question costs little more than one file. */
  read(paths: readonly string[]): Promise<readonly FileContent[]>
}
