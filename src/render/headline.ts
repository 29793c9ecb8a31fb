import type { Finding, Report } from '../model/report.ts'
import { isCounted, SEVERITIES } from '../severity.ts'

/** The verdict in one line, without glyph or markup: the first thing that a reader sees on every surface. */
export function headline({ conclusion, gate, findings, totals }: Report): string {
  const counted = findings.filter((finding) => isCounted(gate.mode, finding))
  const what = counts(counted, gate.mode === 'new' ? 'new ' : '')
  if (conclusion === 'failure') return what
  if (gate.bootstrap)
    return `first roadmap: ${totals.ready} of ${totals.cells} cells claim ready, nothing fails this time`
  const holds = claimsHold(totals)
  return counted.length === 0 ? holds : `${holds}; ${what}`
}

function claimsHold({ ready, overclaimed }: Report['totals']): string {
  if (ready === 0) return 'no cell claims to be ready'
  if (overclaimed > 0) return `${ready - overclaimed} of ${ready} ready cells hold`
  return ready === 1 ? 'the one ready cell holds' : `all ${ready} ready cells hold`
}

/** `2 new errors, 1 new warning`. */
function counts(findings: readonly Finding[], word: string): string {
  const parts = SEVERITIES.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [`${count} ${word}${severity}${count === 1 ? '' : 's'}`]
  })
  return parts.length === 0 ? 'no findings' : parts.join(', ')
}
