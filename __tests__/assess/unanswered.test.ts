import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { weighable } from '../../src/assess/evidence/unanswered.ts'
import { featuresOf } from '../../src/assess/learned/features.ts'
import { openWeights } from '../../src/assess/learned/weights.ts'
import type { PageBlock } from '../../src/model/page.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { evidence, judge } from '../helpers/evidence.ts'

/** The evidence for a topic in a section of its own, on a page that is written otherwise. */
function under(topic: string, text: string): string {
  const page = `# Page\n\n## Uses\n\nIt books 400 orders a second.\n\n## ${topic}\n\n${text}\n\n## Rest\n\nSampled at 5 %.\n`
  return evidence(page, topic).replace(/ \d+$/, '')
}

/** Files whose headings are no topics of a column. */
const OTHER_HEADINGS = new Set(['hostile.txt', 'libraries.txt', 'pages.txt', 'manuals.txt'])

interface Section {
  heading: string
  text: string
  isTold: boolean
}

interface Script {
  sectionsOf: (file: string) => Section[]
}

const { sectionsOf }: Script = await import(new URL('../../scripts/learn/sections.mjs', import.meta.url).href)

describe('sections that no rule knows for unanswered, but whose words other authors used so', () => {
  test.each<[string, string, string]>([
    [
      'a meeting to come',
      'SLOs',
      'Targets will be agreed with the other teams once three months of data are available.',
    ],
    ['whom to ask', 'Scripts', 'There are some for previewing and for wordings; ask Matteo which.'],
    [
      'a talk that is not over',
      'Dashboards',
      'Which ones we take is agreed with the other teams once the move is decided.',
    ],
    ['four words', 'Scripts', 'Then ask for some.'],
  ])('%s', (_, topic, text) => {
    expect(under(topic, text)).toBe('mentioned')
  })

  test('two words are not weighed, and three are', () => {
    const isWeighed = (text: string) => weighable({ heading: 'Scripts', blocks: readPage(text).blocks }) !== null
    expect(['Ask us.', 'Please ask us.'].map(isWeighed)).toEqual([false, true])
  })

  test('behind a label as below a heading', () => {
    const page = '# Page\n\n**Scripts.** There are some for previewing and for wordings; ask Matteo which.\n'
    expect(evidence(page, 'scripts')).toBe('mentioned 3')
  })

  test('a reader is told what was read so', () => {
    const page =
      '# Page\n\n## Dashboards\n\nWhich ones we take is agreed with the other teams once the move is decided.\n'
    const [found] = judge(page, ['dashboards'], { explain: true }).topics
    expect(found?.near[0]?.reason).toBe(
      'what stands there reads as not told yet: "Which ones we take is agreed with the other teams once the …"',
    )
  })

  test.each<[string, string, string]>([
    ['what is done later, by a system', 'Outputs', 'Rows will be added later by the nightly job.'],
    ['a wish that is a rule', 'Constraints', 'Every service should be documented.'],
    ['what it is not', 'Constraints', 'It will never be a mail server, and we have no plans for one.'],
    ['code beside it', 'Scripts', 'There are some for previewing; ask Matteo which.\n\n```sh\n./preview.sh\n```'],
    [
      'a table beside it',
      'SLOs',
      'Targets will be agreed once data are available.\n\n| SLO | Target |\n|---|---|\n| up | 99 % |',
    ],
    ['in another language', 'Wireframes', 'Die Skizzen werden noch gemacht und dann hier verlinkt, sagt Ann.'],
  ])('not: %s', (_, topic, text) => {
    expect(under(topic, text)).toBe('section')
  })
})

describe('short sections of many authors', () => {
  const folder = join(import.meta.dirname, '../fixtures/short-sections')
  const sections = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !OTHER_HEADINGS.has(file))
    .flatMap((file) => sectionsOf(readFileSync(join(folder, file), 'utf8')))
  const isTreated = ({ heading, text }: Section) => /^(?:section|covered)/.test(under(heading, text))
  const told = sections.filter(({ isTold }) => isTold)
  const untold = sections.filter(({ isTold }) => !isTold)

  test('hardly one that tells something is taken for an excuse', () => {
    const wrong = told.filter((section) => !isTreated(section))
    expect(told.length).toBeGreaterThan(5000)
    expect(wrong.length).toBeLessThanOrEqual(40)
  })

  test('of those that tell nothing every third passes, at most', () => {
    const passed = untold.filter(isTreated)
    expect(untold.length).toBeGreaterThan(5000)
    expect(passed.length / untold.length).toBeLessThan(0.34)
  })
})

describe('what a text is weighed by', () => {
  const of = (text: string, heading = 'Logs') => featuresOf(readPage(text).blocks, heading)

  test('words, figures and names as such, and the words of the heading', () => {
    const { tokens, marks, length } = of('Logs: ask Ann for `x`, 30 a day', 'Logging')
    expect(tokens.join(' ')).toBe('logs : ask & for & # a day')
    expect(marks).toEqual(['@any', '@>4', '@code', '@figure'])
    expect(length).toBe(5)
  })

  test('a word of the heading in any of its forms', () => {
    expect(of('Retried calls are retries.', 'Retries').tokens.join(' ')).toBe('~ calls are ~')
  })

  test('a list, and links', () => {
    expect(of('- [A](a.md)\n- b\n- c').marks).toEqual(['@any', '@link', '@list', '@lines'])
  })

  test('a feature that the table has not weighs nothing, a mark half, and a word the less the longer the text is', () => {
    const { weigh } = openWeights('\nask 100\n@any -40\n')
    const short = 2 / Math.sqrt(8)
    expect(weigh({ tokens: ['ask', 'other', 'ask'], marks: ['@any', '@new'], place: [], length: 3 })).toBe(
      short * 100 - 20,
    )
    expect(weigh({ tokens: [...'abcdefghijklmno'.split(''), 'ask'], marks: [], place: [], length: 16 })).toBe(50)
  })

  test.each<[string, string[], number]>([
    ['a pair', ['x', 'will', 'be'], 4],
    ['not in another order', ['be', 'will'], 0],
    ['how a text begins', ['now', 'x'], 2],
    ['and its first pair', ['to', 'be'], 4 + 8],
    ['not later', ['x', 'now'], 0],
  ])('%s', (_, tokens, expected) => {
    const { weigh } = openWeights('will 0 be 4\n^now 2\n^to 0 be 4\nto 0 be 8')
    expect(weigh({ tokens, marks: [], place: [], length: tokens.length })).toBeCloseTo((expected * 2) / Math.sqrt(8))
  })

  test('a heading may speak against a text, from some weight on, and never for it', () => {
    const { weigh } = openWeights('ask 100\n@~error 200\n@~owner -300\n@~role -60')
    const weightAt = (place: string) => weigh({ tokens: ['ask'], marks: [], place: [place], length: 1 })
    const own = weightAt('@~none')
    expect(['@~error', '@~owner', '@~role'].map((place) => Math.round(weightAt(place) - own))).toEqual([0, -100, 0])
  })

  test('any text has features, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ maxLength: 30 }), (text, heading) => {
        const blocks: PageBlock[] = [{ kind: 'text', line: 1, depth: 0, text, opens: true, quoted: false }]
        const one = featuresOf(blocks, heading)
        expect(featuresOf(blocks, heading)).toEqual(one)
        expect(one.tokens.length).toBeGreaterThanOrEqual(one.length)
      }),
    )
  })
})
