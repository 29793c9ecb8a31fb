import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Flip, flipCells } from '../../src/fix/flip-cells.ts'
import { editLines, textOf, unchanged } from '../../src/fix/lines.ts'
import { dateLike } from '../../src/fix/write-date.ts'
import { type FixKind, fixRoadmaps } from '../../src/fix-roadmap.ts'
import { readRoadmap } from '../../src/load/roadmap-reader.ts'
import type { Assessment } from '../../src/model/assessment.ts'
import { renderDiff } from '../../src/render/unified-diff.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'
import { INDEX, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'
import { memoryTree } from '../helpers/tree.ts'

const ALL: FixKind[] = ['over', 'under', 'rows', 'date']

async function fix(files: Record<string, string | Uint8Array>, kinds: FixKind[] = ALL) {
  const [found, ...more] = await fixRoadmaps({
    tree: memoryTree(files),
    named: { config: null, roadmap: null, mkdocs: null },
    kinds: new Set(kinds),
    today: '2026-02-03',
  })
  if (!found || more.length > 0) throw new Error('expected one roadmap')
  return found
}

/** A site with this table in its roadmap: Billing is written in full, Ledger's Index is a stub. */
const withTable = (table: string, rest: Record<string, string> = {}) =>
  smallSite({ 'docs/roadmap.md': roadmap().replace(/\| Module[^]*?\n\n/, `${table}\n\n`), ...rest })

const tableOf = (text: string) => text.slice(text.indexOf('| Module'), text.indexOf('\n\n## Notes'))

describe('a status is written in the roadmap’s own glyphs, and the pipes stay where they were', () => {
  test.each<[name: string, table: string, expected: string]>([
    [
      'a compact table',
      '| Module | Index | API |\n|---|---|---|\n| Billing | ⚪ | ✅ |\n| Ledger | ✅ | ⚪ |',
      '| Module | Index | API |\n|---|---|---|\n| Billing | ✅ | ✅ |\n| Ledger | ⚪ | ⚪ |',
    ],
    [
      'lined up by the width that a terminal shows: a word takes padding',
      '| Module  | Index   | API     |\n|---------|---------|---------|\n| Billing | pending | ready   |\n| Ledger  | ✅      | todo    |',
      '| Module  | Index   | API     |\n|---------|---------|---------|\n| Billing | ✅      | ready   |\n| Ledger  | ⚪      | todo    |',
    ],
    [
      'lined up by length: a shorter glyph gives padding back',
      '| Module  | Index | API |\n|---------|-------|-----|\n| Billing | ❌     | ✅   |\n| Ledger  | [x]   | ⚪   |',
      '| Module  | Index | API |\n|---------|-------|-----|\n| Billing | ✅     | ✅   |\n| Ledger  | ⚪     | ⚪   |',
    ],
    [
      'a note, a link and a footnote stay',
      '| Module | Index | API |\n|---|---|---|\n| Billing | ⚪ (see below) | ✅ |\n| Ledger | [✅](modules/ledger/index.md)[^1] | ⚪ |',
      '| Module | Index | API |\n|---|---|---|\n| Billing | ✅ (see below) | ✅ |\n| Ledger | [⚪](modules/ledger/index.md)[^1] | ⚪ |',
    ],
    [
      'a word that says the same as the glyph changes with it',
      '| Module | Index | API |\n|---|---|---|\n| Billing | ⚪ Pending | ✅ Ready |\n| Ledger | ✅ Ready | ⚪ Pending |',
      '| Module | Index | API |\n|---|---|---|\n| Billing | ✅ Ready | ✅ Ready |\n| Ledger | ⚪ Pending | ⚪ Pending |',
    ],
    [
      'without pipes at the edges',
      'Module | Index | API\n---|---|---\nBilling | ⚪ | ✅\nLedger | ✅ | ⚪',
      'Module | Index | API\n---|---|---\nBilling | ✅ | ✅\nLedger | ⚪ | ⚪',
    ],
  ])('%s', async (_, table, expected) => {
    const files = withTable(table)
    const { text, left } = await fix(files, ['over', 'under'])
    expect(text).toBe(String(files['docs/roadmap.md']).replace(table, expected))
    expect(left).toEqual([])
  })

  test('what is no status is never written, nor a cell that the row lacks', async () => {
    const files = withTable('| Module | Index | API |\n|---|---|---|\n| Billing | soon? | ✅ |\n| Ledger | ⚪ |')
    const { text, changed } = await fix(files)
    expect(text).toBe(files['docs/roadmap.md'])
    expect(changed).toEqual({ over: 0, under: 0, rows: 0, date: 0 })
  })

  test('a table in HTML', async () => {
    const table =
      '<table><tr><th>Module</th><th>Index</th><th>API</th></tr>\n<tr><td>Billing</td><td>⚪</td><td>✅</td></tr>\n<tr><td>Ledger</td><td>✅</td><td>⚪</td></tr></table>'
    const { text } = await fix(withTable(table), ['over', 'under'])
    expect(text).toContain('<td>Billing</td><td>✅</td><td>✅</td>')
    expect(text).toContain('<td>Ledger</td><td>⚪</td><td>⚪</td>')
  })
})

describe('only what is asked for', () => {
  const files = smallSite({ 'docs/roadmap.md': roadmap({ billingIndex: '⚪', ledgerIndex: '✅' }) })

  test.each<[kinds: FixKind[], cells: Parameters<typeof roadmap>[0], date: string]>([
    [['over'], { billingIndex: '⚪', ledgerIndex: '⚪' }, '2026-01-31'],
    [['under'], { billingIndex: '✅', ledgerIndex: '✅' }, '2026-01-31'],
    [['rows', 'date'], { billingIndex: '⚪', ledgerIndex: '✅' }, '2026-01-31'],
    [['over', 'date'], { billingIndex: '⚪', ledgerIndex: '⚪' }, '2026-02-03'],
    [ALL, { billingIndex: '✅', ledgerIndex: '⚪' }, '2026-02-03'],
  ])('%j', async (kinds, cells, date) => {
    expect((await fix(files, kinds)).text).toBe(roadmap(cells).replace('2026-01-31', date))
  })

  test.each([
    ['a rule that is off', 'rules:\n  ready-doc-stub: off\n'],
    [
      'a waiver',
      'waivers:\n  - { module: Ledger, column: Index, rule: ready-doc-stub, reason: agreed, until: 2026-12-31 }\n',
    ],
  ])('not what the policy lets pass: %s', async (_, config) => {
    const { text } = await fix({ ...files, '.github/docs-readiness.yml': config }, ['over'])
    expect(text).toBe(files['docs/roadmap.md'])
  })
})

describe('missing rows', () => {
  const nav = (modules: string) => MKDOCS.replace(/ {6}- Money:[^]*$/, modules)
  const page = (path: string) => ({ [`docs/${path}`]: INDEX })

  test('stand last in their group, with what their documents are', async () => {
    const mkdocs = `${MKDOCS}          - Tax:\n              - Index: modules/tax/index.md\n              - API: modules/tax/api.md\n`
    const { text, changed } = await fix(smallSite({ 'mkdocs.yml': mkdocs, ...page('modules/tax/index.md') }))
    expect(text).toBe(
      roadmap()
        .replace('| Ledger | ⚪ | ⚪ |\n', '| Ledger | ⚪ | ⚪ |\n| Tax | ✅ | ⚪ |\n')
        .replace('2026-01-31', '2026-02-03'),
    )
    expect(changed).toEqual({ over: 0, under: 0, rows: 1, date: 1 })
  })

  test('bring their group along, behind the one before it in the nav', async () => {
    const table = `| Module        | Index | API |
|---------------|-------|-----|
| **Money**     |       |     |
| Billing       | ✅    | ✅  |
| Ledger        | ⚪    | ⚪  |
| **Transport** |       |     |
| Ferry         | ✅    | ⚪  |`
    const mkdocs = nav(`      - Money:
          - Billing:
              - Index: modules/billing/index.md
              - API: modules/billing/api.md
          - Ledger: modules/ledger/index.md
      - People:
          - Crew: modules/crew/index.md
          - Guest Relations Office: modules/guests/index.md
      - Transport:
          - Ferry: modules/ferry/index.md
`)
    const files = withTable(table, {
      'mkdocs.yml': mkdocs,
      ...page('modules/ferry/index.md'),
      ...page('modules/guests/index.md'),
      'docs/modules/crew/index.md': '# Crew\n\nTBD\n',
    })
    const { text, left } = await fix(files)
    expect(tableOf(text)).toBe(
      table.replace(
        '| **Transport** |',
        `| **People**    |       |     |
| Crew          | ⚪    | ⚪  |
| Guest Relations Office | ✅    | ⚪  |
| **Transport** |`,
      ),
    )
    expect(left).toEqual([])
  })

  test('copy the form of their neighbours: other columns stay empty, a group column is filled', async () => {
    const table = `| Area  | Module  | Index | API | Owner |
|-------|---------|-------|-----|-------|
| Money | Billing | ✅    | ✅  | Ann   |
| Money | Ledger  | ⚪    | ⚪  | Bob   |`
    const mkdocs = `${MKDOCS}          - A|B: modules/ab/index.md\n`
    const { text } = await fix(withTable(table, { 'mkdocs.yml': mkdocs, ...page('modules/ab/index.md') }))
    expect(text).toContain(`${table}\n| Money | A\\|B    | ✅    | ⚪  |       |\n`)
  })

  test.each<[name: string, table: string]>([
    [
      'a table with the modules across',
      '| Document | Billing | Ledger |\n|---|---|---|\n| Index | ✅ | ⚪ |\n| API | ✅ | ⚪ |',
    ],
    [
      'a table in HTML',
      '<table><tr><th>Module</th><th>Index</th><th>API</th></tr><tr><td>Billing</td><td>✅</td><td>✅</td></tr></table>',
    ],
  ])('%s shows no place for a row, and says so', async (_, table) => {
    const mkdocs = `${MKDOCS}          - Tax: modules/tax/index.md\n`
    const files = withTable(table, { 'mkdocs.yml': mkdocs, ...page('modules/tax/index.md') })
    const { text, left } = await fix(files, ['rows', 'date'])
    expect(text).toBe(files['docs/roadmap.md'])
    expect(left.join(' ')).toMatch(/Tax.*by hand/)
  })

  test('two modules of one name are no rows: the gate would refuse the second', async () => {
    const mkdocs = `${MKDOCS}      - People:\n          - Billing: modules/people/billing.md\n`
    const { text, left } = await fix(smallSite({ 'mkdocs.yml': mkdocs, ...page('modules/people/billing.md') }), [
      'rows',
    ])
    expect(text).toBe(roadmap())
    expect(left).toEqual([expect.stringContaining('several modules called Billing')])
  })
})

test('a document that two modules share makes neither of them ready', async () => {
  const link = '[⚪](modules/billing/api.md)'
  const files = smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: link }) })
  const { text, left } = await fix(files)
  expect(text).toBe(roadmap({ ledgerApi: link }))
  expect(left).toEqual([expect.stringMatching(/^API of Ledger stays as it is: docs\/modules\/billing\/api\.md/)])
})

