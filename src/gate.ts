import { createJudge } from './assess/judge.ts'
import { compare } from './compare/compare.ts'
import { buildReport } from './decide/build-report.ts'
import { chooseGate, conclude } from './decide/decide.ts'
import { countTotals } from './decide/totals.ts'
import { UserError } from './errors.ts'
import { type AssessedTree, assessTree, type NamedPaths, type Run } from './load/assess-tree.ts'
import { describeChange } from './load/change.ts'
import type { Policy } from './model/config.ts'
import type { Finding, GateMode, Severity } from './model/report.ts'
import type { GateResult } from './model/result.ts'
import type { Tree } from './model/tree.ts'
import { toConfig } from './parse/config/defaults.ts'

/** What a run is asked: two trees (or one), and what the user named. */
export interface GateRequest {
  head: Tree
  /** Null where there is nothing to compare with. */
  base: Tree | null
  named: NamedPaths
  gate: GateMode | null
  failOn: Severity | null
  /** Version of this product, for the report. */
  version: string
}

/**
 * The product on one screen: read and judge both trees alike, compare them, decide.
 * @throws {UserError} where head cannot be judged: the gate that cannot decide fails.
 */
export async function runGate(request: GateRequest): Promise<GateResult> {
  if (request.gate === 'new' && !request.base) throw new UserError('--gate new needs --base: without it nothing is new')
  const run: Run = { named: request.named, judge: createJudge(), memory: new Map() }
  const base = request.base && (await assessBase(request.base, run))
  const head = await assessTree(request.head, run)
  const policy = base?.assessed?.config.policy ?? (request.base ? toConfig({}).policy : head.config.policy)
  const findings = await compareSites(head, base?.assessed ?? null, policy)
  const gate = chooseGate(request, policy, {
    given: request.base !== null,
    readable: base?.assessed != null,
    hasRoadmap: base?.assessed?.sites.some(({ assessment }) => assessment.roadmapLack?.kind !== 'none-found') ?? false,
  })
  const report = buildReport({
    version: request.version,
    head: request.head.commit,
    base: request.base?.commit ?? null,
    assessments: head.sites.map(({ assessment }) => assessment),
    gate,
    conclusion: conclude(gate, findings),
    findings,
  })
  const before =
    base?.assessed &&
    countTotals(
      base.assessed.sites.flatMap(({ assessment }) => assessment.cells),
      [],
    )
  return { report, before: before ?? null, notes: [...(base?.notes ?? []), ...(gate.bootstrap ? [BOOTSTRAP] : [])] }
}

const BOOTSTRAP = 'The base has no roadmap yet: everything is reported as new, and nothing fails this time.'

/** A base that cannot be read must not keep the pull request that repairs it from passing, nor loosen the gate. */
async function assessBase(tree: Tree, run: Run): Promise<{ assessed: AssessedTree | null; notes: string[] }> {
  try {
    return { assessed: await assessTree(tree, run), notes: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return {
      assessed: null,
      notes: [`The base cannot be read (${error.message}): the default policy holds and every finding is new.`],
    }
  }
}

async function compareSites(head: AssessedTree, base: AssessedTree | null, policy: Policy): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const site of head.sites) {
    const before = base?.sites.find(({ assessment }) => assessment.site === site.assessment.site)
    const change =
      base && before ? await describeChange({ ...before, tree: base.tree }, { ...site, tree: head.tree }) : null
    findings.push(...compare(site.assessment, change, policy))
  }
  return findings
}
