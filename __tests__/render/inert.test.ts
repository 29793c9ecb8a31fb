import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { validateXML } from 'xmllint-wasm'
import { forgeLinks } from '../../src/action/links.ts'
import { inert } from '../../src/action/log.ts'
import type { History } from '../../src/model/history.ts'
import type { GateResult, Place } from '../../src/model/result.ts'
import { annotationsOf } from '../../src/render/annotations.ts'
import { annotationCommands } from '../../src/render/github.ts'
import { renderHistoryCsv } from '../../src/render/history-csv.ts'
import { renderHistorySvg } from '../../src/render/history-svg.ts'
import { renderHistoryText } from '../../src/render/history-text.ts'
import { type Format, reporters } from '../../src/render/reporters.ts'
import { describeChromium, launchChromium } from '../helpers/chromium.ts'
import { readFolder } from '../helpers/folder.ts'
import { hostileWords, inWords, plainWord, type Words } from '../helpers/hostile-text.ts'
import { commandsIn } from '../helpers/runner-commands.ts'
import { gate } from '../helpers/small-site.ts'

/**
 * Whatever a repository writes, what a surface makes of it is what it makes of plain words: the same nodes, tags, commands,
 * rows and fields. Each surface is read back with a parser of its own.
 */

/** Words that each surface is given; INERT_RUNS asks for more. */
const RUNS = Number(process.env['INERT_RUNS'] ?? 100)

const FORGE = 'https://forge.test/o/r'
const PLACE: Place = {
  links: forgeLinks(FORGE, '', { head: 'a'.repeat(40), base: 'b'.repeat(40) }),
  runUrl: 'https://forge.test/run',
}

let example: GateResult
let history: History
const render: Partial<Record<Format, (result: GateResult) => string>> = {}
beforeAll(async () => {
  const found = await gate(readFolder('examples/pull-request/head'), readFolder('examples/pull-request/base'))
  const [finding] = found.report.findings
  if (!finding) throw new Error('the example has findings')
  const others = (['existing', 'fixed'] as const).map((state) => ({ ...finding, state, module: state, message: state }))
  const waived = [{ finding: { ...finding, module: 'waived' }, reason: 'a reason', until: '2027-01-01' }]
  const cells = found.report.cells.slice(0, 8)
  const report = { ...found.report, cells, findings: [...found.report.findings, ...others], waived }
  example = { ...found, report, notes: ['a note'] }
  const totals = { cells: 4, claimed: 2, upheld: 1, pending: 2, underclaimed: 0 }
  const cell = (module: string) => ({ site: null, module, column: 'API' })
  const commit = { commit: 'a'.repeat(40), time: '2026-01-31T12:00:00Z', mended: [], broken: [], error: null }
  history = {
    schemaVersion: 1,
    tool: { name: 'docs-readiness-gate', version: '1' },
    commits: 3,
    points: [
      { ...commit, subject: 'one', totals: { ...totals, upheld: 2 } },
      { ...commit, subject: 'two', totals, broken: [cell('Ledger')] },
      { ...commit, subject: 'three', totals: null, error: 'an error' },
    ],
  }
  for (const format of Object.keys(reporters) as Format[]) {
    const reporter = await reporters[format]()
    render[format] = (result) => reporter(result, { colour: false, place: PLACE })
  }
})

const shown = (format: Format, word: Words): string => render[format]?.(inWords(example, word)) ?? ''

function holds(property: (word: Words) => void, numRuns = RUNS): void {
  fc.assert(fc.property(hostileWords(), property), { numRuns })
}

describe('Markdown, read by remark with GitHub’s extensions', () => {
  const parse = (markdown: string): Root => remark().use(remarkGfm).parse(markdown)
  /** Kinds of nodes with our own tags and addresses; emphasis of text that begins with a space is none, and does no harm. */
  const shape = (node: Nodes): unknown => {
    if (node.type === 'html') return node.value
    if (node.type === 'link') return [node.url.slice(0, FORGE.length), ...node.children.map(shape)]
    if (!('children' in node)) return node.type
    const inner = node.children.flatMap((child) =>
      ['strong', 'emphasis'].includes(child.type) && 'children' in child ? child.children.map(shape) : [shape(child)],
    )
    return [node.type, inner.filter((child) => child !== 'text')]
  }
  const prose = (node: Nodes): string =>
    node.type === 'text' ? node.value : 'children' in node ? node.children.map(prose).join(' ') : ''

  test.each(['comment', 'summary'] as const)('%s', (format) => {
    const plain = shape(parse(shown(format, plainWord)))
    holds((word) => {
      const tree = parse(shown(format, word))
      expect(shape(tree)).toEqual(plain)
      // What GitHub makes links of, beyond what a Markdown parser knows.
      expect(prose(tree)).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|[0-9a-f]{7}/i)
    })
  })
})

