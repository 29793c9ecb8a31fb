import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { rules } from '../../src/rules/index.ts'

interface Planted {
  rule: string
  module: string | null
  column: string | null
}
interface Generator {
  generate(root: string, options: object): { base: string | null; findings: Planted[]; change: Planted[] }
}

// Plain scripts have no types; the address keeps the compiler from looking for them.
const { generate }: Generator = await import(new URL('../../scripts/bench/generate.mjs', import.meta.url).href)
const { pageText } = await import(new URL('../../scripts/bench/page.mjs', import.meta.url).href)
const { createRandom } = await import(new URL('../../scripts/bench/random.mjs', import.meta.url).href)
const { COLUMNS } = await import(new URL('../../scripts/bench/columns.mjs', import.meta.url).href)
const folder = mkdtempSync(join(tmpdir(), 'bench-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SMALL = { modules: 38, size: 800, seed: 3, defects: true }

/** Rules that need more than one tree without a config: what is planted for them belongs to their own tests. */
const NOT_PLANTED = [
  'column-undefined',
  'doc-behind-code',
  'policy-weakened',
  'roadmap-date-stale',
  'roadmap-empty',
  'waiver-expired',
  'waiver-unused',
]

test('a defect of every rule is planted, or the rule is named as one that is not', () => {
  const { findings } = generate(join(folder, 'rules'), SMALL)
  const planted = new Set(findings.map(({ rule }) => rule))
  expect([...planted, ...NOT_PLANTED].toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
})

test('modules that are written alike are alike but for their names, however long these are', () => {
  for (let size = 2000; size < 2400; size += 20) {
    const texts = ['Oak', 'Kestrel Inlet Honey'].map((name) => {
      const slug = name.toLowerCase().replaceAll(' ', '-')
      const text = pageText(createRandom(5), { name, slug }, COLUMNS[0], size)
      return text.replaceAll(name, 'X').replaceAll(slug, 'x')
    })
    expect(texts[0]).toBe(texts[1])
  }
})

test('one seed is one site, another seed another one', () => {
  const sites = [3, 3, 4].map((seed, index) => {
    const root = join(folder, `seed-${index}`)
    generate(root, { ...SMALL, seed })
    return filesOf(root)
  })
  expect(sites[1]).toEqual(sites[0])
  expect(sites[2]).not.toEqual(sites[0])
})

test('a pull request touches the share of the modules that is asked for', () => {
  const root = join(folder, 'change')
  const { base, change } = generate(root, { ...SMALL, share: 0.15 })
  expect(base).toMatch(/^[0-9a-f]{40}$/)
  expect(change.map(({ rule }) => rule)).toEqual([
    'ready-doc-missing',
    'ready-doc-missing',
    'ready-doc-stub',
    'ready-doc-not-in-nav',
    'ready-doc-incomplete',
  ])
})

function filesOf(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(root.length), readFileSync(path, 'latin1')]
    }),
  )
}
