import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe } from '@jest/globals'

const script = join(import.meta.dirname, 'mkdocs_oracle.py')

/** A Python that has MkDocs and the plugins that the tests compare with; null where there is none. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) =>
    spawnSync(command, ['-c', 'import mkdocs, yaml_env_tag, mkdocs_literate_nav, mkdocs_section_index']).status === 0,
)

/** `describe` where Debian's mkdocs is installed; elsewhere the tests are skipped, and their name says why. */
export const describeMkDocs: (name: string, tests: () => void) => void =
  python === undefined
    ? (name, tests) =>
        describe.skip(`${name} (skipped: no Python with mkdocs, mkdocs-literate-nav and mkdocs-section-index)`, tests)
    : describe

/** Asks the real programs about many cases at once; see mkdocs_oracle.py for questions and answers. */
export function askMkDocs(cases: readonly object[]): unknown[] {
  const input = `${cases.map((item) => JSON.stringify(item)).join('\n')}\n`
  const { stdout, stderr, status } = spawnSync(python ?? '', [script], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: {},
  })
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`)
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown)
}

/** The seed of the random cases, the same in every run; `SITE_SEED` looks further. */
export const seed = Number(process.env['SITE_SEED'] ?? 1)
