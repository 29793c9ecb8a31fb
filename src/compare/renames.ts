import { groupBy } from '../group-by.ts'
/** A page that one tree has and the other has not. */
export interface LonePage {
  path: string
  id: string | null
  /** Null where its text was not read: then only equal bytes tell. */
  text: string | null
}

/** Half of the lines must be the same, as for git's `-M`. */
const SIMILARITY = 0.5

/** A line of fewer characters (a bracket, a dash) says nothing about where a text went. */
const TELLING_LINE = 4

/**
 * Where deleted pages went: the added page with the same bytes, else the one that shares most of their lines.
 * Deleted path → added path. Linear in the texts but for lines that many pages share.
 */
export function matchRenames(deleted: readonly LonePage[], added: readonly LonePage[]): Map<string, string> {
  const renames = new Map<string, string>()
  const free = new Map(added.map((page) => [page.path, page]))
  const byId = groupBy(added, ({ id }) => id)
  for (const page of deleted) {
    const same = page.id === null ? [] : (byId.get(page.id) ?? [])
    const target =
      same.find(({ path }) => free.has(path) && baseName(path) === baseName(page.path)) ??
      same.find(({ path }) => free.has(path))
    if (!target) continue
    renames.set(page.path, target.path)
    free.delete(target.path)
  }
  const lines = indexLines([...free.values()])
  for (const page of deleted) {
    if (renames.has(page.path)) continue
    const target = mostSimilar(page, lines, free)
    if (target === null) continue
    renames.set(page.path, target)
    free.delete(target)
  }
  return renames
}

/** Telling lines of each page; line → pages that have it. */
interface LineIndex {
  pages: ReadonlyMap<string, readonly string[]>
  sizes: ReadonlyMap<string, number>
}

function indexLines(pages: readonly LonePage[]): LineIndex {
  const index = new Map<string, string[]>()
  const sizes = new Map<string, number>()
  for (const page of pages) {
    const lines = tellingLines(page.text)
    sizes.set(page.path, lines.size)
    for (const line of lines) {
      const paths = index.get(line)
      if (paths) paths.push(page.path)
      else index.set(line, [page.path])
    }
  }
  return { pages: index, sizes }
}

function mostSimilar(page: LonePage, index: LineIndex, free: ReadonlyMap<string, LonePage>): string | null {
  const lines = tellingLines(page.text)
  const shared = new Map<string, number>()
  for (const line of lines) {
    for (const path of index.pages.get(line) ?? []) shared.set(path, (shared.get(path) ?? 0) + 1)
  }
  let best: { path: string; score: number } | null = null
  for (const [path, count] of shared) {
    const score = count / Math.max(lines.size, index.sizes.get(path) ?? 0)
    if (free.has(path) && score >= SIMILARITY && score > (best?.score ?? 0)) best = { path, score }
  }
  return best?.path ?? null
}

function tellingLines(text: string | null): Set<string> {
  return new Set(
    (text ?? '')
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line.length >= TELLING_LINE),
  )
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
