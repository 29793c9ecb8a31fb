import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export interface WatchedGit {
  /** To be given as PATH. */
  path: string
  /** Environment and arguments of every git that has run. */
  read(): string
}

/** Puts a git into a new folder that writes down what it is given, and then is the real one. */
export function watchGit(folder: string): WatchedGit {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const log = join(folder, 'log')
  mkdirSync(folder, { recursive: true })
  writeFileSync(log, '')
  writeFileSync(
    join(folder, 'git'),
    `#!/bin/sh\n{ tr '\\0' '\\n' < /proc/self/environ; printf '%s\\n' "$@"; } >> '${log}'\nexec '${real}' "$@"\n`,
    { mode: 0o755 },
  )
  return {
    path: [folder, process.env['PATH']].join(delimiter),
    read: () => readFileSync(log, 'utf8'),
  }
}
