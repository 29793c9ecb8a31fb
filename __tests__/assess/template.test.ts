import { describe, expect, test } from '@jest/globals'
import { isDisclaimer, isShorthand } from '../../src/assess/placeholder.ts'
import { below, judge } from '../helpers/evidence.ts'

function verdict(text: string, ...topics: string[]): string {
  const { verdict, topics: found } = judge(text, topics)
  return [verdict, ...found.map(({ evidence }) => evidence)].join(' ')
}

describe('templates that nobody filled in', () => {
  test.each<[string, string]>([
    [
      'prompts and empty tables',
      '# Safety\n\nDescribe what protects the module.\n\n## Controls\n\n- Login details\n- Handling of keys\n\n## Logs\n\n| Event | Level |\n|---|---|\n\n## Checks\n\nList the scans that run.\n',
    ],
    [
      'prompts alone',
      '# M\n\n## Controls\n\nState what is done.\n\n## Logs\n\nDescribe the lines.\n\n- Form\n- Place\n',
    ],
    [
      'places in brackets',
      '# M\n\n**Owner**: [Team Name]\n\n## Controls\n\n- [Control 1]\n- [Control 2]\n\n## Logs\n\n- [Log 1]\n',
    ],
    [
      'names in capitals',
      '# M\n\n- **Owner:** {OWNER}\n\n## Controls\n\n- **First:** {CONTROL}\n\n## Logs\n\n- **Place:** {PLACE}\n',
    ],
    [
      'what only a template says',
      '# M\n\n## Controls\n\nFor each control:\n\n- Name (optional)\n\n## Logs\n\n- How to read\n- How to search\n',
    ],
    ['numbered dummies', '# M\n\n## Controls\n\n_Add controls here_\n\n## Logs\n\n- _Item 1 (optional)_\n- _Item 2_\n'],
  ])('%s', (_, text) => {
    expect(verdict(text, 'controls', 'logs')).toBe('stub placeholder placeholder')
  })

  test.each<[string, string]>([
    [
      'short lists',
      '# M\n\n## Controls\n\n- Login for everybody\n- Keys in a vault\n\n## Logs\n\n- Lines in one form\n',
    ],
    [
      'rules',
      '# M\n\n## Controls\n\nDefine an owner for each key.\n\n## Logs\n\nDocument each deletion.\n\nState the reason.\n',
    ],
    [
      'one prompt',
      '# M\n\n## Controls\n\nDescribe each change in the book.\n\n## Logs\n\nLines go to the collector.\n',
    ],
    [
      'asides in brackets',
      '# M\n\n## Controls\n\n(since May)\n\n## Logs\n\n(see the collector)\n\nOne line for each call.\n',
    ],
    ['macros', '# M\n\n## Controls\n\n{{ controls() }}\n\n## Logs\n\n{{ logs() }}\n'],
    [
      'links',
      '# M\n\n## Controls\n\n- <https://a.example>\n- <https://b.example>\n- <https://c.example>\n\n## Logs\n\n[Data Model]\n',
    ],
  ])('no template: %s', (_, text) => {
    expect(verdict(text, 'controls', 'logs')).toBe('complete section section')
  })

  test('one section of a page that is written otherwise', () => {
    const text =
      '# R\n\n## Logs\n\nOne line for each call, as JSON.\n\nKept for 30 days.\n\n## Timeline\n\n- **Start:** `<time>`\n- **End:** `<time>`\n- **By:** `<name>`\n'
    expect(verdict(text, 'logs', 'timeline')).toBe('incomplete section placeholder')
  })

  test('three sentences that only say what is to be described', () => {
    const text =
      '# M\n\n## Role\n\nShort description of the service.\n\n## Endpoints\n\n`GET /v1/items` lists 20 items.\n\n- `page`\n- `size`\n- `sort`\n\n## Inputs\n\nDescribe what comes in.\n\n## Outputs\n\nExplain what goes out.\n\nThe rest is in `openapi.yaml`.\n'
    expect(verdict(text, 'role', 'endpoints', 'inputs', 'outputs')).toBe(
      'incomplete placeholder section placeholder section',
    )
  })
})

describe('sections that say of themselves that they are none', () => {
  test.each([
    'This page is a placeholder for the drawings.',
    '_This is a placeholder for the drawings._',
    'The record in this section is illustrative only. Remove it as soon as there is a real one.',
    'Example text; replace it with the real one once the crew has met.',
  ])('%s', (line) => {
    expect(isDisclaimer(line)).toBe(true)
    expect(below(`## Reviews\n\n${line}\n\n- **Date:** 2031-04-05\n- **Cause:** none`, 'reviews')).toBe('placeholder')
  })

  test.each([
    'Replace the example domain with your own.',
    'This is an example of an answer.',
    'This service is a stub of the bank for tests.',
    'The field holds a placeholder until the user types.',
    'Delete the sample rows before you start.',
  ])('not: %s', (line) => {
    expect(isDisclaimer(line)).toBe(false)
    expect(below(`## Reviews\n\n${line}\n\n- **Date:** 2031-04-05\n- **Cause:** none`, 'reviews')).toBe('section')
  })

  test('the diagram that stands there all the same is one', () => {
    const text = '## ERD\n\nThis is a placeholder.\n\n```mermaid\nerDiagram\n  A ||--o{ B : has\n```\n'
    expect(below(text, 'ERD')).toBe('covered')
  })
})

describe('lines that say nothing', () => {
  test.each(['N/A', 'n.a.', '**N/A**', '(n/a)', 'NA'])('%s', (line) => {
    expect(isShorthand(line)).toBe(true)
    expect(below(`## Logs\n\n${line}`, 'logs')).toBe('placeholder')
    expect(below(`- **Logs:** ${line}`, 'logs')).toBe('placeholder')
  })

  test.each(['None', 'Not applicable', 'N/A: only batch jobs call it', 'NaN', 'Nagios'])('not: %s', (line) => {
    expect(isShorthand(line)).toBe(false)
    expect(below(`## Logs\n\n${line}`, 'logs')).toBe('section')
  })

  test.each<[string, string, string]>([
    ['the heading again', '## Error log\n\nError log.', 'placeholder'],
    ['a part of it', '## Error log\n\n- Logs', 'placeholder'],
    ['with a link', '## Error log\n\n[Error log](https://logs.example)', 'section'],
    ['more than that', '## Error log\n\nOne log', 'section'],
  ])('%s', (_, text, expected) => {
    expect(below(text, 'logs')).toBe(expected)
  })
})
