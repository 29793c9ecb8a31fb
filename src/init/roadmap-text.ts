import stringWidth from 'string-width'
import { tableText } from '../fix/add-rows.ts'
import { groupBy } from '../group-by.ts'
import type { NavModule } from '../model/assessment.ts'
import type { StarterColumn } from './starter-columns.ts'

export interface NewRoadmap {
  modules: readonly NavModule[]
  columns: readonly StarterColumn[]
  /** The MkDocs configuration, and the title of its section that lists the modules. */
  config: string
  section: string
  /** `YYYY-MM-DD` */
  today: string
}

/** A roadmap of the nav's modules, every status pending. */
export function roadmapText({ modules, columns, config, section, today }: NewRoadmap): string {
  const tiers = groupBy(columns, ({ tier }) => tier)
  return `# Documentation roadmap

## Scope
Which documents of which module a reader can rely on. Columns are split into **Basic** and **Optional**.

## Columns
${[...tiers]
  .map(([tier, kinds]) => [tier, ...kinds.map(({ name, topics }) => `- ${name}: ${topics}`)].join('\n'))
  .join('\n\n')}

## Checklist
✅ = ready, ⚪ = pending, ➖ = not applicable.

${table(modules, columns)}

## Notes
- Date generated: ${today}
- Keep the module list in sync with \`${config}\` under **${section}**
`
}

function table(modules: readonly NavModule[], columns: readonly StarterColumn[]): string {
  const groups = groupBy(modules, ({ group }) => group)
  const empty = columns.map(() => '')
  const rows = [...groups]
    // Modules without a group would otherwise be read as the last group's.
    .toSorted(([left], [right]) => Number(left !== null) - Number(right !== null))
    .flatMap(([group, members]) => [
      ...(group === null ? [] : [[`**${tableText(group)}**`, ...empty]]),
      ...members.map(({ title }) => [tableText(title), ...columns.map(() => '⚪')]),
    ])
  const all = [['Module', ...columns.map(({ name }) => name)], ...rows]
  const widths = (all[0] ?? []).map((_, column) =>
    all.reduce((most, row) => Math.max(most, stringWidth(row[column] ?? '')), 3),
  )
  const lines = all.map((row) =>
    line(row.map((cell, column) => ` ${cell}${' '.repeat((widths[column] ?? 0) - stringWidth(cell))} `)),
  )
  lines.splice(1, 0, line(widths.map((width) => '-'.repeat(width + 2))))
  return lines.join('\n')
}

function line(cells: readonly string[]): string {
  return `|${cells.join('|')}|`
}
