import { describe, expect, test } from '@jest/globals'
import { loadRoadmap } from '../../../src/load/roadmap.ts'
import { readRoadmap } from '../../../src/load/roadmap-reader.ts'
import type { Site } from '../../../src/model/site.ts'
import type { Tree } from '../../../src/model/tree.ts'
import {
  cellLimit,
  markdownNestingLimit,
  markdownParagraphLimit,
  markdownRowLimit,
  markdownTextLimit,
  refuseHeavyMarkdown,
} from '../../../src/parse/roadmap/limits.ts'
import { parseRoadmap } from '../../../src/parse/roadmap/parse-roadmap.ts'
import { memoryTree } from '../../helpers/tree.ts'

const options = { statuses: {} }
const HEAD = '| Module | API |\n|-|-|\n'

describe('a text that is not plain is refused where remark would take minutes', () => {
  const refusal = (text: string): string => {
    try {
      refuseHeavyMarkdown('r.md', text, 7)
      return 'not refused'
    } catch (error) {
      return (error as Error).message
    }
  }

  test.each<[string, (count: number) => string, number, string]>([
    ['rows', (count) => '| a |\n'.repeat(count), markdownRowLimit, 'more table rows than that (at most 5,000'],
    ['lines', (count) => 'a\n'.repeat(count), markdownParagraphLimit, 'a longer paragraph (at most 20,000'],
    ['letters', (count) => '\n'.repeat(count), markdownTextLimit, '1,000,001 characters (at most 1,000,000'],
    ['quotes', (count) => '>'.repeat(count), markdownNestingLimit, 'deeper lists or quotes (at most 50'],
    ['lists', (count) => `${'- '.repeat(count)}a`, markdownNestingLimit, 'deeper lists or quotes (at most 50'],
    ['indented lists', (count) => `${'  '.repeat(count)}- a`, 49, 'deeper lists or quotes (at most 50'],
  ])('%s: one more than the limit', (_, make, limit, what) => {
    expect(refusal(make(limit))).toBe('not refused')
    expect(refusal(make(limit + 1))).toBe(
      `r.md:7 is not plain Markdown, and the file has ${what} can be read then): write that line in plain text, or split the roadmap.`,
    )
  })

  test('a tab is as deep as four blanks', () => {
    expect(refusal(`${'\t'.repeat(25)}- a`)).toContain('deeper lists or quotes')
  })

  test.each<[string, string]>([
    ['links in links', '[a'.repeat(2000) + '](b)'.repeat(2000)],
    ['emphasis', '*a**b_'.repeat(1500)],
    ['several such paragraphs', `${'*a**b_'.repeat(500)}\n\n`.repeat(20)],
    ['several such cells', `| ${'[a'.repeat(500)} |\n`.repeat(110)],
  ])('%s', (_, text) => {
    expect(refusal(text)).toBe(
      'r.md:7 is not plain Markdown, and the file has too many links and marks in a paragraph: write that line in plain text, or split the roadmap.',
    )
  })

  test('five thousand rows with eight links each are not', () => {
    expect(refusal(`| M |${' [✅](a.md) |'.repeat(8)}\n`.repeat(5000))).toBe('not refused')
  })
})

describe('a table of any size that is read at all is read whole', () => {
  const rows = (count: number, row: string) => `${row}\n`.repeat(count)
  const wide = (columns: number) => `|M|${'A|'.repeat(columns)}\n|-|${'-|'.repeat(columns)}\n`

  test.each<[string, string, number]>([
    ['fifty thousand rows', HEAD + rows(cellLimit / 2, '| Module | ✅ |'), cellLimit / 2],
    ['ten thousand modules in eight columns', wide(8) + rows(10_000, `| Module |${' ✅ |'.repeat(8)}`), 10_000],
    ['several tables', (HEAD + rows(50, '| Module | ✅ |') + '\n').repeat(1000), 50_000],
  ])('%s', (_, text, count) => {
    const roadmap = parseRoadmap('r.md', text, options)
    expect(roadmap !== null && 'rows' in roadmap && roadmap.rows.length).toBe(count)
  })

  test.each<[string, string, number]>([
    ['one row more', HEAD + rows(cellLimit / 2 + 1, '| Module | ✅ |'), cellLimit / 2 + 3],
    ['rows that lack nearly all of their cells', wide(999) + rows(1000, '| Module | ✅ |'), 103],
    ['several tables', (HEAD + rows(50, '| Module | ✅ |') + '\n').repeat(1001), 53_003],
  ])('but with %s it is refused, with the row', (_, text, line) => {
    expect(() => parseRoadmap('r.md', text, options)).toThrow(
      `r.md:${line} is the row at which the tables come to more than 100,000 cells: split the roadmap, and name each part with its site in the configuration (sites).`,
    )
  })

  test('one row of eight megabytes', async () => {
    const roadmap = await readRoadmap('r.md', `${HEAD}| Billing | ✅ |${' x |'.repeat(2_000_000)}`, options)
    expect(roadmap?.rows[0]?.cells[0]?.status).toBe('ready')
    expect(roadmap?.problems.length).toBeLessThan(10)
  })

  test('one of fifty megabytes is refused by its size, before anything of it is read', async () => {
    const small = memoryTree({ 'docs/roadmap.md': HEAD })
    const large: Tree = {
      ...small,
      read: async (paths) => paths.map(() => ({ id: null, bytes: null, problem: 'too-large' })),
    }
    const site = { files: new Set(['docs/roadmap.md']) } as unknown as Site
    for (const named of [null, 'docs/roadmap.md'])
      await expect(loadRoadmap(large, site, named, options)).rejects.toThrow(
        'the roadmap docs/roadmap.md cannot be read (too-large)',
      )
  })
})
