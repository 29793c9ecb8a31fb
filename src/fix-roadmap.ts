import { compare } from './compare/compare.ts'
import { applyWaivers } from './decide/waive.ts'
import { UserError } from './errors.ts'
import { addRows } from './fix/add-rows.ts'
import { misreadFlips, refusedByRules, wantedFlips } from './fix/choose-flips.ts'
import { flipCells } from './fix/flip-cells.ts'
import { editLines, insertLines, textOf, unchanged } from './fix/lines.ts'
import { hasGrown, missingModules } from './fix/missing-modules.ts'
import { writeDate } from './fix/write-date.ts'
import { type AssessedSite, assessTree, type Run, startRun } from './load/assess-tree.ts'
import { readRoadmap } from './load/roadmap-reader.ts'
import type { NamedPaths } from './load/sources.ts'
import type { AssessedCell, Assessment, NavModule } from './model/assessment.ts'
import type { Policy } from './model/config.ts'
import type { FileEdit, LineChange } from './model/edit.ts'
import type { Finding } from './model/report.ts'
import type { Roadmap } from './model/roadmap.ts'
import type { Tree } from './model/tree.ts'
import { withTexts } from './read/overlay.ts'

/** What a fix may change: ✅ that are not true, ⚪ that could be ✅, rows that are missing, the date. */
export type FixKind = 'over' | 'under' | 'rows' | 'date'

export interface FixRequest {
  tree: Tree
  named: NamedPaths
  kinds: ReadonlySet<FixKind>
  /** `YYYY-MM-DD`: what the roadmap is dated where anything else of it changes. */
  today: string
}

/** The smallest edit that makes one roadmap true. */
export interface RoadmapFix extends FileEdit {
  /** The whole edited file. */
  text: string
  /** How much of each kind it changes. */
  changed: Record<FixKind, number>
  /** One sentence each: what it does not settle, and why. */
  left: readonly string[]
}

/**
 * The edits that settle what the gate finds about claims and rows: what the policy switches off or waives stays. Nothing is
 * written. Every edited roadmap is read again, and what would not be read as it is meant is left out.
 * @throws {UserError} where there is no roadmap to fix.
 */
export async function fixRoadmaps(request: FixRequest): Promise<RoadmapFix[]> {
  const { tree, kinds } = request
  const run = startRun(request.named)
  const { sites, config } = await assessTree(tree, run)
  const open = new Map<string, Work>()
  for (const { assessment } of sites) {
    const { roadmap } = assessment
    if (!roadmap || open.has(roadmap.path)) continue
    const { mark, text } = await readText(tree, roadmap.path)
    open.set(roadmap.path, { assessment, roadmap, mark, lines: unchanged(text), newRows: new Set(), left: [] })
  }
  if (open.size === 0) throw new UserError(whyNothing(sites))

  if (kinds.has('rows')) await addMissingRows([...open.values()], request, config.policy, run)
  const fixes: RoadmapFix[] = []
  for (const work of open.values()) fixes.push(await settleClaims(work, request, config.policy))
  return fixes
}

/** A roadmap that is being worked on. */
interface Work {
  assessment: Assessment
  roadmap: Roadmap
  /** The byte order mark, where the file has one. */
  mark: string
  lines: LineChange[]
  /** Numbers (from 1) of lines that hold a new row. */
  newRows: ReadonlySet<number>
  left: string[]
}

/** Adds rows, and judges their documents: the new rows then say what the documents are. */
async function addMissingRows(works: readonly Work[], request: FixRequest, policy: Policy, run: Run): Promise<void> {
  const grown: { work: Work; lines: LineChange[]; added: readonly NavModule[] }[] = []
  for (const work of works) {
    const { missing, twice } = missingModules(work.assessment, findingsOf(work.assessment, policy, request.today))
    const after = work.lines.map((line) => line.after)
    const { insertions, added, left } = addRows(work.assessment, after, missing)
    for (const module of twice)
      work.left.push(
        `The nav has several modules called ${module.title}; give them different names, then add their rows.`,
      )
    for (const module of left)
      work.left.push(`${module.title} has no row, and the table shows no place for one; add it by hand.`)
    if (added.length > 0) grown.push({ work, lines: insertLines(work.lines, insertions), added })
  }
  if (grown.length === 0) return
  const texts = new Map(grown.map(({ work, lines }) => [work.roadmap.path, textOf(lines)]))
  const { sites } = await assessTree(withTexts(request.tree, texts), run)
  const byPath = new Map(sites.map(({ assessment }) => [assessment.roadmap?.path, assessment]))
  for (const { work, lines, added } of grown) {
    const assessment = byPath.get(work.roadmap.path)
    const newRows = new Set(lines.flatMap(({ before }, index) => (before === null ? [index + 1] : [])))
    if (!assessment?.roadmap || !hasGrown(work.roadmap, assessment.roadmap, newRows, added)) {
      work.left.push(
        `The table’s form gives no sure place to the rows of ${added.map(({ title }) => title).join(', ')}; add them by hand.`,
      )
      continue
    }
    Object.assign(work, { assessment, roadmap: assessment.roadmap, lines, newRows } satisfies Partial<Work>)
  }
}

