import { expect, test } from '@jest/globals'
import { judgePage } from '../../src/assess/judge.ts'
import { addRows } from '../../src/fix/add-rows.ts'
import { roadmapText } from '../../src/init/roadmap-text.ts'
import type { Assessment, NavModule } from '../../src/model/assessment.ts'
import type { History, HistoryPoint } from '../../src/model/history.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { parseRoadmap } from '../../src/parse/roadmap/parse-roadmap.ts'
import { renderHistorySvg } from '../../src/render/history-svg.ts'
import { renderHistoryText } from '../../src/render/history-text.ts'

/** More than the arguments that a call can take on the stack of any supported Node. */
const MANY = 200_000

const numbers = Array.from({ length: MANY }, (_, index) => index)
const module = (index: number): NavModule => {
  return { title: `M${index}x`, key: `m${index}x`, group: null, pages: [], isPage: false, location: null }
}

test('a line of many sentences with signs of a topic, before the first section, is judged', () => {
  const topics = [{ name: 'safeguards', hint: null }]
  const text = `# Billing\n\n${'Calls use TLS. Disks use KMS. A firewall is set. Keys are rotated. '.repeat(MANY / 4)}\n\n## Other\n\nText.\n`
  const options = { columnNames: ['Page'], synonyms: {}, section: null }
  expect(judgePage(readPage(text), topics, options).topics).toMatchObject([{ evidence: 'covered', line: 3 }])
})

test('rows for many modules are planned', () => {
  const text = '| Module | API |\n|-|-|\n| Billing | ✅ |\n'
  const roadmap = parseRoadmap('r.md', text, { statuses: {} })
  if (roadmap === null || 'kind' in roadmap) throw new Error('no roadmap')
  const modules = numbers.map(module)
  const assessment = { roadmap, modules, moduleOf: new Map(), cells: [] } as unknown as Assessment
  const { added, insertions } = addRows(assessment, text.split(/(?<=\n)/), modules)
  expect([added.length, insertions.get(2)?.length]).toEqual([MANY, MANY])
})

test('modules for which the table shows no place are left, however many', () => {
  const assessment = { roadmap: null, modules: [], moduleOf: new Map(), cells: [] } as unknown as Assessment
  const modules = numbers.map(module)
  expect(addRows(assessment, [], modules).left).toHaveLength(MANY)
})

test('a roadmap of many modules is written', () => {
  const modules = numbers.map(module)
  const text = roadmapText({ modules, columns: [], config: 'mkdocs.yml', section: 'Modules', today: '2026-01-31' })
  expect(text.split('\n').length).toBeGreaterThan(MANY)
})

test('a history of many commits is shown', () => {
  const point = (index: number): HistoryPoint => {
    const totals = { cells: 2, claimed: 1, upheld: 1, pending: 1, underclaimed: 0 }
    const time = new Date(index * 60_000).toISOString()
    return { commit: 'a', time, subject: 's', totals, error: null, broken: [], mended: [] }
  }
  const tool = { name: 'docs-readiness-gate', version: '0.0.0' } as const
  const history: History = { schemaVersion: 1, tool, commits: MANY, points: numbers.map(point) }
  expect(renderHistoryText(history, { colour: false })).toContain('1 of 2 cells say ✅')
  expect(renderHistorySvg(history)).toContain('</svg>')
})
