import { createColors } from 'picocolors'
import type { AssessedCell, Assessment } from '../model/assessment.ts'
import type { TopicEvidence } from '../model/page.ts'
import { shortened, visible, withoutCommands } from './escape.ts'

/** How each of these cells was found and judged: every step of the search, every topic with what convinced. */
export function renderExplanation(
  cells: readonly AssessedCell[],
  stepsOf: Assessment['stepsOf'],
  options: { colour: boolean },
): string {
  const colours = createColors(options.colour)
  return withoutCommands(`${cells.map((cell) => explainCell(cell, stepsOf(cell), colours)).join('\n\n')}\n`)
}

type Colours = ReturnType<typeof createColors>

function explainCell(cell: AssessedCell, steps: readonly string[], colours: Colours): string {
  const { row, column, cell: written, located, document } = cell
  const { path, startLine, startColumn } = written.location
  const title = colours.bold(`${visible(row.module)} › ${visible(column.name)}`)
  const isTrue = cell.outcome === 'upheld'
  const outcome = isTrue ? colours.green(cell.outcome) : colours.yellow(cell.outcome)
  const lines = [
    `${title}  ${colours.dim(`${visible(path)}:${startLine}:${startColumn}`)}`,
    `The roadmap says ${cell.status} (${visible(written.text)}), the document is ${cell.verdict}: ${outcome}`,
    '',
    `Document: ${located.doc ? colours.cyan(visible(located.doc.path)) : 'none found'}${located.doc?.section ? ` (section ${visible(located.doc.section)})` : ''}`,
    ...steps.map((step, index) => colours.dim(`  ${index + 1} ${visible(step)}`)),
    `In the nav: ${cell.inNav === null ? 'unknown (a plugin makes the nav)' : cell.inNav ? 'yes' : 'no'}`,
  ]
  if (cell.unreadable !== null) lines.push(`It cannot be read: ${cell.unreadable}`)
  if (!document) return lines.join('\n')
  const { topics, stubSignals } = document.judgement
  return [...lines, '', ...topicLines(topics, colours), ...stubLines(stubSignals)].join('\n')
}

function topicLines(topics: readonly TopicEvidence[], colours: Colours): string[] {
  if (topics.length === 0) return ['Topics: the roadmap asks for none']
  const width = topics.reduce((most, { name }) => Math.max(most, visible(name).length), 0)
  return ['Topics', ...topics.flatMap((topic) => topicLine(topic, width, colours))]
}

function topicLine({ name, evidence, line, quote, near }: TopicEvidence, width: number, colours: Colours): string[] {
  const treated = evidence === 'section' || evidence === 'covered'
  const mark = treated ? colours.green('✓') : colours.red('✗')
  const place = line === null ? '' : `line ${String(line).padEnd(5)}`
  const shown = quote === null ? '' : `  ${shortened(visible(quote), 100)}`
  const head =
    `  ${mark} ${visible(name).padEnd(width)}  ${evidence.padEnd('placeholder'.length)}  ${place}${shown}`.trimEnd()
  if (treated) return [head]
  return [
    head,
    ...near.map((miss) =>
      colours.dim(`      line ${miss.line}: ${shortened(visible(miss.quote), 80)} (${visible(miss.reason)})`),
    ),
  ]
}

function stubLines(signals: readonly string[]): string[] {
  return signals.length === 0 ? [] : ['', `A stub, because: ${visible(signals.join('; '))}`]
}
