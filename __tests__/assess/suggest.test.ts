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

test('a thousand unknown names among a thousand', () => {
  const names = Array.from({ length: 1_000 }, (_, index) => `Module ${index} of the platform`)
  const started = performance.now()
  for (let index = 0; index < 200; index++) suggest(`Modul ${index} for the platform`, names)
  suggest('x'.repeat(100_000), names)
  expect(performance.now() - started).toBeLessThan(5_000)
})
