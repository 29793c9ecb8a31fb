import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A file's text or bytes, a link, or null to delete what the commit before had. */
export type Content = string | Uint8Array | { link: string } | null

export interface Repository {
  root: string
  /** Full ids, in the order of the commits. */
  commits: readonly string[]
  git(...args: string[]): string
  write(files: Record<string, Content>): void
  remove(): void
}

/** A real git repository in a temporary folder, one commit for each set of files. */
export function makeRepository(...commits: Record<string, Content>[]): Repository {
  const root = mkdtempSync(join(tmpdir(), 'docs-readiness-'))
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
      },
    )
  const write = (files: Record<string, Content>): void => {
    for (const [path, content] of Object.entries(files)) {
      const target = join(root, path)
      rmSync(target, { force: true, recursive: true })
      if (content === null) continue
      mkdirSync(dirname(target), { recursive: true })
      if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, target)
      else writeFileSync(target, content)
    }
  }
  git('init', '--quiet', '--initial-branch=main')
  const ids = commits.map((files, index) => {
    write(files)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', `commit ${index + 1}`)
    return git('rev-parse', 'HEAD').trim()
  })
  return { root, commits: ids, git, write, remove: () => rmSync(root, { recursive: true, force: true }) }
}
