import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { readRoadmap } from '../../../src/load/roadmap-reader.ts'
import type { Location } from '../../../src/model/report.ts'
import type { Roadmap } from '../../../src/model/roadmap.ts'
import { markdownBlocks } from '../../../src/parse/roadmap/markdown.ts'
import { parseRoadmap, roadmapOfTree } from '../../../src/parse/roadmap/parse-roadmap.ts'
import { plainBlocks } from '../../../src/parse/roadmap/plain.ts'
import { sourceOf } from '../../../src/parse/roadmap/source.ts'
import { builtInStatuses, type KnownStatus } from '../../../src/parse/vocabulary.ts'
import { corpus, describeCorpus } from '../../helpers/corpus.ts'

const markdown = remark().use(remarkGfm)
const options = { statuses: {} }

function withRemark(text: string): Roadmap | null {
  const source = sourceOf('r.md', text)
  return roadmapOfTree(source, markdown.parse(source.text), options)
}

/** Pieces of Markdown that mean most when they meet: whole lines, and marks that may or may not be markup. */
const lines = [
  '| a | b |\n|---|---|\n',
  '| ✅ | [x] |\n',
  '| **b** | `c` |\n',
  '|x|\n',
  '|a|b|c|\n',
  '||\n',
  '| |\n',
  'para ',
  'text\n',
  '\n',
  '\n\n',
  '# head\n',
  '## h **b** x\n',
  '- item\n',
  '* i2\n',
  '1. one\n',
  '- [x] t\n',
  '- [ ] \n',
  '---\n',
  '```\n',
  '```js\n',
  '~~~\n',
  '<!-- c -->\n',
  '<!-- \n',
  '-->\n',
  '**Bold** y\n',
  'a_b :x_y: \n',
  '[l](m.md#x) \n',
  '✅ = ready, ⚪ = pending\n',
]
const marks = [
  ' ',
  '  ',
  '\t',
  '_',
  '*',
  '**',
  '`',
  '[',
  ']',
  '(',
  ')',
  '!',
  '&',
  '&amp;',
  '<',
  '>',
  '|',
  '\\',
  '~',
  '@',
  'w',
  'www.',
  'http://',
  ':',
  '-',
  '+',
  '=',
  '#',
  '✅',
  'é',
  '\r\n',
  '\r',
  '\u00a0',
  'x',
  '1.',
  '2)',
  '[x]',
  '[ ]',
  '[^1]',
  '"',
  "'",
  'A',
  '👩‍👩‍👧',
  '<br>',
  '<td>',
  '</table>',
  '<table>',
  '\0',
  '\ufeff',
  '    ',
]
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...lines, ...marks)), { maxLength: 12 })
  .map((parts) => parts.join(''))

/** The same texts in every run of CI; another `ROADMAP_SEED` looks further. */
const seed = Number(process.env['ROADMAP_SEED'] ?? 1)
const inTime = { seed, interruptAfterTimeLimit: 1_500, markInterruptAsFailure: false, numRuns: 2_000 }

test('where the plain reader accepts a text, its blocks are those of remark', () => {
  let accepted = 0
  fc.assert(
    fc.property(anyMarkdown, (text) => {
      const source = sourceOf('r.md', text)
      const plain = plainBlocks(source)
      if ('line' in plain) return
      accepted++
      expect(plain).toEqual(markdownBlocks(source, markdown.parse(source.text)))
    }),
    inTime,
  )
  expect(accepted).toBeGreaterThan(20)
})

test.each([
  ['a setext heading', 'Text\n---\n'],
  ['a lazy line', '- item\nmore\n'],
  ['a table without pipes at its edge', 'a | b\n- | -\n'],
  ['a definition', '[x]\n\n[x]: y\n'],
  ['an escape', 'a\\*b\n'],
  ['a footnote', 'a[^1]\n'],
  ['an address', 'see www.example.org\n'],
  ['emphasis with one star', '*a*\n'],
  ['indented code', 'a\n\n    b\n'],
  ['an unclosed fence', '```\na\n'],
])('%s is left to remark', (_, text) => {
  expect(plainBlocks(sourceOf('r.md', text))).toHaveProperty('line')
})

