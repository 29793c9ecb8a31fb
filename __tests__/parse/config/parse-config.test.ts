import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../src/parse/config/parse-config.ts'

const deep = 10_000
const keys = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('what nobody writes is refused in one sentence', () => {
  test.each<[string, string, string]>([
    ['lists in lists', `topics: ${'['.repeat(deep)}`, 'c.yml:1: lists and maps are nested too deeply'],
    ['maps in maps', '{a: '.repeat(deep), 'c.yml:1: lists and maps are nested too deeply'],
    ['dashes', '- '.repeat(deep), 'c.yml:1: lists and maps are nested too deeply'],
    ['question marks', '? '.repeat(deep), 'c.yml:1: lists and maps are nested too deeply'],
    ['blocks', keys(100, (level) => `${' '.repeat(level)}a:`), 'c.yml:51: lists and maps are nested too deeply'],
    [
      'dashes in blocks',
      keys(30, (level) => `${'    '.repeat(level)}- - a:`),
      'c.yml:25: lists and maps are nested too deeply',
    ],
    [
      'a repeated key',
      'gate: new\nmap:\n  A: a.md\n  B: b.md\n  A: c.md\n',
      'c.yml:5:3: the key "A" stands twice in its map',
    ],
    ['an alias of nothing', 'roadmap: *a\n', 'c.yml: Unresolved alias'],
    ['a list that holds itself', 'gate: &a [*a]\n', 'c.yml:1:10: gate is a list, expected a text'],
    ['a million characters', `roadmap: ${'x'.repeat(1_000_000)}`, 'c.yml has more than 1,000,000 characters'],
    [
      'a glob of 501 characters',
      `map: {A: "${'a'.repeat(501)}"}`,
      'c.yml:1:10: map.A has 501 characters, expected at most',
    ],
    [
      'braces that stand for 128 paths',
      `sources:\n  A: ["**", "${'{a,b}'.repeat(7)}"]`,
      'c.yml:2:13: sources.A.1 stands for more than 100 paths by its braces',
    ],
    [
      '101 titles of one module, under two spellings of its name',
      `aliases:\n  Billing: [${'a, '.repeat(60)}]\n  "billing!": [${'a, '.repeat(41)}]\n`,
      'c.yml:3:15: aliases.billing! has more than 100 titles: name fewer',
    ],
    ['braces in braces', `map: {A: "${'{a,'.repeat(7)}${'}'.repeat(7)}"}`, 'stands for more than 100 paths'],
    ['a range of numbers', 'map: {A: "{1..101}.md"}', 'stands for more than 100 paths'],
    ['groups in groups', `map: {A: "${'+('.repeat(9)}a${')'.repeat(9)}"}`, 'has more than 8 groups'],
  ])('%s', (_, text, sentence) => {
    expect(() => parseConfig('c.yml', text)).toThrow(sentence)
    expect(() => parseConfig('c.yml', text)).toThrow(/^[^\n]{1,400}$/)
    expect(() => parseConfig('c.yml', text)).toThrow(expect.objectContaining({ name: 'UserError' }))
  })

  test('what a message shows of a value is cut', () => {
    const long = 'x'.repeat(10_000)
    for (const text of [
      `gate: ${long}`,
      `${long}: x`,
      `waivers: [{reason: ${long}, until: ${long}}]`,
      `map: {${long}: 1}`,
    ])
      expect(() => parseConfig('c.yml', text)).toThrow(/^c\.yml.{1,800}$/)
  })
})

test.each<[string, string]>([
  ['ten thousand cells', `map:\n${keys(10_000, (index) => `  Module ${index}/API: docs/m${index}/api.md`)}`],
  ['globs that a person writes', 'sources: {A: ["src/{a,b,c}/**/*.@(ts|tsx)", "lib/{1..9}/*.js", "!{x}"]}'],
  ['lists after lists', `topics:\n${keys(200, (index) => `  Column ${index}: ["[x]", "{a}"]`)}`],
  ['a glob of 500 characters', `map: {A: "${'a'.repeat(500)}"}`],
  ['braces that are no choice', `map: {A: "${'{'.repeat(40)}"}`],
  ['aliases, a hundred of them', `aliases:\n  a: &a [x]\n${keys(99, (index) => `  k${index}: *a`)}`],
])('%s are read', (_, text) => {
  expect(parseConfig('c.yml', text).path).toBe('c.yml')
})
