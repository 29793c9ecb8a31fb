import { UserError } from './errors.ts'
import { type HistorySite, readHistoryWith } from './load/assess-history.ts'
import { startRun } from './load/assess-tree.ts'
import type { NamedPaths } from './load/sources.ts'
import type { AssessedCell } from './model/assessment.ts'
import type { History, HistoryCell, HistoryPoint, HistoryTotals } from './model/history.ts'
import { openCommits } from './read/git.ts'
import { type LoggedCommit, listCommits } from './read/git-log.ts'
import { openGitObjects } from './read/git-objects.ts'
import { isBareRepository, requireFolder } from './read/open-trees.ts'

export interface HistoryRequest {
  /** Absolute path of the judged folder. */
  root: string
  named: NamedPaths
  /** A revision to begin with; null is the beginning. */
  since: string | null
  /** Follow the main line only. */
  firstParent: boolean
  environment: Readonly<Record<string, string | undefined>>
  version: string
  /** Told before each commit that is judged. */
  onProgress: (done: number, all: number) => void
}

/**
 * Judges every commit that led to HEAD, and keeps those that changed what is claimed or what is true. Work grows with what the
 * commits changed: what two of them have in common is judged once.
 * @throws {UserError} where there is no git repository, or no such revision.
 */
export async function readHistory(request: HistoryRequest): Promise<History> {
  const { root, environment, firstParent } = request
  requireFolder(root)
  const objects = openGitObjects(root, environment)
  try {
    const open = openCommits(objects, isBareRepository(root))
    const since = request.since === null ? null : (await open(request.since)).commit
    const commits = await listCommits(root, environment, { since, firstParent })
    const reader = readHistoryWith(startRun(request.named))
    const points: HistoryPoint[] = []
    let cells: Cells = new Map()
    /** Steps over commits that were left out. */
    let step: LoggedCommit['changes'] = { paths: null, onlyEdits: false }
    for (const [index, commit] of commits.entries()) {
      request.onProgress(index, commits.length)
      if (index > 0) step = commit.changes
      const isLast = index === commits.length - 1
      if (index > 0 && !reader.mayMatter(step)) {
        const latest = points.at(-1)
        if (isLast && latest) points.push({ ...pointOf(commit), totals: latest.totals, error: latest.error })
        continue
      }
      const { point, after } = await judgeCommit(commit, async () => reader.next(await open(commit.id), step), cells)
      if (after) cells = after.cells
      if (point && (isLast || after === null || after.hasChanged)) addPoint(points, point)
    }
    return {
      schemaVersion: 1,
      tool: { name: 'docs-readiness-gate', version: request.version },
      commits: commits.length,
      points,
    }
  } finally {
    objects.close()
  }
}

/** A commit that cannot be judged is told once, not for every commit that leaves it so. */
function addPoint(points: HistoryPoint[], point: HistoryPoint): void {
  if (point.error !== null && points.at(-1)?.error === point.error) return
  points.push(point)
}

/** Every cell of a commit, by site, module and column. */
type Cells = Map<string, { name: HistoryCell; status: AssessedCell['status']; isTrue: boolean }>

async function judgeCommit(
  commit: LoggedCommit,
  judge: () => Promise<HistorySite[]>,
  before: Cells,
): Promise<{ point: HistoryPoint | null; after: { cells: Cells; hasChanged: boolean } | null }> {
  try {
    const sites = (await judge()).filter((site) => site.cells !== null)
    const cells = cellsOf(sites)
    // Before the first roadmap there is nothing to tell.
    if (cells.size === 0 && before.size === 0) return { point: null, after: { cells, hasChanged: false } }
    const { broken, mended, hasChanged } = compareCells(before, cells)
    const point = { ...pointOf(commit), totals: totalsOf(cells), broken, mended }
    return { point, after: { cells, hasChanged } }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { point: before.size === 0 ? null : { ...pointOf(commit), error: error.message }, after: null }
  }
}

function pointOf({ id, time, subject }: LoggedCommit): HistoryPoint {
  return { commit: id, time, subject, totals: null, error: null, broken: [], mended: [] }
}

function cellsOf(sites: readonly HistorySite[]): Cells {
  const cells: Cells = new Map()
  for (const { name, cells: own } of sites) {
    for (const { key, row, column, status, outcome } of own ?? []) {
      const isTrue = outcome === 'underclaimed' || (status === 'ready' && outcome === 'upheld')
      cells.set(`${name ?? ''}\n${key}`, {
        name: { site: name, module: row.module, column: column.name },
        status,
        isTrue,
      })
    }
  }
  return cells
}

function compareCells(before: Cells, after: Cells) {
  const isFalse = (cell: { status: string; isTrue: boolean } | undefined) => cell?.status === 'ready' && !cell.isTrue
  const broken: HistoryCell[] = []
  const mended: HistoryCell[] = []
  let hasChanged = before.size !== after.size
  for (const [key, cell] of after) {
    const last = before.get(key)
    if (last?.status !== cell.status || last.isTrue !== cell.isTrue) hasChanged = true
    if (isFalse(cell) && !isFalse(last)) broken.push(cell.name)
    if (isFalse(last) && !isFalse(cell)) mended.push(cell.name)
  }
  for (const [key, cell] of before) if (!after.has(key) && isFalse(cell)) mended.push(cell.name)
  return { broken, mended, hasChanged }
}

function totalsOf(cells: Cells): HistoryTotals {
  const totals: HistoryTotals = { cells: cells.size, claimed: 0, upheld: 0, pending: 0, underclaimed: 0 }
  for (const { status, isTrue } of cells.values()) {
    if (status === 'ready') totals.claimed++
    if (status === 'ready' && isTrue) totals.upheld++
    if (status === 'pending') totals.pending++
    if (status === 'pending' && isTrue) totals.underclaimed++
  }
  return totals
}
