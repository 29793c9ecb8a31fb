import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { plainText } from '../../../src/parse/page/plain.ts'

test.each([
  ['no marks', 'plain words', 'plain words'],
  ['emphasis and code', '**Rate** _limits_ of `GET /a`', 'Rate limits of GET /a'],
  ['a word with underscores', 'rate_limit_ms', 'rate_limit_ms'],
  ['links and images by their text', '[API](api.md) ![ERD](erd.png)', 'API ERD'],
  ['a link by reference', '[API][ref]', 'API'],
  ['tags', 'a<br>b <b>c</b>', 'ab c'],
  ['an address is its own text', 'see <https://example.com>', 'see <https://example.com>'],
  ['attribute lists', 'Metrics {#metrics .wide}', 'Metrics'],
  ['shortcodes', ':rocket: Launch at 10:30', 'Launch at 10:30'],
  ['entities', 'R&amp;D', 'R&D'],
  ['what is escaped', '\\*not emphasis\\*', '*not emphasis*'],
  ['footnote marks', 'Limits[^1]', 'Limits'],
  ['marks without an end', '[open {#x <b', 'open #x b'],
])('%s', (_, markdown, text) => {
  expect(plainText(markdown)).toBe(text)
})

test('never adds to a text, and is done after one look', () => {
  const marks = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '{',
    '}',
    '#',
    '_',
    '*',
    '`',
    ':',
    '!',
    '\\',
    '~',
    'a',
    ' ',
    'é',
  )
  fc.assert(
    fc.property(
      fc.array(marks, { maxLength: 60 }).map((all) => all.join('')),
      (text) => {
        expect(plainText(text).length).toBeLessThanOrEqual(text.length)
      },
    ),
    { seed: 1 },
  )
})
