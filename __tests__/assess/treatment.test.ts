import { describe, expect, test } from '@jest/globals'
import { below, body, evidence, judge } from '../helpers/evidence.ts'

const isTreated = (found: string) => /^(?:section|covered)/.test(found)

describe('what an opening says that the thing does', () => {
  const consumes =
    'It consumes the orders of all shops from the shared stream, checks each of them against the stock of the day, and sends a mail to the buyer.'

  test.each<[string, string, string, boolean]>([
    ['what goes in', consumes, 'inputs', true],
    ['what comes out', consumes, 'outputs', true],
    ['several verbs are what it is for', consumes, 'responsibilities', true],
    [
      'what it never does',
      consumes.replace('and sends', 'but it never stores them and does not send'),
      'constraints',
      true,
    ],
    [
      'one verb in a short sentence is said in passing',
      'The shop service sends a mail to each of its buyers.',
      'outputs',
      false,
    ],
    [
      'one verb is not what it is for',
      `The service ${'of the shop '.repeat(6)}sends a mail.`,
      'responsibilities',
      false,
    ],
    [
      'a team that speaks of its module as of itself',
      'We also pull the orders of all shops from the shared stream, and then wait for the stock, which Ann counts by hand at night.',
      'inputs',
      true,
    ],
    [
      'what others do',
      'They pull the orders of all shops from the shared stream, and then wait for the stock, which Ann counts by hand at night.',
      'inputs',
      false,
    ],
    ['nouns are no verbs', consumes.replace(/consumes|checks|sends/g, 'likes'), 'inputs', false],
    ['a page that speaks of itself', consumes.replace('It', 'This page'), 'inputs', false],
  ])('%s', (_, text, topic, expected) => {
    expect(isTreated(evidence(`# Orders\n\n${text}\n\n## First\n\nShort.`, topic))).toBe(expected)
  })

  test('later sections are not asked: there a verb is one of many', () => {
    expect(isTreated(below(consumes, 'outputs'))).toBe(false)
  })

  test('two topics that lack, each with its verb in one paragraph, are told there', () => {
    const passes =
      'You pass a list of boxes (numbers, each with its van and its round) and the day. You get a plan, which is one line for each of the vans.'
    const treated = (text: string) =>
      judge(`# Planner\n\n## First\n\nShort.\n\n## Contract\n\n${text}`, ['inputs', 'outputs']).topics.map(
        ({ evidence }) => evidence,
      )
    expect(treated(passes)).toEqual(['covered', 'covered'])
    expect(treated(passes.replace('You get', 'Ann draws'))).toEqual(['absent', 'absent'])
  })
})

describe('sentences of a sort, from three on', () => {
  test.each<[string, string[], string]>([
    [
      'how many of one thing another has',
      ['A shop can have many shelves.', 'Each shelf belongs to one shop.', 'A shelf has many boxes.'],
      'relationships',
    ],
    [
      'what is so where nothing is set',
      ['Ports, of which each defaults to 80.', 'All hosts (default `*`).', 'It is fast by default.'],
      'defaults',
    ],
  ])('%s', (_, sentences, topic) => {
    expect(below(sentences.join('\n\n'), topic)).toBe('covered')
    expect(isTreated(below(sentences.slice(1).join('\n\n'), topic))).toBe(false)
  })

  test('the default theme is no value', () => {
    expect(isTreated(below('- the default theme\n- a default user\n- no default road', 'defaults'))).toBe(false)
  })
})

