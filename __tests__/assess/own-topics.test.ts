import { describe, expect, test } from '@jest/globals'
import { partsOfTopic } from '../../src/assess/names/compound.ts'
import { below, body, judge } from '../helpers/evidence.ts'

describe('topics that no table knows', () => {
  test.each<[string, string, string, string]>([
    ['its words in another order', `## Docs publishing${body}`, 'publishing of docs', 'section'],
    ['without the word that only sorts it', `## Refunds, step by step${body}`, 'refund process', 'covered'],
    ['its noun alone', `## Chronicle${body}`, 'audit chronicle', 'covered'],
    ['another thing of the noun', `## Log rotation${body}`, 'crew rotation', 'absent'],
    [
      'one word, and the other where the section begins',
      '## Crew\n\nThe rotation is weekly.',
      'crew rotation',
      'covered',
    ],
    ['the sort, and what it is of', '## Rules\n\nA replay gets the first answer.', 'replay rules', 'covered'],
    ['the sort of something else', '## Rules\n\nNames are short.', 'replay rules', 'absent'],
    ['a verb that all operations have', `## Create an order${body}`, 'creating users', 'absent'],
    ['all words of a label', '**Checks required before a merge:**\n\n- lint', 'merge checks', 'covered'],
    [
      'the first words of a paragraph',
      'Send a fresh key with every order. It is bound to the sender and to the bytes of the body, and it is kept for a day.',
      'sending a key',
      'covered',
    ],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })

  test('what teams often ask is known by other names', () => {
    expect(below(`## Why these numbers${body}`, 'rationale for the targets')).toBe('section')
    expect(below(`## Restoring${body}`, 'disaster recovery')).toBe('section')
    expect(below(`## Merge rules${body}`, 'branch protection')).toBe('section')
  })
})

describe('topics that join several things', () => {
  test.each<[string, string[]]>([
    ['release and rollback', ['release', 'rollback']],
    ['create and update calls', ['create calls', 'update calls']],
    ['tables, views & fields', ['tables, views', 'fields']],
    ['endpoints', []],
    ['a and b and c and d', []],
  ])('%s', (name, parts) => {
    expect(partsOfTopic(name)).toEqual(parts)
  })

  test.each<[string, string, string]>([
    ['each under its own heading', `## Delete an order${body}## Restore an order${body}`, 'covered or section'],
    ['both under one', `## Deleting and restoring${body}`, 'covered or section'],
    ['one of the two', `## Delete an order${body}`, 'mentioned'],
  ])('%s', (_, text, expected) => {
    const found = below(text, 'delete and restore')
    expect(found === 'section' || found === 'covered' ? 'covered or section' : found).toBe(expected)
  })

  test('only the topic itself is reported, at the place of what it joins', () => {
    const text = `# P\n\n## Crews${body}\n| Week | Vehicle |\n|---|---|\n| 7 | red |\n`
    expect(judge(text, ['crews and vehicles']).topics).toMatchObject([
      { name: 'crews and vehicles', evidence: 'covered', line: 7 },
    ])
  })
})