test('no roadmap: what to do is said', async () => {
  await expect(fix(smallSite({ 'docs/roadmap.md': null }))).rejects.toThrow(/no roadmap to fix; `docs-readiness init`/)
})

describe('the date keeps its form where that leaves no doubt', () => {
  test.each([
    ['2025-10-02', '2026-02-03'],
    ['2025/10/2', '2026/02/03'],
    ['02.10.2025', '03.02.2026'],
    ['2 October 2025', '3 February 2026'],
    ['October 2, 2025', 'February 3, 2026'],
    ['10/02/2025', '2026-02-03'],
    ['2. Oktober 2025', '2026-02-03'],
  ])('%s → %s', (written, expected) => {
    expect(dateLike(written, '2026-02-03')).toBe(expected)
  })
})

describe('every other byte stays', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  const grown = {
    'mkdocs.yml': `${MKDOCS}          - Tax: modules/tax/index.md\n`,
    'docs/modules/tax/index.md': INDEX,
  }
  const wrong = roadmap({ billingApi: '⚪', ledgerIndex: '✅' })
  const right = roadmap({ billingApi: '✅', ledgerIndex: '⚪' })
    .replace('| Ledger | ⚪ | ⚪ |\n', '| Ledger | ⚪ | ⚪ |\n| Tax | ✅ | ⚪ |\n')
    .replace('2026-01-31', '2026-02-03')

  test.each<[name: string, change: (text: string) => string]>([
    ['line ends of Windows', crlf],
    ['a byte order mark', (text) => `\ufeff${text}`],
    ['both, and front matter', (text) => `\ufeff${crlf(`---\ntitle: Roadmap\n---\n${text}`)}`],
    ['no line end at the end', (text) => text.trimEnd()],
    ['blanks at the ends of lines, and a tab', (text) => text.replace('# Roadmap\n', '# Roadmap  \n\ttab\n')],
  ])('%s', async (_, change) => {
    const { text } = await fix(smallSite({ ...grown, 'docs/roadmap.md': change(wrong) }))
    expect(text).toBe(change(right))
  })

  const glyphs = { ready: ['✅', '✔', '[x]', 'done', ':white_check_mark:'], pending: ['⚪', '🚧', '[ ]', 'todo'] }
  test('whatever the table looks like: only the cells that lie change, and doing it twice changes nothing', async () => {
    const cell = fc.record({
      glyph: fc.constantFrom(...glyphs.ready, ...glyphs.pending),
      lead: fc.nat(3),
      trail: fc.nat(9),
      note: fc.constantFrom('', '', ' (v2)', '[^1]'),
    })
    await fc.assert(
      fc.asyncProperty(fc.tuple(cell, cell, cell, cell), fc.boolean(), async (cells, isCrlf) => {
        const written = cells.map(
          ({ glyph, lead, trail, note }) => ' '.repeat(lead + 1) + glyph + note + ' '.repeat(trail + 1),
        )
        const table = `| Module | Index | API |\n|---|---|---|\n| Billing |${written[0]}|${written[1]}|\n| Ledger |${written[2]}|${written[3]}|`
        const before = String(withTable(table)['docs/roadmap.md'])
        const files = smallSite({ 'docs/roadmap.md': isCrlf ? crlf(before) : before })
        const first = await fix(files)
        const shown = first.text.split(/\r?\n/).find((line) => line.startsWith('| Billing |'))
        const pending = first.text.split(/\r?\n/).find((line) => line.startsWith('| Ledger |'))
        for (const glyph of glyphs.pending) expect(shown).not.toContain(glyph)
        for (const glyph of glyphs.ready) expect(pending).not.toContain(glyph)
        // Without its glyphs, blanks and date the file is as it was.
        const bare = (text: string) =>
          [...glyphs.ready, ...glyphs.pending]
            .reduce((rest, glyph) => rest.replaceAll(glyph, ''), text)
            .replace(/ +|2026-\d\d-\d\d/g, '')
        expect(bare(first.text)).toBe(bare(files['docs/roadmap.md'] as string))
        const second = await fix({ ...files, 'docs/roadmap.md': first.text })
        expect(second.text).toBe(first.text)
        expect(renderDiff(second, { colour: false })).toBe('')
      }),
      { numRuns: 40 },
    )
  })
})

