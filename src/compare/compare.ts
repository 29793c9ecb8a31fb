import type { Assessment } from '../model/assessment.ts'
import type { Policy } from '../model/config.ts'
import type { Finding, State } from '../model/report.ts'
import { rules } from '../rules/index.ts'
import { ALONE, type RuleContext } from '../rules/rule.ts'
import { compareSeverity } from '../severity.ts'
import { type Change, causeOf, type Explanation, indexCells } from './cause.ts'
import { type Found, findProblems } from './find.ts'
import { fingerprints } from './fingerprint.ts'

/** A site before the change, and what else only a comparison can know. */
export interface Comparison extends Pick<RuleContext, 'byBaseMap' | 'policies' | 'changedSources'> {
  change: Change
}

/**
 * The findings of one site: those of head, each new or existing, then those of the base that are gone, as fixed.
 * Without a base every finding is new. Both trees are judged by the same policy.
 */
export function compare(head: Assessment, comparison: Comparison | null, policy: Policy): Finding[] {
  if (!comparison) {
    return identified(head.site, findProblems(rules, head, ALONE, policy)).map(({ found, fingerprint }) =>
      toFinding(head.site, found, fingerprint, 'new'),
    )
  }
  const { change } = comparison
  const { base, isUnchanged } = change
  const after = identified(head.site, findProblems(rules, head, { ...ALONE, ...comparison, base, isUnchanged }, policy))
  const before = new Map(
    identified(head.site, findProblems(rules, base, ALONE, policy)).map(({ found, fingerprint }) => [
      fingerprint,
      found,
    ]),
  )
  const cellsBefore = indexCells(base)
  const cellsAfter = indexCells(head)
  const findings = after.map(({ found, fingerprint }) => {
    const known = before.get(fingerprint)
    before.delete(fingerprint)
    if (known && !isWorse(found, known)) return toFinding(head.site, found, fingerprint, 'existing')
    const explanation = causeOf(found, change, cellsBefore, cellsAfter)
    return { ...toFinding(head.site, withFate(found, explanation), fingerprint, 'new'), cause: explanation.cause }
  })
  const fixed = [...before].map(([fingerprint, found]) => toFinding(head.site, found, fingerprint, 'fixed'))
  return [...findings, ...fixed]
}

/** Problems with their identity. */
export function identified(site: string | null, problems: readonly Found[]): { found: Found; fingerprint: string }[] {
  const ids = fingerprints(site, problems)
  return problems.map((found, index) => ({ found, fingerprint: ids[index] ?? '' }))
}

/** A finding is new again when it weighs more, or names a topic that the base's finding does not. */
function isWorse(found: Found, known: Found): boolean {
  if (compareSeverity(found.severity, known.severity) > 0) return true
  const topics = new Set(known.topics)
  return (found.topics ?? []).some((topic) => !topics.has(topic))
}

/** Adds what became of the document, which is the first thing that its author wants to know. */
function withFate(found: Found, { gone, movedTo }: Explanation): Found {
  if (gone === null) return found
  if (movedTo === null) {
    return found.message.includes(gone)
      ? found
      : { ...found, message: `${found.message} (before this change: ${gone})` }
  }
  const related = { path: movedTo, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }
  return { ...found, message: `${found.message} (this change moved ${gone} to ${movedTo})`, related: [related] }
}

/** A problem as a finding; what is fixed stands in the base. */
export function toFinding(site: string | null, found: Found, fingerprint: string, state: State): Finding {
  return {
    site,
    rule: found.rule,
    severity: found.severity,
    state,
    cause: null,
    message: found.message,
    module: found.module,
    column: found.column,
    topics: [...(found.topics ?? [])],
    location: found.location,
    related: [...(found.related ?? [])],
    fix: found.fix ?? null,
    tree: state === 'fixed' ? 'base' : 'head',
    fingerprint,
  }
}
