import type { Annotation, GateResult } from '../model/result.ts'
import { annotationsOf } from './annotations.ts'
import { commandMessage, commandProperty, logLine, shortened } from './escape.ts'
import { headline } from './headline.ts'

/** The runner shows 10 annotations of a level for each step and drops the rest (actions/runner, ExecutionContext.cs). */
const SHOWN_PER_LEVEL = 10

/** The runner cuts a message after 4096 characters (same source). */
const MESSAGE_LENGTH = 4096

const COMMANDS: Record<Annotation['level'], string> = { failure: 'error', warning: 'warning', notice: 'notice' }

/** Workflow commands: annotations that need no permission, then the verdict as a line of the log. */
export function renderWorkflowCommands(result: GateResult): string {
  const lines = annotationCommands(annotationsOf(result))
  const verdict = `Docs readiness: ${result.report.conclusion}, ${headline(result.report)}`
  return `${[...lines, ...result.notes.map(logLine), logLine(verdict)].join('\n')}\n`
}

/** Annotations as lines for the runner, as many of each level as it shows; sorted as they are given. */
export function annotationCommands(annotations: readonly Annotation[]): string[] {
  return (['failure', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level)
    const shown = ofLevel.slice(0, SHOWN_PER_LEVEL).map(command)
    if (ofLevel.length > SHOWN_PER_LEVEL)
      shown.push(`Showing ${SHOWN_PER_LEVEL} of ${ofLevel.length} ${COMMANDS[level]}s`)
    return shown
  })
}

function command({ path, startLine, endLine, startColumn, endColumn, level, title, message }: Annotation): string {
  const properties = [
    `file=${commandProperty(path)}`,
    `line=${startLine}`,
    `endLine=${endLine}`,
    ...(startColumn === null ? [] : [`col=${startColumn}`]),
    ...(endColumn === null ? [] : [`endColumn=${endColumn}`]),
    `title=${commandProperty(shortened(title))}`,
  ]
  return `::${COMMANDS[level]} ${properties.join(',')}::${commandMessage(shortened(message, MESSAGE_LENGTH / 2))}`
}