describeCorpus('real roadmaps of many forms', () => {
  test('every cell that says ready or pending can be made to say the other, and nothing else changes', async () => {
    const folder = join(corpus, 'roadmaps')
    let flipped = 0
    for (const name of readdirSync(folder).filter((file) => /^\d+\.md$/.test(file))) {
      const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '')
      const read = await readRoadmap(name, text, { statuses: {} })
      if (!read) continue
      const cells = read.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell, status: cell.status })))
      // What is read of the assessment: the legend, and the cells as they are written.
      const assessment = { roadmap: read, mapping: { statuses: {} }, cells } as unknown as Assessment
      const flips = assessment.cells.flatMap((cell): Flip[] =>
        cell.status === 'ready' || cell.status === 'pending'
          ? [{ cell, status: cell.status === 'ready' ? 'pending' : 'ready' }]
          : [],
      )
      const lines = unchanged(text)
      const edits = flipCells(
        assessment,
        lines.map((line) => line.after),
        flips,
      )
      const edited = editLines(
        lines,
        edits.filter((edit) => edit !== null),
      )
      const again = await readRoadmap(name, textOf(edited), { statuses: {} })
      const wanted = new Map(flips.map(({ cell, status }) => [cell.cell, status]))
      expect([name, again?.rows.flatMap((row) => row.cells.map(({ status }) => status))]).toEqual([
        name,
        cells.map(({ cell, status }) => wanted.get(cell) ?? status),
      ])
      flipped += flips.length
    }
    expect(flipped).toBeGreaterThan(1000)
  })
})
