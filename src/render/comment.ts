import type { GateResult, Place } from '../model/result.ts'
import { codeBlock } from './code-block.ts'
import { type PageOptions, renderVerdictPage } from './verdict-page.ts'

/** GitHub takes 65,536 (by its error message), and whoever sends the comment adds a line of its own. */
const MAX_BYTES = 64_000

/** Rows that fit on one screen with what to do for each, then what is left out first where the bytes do not suffice. */
const LEVELS: readonly PageOptions[] = [
  { maxRows: 30, details: 'folded' },
  { maxRows: 30, details: 'counted' },
  { maxRows: 12, details: 'counted' },
  { maxRows: 4, details: 'counted' },
  { maxRows: 0, details: 'counted' },
]

/**
 * The comment on a pull request, in one screen: what is not about this change is shown on demand. Where it would be too
 * long, details go before rows, and the numbers stay.
 *
 * @param patch an edit of the roadmap for the reader to copy
 */
export function renderComment(result: GateResult, place: Place, patch: string | null = null): string {
  const more =
    patch === null ? [] : [{ title: 'An edit of the roadmap for git apply', body: codeBlock('diff', patch.trimEnd()) }]
  let text = ''
  for (const level of LEVELS) {
    text = renderVerdictPage(result, place, { ...level, more })
    if (Buffer.byteLength(text) <= MAX_BYTES) break
  }
  return text
}
