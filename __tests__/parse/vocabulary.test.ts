import { expect, test } from '@jest/globals'
import { builtInStatuses, glyphKey } from '../../src/parse/vocabulary.ts'

test('every glyph and word has one status', () => {
  const keys = Object.values(builtInStatuses).flat().map(glyphKey)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.every((key) => key !== '')).toBe(true)
})

test.each([
  ['✔️', '✔'],
  ['In  Progress ', 'in progress'],
  ['[X]', '[x]'],
  ['[]', '[ ]'],
  [':X:', ':x:'],
])('%s is written like %s', (left, right) => {
  expect(glyphKey(left)).toBe(glyphKey(right))
})
