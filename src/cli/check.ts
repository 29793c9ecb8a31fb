import { runGate } from '../gate.ts'
import { openTrees } from '../read/open-trees.ts'
import { reporters } from '../render/reporters.ts'
import { VERSION } from '../version.ts'
import type { CheckFlags, Terminal } from './flags.ts'
import { named } from './named.ts'
import { writeWhole } from './write-whole.ts'

/** On a terminal nothing is on a forge: places are shown as they are. */
const NOWHERE = { links: { line: () => null }, runUrl: null }

/** `check`: 0 passed, 1 the gate fails. */
export async function check(flags: CheckFlags, terminal: Terminal): Promise<number> {
  const trees = await openTrees({
    root: flags.root,
    base: flags.base ?? null,
    head: flags.head ?? null,
    environment: terminal.environment,
  })
  try {
    const result = await runGate({
      head: trees.head,
      base: trees.base,
      named: named(flags),
      gate: flags.gate ?? null,
      failOn: flags.failOn ?? null,
      version: VERSION,
    })
    const render = await reporters[flags.format]()
    const text = render(result, { colour: terminal.colour && flags.output === undefined, place: NOWHERE })
    if (flags.output === undefined) terminal.stdout(text)
    else writeWhole(flags.output, text)
    return result.report.conclusion === 'failure' ? 1 : 0
  } finally {
    trees.close()
  }
}
