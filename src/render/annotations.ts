import type { Severity } from '../model/report.ts'
import type { Annotation, GateResult } from '../model/result.ts'
import { isCounted } from '../severity.ts'
import { visible } from './escape.ts'
import { CAUSES, type FindingRow, toRows } from './rows.ts'

const LEVELS: Record<Severity, Annotation['level']> = { error: 'failure', warning: 'warning', notice: 'notice' }

/**
 * One annotation for each row, the worst first, new before existing. Debt of before is left out where only new
 * findings count: it is not this change's business, and would hide what is.
 */
export function annotationsOf({ report }: GateResult): Annotation[] {
  const listed = report.findings.filter(({ state }) => state !== 'fixed')
  return toRows(listed, report)
    .filter(({ findings }) => findings.some((finding) => isCounted(report.gate.mode, finding)))
    .map(toAnnotation)
}

function toAnnotation({ first, subject, message, cause }: FindingRow): Annotation {
  const { path, startLine, startColumn, endLine, endColumn } = first.location
  const isOneLine = startLine === endLine
  return {
    path,
    startLine,
    endLine,
    startColumn: isOneLine ? startColumn : null,
    endColumn: isOneLine ? Math.max(startColumn, endColumn - 1) : null,
    level: LEVELS[first.severity],
    title: visible(subject === null ? first.rule : `${subject}: ${first.rule}`),
    message: visible(cause === null ? message : `${message} (${CAUSES[cause]})`),
  }
}
