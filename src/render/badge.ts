import type { Report } from '../model/report.ts'

/** What a badge says: how far the documents are, and whether the roadmap tells the truth about it. */
export interface Badge {
  label: string
  message: string
  /** `untrue`: a ✅ does not hold; `all`: every document is ready; `true`: all that is claimed holds; `none`: no roadmap. */
  state: 'untrue' | 'all' | 'true' | 'none'
}

/** Counts what is ready and true of the cells that want a document. */
export function badgeOf({ totals }: Report): Badge {
  const label = 'docs readiness'
  const wanted = totals.cells - totals.notApplicable
  if (wanted === 0) return { label, message: 'no roadmap', state: 'none' }
  const held = totals.ready - totals.overclaimed
  const message = `${held} of ${wanted} ready`
  if (totals.overclaimed > 0) return { label, message: `${message}, ${totals.overclaimed} not true`, state: 'untrue' }
  return { label, message, state: held === wanted ? 'all' : 'true' }
}
