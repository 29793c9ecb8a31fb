import { UserError } from '../errors.ts'
import { documentPlace } from '../init/document-place.ts'
import { documentText } from '../init/document-text.ts'
import { navLines } from '../init/nav-lines.ts'
import { assessTree, startRun } from '../load/assess-tree.ts'
import { openWorkingTree } from '../read/open-trees.ts'
import { logLine } from '../render/escape.ts'
import type { SharedFlags, Terminal } from './flags.ts'
import { named } from './named.ts'
import { pickCells } from './pick-cells.ts'
import { writeNew } from './write-new.ts'

/** `scaffold`: writes a cell's document, its topics as headings; the gate judges it as a stub until it is written. */
export async function scaffold(
  module: string,
  column: string,
  flags: SharedFlags,
  terminal: Terminal,
): Promise<number> {
  const run = startRun(named(flags))
  const { sites } = await assessTree(openWorkingTree(flags.root), run)
  const assessments = sites.map(({ assessment }) => assessment)
  const cells = assessments.flatMap((assessment) => assessment.cells)
  if (cells.length === 0)
    throw new UserError('there is no roadmap with a status table; `docs-readiness init` writes one')
  const [cell] = pickCells(cells, module, column)
  const assessment = assessments.find((candidate) => cell && candidate.cells.includes(cell))
  if (!cell || !assessment) return 0

  const path = documentPlace(assessment, cell)
  if (!/\.(?:md|markdown)$/i.test(path))
    throw new UserError(`the document of ${column} of ${module} is ${path}, and only Markdown is written`)
  if (!writeNew(flags.root, path, documentText(cell))) {
    const state = cell.verdict === 'missing' ? '' : ` (${cell.verdict})`
    throw new UserError(
      `${path} is there already${state}, and nothing is overwritten; \`docs-readiness explain\` shows what it lacks`,
    )
  }
  const nav = navLines(assessment, cell, path)
  const topics = cell.column.topics.map(({ name }) => name).join(', ')
  const lines = [
    `Wrote ${path}${topics === '' ? '' : `: ${topics}`}`,
    ...(nav ? ['', `Add to the nav of ${assessment.nav.config}, under ${nav.under}:`, '', ...nav.lines] : []),
    '',
    `Next: replace each prompt by what it asks for; \`docs-readiness explain ${shellWord(cell.row.module)} ${shellWord(cell.column.name)}\` shows what is missing.`,
  ]
  terminal.stdout(`${lines.map(logLine).join('\n')}\n`)
  return 0
}

function shellWord(text: string): string {
  return /^[\w.-]+$/.test(text) ? text : `"${text.replace(/[\\"$`]/g, '\\$&')}"`
}