describe('what an object shows', () => {
  const fields = (name: string, head = 'Attribute') =>
    `### ${name}\n\nOne of them.\n\n| ${head} | Type |\n|---|---|\n| id | uuid |\n\n`
  const tree = '```text\nsrc/\n├── app/\n│   └── main.go\n└── docs/\n```'

  test.each<[string, string, string, boolean]>([
    ['a table of fields under each heading: entities', fields('Shop') + fields('Shelf'), 'entities', true],
    ['one such table', fields('Shop'), 'entities', false],
    ['tables of something else', fields('Shop', 'Day') + fields('Shelf', 'Day'), 'entities', false],
    ['a tree of folders', tree, 'project structure', true],
    ['a drawing of boxes', '```\n┌───┐\n│ a │\n└───┘\n```', 'project structure', false],
    ['two parameters of paging', '| Name | Is |\n|---|---|\n| `page` | 1 |\n| `size` | 50 |', 'pagination', true],
    ['one of them', '| Name | Is |\n|---|---|\n| `limit` | 1 |\n| `name` | 50 |', 'pagination', false],
    ['both in an address', '```\nGET /crews?page=0&size=20\n```', 'pagination', true],
    [
      'paths of screens',
      '| Where | Is |\n|---|---|\n| `/` | all |\n| `/crews` | own |\n| `/me` | mine |',
      'screens',
      true,
    ],
    [
      'paths of calls',
      '| Where | Is |\n|---|---|\n| `/api/a` | a |\n| `/api/b` | b |\n| `/v1/c` | c |',
      'screens',
      false,
    ],
    ['commands that test', '```sh\nnpm test\nnpm run lint\npytest -q\n```', 'testing', true],
    ['a test among other commands', '```sh\nnpm install\nnpm test\n```', 'testing', false],
    ['a test of its own', '```sh\nnpm run test:e2e\n```', 'testing', true],
    [
      'products in a diagram',
      '```mermaid\ngraph TD\n a --> Kafka\n a --> Redis\n a --> PostgreSQL\n```',
      'dependencies',
      true,
    ],
    ['two products', '```mermaid\ngraph TD\n a --> Kafka\n a --> Redis\n```', 'dependencies', false],
    [
      'code that is announced as an example',
      'Wait for it, for example:\n\n```powershell\nwait 7\n```',
      'examples',
      true,
    ],
    ['code that is not', 'Wait for it:\n\n```powershell\nwait 7\n```', 'examples', false],
  ])('%s', (_, text, topic, expected) => {
    expect(isTreated(below(text, topic))).toBe(expected)
  })
})

describe('things that are spoken of together', () => {
  test.each<[string, string, string]>([
    [
      'products that a service needs',
      '| `PG` | postgres |\n|---|---|\n| `K` | kafka |\n| `R` | redis |\n| `P` | postgres |',
      'dependencies',
    ],
    [
      'credentials',
      'Send a bearer token. A 401 comes back without one, and the identity provider is asked.',
      'authentication',
    ],
    ['how often', 'Rate limiting by address:\n\n- Per IP: 10 requests / minute', 'rate limits'],
    [
      'screens of other sizes',
      'On a phone the cards are stacked, on wide desktops there are three; below the breakpoint they scroll.',
      'responsive design',
    ],
    ['looks', 'Utilities of Tailwind, one stylesheet, the font Inter, and two palettes.', 'styling'],
    [
      'what runs on',
      'Jobs are claimed by a worker. After a restart the queue goes on, and a retry waits.',
      'operational behavior',
    ],
    [
      'who is trusted',
      'Uploads are untrusted. Each runs in a sandbox, and a compromise of one stays there.',
      'trust boundaries',
    ],
  ])('%s', (_, text, topic) => {
    expect(below(text, topic)).toBe('covered')
    expect(isTreated(below('One of them is enough for a day, and the other for a year.', topic))).toBe(false)
  })

  test('a paragraph is one place however its lines are broken', () => {
    const lines = [
      'Send a token,',
      'which lasts,',
      'for some,',
      'days, and,',
      'is a bearer,',
      'one; no,',
      'password,',
      'is kept,',
    ]
    expect(below(lines.join('\n'), 'authentication')).toBe('covered')
    expect(isTreated(below(lines.join('\n\n'), 'authentication'))).toBe(false)
  })

  test('a line that announces a list speaks with it', () => {
    const list = (lead: string) =>
      `- ${lead}:\n  - write to the book of the shift that there was a duplicate\n  - the replay goes to the first worker of the ten that is free at that time and has been so for longer than the others in its row`
    expect(below(list('Use it as an idempotency key'), 'idempotency')).toBe('covered')
    expect(isTreated(below(list('Use it'), 'idempotency'))).toBe(false)
  })
})

