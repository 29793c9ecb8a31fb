import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { numberOf, openLexicon } from '../../src/assess/names/lexicon.ts'
import { eachPhrase, indexPhrases } from '../../src/assess/names/phrases.ts'

function places(phrases: readonly (readonly string[])[], text: readonly string[]): [number, number][] {
  const lexicon = openLexicon(new Map())
  const index = indexPhrases(phrases, lexicon)
  const found: [number, number][] = []
  eachPhrase(
    index,
    text.map((stem) => numberOf(stem, lexicon)),
    (id, at) => found.push([id, at]),
  )
  return found
}

test('every place of every phrase is told, in the order of the text', () => {
  const phrases = [['rate', 'limit'], ['limit'], ['rate', 'limit', 'rate']]
  expect(places(phrases, ['rate', 'limit', 'rate', 'limit'])).toEqual([
    [0, 0],
    [2, 0],
    [1, 1],
    [0, 2],
    [1, 3],
  ])
})

test('a phrase without stems is never found', () => {
  expect(places([[]], ['rate'])).toEqual([])
})

test('finds what a plain search finds', () => {
  const stems = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.array(
        stems.map((list) => list.slice(0, 3)),
        { maxLength: 5 },
      ),
      stems,
      (phrases, text) => {
        const expected = text.flatMap((_, at) =>
          phrases.flatMap((phrase, id) =>
            phrase.length > 0 && phrase.every((stem, offset) => text[at + offset] === stem) ? [[id, at]] : [],
          ),
        )
        expect(places(phrases, text)).toEqual(expected)
      },
    ),
    { seed: 1 },
  )
})
