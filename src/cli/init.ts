import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { dayOf } from '../check-repository.ts'
import { planInit } from '../init-repository.ts'
import { openWorkingTree } from '../read/open-trees.ts'
import { logLine } from '../render/escape.ts'
import { VERSION } from '../version.ts'
import type { InitFlags, Terminal } from './flags.ts'
import { named } from './named.ts'
import { writeNew } from './write-new.ts'

/** `init`: writes what a repository needs to begin with, and says what to do next. No file is overwritten. */
export async function init(flags: InitFlags, terminal: Terminal): Promise<number> {
  const { root } = flags
  const plan = await planInit({
    tree: openWorkingTree(root),
    named: named(flags),
    today: flags.today ?? dayOf(terminal.environment['SOURCE_DATE_EPOCH'], terminal.now),
    version: VERSION,
  })
  const lines = [...plan.found]
  const next = [...plan.next]
  for (const [path, text] of plan.files) {
    if (!writeNew(root, path, text)) {
      lines.push(`Kept   ${path}, which is there already`)
      continue
    }
    lines.push(`Wrote  ${path}`)
    if (text.includes('FULL_COMMIT_SHA'))
      next.push(`In ${path}, put the owner and the full commit SHA of a release in place of OWNER and FULL_COMMIT_SHA.`)
  }
  if (!existsSync(join(root, '.git')))
    next.push('Workflows are read from the root of the git repository: move .github there if this folder is not it.')
  next.push('Run `docs-readiness check`, then commit these files.')
  terminal.stdout(
    `${[...lines, '', 'Next:', ...next.map((step, index) => `${index + 1}. ${step}`)].map(logLine).join('\n')}\n`,
  )
  return 0
}