describe('a runner, which reads every line of a log', () => {
  const printed: (Format | 'history')[] = [
    ...(['text', 'json', 'sarif', 'rdjson', 'junit', 'html', 'badge-json', 'badge-svg', 'comment', 'summary'] as const),
    'history',
  ]
  test.each(printed)('finds no command in %s', (format) => {
    holds((word) => {
      const texts =
        format === 'history'
          ? [
              renderHistoryText(inWords(history, word), { colour: false }),
              renderHistoryCsv(inWords(history, word)),
              renderHistorySvg(inWords(history, word)),
            ]
          : [shown(format, word)]
      for (const text of texts) expect(commandsIn(text)).toEqual([])
    })
  })

  test('finds exactly our own in the format github, with what was written as their values', () => {
    const names = (text: string): unknown[] =>
      commandsIn(text).map(({ name, properties }) => [name, Object.keys(properties)])
    const plain = names(shown('github', plainWord))
    expect(plain.length).toBeGreaterThanOrEqual(4)
    holds((word) => {
      const text = shown('github', word)
      expect(names(text)).toEqual(plain)
      for (const { properties } of commandsIn(text)) expect(properties['line']).toMatch(/^\d+$/)
      const lines = annotationCommands(annotationsOf(inWords(example, word)))
      expect(inert(lines.join('\n')).split('\n')).toHaveLength(lines.length)
    })
  })
})

describe('a terminal', () => {
  test('gets nothing to obey, and nothing that hides or reorders what a person reads', () => {
    holds((word) => {
      for (const text of [shown('text', word), renderHistoryText(inWords(history, word), { colour: false })])
        expect(text.replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\p{Cs}\u00ad\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u,
        )
      for (const format of ['json', 'sarif', 'rdjson'] as const)
        expect(shown(format, word).replaceAll('\n', '')).not.toMatch(
          /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u,
        )
    })
  })

  test('shows as many lines as it does of plain words', () => {
    const lines = (word: Words): number => shown('text', word).split('\n').length
    holds((word) => expect(lines(word)).toBe(lines(plainWord)))
  })
})

describe('JSON', () => {
  test('is the report to the letter', () => {
    holds((word) => expect(JSON.parse(shown('json', word))).toEqual(inWords(example, word).report))
  })

  test('of SARIF has no link and no placeholder in a message, and addresses that lead nowhere else', () => {
    interface Sarif {
      runs: {
        results: {
          message: { text: string }
          locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
        }[]
      }[]
    }
    holds((word) => {
      const { runs } = JSON.parse(shown('sarif', word)) as Sarif
      for (const { message, locations } of runs[0]?.results ?? []) {
        expect(message.text).not.toMatch(/\]\(|\{\d/)
        for (const { physicalLocation } of locations) {
          const base = 'https://base.test/'
          expect(new URL(physicalLocation.artifactLocation.uri, base).origin).toBe('https://base.test')
        }
      }
    })
  })
})

describe('XML and SVG, read by libxml2', () => {
  const tags = (text: string): string[] => [...text.matchAll(/<[^ >]*/g)].map(([tag]) => tag)
  const faultsOf = async (...texts: string[]): Promise<string[]> => {
    const xml = texts.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
    const { errors } = await validateXML({ xml, normalization: 'format' })
    return errors.map(({ message }) => message)
  }
  const writers: [string, (word: Words) => string][] = [
    ['junit', (word) => shown('junit', word)],
    ['badge-svg', (word) => shown('badge-svg', word)],
    ['history as svg', (word) => renderHistorySvg(inWords(history, word))],
  ]

  test.each(writers)('%s has the elements of plain words, and is well-formed', async (_, write) => {
    const plain = tags(write(plainWord))
    const texts: string[] = []
    holds((word) => {
      texts.push(write(word))
      expect(tags(texts.at(-1) ?? '')).toEqual(plain)
    })
    expect(await faultsOf(...texts)).toEqual([])
    expect(await faultsOf(write(plainWord).replace('</', '&</'))).not.toEqual([])
  })
})

test('CSV has the rows and fields of plain words, and no field that a spreadsheet runs', () => {
  const plain = fieldsOf(renderHistoryCsv(inWords(history, plainWord))).map((row) => row.length)
  holds((word) => {
    const rows = fieldsOf(renderHistoryCsv(inWords(history, word)))
    expect(rows.map((row) => row.length)).toEqual(plain)
    for (const field of rows.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/)
  })
})

/** RFC 4180. */
function fieldsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.join('') !== '')
}

describeChromium('HTML, read by a browser', () => {
  test('has the elements and attributes of plain words, and runs nothing', async () => {
    const browser = await launchChromium()
    try {
      const page = await browser.newPage()
      const shape = (html: string): Promise<string> =>
        page.evaluate(
          `(() => {
            const elements = new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').querySelectorAll('*')
            return [...elements].map((element) => [element.tagName, ...element.getAttributeNames()].join(' ')).join('|')
          })()`,
        )
      const plain = await shape(shown('html', plainWord))
      const pages: string[] = []
      holds((word) => void pages.push(shown('html', word)), 40)
      for (const html of pages) expect(await shape(html)).toBe(plain)
    } finally {
      await browser.close()
    }
  }, 60_000)
})
