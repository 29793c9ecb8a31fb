import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { minimatch } from 'minimatch'
import { indexPaths, loadGlobs } from '../../src/assess/locate/path-globs.ts'

beforeAll(loadGlobs)

const seed = Number(process.env['SEED'] ?? 8)
const FILES = ['src/billing/a.ts', 'src/billing-api/b.ts', 'src/ledger/a.ts', 'docs/billing.md', 'src']

test.each<[string, string[]]>([
  ['src/billing/**', ['src/billing/a.ts']],
  ['src/billing*/*.ts', ['src/billing-api/b.ts', 'src/billing/a.ts']],
  ['**/a.ts', ['src/billing/a.ts', 'src/ledger/a.ts']],
  ['{docs,src/ledger}/*', ['docs/billing.md', 'src/ledger/a.ts']],
  ['!src/**', ['docs/billing.md', 'src']],
  ['none/**', []],
])('%s', (glob, paths) => {
  expect(indexPaths(FILES).matching(glob)).toEqual(paths)
})

test(`the same as each path compared with the glob, seed ${seed}`, () => {
  const part = fc.constantFrom('a', 'b', 'api', 'c', '1', '.', '..', 'a b', '{', 'a-', '!', '#', 'é', '\uffff')
  const paths = fc.uniqueArray(
    fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    { maxLength: 20 },
  )
  const pieces = 'a|b|api|/|/|**|*|?|.|..|{a,b}|{a/b,c}|[ab]|!|#|+(a|@|\\|{1..3}|$|{|}|)| |-|\uffff'.split('|')
  const piece = fc.constantFrom(...pieces)
  fc.assert(
    fc.property(paths, fc.array(piece, { maxLength: 9 }), (all, parts) => {
      const glob = parts.join('')
      const expected = all.filter((path) => minimatch(path, glob, { dot: true })).sort()
      expect(indexPaths(all).matching(glob)).toEqual(expected)
    }),
    { seed, numRuns: 5000 },
  )
})

describe('of many files', () => {
  const files = Array.from({ length: 20_000 }, (_, index) => `src/m${index}/lib/file-${index}.ts`)

  test('each of many globs is compared with the few that it may match', () => {
    const index = indexPaths(files)
    // Compared with all files, these would be 80 million comparisons, which are refused.
    for (let module = 0; module < 1000; module++) {
      for (const glob of [`src/m${module}/**`, `**/m${module}/**`, `src/*/lib/file-${module}.ts`, `src/m${module}/*/*`])
        expect(index.matching(glob)).toEqual([files[module]])
    }
  })

  test('globs that may match all of them are refused when they are too many', () => {
    const index = indexPaths(files)
    const ask = () => {
      for (let count = 0; count < 1000; count++) index.matching(`**/*x${count}`)
    }
    expect(ask).toThrow('The globs of the configuration up to "**/*x250" take more than 5,000,000 comparisons')
  })
})
