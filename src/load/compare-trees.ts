import { type Comparison, compare } from '../compare/compare.ts'
import type { Policy } from '../model/config.ts'
import type { Finding } from '../model/report.ts'
import type { AssessedSite, AssessedTree, Run } from './assess-tree.ts'
import { assessByBaseMap } from './base-map.ts'
import { describeChange } from './change.ts'
import { changedSources } from './changed-sources.ts'

/** The findings of every site of head, each held against the site of its name in the base. */
export async function compareTrees(
  head: AssessedTree,
  base: AssessedTree | null,
  policy: Policy,
  run: Run,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [index, site] of head.sites.entries()) {
    const before = base?.sites.find(({ assessment }) => assessment.site === site.assessment.site)
    const comparison = base && before ? await compareSites(head, site, base, before, policy, run) : null
    // The policy is the repository's, so what became of it is said once.
    const said = comparison && index > 0 ? { ...comparison, policies: null } : comparison
    // One by one: a hundred thousand arguments are more than a call can take.
    for (const finding of compare(site.assessment, said, policy)) findings.push(finding)
  }
  return findings
}

async function compareSites(
  head: AssessedTree,
  site: AssessedSite,
  base: AssessedTree,
  before: AssessedSite,
  policy: Policy,
  run: Run,
): Promise<Comparison> {
  const change = await describeChange({ ...before, tree: base.tree }, { ...site, tree: head.tree })
  const { sources } = site.assessment.mapping
  const isOn = (policy.rules['doc-behind-code'] ?? 'off') !== 'off'
  return {
    change,
    byBaseMap: await assessByBaseMap(head.tree, site.assessment, before.assessment, change.renamedTo, run),
    policies: { base: base.config.policy, head: head.config.policy, headConfig: head.config.path },
    changedSources: isOn ? await changedSources(base.tree, head.tree, sources) : null,
  }
}
