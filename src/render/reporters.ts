import type { GateResult, Place } from '../model/result.ts'

/** Everything that a reporter may need besides the result. */
export interface ReportOptions {
  colour: boolean
  place: Place
}

/** A result as text that ends in a line end. Reporters print nothing and decide nothing. */
export type Reporter = (result: GateResult, options: ReportOptions) => string

/** Every format of `check`. Each is loaded only when it is asked for. */
export const reporters = {
  text: async (): Promise<Reporter> => (await import('./text.ts')).renderText,
  json: async (): Promise<Reporter> => (await import('./json.ts')).renderJson,
  comment: async (): Promise<Reporter> => {
    const { renderComment } = await import('./comment.ts')
    return (result, { place }) => renderComment(result, place)
  },
  summary: async (): Promise<Reporter> => {
    const { renderSummary } = await import('./summary.ts')
    return (result, { place }) => renderSummary(result, place)
  },
  github: async (): Promise<Reporter> => (await import('./github.ts')).renderWorkflowCommands,
  html: async (): Promise<Reporter> => {
    const { renderHtml } = await import('./html/page.ts')
    return (result, { place }) => renderHtml(result, place)
  },
  sarif: async (): Promise<Reporter> => {
    const { renderSarif } = await import('./sarif.ts')
    return (result, { place }) => renderSarif(result, place)
  },
  junit: async (): Promise<Reporter> => (await import('./junit.ts')).renderJunit,
  rdjson: async (): Promise<Reporter> => {
    const { renderRdjson } = await import('./rdjson.ts')
    return (result, { place }) => renderRdjson(result, place)
  },
  'badge-json': async (): Promise<Reporter> => (await import('./badge-json.ts')).renderBadgeJson,
  'badge-svg': async (): Promise<Reporter> => (await import('./badge-svg.ts')).renderBadgeSvg,
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof reporters

/** What the reporter of a format makes of a result, in pieces where that is a matter of memory. */
export async function render(format: Format, result: GateResult, options: ReportOptions): Promise<Iterable<string>> {
  if (format === 'json') return (await import('./json.ts')).jsonPieces(result)
  return [(await reporters[format]())(result, options)]
}