function everyLocation(roadmap: Roadmap): Location[] {
  return [
    ...roadmap.rows.flatMap((row) => [row.location, ...row.cells.map((cell) => cell.location)]),
    ...roadmap.tableColumns.map(({ location }) => location),
    ...roadmap.legend.map(({ location }) => location),
    ...roadmap.problems.map(({ location }) => location),
    ...roadmap.links.map(({ location }) => location),
    ...roadmap.columns.flatMap(({ location }) => location ?? []),
    ...(roadmap.date === null ? [] : [roadmap.date.location]),
  ]
}

test('any Markdown: nothing is thrown, and every place is inside of the file', () => {
  const table = '| Module | API | UI |\n|-|-|-|\n| Billing | ✅ | ⚪ |\n'
  fc.assert(
    fc.property(anyMarkdown, anyMarkdown, (before, after) => {
      const text = `${before}${table}${after}`
      const content = (text.startsWith('\ufeff') ? text.slice(1) : text).split('\n')
      for (const location of everyLocation(withRemark(text) ?? emptyRoadmap)) {
        expect(location.startLine).toBeGreaterThanOrEqual(1)
        expect(location.endLine).toBeLessThanOrEqual(content.length)
        expect(location.startColumn).toBeGreaterThanOrEqual(1)
        expect(location.endColumn).toBeLessThanOrEqual((content[location.endLine - 1]?.length ?? 0) + 1)
        expect([
          location.startLine,
          location.startLine < location.endLine || location.startColumn <= location.endColumn,
        ]).toEqual([location.startLine, true])
      }
    }),
    inTime,
  )
})

const emptyRoadmap: Roadmap = {
  path: 'r.md',
  tableColumns: [],
  columns: [],
  legend: [],
  rows: [],
  problems: [],
  date: null,
  modulesSection: null,
  links: [],
}

test('a glyph that is written into a cell is read back as its status, where it was written', () => {
  const glyphs = Object.entries(builtInStatuses).flatMap(([status, all]) =>
    all.map((glyph) => [status as KnownStatus, glyph] as const),
  )
  const note = fc.constantFrom('', ' (v2)', ' (see [#1](x.md))', '[^n]', ' <sup>1</sup>')
  fc.assert(
    fc.property(fc.constantFrom(...glyphs), note, ([status, glyph], suffix) => {
      const text = `✅ = ready\n\n| Module | API | UI |\n|-|-|-|\n| Billing | ${glyph}${suffix} | ⚪ |\n\n[^n]: note\n`
      const cell = withRemark(text)?.rows[0]?.cells[0]
      expect([cell?.status, cell?.text]).toEqual([status, glyph])
      expect(cell?.location).toMatchObject({ startLine: 5, startColumn: 13, endColumn: 13 + glyph.length })
    }),
  )
})

test.each([
  ['brackets', '['.repeat(100_000)],
  ['stars', '*a '.repeat(33_000)],
  ['blanks', `a${' '.repeat(100_000)}b`],
  ['shortcodes', ':a'.repeat(50_000)],
  ['dashes', '- '.repeat(50_000)],
  ['equals', '✅ = '.repeat(20_000)],
  ['commas and ands', '- API: a and, '.repeat(7_000)],
  ['one wide table', `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n|${'✅|'.repeat(3_000)}\n`],
  ['pipes that are no table', '| a |\n'.repeat(20_000)],
  ['references', '&#x2705;'.repeat(10_000)],
])('a hostile text hides no table, or is refused: %s', async (_, hostile) => {
  const table = '| Module | API |\n|-|-|\n| Billing | ✅ |\n'
  const cell = hostile.replaceAll('\n', ' ').replaceAll('|', ' ')
  for (const text of [`${table}\n${hostile}\n`, `${table}| Ledger | ${cell} |\n`]) {
    const read = await readRoadmap('r.md', text, options).catch((error: unknown) => error)
    if (read instanceof Error) expect(read.name).toBe('UserError')
    else expect(read).toMatchObject({ rows: expect.arrayContaining([expect.objectContaining({ module: 'Billing' })]) })
  }
})

