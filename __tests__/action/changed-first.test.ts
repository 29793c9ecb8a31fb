import { afterAll, expect, test } from '@jest/globals'
import { changedFirst } from '../../src/action/changed-first.ts'
import { gitIn } from '../../src/action/run-git.ts'
import type { Annotation } from '../../src/model/result.ts'
import { makeRepository } from '../helpers/repository.ts'

const lines = (changed: readonly number[]): string =>
  Array.from({ length: 9 }, (_, index) => `line ${index + 1}${changed.includes(index + 1) ? ' new' : ''}\n`).join('')

/** The second commit changes lines 4 and 8 of one file, and adds another with a name that is a pattern. */
const repository = makeRepository(
  { 'roadmap.md': lines([]) },
  { 'roadmap.md': lines([4, 8]), 'docs/*.md': 'all new\n' },
)
afterAll(repository.remove)
const [base = null, head = null] = repository.commits

const annotation = (path: string, startLine: number): Annotation => ({
  path,
  startLine,
  endLine: startLine,
  startColumn: null,
  endColumn: null,
  level: 'failure',
  title: 't',
  message: 'm',
})

test('annotations on changed lines come first, otherwise in their order', async () => {
  const given = [
    ['roadmap.md', 1],
    ['roadmap.md', 8],
    ['gone.md', 1],
    ['roadmap.md', 4],
    ['docs/*.md', 1],
  ] as const
  const sorted = await changedFirst(
    given.map(([path, line]) => annotation(path, line)),
    { base, head },
    gitIn(repository.root, process.env),
  )
  expect(sorted.map(({ path, startLine }) => [path, startLine])).toEqual([
    ['roadmap.md', 8],
    ['roadmap.md', 4],
    ['docs/*.md', 1],
    ['roadmap.md', 1],
    ['gone.md', 1],
  ])
})

test.each([
  ['without a base', { base: null, head }],
  ['over a commit that git does not have', { base: 'f'.repeat(40), head }],
])('%s the order stays', async (_, commits) => {
  const given = [annotation('roadmap.md', 1), annotation('roadmap.md', 4)]
  expect(await changedFirst(given, commits, gitIn(repository.root, process.env))).toEqual(given)
})
