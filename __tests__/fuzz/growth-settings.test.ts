import { expect, test } from '@jest/globals'
import type { Files } from '../helpers/small-site.ts'
import { openWork } from '../helpers/work.ts'

// Counting begins before the product is there.
const workSince = await openWork()
const { gate } = await import('../helpers/small-site.ts')

/** The work for twice as much, as a multiple: sorting takes a little more than 2, work that grows with the square 4. */
const DOUBLED = 2.5

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const lines = (count: number, line: (index: number) => string) => numbers(count).map(line).join('\n')
const each = (count: number, entry: (index: number) => [string, string]) =>
  Object.fromEntries(numbers(count).map(entry))
const table = (count: number) => `| Module | API |\n|-|-|\n${lines(count, (index) => `| M${index}x | ✅ |`)}\n`

/** Titles of one module or column; the cap of them is 100. */
const titles = (count: number, name: string) =>
  `[${numbers(count)
    .map((index) => name + index)
    .join()}]`

test.each<[string, number, (count: number) => Files, ((count: number) => Files) | null]>([
  [
    'columns without a legend',
    400,
    (count) => ({
      'mkdocs.yml': '',
      'docs/roadmap.md': `|M|${lines(count, (index) => `C${index}|`).replaceAll('\n', '')}\n|-|${'-|'.repeat(count)}\n|x|${'✅|'.repeat(count - 1)}⬜|\n`,
    }),
    null,
  ],
  [
    'waivers and findings',
    250,
    (count) => ({
      'mkdocs.yml': '',
      'docs/roadmap.md': table(count),
      '.docs-readiness.yml':
        'waivers:\n' +
        lines(
          count,
          (index) =>
            `  - {module: M${count - index - 1}x, column: API, rule: ready-doc-missing, reason: r, until: 2026-03-01}`,
        ),
    }),
    null,
  ],
  [
    'globs of the map and files',
    500,
    (count) => ({
      'mkdocs.yml': '',
      'docs/roadmap.md': table(count),
      '.docs-readiness.yml': `map:\n${lines(count, (index) => `  M${index}x/API: "docs/m${index}/*.md"`)}`,
      ...each(count, (index) => [`docs/m${index}/a.md`, '# A\n']),
    }),
    null,
  ],
  [
    'sources and changed files',
    150,
    (count) => ({ ...sources(count), ...each(count, (index) => [`src/m${index}/a.ts`, 'new']) }),
    (count) => ({ ...sources(count), ...each(count, (index) => [`src/m${index}/a.ts`, 'old']) }),
  ],
  [
    'titles of a module and folders of these names',
    50,
    (count) => ({
      'mkdocs.yml': '',
      'docs/roadmap.md': '| Module | API |\n|-|-|\n| M | ✅ |\n',
      '.docs-readiness.yml': `aliases: {M: ${titles(count, 'm')}}`,
      ...each(count, (index) => [`docs/m${index}/other.md`, '# A\n']),
    }),
    null,
  ],
  [
    'titles of a module and of a column',
    50,
    (count) => ({
      'mkdocs.yml': 'nav:\n  - Modules:\n      - M: [a.md, {B: b.md}]\n',
      'docs/roadmap.md': '| Module | API |\n|-|-|\n| M | ✅ |\n',
      '.docs-readiness.yml': `aliases: {M: ${titles(count, 'm')}, API: ${titles(count, 'a')}}`,
      'docs/a.md': '# A\n',
      'docs/b.md': '# B\n',
    }),
    null,
  ],
  [
    'columns and pages of one module',
    200,
    (count) => ({
      'mkdocs.yml': `nav:\n  - Modules:\n      - x:\n${lines(count, (index) => `          - P${index}: m/p${index}.md`)}`,
      'docs/roadmap.md': `|M|${lines(count, (index) => `C${index}|`).replaceAll('\n', '')}\n|-|${'-|'.repeat(count)}\n|x|${'⬜|'.repeat(count)}\n`,
      ...each(count, (index) => [`docs/m/p${index}.md`, '# A\n']),
    }),
    null,
  ],
])('the gate takes twice the work for twice the %s', async (_, count, head, base) => {
  const run = (size: number) => gate(head(size), base && base(size), { gate: 'report' })
  // What is loaded or learnt once is no work of the input.
  await run(count)
  await run(2 * count)
  await workSince()
  await run(count)
  const once = await workSince()
  await run(2 * count)
  expect((await workSince()) / once).toBeLessThan(DOUBLED)
})

function sources(count: number): Files {
  return {
    'mkdocs.yml': '',
    'docs/roadmap.md': table(count),
    '.docs-readiness.yml': `rules: {doc-behind-code: warning}\nsources:\n${lines(count, (index) => `  M${index}x: ["src/m${index}/**"]`)}`,
  }
}
