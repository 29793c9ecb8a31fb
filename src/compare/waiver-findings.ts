import type { Assessment } from '../model/assessment.ts'
import type { Policy, Waiver } from '../model/config.ts'
import type { Finding } from '../model/report.ts'
import { ALONE } from '../rules/rule.ts'
import waiverExpired from '../rules/waiver-expired.ts'
import waiverUnused from '../rules/waiver-unused.ts'
import { identified, toFinding } from './compare.ts'
import { findProblems } from './find.ts'

/**
 * What is to be said of the waivers themselves. They stand in the base's config, so in a pull request they are never
 * new: its author did not write them.
 */
export function waiverFindings(
  assessment: Assessment | undefined,
  waivers: { expired: readonly Waiver[]; unused: readonly Waiver[] },
  policy: Policy,
  hasBase: boolean,
): Finding[] {
  if (!assessment) return []
  const problems = findProblems([waiverExpired, waiverUnused], assessment, { ...ALONE, waivers }, policy)
  return identified(null, problems).map(({ found, fingerprint }) => ({
    ...toFinding(null, found, fingerprint, hasBase ? 'existing' : 'new'),
    tree: hasBase ? 'base' : 'head',
  }))
}
