import { join } from 'node:path'
import { dayOf } from '../check-repository.ts'
import { counted } from '../counted.ts'
import { type FixKind, fixRoadmaps, type RoadmapFix } from '../fix-roadmap.ts'
import { openWorkingTree } from '../read/open-trees.ts'
import { logLine } from '../render/escape.ts'
import { renderDiff } from '../render/unified-diff.ts'
import type { FixFlags, Terminal } from './flags.ts'
import { named } from './named.ts'
import { overwriteWhole } from './write-whole.ts'

/** `fix`: shows the smallest edit that makes the roadmap true; `--write` makes it. */
export async function fix(flags: FixFlags, terminal: Terminal): Promise<number> {
  const fixes = await fixRoadmaps({
    tree: openWorkingTree(flags.root),
    named: named(flags),
    kinds: new Set<FixKind>(flags.only ?? ['over', 'under', 'rows', 'date']),
    today: flags.today ?? dayOf(terminal.environment['SOURCE_DATE_EPOCH'], terminal.now),
  })
  for (const edit of fixes) {
    terminal.stdout(renderDiff(edit, { colour: terminal.colour }))
    if (flags.write && isChange(edit)) overwriteWhole(join(flags.root, edit.path), edit.text)
    terminal.stdout(
      `${sentences(edit, flags.write ?? false)
        .map(logLine)
        .join('\n')}\n`,
    )
  }
  if (!flags.write && fixes.some(isChange)) terminal.stdout('Nothing is written yet: `fix --write` writes it.\n')
  return 0
}

function isChange({ changed }: RoadmapFix): boolean {
  return Object.values(changed).some((count) => count > 0)
}

function sentences(edit: RoadmapFix, isWritten: boolean): string[] {
  const { over, under, rows, date } = edit.changed
  const parts = [
    ...(over > 0 ? [`${counted(over, 'cell')} to pending`] : []),
    ...(under > 0 ? [`${counted(under, 'cell')} to ready`] : []),
    ...(rows > 0 ? [counted(rows, 'new row')] : []),
    ...(date > 0 ? ['the date'] : []),
  ]
  const verb = isWritten ? 'Changed' : 'Would change'
  const what = parts.length === 0 ? `${edit.path}: nothing to change` : `${verb} ${edit.path}: ${parts.join(', ')}`
  return [what, ...edit.left.map((sentence) => `Left to you: ${sentence}`)]
}
