import { describe, expect, test } from '@jest/globals'
import { isTreated } from '../../src/assess/treated.ts'
import { judge } from '../helpers/evidence.ts'

function evidenceOf(text: string, ...topics: readonly string[]): string[] {
  const { topics: found } = judge(text, topics)
  return found.map(({ evidence }) => (isTreated(evidence) ? 'told' : evidence === 'absent' ? 'absent' : 'open'))
}

describe('a section that has a place for everything, and nothing in it', () => {
  test.each<[string, string]>([
    [
      'sub-headings with TBD below',
      'We will write these down.\n\n### Mails are stuck\n\nTBD\n\n### Mails bounce\n\nTODO',
    ],
    [
      'sub-headings alone, and a word at the end',
      '### Mails are stuck\n### Mails bounce\n\nThe steps will be written down after the game day. Until then call the on-call.',
    ],
    ['somebody to call below one', '### Mails are stuck\n\nTBD\n\n### Mails bounce\n\nContact the mail team.'],
  ])('%s', (_, section) => {
    expect(evidenceOf(`# Tickets\n\n## Incidents\n\n${section}\n`, 'operational procedures for incidents')).toEqual([
      'open',
    ])
  })

  test.each<[string, string]>([
    [
      'one of them is written',
      '### Mails are stuck\n\nTBD\n\n### Mails bounce\n\nRun `mailctl requeue` and watch the log.',
    ],
    ['only one sub-heading is open', 'Run `mailctl requeue` and watch the log.\n\n### Mails bounce\n\nTBD'],
    ['code below one', '### Mails are stuck\n\nTBD\n\n### Mails bounce\n\n```sh\nmailctl requeue\n```'],
  ])('not: %s', (_, section) => {
    expect(evidenceOf(`# Tickets\n\n## Incidents\n\n${section}\n`, 'operational procedures for incidents')).toEqual([
      'told',
    ])
  })

  test('names and a word that more is to come are that only on a page that is not finished', () => {
    const page = (rest: string) =>
      `# Tickets\n\n## Screens\n\n- Inbox\n- Search\n- Ticket\n\nMore screens will come with the app.\n\n## Placement\n\n${rest}\n`
    expect(evidenceOf(page('In the Tenant App, below *Support*.'), 'screens', 'placement')).toEqual(['told', 'told'])
    expect(evidenceOf(page('TBD'), 'screens', 'placement')).toEqual(['open', 'open'])
  })
})

describe('a table whose cells are empty behind the names', () => {
  const table = (cell: string) =>
    `# Tickets\n\n## SLOs\n\n| Service | SLO |\n|---|---|\n| API | ${cell} |\n| Mail | |\n`

  test('tells nothing', () => {
    expect(evidenceOf(table(''), 'SLOs')).toEqual(['open'])
  })

  test('and something with one answer', () => {
    expect(evidenceOf(table('99.9 % a month'), 'SLOs')).toEqual(['told'])
  })
})

test('a section that has the reader follow another page only points there', () => {
  const page = (text: string) => `# Tickets\n\n## Incidents\n\n${text}\n`
  expect(
    evidenceOf(page('Follow the guidance in [Incidents](../incidents.md).'), 'operational procedures for incidents'),
  ).toEqual(['open'])
})

describe('shapes and calls in code', () => {
  test.each<[string, string, string]>([
    ['calls in columns', 'endpoints', '```\nGET    /tickets       list\nPOST   /tickets       open one\n```'],
    ['a type of TypeScript', 'schemas', '```ts\ntype Ticket = {\n  id: string\n}\n```'],
    [
      'fields and their types',
      'schemas',
      '```yaml\nTicket:\n  id: string\n  opened: date-time\n  urgent: boolean\n```',
    ],
  ])('%s', (_, topic, code) => {
    expect(evidenceOf(`# Tickets\n\n## What you get\n\n${code}\n`, topic)).toEqual(['told'])
  })

  test('values are no types', () => {
    const code = '```yaml\nticket:\n  id: T-1\n  subject: stringent\n  urgent: true\n```'
    expect(evidenceOf(`# Tickets\n\n## What you get\n\n${code}\n`, 'schemas')).toEqual(['absent'])
  })
})
