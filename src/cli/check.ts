import { isAbsolute, relative, sep } from 'node:path'
import { checkRepository } from '../check-repository.ts'
import { render } from '../render/reporters.ts'
import type { CheckFlags, Terminal } from './flags.ts'
import { named } from './named.ts'
import { startProgress } from './progress.ts'
import { writeWhole } from './write-whole.ts'

/** On a terminal nothing is on a forge: places are shown as they are. */
const NOWHERE = { links: { line: () => null }, runUrl: null }

/** `check`: 0 passed, 1 the gate fails. */
export async function check(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const { root, base = null, head = null, gate = null, failOn = null, today = null } = flags
  const request = { root, base, head, gate, failOn, today, ...named(flags) }
  const { environment, now } = terminal
  const progress = startProgress(terminal, 'documents judged')
  const surroundings = { environment, now, labels: async () => [], onProgress: progress.show }
  const result = await checkRepository(request, surroundings).finally(progress.end)
  const place = { ...NOWHERE, folder: folderBelow(root) }
  const colour = terminal.colour && flags.output === undefined
  const pieces = await render(flags.format, result, { colour, place })
  if (flags.output !== undefined) writeWhole(flags.output, [...pieces].join(''))
  else for (const piece of pieces) terminal.stdout(piece)
  return result.report.conclusion === 'failure' ? 1 : 0
}

/** The judged folder, seen from the current one, where whoever reads a machine format resolves its paths. */
function folderBelow(root: string): string {
  const path = relative('', root)
  const isBelow = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..'
  return isBelow ? `${path.split(sep).join('/')}/` : ''
}
