import { expect, test } from '@jest/globals'
import { withIncludes } from '../../src/assess/outline.ts'
import { runGate } from '../../src/gate.ts'
import type { Tree } from '../../src/model/tree.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { type Files, gate, INDEX, roadmap, smallSite } from '../helpers/small-site.ts'
import { memoryTree } from '../helpers/tree.ts'

test('no more than 32 documents are in memory at a time, whatever the number of cells', async () => {
  const modules = Array.from({ length: 200 }, (_, index) => `Module ${index}`)
  const rows = modules.map((module, index) => `| ${module} | [✅](m/${index}.md) | ⚪ |`).join('\n')
  const site = smallSite({
    'docs/roadmap.md': roadmap().replace(/\| Ledger .*/, rows),
    ...Object.fromEntries(modules.map((_, index) => [`docs/m/${index}.md`, `${INDEX}${index}`])),
  })
  const asked: number[] = []
  const tree = memoryTree(site)
  const spied: Tree = {
    ...tree,
    identify: async (paths) => paths.map(() => null),
    async read(paths) {
      asked.push(paths.filter((path) => path.startsWith('docs/m/')).length)
      return tree.read(paths)
    },
  }
  const { report } = await runGate({
    head: spied,
    base: null,
    named: { config: null, roadmap: null, mkdocs: null },
    gate: null,
    failOn: null,
    today: '2026-02-01',
    labels: async () => [],
    version: '0.0.0',
  })
  expect(report.totals.ready).toBe(202)
  expect(Math.max(...asked)).toBe(32)
  expect(asked.reduce((sum, count) => sum + count)).toBe(200)
})

/** Many cells with one document: a letter and a line end are a block. */
const resting = (cells: number, text: string, more: Files = {}): Files => ({
  'mkdocs.yml': '',
  'docs/roadmap.md': `| Module | API |\n|-|-|\n${Array.from({ length: cells }, (_, index) => `| Module ${index} | [✅](a.md) |`).join('\n')}\n`,
  'docs/a.md': text,
  ...more,
})

test('a document that many cells rest on is judged for each of them, up to 16 million letters; sections count an eighth', async () => {
  const letters = 1024 * 1024
  const page = `# A\n\n\`\`\`\n${'x'.repeat(letters - 13)}\n\`\`\``
  expect(page).toHaveLength(letters)
  await expect(gate(resting(18, page))).rejects.toThrow(
    'docs/roadmap.md:20 rests on docs/a.md like cells before it, and such documents come to more than 16,777,216 letters to judge again: write a document for each cell, or split the page.',
  )
  const sections = resting(18, page)
  const roadmap = (sections['docs/roadmap.md'] as string).replaceAll('(a.md)', '(a.md#a)')
  expect((await gate({ ...sections, 'docs/roadmap.md': roadmap })).report.totals.cells).toBe(18)
})

test('what it includes counts too', async () => {
  const part = '# Part\n\n'.repeat(10_000)
  const files = resting(100, '# A\n\n--8<-- "part.md"\n', { 'part.md': part, 'docs/part.md': part })
  await expect(gate(files)).rejects.toThrow('docs/roadmap.md:45 rests on docs/a.md like cells before it')
})

test('parts that include nothing but one another are not put in for ever', () => {
  const part = readPage('--8<-- "part.md"\n'.repeat(1000))
  expect(withIncludes(part, new Map([['part.md', part]])).length).toBeLessThan(25_000)
})
