import type { Annotation, GateResult, Place } from '../model/result.ts'
import type { CommentMode } from './inputs.ts'

/** The reporters that the action needs; all are pure. */
export interface Renderers {
  /** For the job's log; it is made inert when it is printed. */
  text(result: GateResult): string
  /** The pull request's comment, without the marker; with a patch to copy, if there is one. */
  comment(result: GateResult, place: Place, patch: string | null): string
  /** The job summary, and what the check run shows. */
  summary(result: GateResult, place: Place): string
  /** Sorted by importance, as many as there are; paths relative to the judged root. */
  annotations(result: GateResult): readonly Annotation[]
  /** For code scanning. */
  sarif(result: GateResult, place: Place): Promise<string>
  /** One page for a browser. */
  html(result: GateResult, place: Place): Promise<string>
  /** Annotations as lines for the runner, within its limits and already escaped. */
  annotationCommands(annotations: readonly Annotation[]): readonly string[]
}

/** The one line that a list of checks shows. Numbers only: nothing from the repository gets in. */
export function checkRunTitle({ report }: GateResult): string {
  const { totals, gate, conclusion } = report
  const counted = gate.mode === 'new' ? totals.new : totals.new + totals.existing
  const findings = `${counted}${gate.mode === 'new' ? ' new' : ''} ${counted === 1 ? 'finding' : 'findings'}`
  const verdict = conclusion === 'failure' ? 'Failed' : conclusion === 'neutral' ? 'Report only' : 'Passed'
  const overclaimed = totals.overclaimed > 0 ? `, ${totals.overclaimed} overclaimed` : ''
  return `${verdict}: ${findings}; ${totals.ready} of ${totals.cells} cells ready${overclaimed}`
}

/** Whether a comment is worth its notification where there is none yet. */
export function wantsComment(mode: Exclude<CommentMode, 'never'>, { report, before }: GateResult): boolean {
  if (mode === 'always') return true
  if (mode === 'on-failure') return report.conclusion === 'failure'
  const { totals } = report
  if (totals.new > 0 || totals.fixed > 0) return true
  // Without a base there is nothing that changed.
  return before !== null && (['cells', 'ready', 'upheld'] as const).some((name) => before[name] !== totals[name])
}
