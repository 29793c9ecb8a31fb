import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { suggest } from '../../src/assess/suggest.ts'

const modules = [
  'Calendar',
  'Policy Registry',
  'Data Contract Registry',
  'Catalog',
  'Catalog and Discovery',
  'Authentication',
].concat(['Authorization', 'User Interface', 'Messaging and Events', 'Activation APIs', 'Raw Store', 'KPI Store'])

describe('the nearest names come first, with the reason', () => {
  test.each([
    ['Calendar Service', ['Calendar: lacks the word “Service”']],
    ['Calender', ['Calendar: one letter differs']],
    ['Policy Regsitry', ['Policy Registry: 2 letters differ']],
    ['Contract Registry', ['Data Contract Registry: has the word “Data” more']],
    ['Store', ['Raw Store: has the word “Raw” more', 'KPI Store: has the word “KPI” more']],
    ['Events & Messaging', ['Messaging and Events: the same words in another order']],
    ['UI', ['User Interface: the same initials']],
    ['Auth', ['Authentication: begins alike', 'Authorization: begins alike']],
    ['activation api', ['Activation APIs: only case, number or punctuation differs']],
    ['Policy Engine', []],
    ['Registry Service', []],
    ['Zebra', []],
    ['', []],
    ['✅', []],
  ])('%s', (name, expected) => {
    expect(suggest(name, modules).map((each) => `${each.name}: ${each.reason}`)).toEqual(expected)
  })
})

test('a name is suggested once, and no more than three are', () => {
  expect(suggest('Store', ['A Store', 'A Store', 'B Store', 'C Store', 'D Store'])).toHaveLength(3)
})

test('whatever the names are, the same name comes first', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 20 })), fc.stringMatching(/^[a-z]{3,10}$/), (others, name) => {
      const unlike = others.filter(
        (other) => suggest(name, [other])[0]?.reason !== 'only case, number or punctuation differs',
      )
      expect(suggest(name, [...unlike, name.toUpperCase()])[0]?.name).toBe(name.toUpperCase())
    }),
  )
})

test('a list is compared two million times; whoever asks more often is told nothing', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `Module ${index} of the platform`)
  const answers = Array.from({ length: 21 }, () => suggest('Module 7 on the platform', names).length)
  expect(answers).toEqual([...Array.from({ length: 20 }, () => 3), 0])
  expect(suggest('Module 7 on the platform', [...names])).toHaveLength(3)
})

test('a name of a hundred thousand letters is compared by its beginning', () => {
  expect(suggest('x'.repeat(100_000), ['x'.repeat(101)])[0]?.reason).toBe('only case, number or punctuation differs')
})
