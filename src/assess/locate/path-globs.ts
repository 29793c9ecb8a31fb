import { UserError } from '../../errors.ts'

/** What compares paths with globs; loaded only for a configuration that has some, as few have. */
let engine: typeof import('minimatch') | null = null

/** Has to be done before the first glob is asked for. */
export async function loadGlobs(): Promise<void> {
  engine ??= await import('minimatch')
}

function loadedEngine(): typeof import('minimatch') {
  if (engine === null) throw new Error('loadGlobs has to come before globs')
  return engine
}

/**
 * Comparisons of a path with a glob that one list of paths may take: some seconds. Globs that name a folder, or begin with
 * letters, are compared with the paths that have it; the globs of a million files take a tenth of these.
 */
const MOST_COMPARISONS = 5_000_000

/** Paths that globs are held against. */
export interface PathIndex {
  /**
   * The paths that a glob matches, in the order of their names.
   * @throws {UserError} where the globs have taken more comparisons than they may
   */
  matching: (glob: string) => readonly string[]
}

/** Takes the paths apart when the first glob is asked for. */
export function indexPaths(paths: Iterable<string>): PathIndex {
  let candidatesOf: ((glob: string) => readonly string[]) | null = null
  let comparisons = 0
  return {
    matching: (glob) => {
      candidatesOf ??= candidateFinder([...paths].sort())
      const candidates = candidatesOf(glob)
      comparisons += candidates.length
      if (comparisons > MOST_COMPARISONS)
        throw new UserError(
          `The globs of the configuration up to ${JSON.stringify(glob)} take more than ${MOST_COMPARISONS.toLocaleString('en')} comparisons with files: begin them with folders ("docs/billing/**", not "**"), or write fewer`,
        )
      const { Minimatch } = loadedEngine()
      const compiled = new Minimatch(glob, { dot: true })
      return candidates.filter((path) => compiled.match(path))
    },
  }
}

/** What every path that a glob matches has: the beginning, and the names of folders or of the file. */
interface Literal {
  prefix: string
  names: readonly string[]
}

/** Gives the few paths that a glob may match, sorted. */
function candidateFinder(sorted: readonly string[]): (glob: string) => readonly string[] {
  const byName = new Map<string, string[]>()
  for (const path of sorted) {
    for (const name of new Set(path.split('/'))) {
      const paths = byName.get(name)
      if (paths) paths.push(path)
      else byName.set(name, [path])
    }
  }
  return (glob) => {
    const literals = literalsOf(glob)
    if (literals === null) return sorted
    const parts = literals.map(candidatesOf)
    const [only] = parts
    return parts.length === 1 && only ? only : [...new Set(parts.flat())].sort()
  }

  function candidatesOf({ prefix, names }: Literal): readonly string[] {
    const from = firstNot(sorted, (path) => path < prefix)
    const to = firstNot(sorted, (path) => path < prefix || path.startsWith(prefix))
    let fewest: readonly string[] | null = null
    for (const name of names) {
      const paths = byName.get(name) ?? []
      if (paths.length < (fewest?.length ?? to - from)) fewest = paths
    }
    return fewest ?? sorted.slice(from, to)
  }
}

/** Index of the first of sorted texts of which something is not so that is so of all before it. */
function firstNot(sorted: readonly string[], isSo: (text: string) => boolean): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (isSo(sorted[middle] ?? '')) from = middle + 1
    else to = middle
  }
  return from
}

/** For each choice of a glob's braces; null where nothing can be told. */
function literalsOf(glob: string): Literal[] | null {
  // Negation and comments, escapes, classes and groups, and names that are resolved.
  if (/^[!#]|[\\()[\]]/.test(glob) || /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(glob)) return null
  const literals: Literal[] = []
  for (const choice of loadedEngine().braceExpand(glob)) {
    if (/[{}]/.test(choice) || /(?:^|\/)(?:\.{0,2})(?:\/|$)/.test(choice)) return null
    const prefix = /^[^*?+@!]*/.exec(choice)?.[0] ?? ''
    literals.push({ prefix, names: choice.split('/').filter((name) => !/[*?+@!]/.test(name)) })
  }
  return literals
}