describe('what one line says', () => {
  const files = (first: string) =>
    [first, 'app/models.py', 'tests/'].map((file) => `- \`${file}\` — read at the start`).join('\n')

  test.each<[string, string, string, boolean]>([
    ['how one proves who one is', 'All calls but one require the bearer token of the shop.', 'authentication', true],
    ['that one has to', 'All calls but one require a login.', 'authentication', false],
    ['a token of something else', 'The parser needs a token of lookahead.', 'authentication', false],
    ['three files, and what is in them', files('app/main.py'), 'project structure', true],
    ['two files', files('one'), 'project structure', false],
    [
      'a line before code has the words',
      'After a new day retrain from the folder with:\n\n```sh\ngo\n```',
      'model retraining',
      true,
    ],
    ['the words without code', 'After a new day retrain from the folder with:\n\n- go', 'model retraining', false],
    ['what only sorts is not enough', 'Follow the flow with:\n\n```sh\ngo\n```', 'request flow', false],
    [
      'what is left out',
      'Authentication, hosting and all of the monitoring are not confirmed by the context that was given to the writer of this page.',
      'authentication',
      false,
    ],
    ['an escalation with people', '## Escalation\n\nCall the lead of the shop team.', 'contacts', true],
    ['an escalation without', '## Escalation\n\nAfter an hour it is severe.', 'contacts', false],
  ])('%s', (_, text, topic, expected) => {
    expect(isTreated(below(text, topic))).toBe(expected)
  })
})

describe('headings that mean another thing', () => {
  test.each<[string, string, string, boolean]>([
    ['an order is no rule', `## Delete a user${body}`, 'data retention', false],
    ['the noun is', `## Deletion policy${body}`, 'data retention', true],
    ['undoing of edits is no rollback', `## Undo and redo${body}`, 'rollback', false],
    ['a page is no paging', `## Adding pages${body}`, 'pagination', false],
    ['sampling is no sample', `## Sampling${body}`, 'examples', false],
    ['paging is', `## Paging${body}`, 'pagination', true],
    ['the steps of a procedure', '## Steps\n\n1. Generate the lessons.\n2. Look at them.', 'routine tasks', true],
    ['the steps of an incident', '## Steps\n\n1. Escalate.\n2. Look at the outage.', 'routine tasks', false],
    ['what it does not protect', `## What this system does NOT protect${body}`, 'out of scope', true],
    [
      'what is in scope, under that heading',
      '## Scope\n\nIn scope:\n\n- windows per field\n\nOut of scope: payroll.',
      'responsibilities',
      true,
    ],
    ['what it does, under that heading', '## Scope\n\nDoes:\n\n- pay calendars', 'responsibilities', true],
    [
      'duties in the infinitive, under that heading',
      '## Scope\n\n- Consume topics.\n- Publish events.\n- Maintain the store.',
      'responsibilities',
      true,
    ],
    [
      'the same where something is asked of the reader',
      '## Setup\n\n- Consume topics.\n- Publish events.\n- Maintain the store.',
      'responsibilities',
      false,
    ],
    ['the first of two questions', `## What we take and what we give back${body}`, 'inputs', true],
    ['the second', `## What we take and what we give back${body}`, 'outputs', true],
    ['a label inside of a paragraph', 'Comes in: batches of rows. Goes out: sealed batches.', 'outputs', true],
    ['which has no answer', 'Comes in: batches of rows. Goes out: TBD.', 'outputs', false],
    [
      'doors, below what comes in',
      '## Inputs\n\nOrders of the shop.\n\nOthers speak to it through REST and through the event bus.',
      'interfaces',
      true,
    ],
    ['a story with its number', '- *LOAN-4.* As a registrar, I want to see all loans.', 'user stories', true],
    ['a lead', '**We need** receipts from the shop.', 'inputs', true],
    [
      'what somebody owns, under that heading',
      '## Scope\n\nIt owns the orders and their lines.',
      'responsibilities',
      true,
    ],
    [
      'a bold lead with what it says, below what the page is about',
      '## Scope\n\nFor tables see [the model](model.md).\n\n**Role.** Turns records into lines.',
      'role',
      true,
    ],
    ['a bold lead that points elsewhere', '## Scope\n\n**Role.** See [the role](role.md).', 'role', false],
    [
      'bold words with a noun of the topic',
      '**Repeated delivery.** The key is the meter and the time.',
      'idempotency',
      true,
    ],
    ['a list item with one', '- **Repeated delivery.** The key is the meter.', 'idempotency', false],
    [
      'a lead that is a sentence',
      'Limits. Twenty messages a second for a tenant, six a day for a guest.',
      'rate limits',
      true,
    ],
    ['a sentence with nothing behind', 'Limits. Twenty.', 'rate limits', false],
    ['a label with what was done', '**User stories served:** US-7, US-12', 'user stories', true],
    ['a label with another thing behind', '**User stories vendor:** US-7, US-12', 'user stories', false],
    ['of two segments the one that only asks', `## Repeats and limits${body}`, 'idempotency', true],
    ['of two segments one that asks for nothing', `## Colours and limits${body}`, 'idempotency', false],
    ['what is listed there otherwise', '## Scope\n\n- responsibilities\n- limits', 'responsibilities', false],
    ['a path in the cloud', `## Fargate (primary path)${body}`, 'endpoints', false],
  ])('%s', (_, text, topic, expected) => {
    expect(isTreated(below(text, topic))).toBe(expected)
  })

  test.each<[string, string, boolean]>([
    ['a link to another page is all', 'See [the policy](../POLICY.md) for the process.', false],
    ['a link and something about it', 'See [the policy](../POLICY.md). Within a day somebody answers.', true],
    ['a link to the thing itself', 'See [the board](https://boards.example.org/crews).', true],
  ])('%s', (_, text, expected) => {
    expect(isTreated(below(`## Dashboards\n\n${text}`, 'dashboards'))).toBe(expected)
  })
})

