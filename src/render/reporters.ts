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
} satisfies Record<string, () => Promise<Reporter>>

export type Format = keyof typeof reporters
