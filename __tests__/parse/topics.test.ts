import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parseTopic, splitTopics } from '../../src/parse/topics.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'

/** `name` or `name (hint)`. */
function shown(phrase: string): string[] {
  return splitTopics(phrase).map(({ name, hint }) => (hint === null ? name : `${name} (${hint})`))
}

describe('a phrase is split as its writer means it', () => {
  test.each([
    ['ERD, DBML, DDL, seeds', ['ERD', 'DBML', 'DDL', 'seeds']],
    ['metrics, logs, and traces', ['metrics', 'logs', 'traces']],
    ['metrics, logs and traces', ['metrics', 'logs', 'traces']],
    ['metrics; logs & traces.', ['metrics', 'logs', 'traces']],
    ['module overview with role, inputs, and examples', ['role', 'inputs', 'examples']],
    ['A description of everything: role, inputs', ['role', 'inputs']],
    [
      'operational procedures for incidents and routine tasks',
      ['operational procedures for incidents', 'routine tasks'],
    ],
    [
      'screens, placement (Platform Admin App or Tenant App)',
      ['screens', 'placement (Platform Admin App or Tenant App)'],
    ],
    ['endpoints (GET, POST), errors', ['endpoints (GET, POST)', 'errors']],
    ['endpoints with examples, errors', ['endpoints (examples)', 'errors']],
    ['alerts such as latency', ['alerts (latency)']],
    ['scripts, or automation specific to the module', ['scripts', 'automation specific to the module']],
    ['scripts or automation', ['scripts or automation']],
    ['request and response schemas', ['request and response schemas']],
    ['backup and restore', ['backup and restore']],
    ['backup and restore, failover', ['backup and restore', 'failover']],
    ['errors, retries, etc.', ['errors', 'retries']],
    ['the error model, API, api', ['error model', 'API']],
    ['Rollen, Eingaben und Ausgaben', ['Rollen', 'Eingaben', 'Ausgaben']],
    ['端点、错误', ['端点', '错误']],
    ['one (unclosed, two', ['one (unclosed', 'two']],
    ['a) b, c', ['a) b', 'c']],
    ['', []],
    [' , ;', []],
  ])('%s', (phrase, expected) => {
    expect(shown(phrase)).toEqual(expected)
  })
})

test('one topic of the config keeps its commas and its "and"', () => {
  expect(parseTopic('roles and permissions (RBAC)')).toEqual({ name: 'roles and permissions', hint: 'RBAC' })
  expect(parseTopic(' … ')).toEqual({ name: '…', hint: null })
})

test('any phrase gives topics with names, each once', () => {
  const part = fc.constantFrom(
    'a',
    ' and ',
    ', ',
    '(',
    ')',
    ' with ',
    'overview',
    '; ',
    ' or ',
    '"',
    '. ',
    'etc',
    'e.g. ',
    '…',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const names = splitTopics(parts.join('')).map(({ name }) => name)
      expect(names.every((name) => name !== '' && name === name.trim())).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }),
  )
})

describeCorpus('the topics that careful readers were asked for', () => {
  test('are those of the real roadmap', () => {
    const labels = JSON.parse(readFileSync(join(corpus, 'labels.json'), 'utf8')) as {
      path: string
      kind: string
      topics: { topic: string }[]
    }[]
    const roadmap = readFileSync(join(corpus, 'platform-docs/head/docs/engineering/roadmap.md'), 'utf8')
    for (const { kind, topics } of labels) {
      const line = roadmap.split('\n').find((each) => each.toLowerCase().startsWith(`- ${kind.replace('-', ' ')}:`))
      expect(splitTopics(line?.slice(line.indexOf(':') + 1) ?? '').map(({ name }) => name)).toEqual(
        topics.map(({ topic }) => topic),
      )
    }
  })
})
