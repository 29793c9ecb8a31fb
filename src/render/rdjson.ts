import type { Severity } from '../model/report.ts'
import type { GateResult, Place } from '../model/result.ts'
import { json, shortened, visible } from './escape.ts'

/** Source of the format: reviewdog, proto/rdf/reviewdog.proto. */
interface Diagnostic {
  message: string
  /** Lines only: reviewdog counts columns in bytes of UTF-8, which a report in UTF-16 units cannot tell. */
  location: { path: string; range: { start: { line: number }; end: { line: number } } }
  severity: 'ERROR' | 'WARNING' | 'INFO'
  code: { value: string }
}

const SEVERITIES: Record<Severity, Diagnostic['severity']> = { error: 'ERROR', warning: 'WARNING', notice: 'INFO' }

/** reviewdog's DiagnosticResult. It has a filter of its own for what a change adds, so debt of before is told too. */
export function renderRdjson({ report }: GateResult, place: Place): string {
  const diagnostics = report.findings
    .filter(({ state }) => state !== 'fixed')
    .map(
      ({ message, location, severity, rule }): Diagnostic => ({
        message: shortened(visible(message), 2000),
        location: {
          path: (place.folder ?? '') + location.path,
          range: { start: { line: location.startLine }, end: { line: location.endLine } },
        },
        severity: SEVERITIES[severity],
        code: { value: rule },
      }),
    )
  return `${json({ source: { name: report.tool.name }, diagnostics })}\n`
}
