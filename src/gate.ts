import { idleNotes } from './assess/idle-settings.ts'
import { waiverFindings } from './compare/waiver-findings.ts'
import { buildReport } from './decide/build-report.ts'
import { chooseGate, conclude } from './decide/decide.ts'
import { countTotals } from './decide/totals.ts'
import { applyWaivers } from './decide/waive.ts'
import { UserError } from './errors.ts'
import { type AssessedTree, assessTree, type Run, startRun } from './load/assess-tree.ts'
import { compareTrees } from './load/compare-trees.ts'
import type { NamedPaths } from './load/sources.ts'
import type { GateMode, Severity } from './model/report.ts'
import type { GateResult } from './model/result.ts'
import type { Tree } from './model/tree.ts'
import { DEFAULT_POLICY } from './parse/config/defaults.ts'

/** What a run is asked: two trees (or one), and what the user named. */
export interface GateRequest {
  head: Tree
  /** Null where there is nothing to compare with. */
  base: Tree | null
  named: NamedPaths
  gate: GateMode | null
  failOn: Severity | null
  /** The day that waivers are held against, `YYYY-MM-DD`. */
  today: string
  /** Labels of the pull request as they are now; asked only where the policy has a waiver label. */
  labels: () => Promise<readonly string[]>
  onProgress?: Run['onProgress']
  /** Version of this product, for the report. */
  version: string
}

/**
 * The product on one screen: read and judge both trees alike, compare them, decide.
 * @throws {UserError} where head cannot be judged: the gate that cannot decide fails.
 */
export async function runGate(request: GateRequest): Promise<GateResult> {
  if (request.gate === 'new' && !request.base) throw new UserError('--gate new needs --base: without it nothing is new')
  const { named, onProgress } = request
  const run = startRun(named, { ...(onProgress && { onProgress }) })

  // Head first: the base, whose ids are known without reading, then reads only what differs.
  const head = await assessTree(request.head, run)
  const { base, notes } = request.base ? await assessBase(request.base, run) : NO_BASE
  const policy = base?.config.policy ?? (request.base ? DEFAULT_POLICY : head.config.policy)

  const found = await compareTrees(head, base, policy, run)
  const waiving = applyWaivers(found, policy, {
    today: request.today,
    labels: policy.waiverLabel === null ? [] : await request.labels(),
  })
  const assessments = head.sites.map(({ assessment }) => assessment)
  const findings = [...waiving.findings, ...waiverFindings(assessments[0], waiving, policy, request.base !== null)]

  const gate = chooseGate(request, policy, baseState(request.base, base))
  const report = buildReport({
    version: request.version,
    head: request.head.commit,
    base: request.base?.commit ?? null,
    assessments,
    gate,
    conclusion: conclude(gate, findings),
    findings,
    waived: waiving.waived,
  })
  return {
    report,
    notes: [...notes, ...(gate.bootstrap ? [BOOTSTRAP] : []), ...idleNotes(head, base)],
    before:
      base &&
      countTotals(
        base.sites.flatMap(({ assessment }) => assessment.cells),
        [],
      ),
  }
}

const NO_BASE = { base: null, notes: [] }

const BOOTSTRAP = 'The base has no roadmap yet: everything is reported as new, and nothing fails this time.'

/** A base that cannot be read must not keep the pull request that repairs it from passing; its policy is the default. */
async function assessBase(tree: Tree, run: Run): Promise<{ base: AssessedTree | null; notes: string[] }> {
  try {
    return { base: await assessTree(tree, run), notes: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note = `The base cannot be read (${error.message}): the default policy holds and every finding is new.`
    return { base: null, notes: [note] }
  }
}

function baseState(tree: Tree | null, base: AssessedTree | null): Parameters<typeof chooseGate>[2] {
  const hasRoadmap = base?.sites.some(({ assessment }) => assessment.roadmapLack?.kind !== 'none-found') ?? false
  return { given: tree !== null, readable: base !== null, hasRoadmap }
}
