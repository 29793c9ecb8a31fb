import { beforeAll, describe, expect, test } from '@jest/globals'
import type { GateResult } from '../../src/model/result.ts'
import { annotationsOf } from '../../src/render/annotations.ts'
import { jsonPieces } from '../../src/render/json.ts'
import { type Format, reporters } from '../../src/render/reporters.ts'
import { readFolder } from '../helpers/folder.ts'
import { expectGolden } from '../helpers/golden.ts'
import { type Files, gate, roadmap, smallSite } from '../helpers/small-site.ts'

/** The example's pull request: every kind of claim finding, each with its cause. */
let example: GateResult
beforeAll(async () => {
  example = await gate(readFolder('examples/pull-request/head'), readFolder('examples/pull-request/base'))
})

const PLACE = {
  links: {
    line: (path: string, line: number) => `https://github.example/o/r/blob/head/${encodeURI(path)}?plain=1#L${line}`,
  },
  runUrl: 'https://github.example/o/r/actions/runs/1',
}

async function render(format: Format, result: GateResult): Promise<string> {
  return (await reporters[format]())(result, { colour: false, place: PLACE })
}

const FORMATS = Object.keys(reporters) as Format[]

describe.each(FORMATS)('%s', (format) => {
  test('of the example', async () => {
    const text = await render(format, example)
    // Of the page only the data: the rest is its own source.
    const shown =
      format === 'html' ? (/id="data">(.*?)<\/script>/s.exec(text)?.[1] ?? '').replaceAll('{"', '\n{"') : text
    expectGolden(`pull-request.${format === 'json' ? 'json' : `${format}.txt`}`, shown)
  })

  test('ends in one line end, also where there is nothing to say', async () => {
    for (const result of [example, await gate(smallSite()), await gate(smallSite({ 'docs/roadmap.md': null }))]) {
      const text = await render(format, result)
      expect(text).toMatch(/[^\n]\n$/)
    }
  })

  test('is the same twice', async () => {
    const again = await gate(readFolder('examples/pull-request/head'), readFolder('examples/pull-request/base'))
    expect(await render(format, again)).toBe(await render(format, example))
  })
})

test('json in pieces is the report as JSON.stringify writes it, however long its lists are', async () => {
  const { report } = example
  const [cell] = report.cells
  for (const count of [0, 1, 1000, 1001, 2500]) {
    const long = { ...report, cells: Array.from({ length: count }, () => cell as (typeof report.cells)[number]) }
    const pieces = [...jsonPieces({ ...example, report: long })]
    expect(pieces.join('')).toBe(`${JSON.stringify(long, null, 2)}\n`)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1001 * JSON.stringify(cell, null, 6).length)
  }
})

test('without anything to do the text is the verdict and the count', async () => {
  expect(await render('text', await gate(smallSite(), smallSite()))).toBe(
    '✓ Docs readiness: all 2 ready cells hold\n\n4 cells: 2 ready, 2 pending\n',
  )
})

describe('a name as an attacker writes it', () => {
  const EVIL =
    '@everyone <script>x</script> `a` ``b`` --> ::error::x ##[error]y \u202eevil #1 GH-1 https://x.test [a](b)'
  const evil = async (): Promise<GateResult> => {
    const name = EVIL.replaceAll('|', '')
    const head: Files = smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }).replace('Ledger', name) })
    return gate(head, smallSite())
  }

  test('stays text in the log of a runner', async () => {
    const lines = (await render('github', await evil())).split('\n')
    for (const line of lines) {
      expect(line).not.toContain('##[')
      if (line.startsWith('::')) expect(line).toMatch(/^::(error|warning|notice) file=[^:]*::[^\r\n]*$/)
    }
  })

  test('makes no mention, tag or comment in Markdown', async () => {
    for (const format of ['comment', 'summary'] as const) {
      const text = await render(format, await evil())
      expect(text).not.toMatch(/@everyone|<script|-->|\u202e|\]\(b\)/)
    }
  })

  test('sends nothing to a terminal that it would obey', async () => {
    const result = await gate(
      smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }).replace('Ledger', 'x\u001b[31m') }),
    )
    expect(await render('text', result)).not.toContain('\u001b')
  })
})

describe('annotations', () => {
  test('are new findings only, the worst first, on one line each', () => {
    const annotations = annotationsOf(example)
    expect(annotations.map(({ level }) => level)).toEqual(['failure', 'failure', 'failure', 'warning'])
    for (const { startLine, endLine, startColumn } of annotations) {
      expect(endLine).toBe(startLine)
      expect(startColumn).not.toBeNull()
    }
  })

  test('are all findings where all count', async () => {
    const head = smallSite({ 'docs/modules/billing/api.md': null })
    expect(annotationsOf(await gate(head, head, { gate: 'all' })).length).toBeGreaterThan(0)
    expect(annotationsOf(await gate(head, head))).toEqual([])
  })

  test('tell many missing pages as one', async () => {
    const pages = Array.from({ length: 12 }, (_, index) => `  - Page ${index}: page-${index}.md\n`).join('')
    const site = smallSite()
    const head = { ...site, 'mkdocs.yml': `${String(site['mkdocs.yml'])}${pages}` }
    const missing = annotationsOf(await gate(head, smallSite())).filter(({ title }) =>
      title.includes('nav-page-missing'),
    )
    expect(missing).toHaveLength(1)
    expect(missing[0]?.message).toContain('12 findings of this kind (12 new)')
  })
})

test('the log shows ten of a level, and says how many there are', async () => {
  const rows = Array.from({ length: 15 }, (_, index) => `| Module ${index} | ✅ | ⚪ |`).join('\n')
  const head = smallSite({ 'docs/roadmap.md': roadmap().replace(/\| Ledger .*/, rows) })
  const log = await render('github', await gate(head))
  expect(log.match(/^::error /gm)).toHaveLength(10)
  expect(log).toContain('Showing 10 of 15 errors')
})