function read(path: string): string {
  return readFileSync(join(corpus, 'platform-docs', path), 'utf8')
}

describeCorpus('the real roadmap', () => {
  test('is plain, and says what a reader sees', () => {
    const roadmap = parseRoadmap('docs/engineering/roadmap.md', read('head/docs/engineering/roadmap.md'), options)
    if (roadmap === null || 'kind' in roadmap) throw new Error('not plain')
    const cells = roadmap.rows.flatMap((row) => row.cells)
    const count = (status: string) => cells.filter((cell) => cell.status === status).length
    expect([roadmap.rows.length, cells.length, count('ready'), count('pending')]).toEqual([38, 266, 14, 252])
    expect(new Set(roadmap.rows.map((row) => row.group)).size).toBe(10)
    expect(roadmap.problems).toEqual([])
    expect(roadmap.tableColumns.map(({ name }) => name).join()).toBe(
      'Index,Data Model,UI,API,Observability,Runbook,Security',
    )
    expect(roadmap.columns.map(({ name, tier }) => `${name} ${tier}`)).toEqual([
      'Index basic',
      'Data Model optional',
      'API optional',
      'UI optional',
      'Observability optional',
      'Runbook optional',
      'Security optional',
      'Engineering Wiring optional',
    ])
    expect([roadmap.date?.text, roadmap.modulesSection]).toEqual(['2025-10-02', 'Modules'])
    expect(roadmap.rows[0]?.cells[3]?.location).toMatchObject({ startLine: 25, startColumn: 58, endColumn: 59 })
  })

  test('and remark sees the same', () => {
    for (const path of [
      'head/docs/engineering/roadmap.md',
      'base/docs/engineering/roadmap.md',
      'base/docs/engineering/roadmap-v1.md',
    ]) {
      expect(parseRoadmap('r.md', read(path), options)).toEqual(withRemark(read(path)))
    }
  })
})

describeCorpus('status tables found in the wild', () => {
  // File → modules, ready, pending, not applicable, unknown; which agree with the counts of glyphs in the index of the tables.
  test.each([
    ['02', 4, 10, 2, 4, 0],
    ['08', 7, 3, 4, 0, 0],
    ['20', 9, 9, 0, 0, 0],
    ['22', 28, 18, 0, 0, 10],
    ['24', 11, 35, 64, 0, 0],
    ['28', 16, 28, 36, 0, 0],
    ['38', 6, 15, 12, 3, 0],
    ['40', 12, 34, 35, 3, 0],
    ['42', 54, 85, 0, 11, 174],
  ])('%s.md', async (file, modules, ready, pending, notApplicable, unknown) => {
    const roadmap = await readRoadmap('r.md', readFileSync(join(corpus, 'roadmaps', `${file}.md`), 'utf8'), options)
    const cells = roadmap?.rows.flatMap((row) => row.cells) ?? []
    const count = (status: string) => cells.filter((cell) => cell.status === status).length
    expect([roadmap?.rows.length, count('ready'), count('pending'), count('not-applicable'), count('unknown')]).toEqual(
      [modules, ready, pending, notApplicable, unknown],
    )
  })

  test.each(['26', '32'])('%s.md has no status table', async (file) => {
    expect(await readRoadmap('r.md', readFileSync(join(corpus, 'roadmaps', `${file}.md`), 'utf8'), options)).toBeNull()
  })
})

/** A plain roadmap with eight columns. */
function bigRoadmap(rows: number): string {
  const cells = '✅ | ⚪ | ✅ | ⚪ | [✅](a/b.md) | ✅ | ⚪ (note)'
  const lines = Array.from({ length: rows }, (_, index) => `| Module number ${index} | ${cells} |\n`)
  return `| Module | A | B | C | D | E | F | G |\n|-|-|-|-|-|-|-|-|\n${lines.join('')}`
}

test('ten thousand modules are read, every one', () => {
  const roadmap = parseRoadmap('r.md', bigRoadmap(10_000), options)
  expect(roadmap !== null && 'rows' in roadmap && roadmap.rows.length).toBe(10_000)
})