/** Flips what the gate says is not true, and dates the roadmap where that (or a row) changes it. */
async function settleClaims(work: Work, { kinds, today }: FixRequest, policy: Policy): Promise<RoadmapFix> {
  const { assessment, roadmap, lines } = work
  const findings = findingsOf(assessment, policy, today)
  const wanted = wantedFlips(assessment, findings).filter(
    ({ cell, status }) => kinds.has(status === 'pending' ? 'over' : 'under') || isNewRow(work, cell),
  )
  const refused = new Set(refusedByRules(assessment, policy, wanted))
  for (const { cell } of refused)
    work.left.push(
      `${nameOf(cell)} stays as it is: ${cell.located.doc?.path} is complete, but another module’s document as well.`,
    )
  const shared = findings.filter(({ rule }) => rule === 'ready-doc-shared')
  for (const { module, column } of shared)
    work.left.push(
      `${column} of ${module} rests on a document that another module’s ✅ rests on too; only you can say whose it is.`,
    )

  const after = lines.map((line) => line.after)
  let flips = wanted.filter((flip) => !refused.has(flip))
  for (;;) {
    const edits = flipCells(assessment, after, flips)
    const hasChanged = work.newRows.size > 0 || flips.some(({ cell }) => !isNewRow(work, cell))
    const date = kinds.has('date') && hasChanged ? writeDate(roadmap, today) : null
    const edited = editLines(
      lines,
      [...edits, date].filter((edit) => edit !== null),
    )
    const read = flips.length === 0 ? null : await readRoadmap(roadmap.path, textOf(edited), assessment.mapping)
    const failed = flips.length === 0 ? [] : misreadFlips(roadmap, read, flips)
    if (failed.length > 0) {
      for (const { cell } of failed)
        work.left.push(`${nameOf(cell)} cannot be changed without changing what stands around it; edit it by hand.`)
      flips = flips.filter((flip) => !failed.includes(flip))
      continue
    }
    const own = flips.filter(({ cell }) => !isNewRow(work, cell))
    return {
      path: roadmap.path,
      lines: edited,
      text: work.mark + textOf(edited),
      changed: {
        over: own.filter(({ status }) => status === 'pending').length,
        under: own.filter(({ status }) => status === 'ready').length,
        rows: assessment.roadmap?.rows.filter(({ location }) => work.newRows.has(location.startLine)).length ?? 0,
        date: date === null ? 0 : 1,
      },
      left: work.left,
    }
  }
}

function findingsOf(assessment: Assessment, policy: Policy, today: string): readonly Finding[] {
  return applyWaivers(compare(assessment, null, policy), policy, { today, labels: [] }).findings
}

function isNewRow({ newRows }: Work, { row }: AssessedCell): boolean {
  return newRows.has(row.location.startLine)
}

function nameOf({ row, column }: AssessedCell): string {
  return `${column.name} of ${row.module}`
}

/** The roadmap's text; places in it are counted without a byte order mark. */
async function readText(tree: Tree, path: string): Promise<{ mark: string; text: string }> {
  const [content] = await tree.read([path])
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content?.bytes ?? new Uint8Array())
  return text.startsWith('\ufeff') ? { mark: '\ufeff', text: text.slice(1) } : { mark: '', text }
}

function whyNothing(sites: readonly AssessedSite[]): string {
  const lack = sites[0]?.assessment.roadmapLack
  if (!lack || lack.kind === 'none-found')
    return 'there is no roadmap to fix; `docs-readiness init` writes one from the nav'
  if (lack.kind === 'absent') return `${lack.path} does not exist; name the roadmap that is to be fixed`
  return `${lack.path} has no status table to fix; run check to see what it lacks`
}
