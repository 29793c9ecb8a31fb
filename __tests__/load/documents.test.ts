import { expect, test } from '@jest/globals'
import { runGate } from '../../src/gate.ts'
import type { Tree } from '../../src/model/tree.ts'
import { INDEX, roadmap, smallSite } from '../helpers/small-site.ts'
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
