import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'

/**
 * Repositories in which everything hostile that we know is mixed: the smallest of those that scripts/hostile/run.mjs goes
 * through. Each claims what is not true, so that whatever happens, nothing may pass.
 */

jest.setTimeout(120_000)

interface Judged {
  tricks: string[]
  args: string[]
  status: number | null
  wrong: string[]
}

// Plain scripts have no types; the address keeps the compiler from looking for them.
const scripts = new URL('../../scripts/hostile/', import.meta.url)
const { judge } = (await import(new URL('judge.mjs', scripts).href)) as { judge(seed: number, scale: number): Judged }
const { generate } = (await import(new URL('generate.mjs', scripts).href)) as {
  generate(root: string, options: { seed: number; scale: number; secret: string }): { tricks: string[] }
}

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** HOSTILE_SEED looks at others. */
const FIRST = Number(process.env['HOSTILE_SEED'] ?? 1)
const SEEDS = Array.from({ length: 30 }, (_, index) => FIRST + index)
const SMALL = 0.02

test.each(SEEDS)('the repository of seed %i does not pass, hang, crash, or tell what nobody may read', (seed) => {
  const { wrong, tricks, args } = judge(seed, SMALL)
  expect({ wrong, tricks, args }).toEqual({ wrong: [], tricks, args })
})

test('a seed makes the same repository every time', () => {
  const trees = ['one', 'other'].map((name) => {
    const root = join(folder, name)
    generate(root, { seed: 7, scale: SMALL, secret: '/nowhere/secret.md' })
    return execFileSync('git', ['rev-parse', 'HEAD', 'HEAD~1'], { cwd: root, encoding: 'utf8' })
  })
  expect(trees[0]).toBe(trees[1])
})