describe('topics that the table has only as a part of wider ones', () => {
  test.each<[string, string, string]>([
    [
      'under the wider heading, where the section comes to them',
      '## Deployment\n\nThree steps: build, push, wait.',
      'section',
    ],
    ['not where it does not', '## Deployment\n\nAll of it is in the cloud.', 'mentioned'],
  ])('%s', (_, text, expected) => {
    expect(below(text, 'deployment steps')).toBe(expected)
  })

  test('one word twice, where the other only sorts it', () => {
    const said = (end: string) =>
      below(
        `The worker keeps a copy for when the phone is offline, and the newest version wins while there is signal; ${end}.`,
        'offline support',
      )
    expect(said('the copy is read only offline')).toBe('covered')
    expect(isTreated(said('the copy is read only then'))).toBe(false)
  })
})

describe('a shell of a page treats nothing', () => {
  const headings = [
    '# Crews',
    '## Incidents',
    '### HighLatency',
    '### Symptoms',
    '### Likely causes',
    '### Restart the workers',
    '## Endpoints',
    '### GET /crews',
    '### POST /crews',
    '## Personal data',
    '## Roles and tokens',
  ]
  const topics = ['incident response', 'diagnosis', 'routine tasks', 'endpoints', 'data classification', 'role']
  const treatedIn = (lines: readonly string[]) =>
    topics.filter((topic) => isTreated(evidence(lines.join('\n\n'), topic)))

  test('the same page with something under each heading treats all but its role', () => {
    expect(treatedIn(headings.flatMap((heading) => [heading, 'One of them is late, and the pager says so.']))).toEqual(
      expect.arrayContaining(['incident response', 'diagnosis', 'endpoints', 'data classification']),
    )
  })

  test.each<[string, string[]]>([
    ['nothing but headings', headings],
    ['a placeholder under each', headings.flatMap((heading) => [heading, 'TBD'])],
    ['a link to another page under each', headings.flatMap((heading) => [heading, 'See the [other page](other.md).'])],
    ['a table of contents', headings.map((heading) => `- [${heading.replace(/^#+ /, '')} - of all](x.md)`)],
  ])('%s', (_, lines) => {
    expect(treatedIn(lines)).toEqual([])
  })
})
