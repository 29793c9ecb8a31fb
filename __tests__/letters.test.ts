import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  hasLetter,
  hasLetterOrDigit,
  isPlain,
  lazily,
  letterAndDigitRuns,
  letterRuns,
  withoutMarks,
} from '../src/letters.ts'

test.each([
  ['', true],
  ['Only ASCII, with 1 digit', true],
  ['✅ done – “quoted” → 5 €', true],
  ['🟡 in progress 👍🏽', true],
  ['«2 × 3 µ», § 4', false],
  ['« 2 × 3 », ± 4 °', true],
  ['Übersicht', false],
  ['データ', false],
  ['½', false],
  ['①', false],
  ['🄀', false],
])('%j has no letter or digit beyond ASCII: %s', (text, plain) => expect(isPlain(text)).toBe(plain))

test('no character that is taken for a symbol is a letter, digit or mark to Unicode', () => {
  const wrong: string[] = []
  for (let code = 0x80; code <= 0x10ffff; code++) {
    const text = String.fromCodePoint(code)
    if (isPlain(text) && /[\p{L}\p{N}\p{M}]/u.test(text)) wrong.push(code.toString(16))
  }
  expect(wrong).toEqual([])
})

const character = fc.oneof(
  fc.constantFrom(...Array.from('aZ09 _-–…✅🟡é̈½ﬁß≠①🄀\ud83c\udd0f\ud83e')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
)
const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''))

test('every answer is the one of the expression that it stands for', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(hasLetter(written)).toBe(/\p{L}/u.test(written))
      expect(hasLetterOrDigit(written)).toBe(/[\p{L}\p{N}]/u.test(written))
      expect(letterRuns(written)).toEqual(written.match(/\p{L}+/gu) ?? [])
      expect(letterAndDigitRuns(written)).toEqual(written.match(/[\p{L}\p{N}]+/gu) ?? [])
      expect(withoutMarks(written)).toBe(written.normalize('NFKD').replace(/\p{M}/gu, ''))
    }),
    { seed: 1, numRuns: 2_000 },
  )
})

test('an expression is built once', () => {
  const vowel = lazily('[aeiou]', 'g')
  expect(vowel()).toBe(vowel())
})
