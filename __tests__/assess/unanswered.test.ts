import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
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
  ])('%s', (_, topic, text) => {
    expect(under(topic, text)).toBe('mentioned')
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
    ['four words', 'Scripts', 'Then ask for some.'],
    ['in another language', 'Wireframes', 'Die Skizzen werden noch gemacht und dann hier verlinkt, sagt Ann.'],
  ])('not: %s', (_, topic, text) => {
    expect(under(topic, text)).toBe('section')
  })
})

describe('what a text is weighed by', () => {
  const of = (text: string, heading = 'Logs') => featuresOf(readPage(text).blocks, heading)

  test('words, figures and names as such, and the words of the heading', () => {
    const { tokens, marks, length } = of('Logs: ask Ann for `x`, 30 a day', 'Logging')
    expect(tokens.join(' ')).toBe('logs : ask & for x # a day')
    expect(marks).toEqual(['@any', '@>4', '@code', '@figure'])
    expect(length).toBe(6)
  })

  test('a word of the heading in any of its forms', () => {
    expect(of('Retried calls are retries.', 'Retries').tokens.join(' ')).toBe('~ calls are ~')
  })

  test('a list, and links', () => {
    expect(of('- [A](a.md)\n- b\n- c').marks).toEqual(['@any', '@link', '@list', '@lines'])
  })

  test('a feature that the table has not weighs nothing, a mark half, and a word the less the more are known', () => {
    const { weigh } = openWeights('\n100 ask\n-40 @any\n')
    expect(weigh({ tokens: ['ask', 'other', 'ask'], marks: ['@any', '@new'], length: 3 })).toBe(100 - 20)
    const { weigh: more } = openWeights('100 a\n100 b\n100 c\n100 d\n100 e\n100 f\n100 g\n100 h\n100 i')
    expect(more({ tokens: 'abcdefghi'.split(''), marks: [], length: 9 })).toBe(600)
  })

  test.each<[string, string[], number]>([
    ['a pair', ['x', 'will', 'be'], 4],
    ['not in another order', ['be', 'will'], 0],
    ['how a text begins', ['now', 'x'], 2],
    ['and its first pair', ['to', 'be'], 4 + 8],
    ['not later', ['x', 'now'], 0],
  ])('%s', (_, tokens, expected) => {
    const { weigh } = openWeights('4 will be\n2 ^now\n4 ^to be\n8 to be')
    expect(weigh({ tokens, marks: [], length: tokens.length })).toBe(expected)
  })

  test('a text without a heavy word is not weighed', () => {
    const { isWorthIt } = openWeights('200 ask &\n140 to be\n139 old\n300 @any\n200 ^see\n-200 post')
    expect(['ask ann', 'it is to be done', 'tasks', 'the old one', 'see below', 'post it'].map(isWorthIt)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
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
