import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { numberOf, openLexicon, stemNumbers } from '../../src/assess/names/lexicon.ts'
import { stemsOf } from '../../src/assess/names/title.ts'

describe('stemNumbers', () => {
  test.each([
    ['case and number do not count', 'Rate limits', 'the RATE limit'],
    ['identifiers are their words', 'rateLimits of rate_limits', 'rate limits of rate-limits'],
    ['marks inside a word are dropped', "don't `retry`", 'dont retry'],
    ['letters of other scripts too', 'Größe', 'große'],
  ])('%s', (_, one, other) => {
    const lexicon = openLexicon(new Map())
    expect(stemNumbers(one, lexicon)).toEqual(stemNumbers(other, lexicon))
  })

  test('tells other words apart', () => {
    const lexicon = openLexicon(new Map())
    expect(stemNumbers('metrics', lexicon)).not.toEqual(stemNumbers('alerts', lexicon))
  })

  test('says of any text what stemsOf says, for all words at once and again', () => {
    const words = fc.constantFrom(
      'rateLimits',
      "it's",
      'SLOs',
      'a',
      'of',
      'x1',
      '9.9',
      '--',
      'é',
      'OpenAPI',
      '|',
      'how',
      '`x`y',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.oneof(words, fc.string({ maxLength: 4 }))).map((list) => list.join(' ')),
    )
    const lexicon = openLexicon(new Map())
    fc.assert(
      fc.property(text, (any) => {
        const numbers = stemsOf(any, new Map()).map((stem) => numberOf(stem, lexicon))
        expect(stemNumbers(any, lexicon)).toEqual(numbers)
        expect(stemNumbers(any, lexicon)).toEqual(numbers)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('keeps telling words apart when thousands are known', () => {
    const lexicon = openLexicon(new Map())
    const words = Array.from({ length: 9000 }, (_, index) => `zz${index.toString(36)}q`)
    const numbers = words.map((word) => stemNumbers(word, lexicon)[0])
    expect(new Set(numbers).size).toBe(new Set(words.flatMap((word) => stemsOf(word, new Map()))).size)
    expect(words.map((word) => stemNumbers(word, lexicon)[0])).toEqual(numbers)
  })
})
