import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { nameKey, slug } from '../../src/parse/names.ts'

describe('two names are the same name', () => {
  test.each([
    ['Messaging & Events', 'messaging and events'],
    ['Activation APIs', 'Activation API'],
    ['UIs', 'UI'],
    ['SLOs', 'slo'],
    ['Webhooks', 'Webhook'],
    ['Web hooks', 'Webhook'],
    ['Data-Model', 'data model'],
    ['Schema Registries', 'Schema Registry'],
    ['Databases', 'Database'],
    ['Statuses', 'Status'],
    ['Caches', 'cache'],
    ['Boxes', 'box'],
    ['Analyses', 'Analysis'],
    ['Indices', 'Index'],
    ['**Policy Registry**', 'Policy Registry'],
    ['`policy_registry`', 'Policy Registry'],
    ['[Policy Registry](policy.md)', 'Policy Registry'],
    ['🛡️ Security', '🛡 Security'],
    ['Security ✅', 'Security'],
    ['Café', 'Cafe'],
    ['ＡＰＩ', 'API'],
    ["User's Guide", 'Users Guide'],
    ['CI/CD', 'CI CD'],
    ['Search &amp; Find', 'Search & Find'],
    ['constructor', 'Constructors'],
  ])('%s = %s', (left, right) => {
    expect(nameKey(left)).toBe(nameKey(right))
  })
})

describe('two names are different names', () => {
  test.each([
    ['Calendar', 'Calendar Service'],
    ['Catalog', 'Catalog and Discovery'],
    ['UI', 'User Interface'],
    ['C', 'C++'],
    ['C#', 'C'],
    ['Café++', 'Café'],
    ['DNS', 'DN'],
    ['AWS', 'AW'],
    ['Plan', 'Plane'],
    ['✅', '⚪'],
    ['が', 'か'],
    ['Gateway', 'Gateways 2'],
  ])('%s ≠ %s', (left, right) => {
    expect(nameKey(left)).not.toBe(nameKey(right))
  })
})

test('no name has an empty key', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
      if (name.trim() !== '') expect(nameKey(name)).not.toBe('')
    }),
    { interruptAfterTimeLimit: 1_000, markInterruptAsFailure: false },
  )
})

test('case, emphasis, dashes and a plural s never make another name', () => {
  const word = fc.stringMatching(/^[a-z]{3,8}[bdgmnprt]$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const name = words.join(' ')
      for (const other of [name.toUpperCase(), `**${name}**`, words.join('-'), `${name}s`, ` ${name}: `]) {
        expect(nameKey(other)).toBe(nameKey(name))
      }
    }),
    { interruptAfterTimeLimit: 1_000, markInterruptAsFailure: false },
  )
})

test.each([
  ['Data Contract Registry', 'data-contract-registry'],
  ['Messaging & Events', 'messaging-and-events'],
  ['KPI Build', 'kpi-build'],
  ['  API / v2 ', 'api-v2'],
  ['Größe', 'große'],
  ['データ', 'データ'],
  ['✅', ''],
])('slug of %s', (name, expected) => {
  expect(slug(name)).toBe(expected)
})

test.each<[string, string, string]>([
  ['[', '[[[', ''],
  ['<', '<<<', ''],
  ['[a](', 'aaa', 'a-a-a'],
  ['&', 'andand', 'and-and'],
  ['+', '+++', ''],
  ['a-', 'aaa', 'a-a-a'],
])('a name of a hundred thousand %s has a key and a slug', (part, key, file) => {
  const name = part.repeat(100_000)
  expect(nameKey(name).slice(0, key.length)).toBe(key)
  expect(slug(name).slice(0, file.length)).toBe(file)
})
