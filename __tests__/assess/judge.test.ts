import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { compareWithLabels, type LabelledDocument } from '../../src/assess/agreement.ts'
import { createJudge, judgePage } from '../../src/assess/judge.ts'
import { withIncludes } from '../../src/assess/outline.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'
import { below, body, evidence, judge, options, sharedJudge } from '../helpers/evidence.ts'

describe('headings', () => {
  test.each<[string, string, string, string]>([
    ['the name itself', `## Error model${body}`, 'error model', 'section 1'],
    ['case, number, punctuation, emoji, numbering', `## 3.2 ⚠️ RATE-LIMIT:${body}`, 'rate limits', 'section 1'],
    ['a synonym of the field', `## Service level objectives${body}`, 'SLOs', 'section 1'],
    ['a longer title', `## DDL skeletons${body}`, 'DDL', 'section 1'],
    ['one of two things', `## Metrics & Alerts${body}`, 'alerts', 'section 1'],
    ['any level', `##### Traces${body}`, 'traces', 'section 1'],
    ['a preposition', `## Examples in action${body}`, 'examples', 'section 1'],
    ['a sort of list', `## List of endpoints${body}`, 'endpoints', 'section 1'],
    ['a noun of its own before', `## Gateway metrics${body}`, 'metrics', 'section 1'],
    ['an image is content', '## ERD\n\n![](erd.svg)', 'ERD', 'section 1'],
    ['a table is content', '## Metrics\n\n| a | b |\n|---|---|\n| c | d |', 'metrics', 'section 1'],
    ['a diagram is content', '## ERD\n\n```mermaid\ngraph TD\n```', 'ERD', 'section 1'],
    ['a macro is content', '## Metrics\n\n{{ metrics_table() }}', 'metrics', 'section 1'],
    ['a generated part is content', '## Endpoints\n\n::: app.routes', 'endpoints', 'section 1'],
    ['sub-headings are content', '## Endpoints\n\n### List\n\n### Create\n', 'endpoints', 'section 1'],
    ['content below a sub-heading', '## Endpoints\n\n### List\n\nReturns all.', 'endpoints', 'section 1'],
    [
      'not applicable is content',
      '## Rate limits\n\nNot applicable: only batch jobs call it.',
      'rate limits',
      'section 1',
    ],
    ['a link and nothing else', '## Dashboards\n\n- <https://graphs.example/d/7>', 'dashboards', 'section 1'],
    ['nothing under it', '## Logs\n\n## Traces\n\ntext', 'logs', 'placeholder 1'],
    ['a placeholder under it', '## Logs\n\n_To be written_\n', 'logs', 'placeholder 1'],
    ['an empty table under it', '## Logs\n\n| Event | Level |\n|---|---|\n', 'logs', 'placeholder 1'],
    ['in a fence', '```\n## Logs\n\ntext\n```', 'logs', 'absent'],
    ['in a comment', '<!--\n## Logs\n\ntext\n-->', 'logs', 'absent'],
    ['another thing of the same word', `## Input validation${body}`, 'inputs', 'absent'],
    ['screens are no screen readers', `## Screen reader support${body}`, 'screens', 'absent'],
    ['an operation, not its schema', `## Create schema${body}`, 'schemas', 'absent'],
    ['an error rate is no error model', `## Error rate${body}`, 'error model', 'absent'],
    ['to notify is a notification', `## Notifying the crew${body}`, 'notifications', 'section 1'],
    ['responses are no responsibilities', `## Response${body}`, 'responsibilities', 'absent'],
  ])('%s', (_, text, topic, expected) => {
    expect(
      evidence(`# Page\n\n## First\n\nShort.\n\n${text}`, topic).replace(/\d+$/, (line) => String(Number(line) - 6)),
    ).toBe(expected)
  })

  test("the page's own title is no evidence of a topic that the column is called", () => {
    const text = '# API\n\n## Errors\n\nCodes are stable.'
    expect(evidence(text, 'API')).toBe('section 1')
    expect(judge(text, ['API', 'errors']).topics.map(({ evidence }) => evidence)).toEqual(['absent', 'section'])
    expect(
      judge('# Metrics Store\n\n## Logs\n\ntext', ['metrics', 'logs'], { moduleNames: ['Metrics Store'] }).topics[0]
        ?.evidence,
    ).toBe('absent')
  })
})

describe('labels, leads, tables, code and images', () => {
  test.each<[string, string, string, string]>([
    ['a label line', 'Wireframe\n\n![x](x.svg)', 'wireframes', 'covered 1'],
    ['a label above a list', 'API\n- [List](api.md#list)', 'API dependencies', 'covered 1'],
    ['a bold label', '**Rate limits**\n\nSixty a minute.', 'rate limits', 'covered 1'],
    ['a bold lead', '**Traces.** One span for each call.', 'traces', 'covered 1'],
    ['a lead with a colon', 'Logs: JSON on stdout', 'logs', 'covered 1'],
    ['a list lead', '- **Metrics** – counters only', 'metrics', 'covered 1'],
    ['a list lead with content below', '- Metrics\n    - requests_total', 'metrics', 'covered 1'],
    ['a table column', '| Metric | Type |\n|---|---|\n| a_total | counter |', 'metrics', 'covered 1'],
    ['a table row', '| Topic | Answer |\n|---|---|\n| Logs | JSON on stdout |', 'logs', 'covered 3'],
    ['a term', 'Alerts\n:   two', 'alerts', 'covered 1'],
    ['an admonition', '!!! warning "Rate limits"\n    Sixty a minute.', 'rate limits', 'covered 1'],
    ['a tab', '=== "Traces"\n\n    One span.', 'traces', 'covered 1'],
    ['a summary', '<details><summary>Metrics</summary>\n\nCounters.\n\n</details>', 'metrics', 'covered 1'],
    ['dbml', '```dbml\nTable a {\n}\n```', 'DBML', 'covered 1'],
    ['create table', '```sql\ncreate table a (b int);\n```', 'DDL', 'covered 1'],
    ['insert', '```sql\ninsert into a values (1);\n```', 'seeds', 'covered 1'],
    ['mermaid', '```mermaid\nerDiagram\n  A ||--o{ B : has\n```', 'ERD', 'covered 1'],
    ['a request line', '`GET /v1/items`\n\nAll items.', 'endpoints', 'covered 1'],
    ['a body', '```json\n{"a": 1}\n```', 'schemas', 'covered 1'],
    ['an embedded specification', '<swagger-ui src="openapi.yaml"/>', 'endpoints', 'covered 1'],
    ['an image by its text', '![Orders entity relationship diagram](x.svg)', 'ERD', 'covered 1'],
    ['an image by its file', '![](img/orders-erd.svg)', 'ERD', 'covered 1'],
    ['a screen in characters', '```\n+------+\n| Save |\n+------+\n```', 'wireframes', 'covered 1'],
    ['a sentence in passing', 'It has metrics and logs.', 'metrics', 'mentioned 1'],
    ['a bare list item', '- Metrics\n- Logs', 'metrics', 'mentioned 1'],
    ['an identifier', '- `rate_limited`\n- rate_limited', 'rate limits', 'mentioned 1'],
    ['a label without content', '**Metrics**\n\n**Logs**\n\nJSON', 'metrics', 'mentioned 1'],
    ['a link to another page', '[Metrics](metrics.md)\nWhat is measured.', 'metrics', 'mentioned 1'],
    ['a placeholder behind a label', 'Metrics: TBD', 'metrics', 'placeholder 1'],
    ['one select is no seed', '```sql\nselect 1\n```', 'seeds', 'absent'],
    ['an empty fence', '```http\n```', 'endpoints', 'absent'],
    ['an image of nothing', '![ERD]()', 'ERD', 'absent'],
    ['a file that the build puts in', '{% include erd.md %}', 'ERD', 'covered 1'],
    [
      'a row that is about the topic',
      '| Matter | Rule |\n|---|---|\n| Encryption at rest | disks |',
      'safeguards',
      'covered 3',
    ],
    [
      'a row that is a part of the system',
      '| Part | Owner |\n|---|---|\n| Buyer key management | Ana |',
      'safeguards',
      'mentioned 3',
    ],
    ['the tables of a diagram', '```mermaid\nerDiagram\n  A ||--o{ B : has\n```', 'tables', 'covered 1'],
    ['a diagram without columns', '```mermaid\nerDiagram\n  A ||--o{ B : has\n```', 'fields', 'absent'],
    ['a diagram with columns', '```mermaid\nerDiagram\n  A {\n    int id PK\n  }\n```', 'fields', 'covered 1'],
  ])('%s', (_, text, topic, expected) => {
    expect(evidence(`# Page\n\n## First\n\n${text}`, topic).replace(/\d+$/, (line) => String(Number(line) - 4))).toBe(
      expected,
    )
  })

  test('a scope sentence that lists all topics, and a list of links, treat none', () => {
    const text =
      '# O\n\n## Scope\n\nMetrics, logs and traces of the module, its dashboards and all of the alerts that operators of it will ever get.\n\n## See also\n\n- Metrics: the platform page\n'
    expect(judge(text, ['metrics', 'logs', 'traces']).topics.map(({ evidence }) => evidence)).toEqual([
      'mentioned',
      'mentioned',
      'mentioned',
    ])
  })

  test('prose that is about a topic treats it', () => {
    const text =
      '# O\n\n## Signals\n\nMetrics are scraped every fifteen seconds. The most useful is the age of the oldest record, which has a label for the source and one for the stage.'
    expect(evidence(text, 'metrics')).toBe('covered 5')
  })
})

describe('headings that ask', () => {
  test.each<[string, string, string]>([
    ['What does it do?', 'role', 'section'],
    ['What does the data contract registry do?', 'responsibilities', 'section'],
    ["What can't it do?", 'constraints', 'section'],
    ["What can't it do?", 'responsibilities', 'absent'],
    ['What does it not do?', 'constraints', 'section'],
    ['How do I call it?', 'interfaces', 'section'],
    ['How should clients call this?', 'interfaces', 'section'],
    ['How does it behave under load?', 'operational behavior', 'section'],
    ['What do I get back?', 'outputs', 'section'],
    ['Who uses it, and for what?', 'related user stories', 'section'],
    ['Where the screens live', 'placement', 'section'],
    ['What wakes us up', 'alerts', 'covered'],
    ['If a credential leaked', 'operational procedures for incidents', 'covered'],
    ['Following one lease', 'traces', 'covered'],
    ['Calling again', 'idempotency', 'covered'],
    ['What is loaded at installation', 'seeds', 'covered'],
    ['What is inside the token', 'alerts', 'absent'],
    ['Monitoring goals', 'SLOs', 'absent'],
  ])('%s ← %s: %s', (heading, topic, expected) => {
    expect(below(`## ${heading}${body}`, topic)).toBe(expected)
  })
})

test('"What is" asks for the role only of what the page is about', () => {
  expect(evidence(`# Job scheduler\n\n## What is the scheduler?${body}`, 'role')).toBe('section 3')
  expect(evidence(`# Job scheduler\n\n## What is implemented${body}`, 'role')).toBe('absent')
})

describe('headings that no topic has by name', () => {
  test.each<[string, string, string]>([
    ['Retry behaviour', 'idempotency', 'covered'],
    ['Information classes', 'data classification', 'covered'],
    ['Calls per page', 'API dependencies', 'covered'],
    ['Rate limiting', 'constraints', 'absent'],
    ['Create schema', 'schemas', 'absent'],
    ['Set the secret', 'safeguards', 'absent'],
    ['Role management', 'role', 'absent'],
    ['Future dashboards', 'dashboards', 'section'],
    ['Future monitoring work', 'dashboards', 'absent'],
  ])('%s ← %s: %s', (heading, topic, expected) => {
    expect(below(`## ${heading}${body}`, topic)).toBe(expected)
  })

  test('one word is not enough where another topic has the heading by name', () => {
    const text = `# P\n\n## Access log retention${body}`
    expect(judge(text, ['logs', 'access control']).topics.map(({ evidence }) => evidence)).toEqual([
      'section',
      'absent',
    ])
  })
})

describe('what a section speaks of', () => {
  test.each<[string, string, string, string]>([
    [
      'three things of one topic',
      'The lead is told at 99.9 %, over 30 days; half of the error budget freezes us.',
      'SLOs',
      'covered',
    ],
    [
      'in neighbouring lines',
      '- Encrypted with a key of the tenant\n- Scanned for malware\n- Links are single use',
      'safeguards',
      'covered',
    ],
    [
      'in rows of a table',
      '| a | b |\n|---|---|\n| prune | nightly |\n| drain | first Tuesday |',
      'routine tasks',
      'covered',
    ],
    [
      'status codes',
      '`409` if it is closed, `404` if it is unknown, `422` if the date is none.',
      'error model',
      'covered',
    ],
    ['two are not enough', 'Sent with `429` and `Retry-After`.', 'rate limits', 'absent'],
    ['three forms of one are one', 'The graph has lines for p50, p95 and p99.', 'SLOs', 'absent'],
    [
      'far from each other',
      '- encrypted\n- a\n- b\n- c\n- scanned\n- d\n- e\n- f\n- single use',
      'safeguards',
      'mentioned',
    ],
  ])('%s', (_, text, topic, expected) => {
    expect(below(`## Something\n\n${text}`, topic)).toBe(expected)
  })

  test('what stands before the first section names more than it treats, unless in more than one sentence', () => {
    const rest = '\n\n## Other\n\nThe weather.\n'
    const names = '# P\n\nHow it authenticates users, grants roles, and checks every token that they send.'
    const says = '# P\n\nA part of the Tenant App. Curators find it in the menu of the portal, below *Home*.'
    expect(evidence(names + rest, 'access control').replace(/ \d+$/, '')).not.toBe('covered')
    expect(evidence(says + rest, 'placement').replace(/ \d+$/, '')).toBe('covered')
  })

  test('where a screen is found is said in one sentence, even there', () => {
    const text = '# P\n\nThe module adds two tabs to the menu of the console.\n\n## Other\n\nThe weather.\n'
    expect(evidence(text, 'placement')).toBe('covered 3')
    // Who belongs to whom does not make it another page's matter.
    expect(evidence(text.replace('The module adds', 'The guards belong to the shops, which have'), 'placement')).toBe(
      'covered 3',
    )
  })

  test('places of the hint are such things too', () => {
    const page = readPage('# UI\n\n## First\n\nOperators: Admin Console, menu Delivery. Others: Customer Site.\n')
    const topic = { name: 'placement', hint: 'Admin Console or Customer Site' }
    expect(judgePage(page, [topic], options).topics[0]?.evidence).toBe('covered')
  })
})

describe('lines and objects by their form', () => {
  test.each<[string, string, string, string]>([
    ['a method behind a label', '- **Method:** `POST`', 'endpoints', 'covered'],
    ['in any language', '- **方法:** `POST`', 'endpoints', 'covered'],
    ['a path behind a label', '- **URL**: `/v1/items`', 'endpoints', 'covered'],
    ['on a page about screens that is where one is', '**URL:** `/search`', 'API dependencies', 'absent'],
    [
      'three requests in passing',
      'Loads `GET /a`.\n\nLoads `GET /b`.\n\nPosts to `POST /c`.',
      'API dependencies',
      'covered',
    ],
    ['one request in passing', 'Loads `GET /a`.', 'API dependencies', 'absent'],
    ['three in two lines', 'Loads `GET /a`.\n\nLoads `GET /b` and `GET /b/c`.', 'API dependencies', 'covered'],
    ['a story', '- As a data owner, I want to hear of a broken feed', 'related user stories', 'covered'],
    [
      'an alert by its name',
      '??? danger "SchedulerStalled"\n    Look at the lease.',
      'operational procedures for incidents',
      'covered',
    ],
    [
      'a product is no alert',
      '??? note "OpenTelemetry"\n    Look at the lease.',
      'operational procedures for incidents',
      'absent',
    ],
    ['time series', '- `exports_failed_total` by reason', 'metrics', 'covered'],
    ['a call', '```bash\ncurl -d "{}" https://x/deliver\n```', 'examples', 'covered'],
    ['a check is no example', '```bash\ncurl localhost/health\n```', 'examples', 'absent'],
    ['classes with relations', '```mermaid\nclassDiagram\n  A "1" --> "*" B\n```', 'ERD', 'covered'],
    ['csv rows', '```csv\nid,name\n1,a\n```', 'seeds', 'covered'],
    ['asking for the DDL is none', '```sql\nSHOW CREATE TABLE a\n```', 'DDL', 'absent'],
    ['a picture of what the section is called', '## Keys\n\n![Keys, first draft](1.png)', 'screens', 'covered'],
    ['a label that only points elsewhere', '- SLOs: see backlog item 77', 'SLOs', 'mentioned'],
    [
      'situations and steps',
      '| Situation | Steps |\n|---|---|\n| It is late | Send it again |',
      'operational procedures for incidents',
      'covered',
    ],
    ['a picture of a screen', '![Search page](search.png)', 'wireframes', 'covered'],
    ['rows', '```sql\ninsert into boats values (1, null);\n```', 'seeds', 'covered'],
    ['what a program runs', '```sql\ninsert into boats values (?, ?);\n```', 'seeds', 'absent'],
    ['a picture of entities', '![](img/calendar-er.png)', 'ERD', 'covered'],
    ['a tree of folders is no wireframe', '```\na\n├── b\n└── c\n```', 'wireframes', 'absent'],
    ['a reference made from code', '::: webhooks.api.routes', 'schemas', 'covered'],
    [
      'ticks are an answer',
      '## Placement\n\n| View | A | B |\n|---|---|---|\n| List | ✔ | – |',
      'placement',
      'section',
    ],
    [
      'dashes are none',
      '## Placement\n\n| View | A | B |\n|---|---|---|\n| List | – | – |',
      'placement',
      'placeholder',
    ],
    ['a label with two words before the name', '1. **Circuit State Gauge**: open or closed', 'metrics', 'covered'],
    ['a step is no label', '1. Check Prometheus logs:\n\n    docker logs', 'logs', 'mentioned'],
    ['bold words of a sentence are no label', '- **Proactive alerting** for critical issues', 'alerts', 'mentioned'],
    ['where a file is does not treat it', '**Source:** `src/scanner/auth.rs`', 'inputs', 'absent'],
    [
      'a paragraph about a call is not about what the call is done to',
      'Force an error to find out whether the reports arrive. With `where=here` the error says in which country it was made.',
      'error model',
      'mentioned',
    ],
    [
      'a paragraph that comes to the topic',
      'Identical retries with the same `eventId` get the answer of the first one for thirty days, and the event itself is published once; this is idempotent by design.',
      'idempotency',
      'covered',
    ],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe('what is not written yet', () => {
  test.each<[string, string, string, string]>([
    [
      'a label with nothing behind it',
      '## Runtime behavior\n\n- Frequency:\n- Typical runtime:',
      'operational behavior',
      'placeholder',
    ],
    ['sub-headings with placeholders', '## Inputs\n\n### Events\n\nTODO\n\n### Calls\n\nTODO', 'inputs', 'placeholder'],
    ['a promise', '## Logs\n\n_To be described after the load test._', 'logs', 'placeholder'],
    ['a release to come', '## Logs\n\nComing with the next release.', 'logs', 'placeholder'],
    ['a decision to come', '## Rate limits\n\n_not yet specified_', 'rate limits', 'placeholder'],
    ['a link to come', '## Wireframes\n\nFigma link to follow.', 'wireframes', 'placeholder'],
    ['the heading, announced', '## DDL\n\nThe DDL will be delivered with milestone 3.', 'DDL', 'placeholder'],
    ['something else, announced', '## Logs\n\nOrders will be delivered to the sink.', 'logs', 'section'],
    ['a task in a box', '## Schemas\n\n!!! todo\n    Ask the crew.', 'schemas', 'placeholder'],
    ['a task beside text', '## Schemas\n\n`id` is a UUID.\n\n!!! todo\n    Ask the crew.', 'schemas', 'section'],
    ['rows of a template', '## Alerts\n\n| Alert | Owner |\n|---|---|\n| <alert> | <…> |', 'alerts', 'placeholder'],
    ['rows of types', '## Alerts\n\n| Alert | Kind |\n|---|---|\n| Late | List<Late> |', 'alerts', 'section'],
    [
      'rows of a template in code',
      '## Alerts\n\n| Alert | Owner |\n|---|---|\n| `<alert>` | `<team>` |',
      'alerts',
      'placeholder',
    ],
    ['items of a template in code', '## Scripts\n\n- `<script>`: `<purpose>`', 'scripts', 'placeholder'],
    ['a parameter in code', '## Scripts\n\n- `replay <date>`: does a day again', 'scripts', 'section'],
    ['items that number places', '## Screens\n\n- Screen 1: <name>\n- Screen 2: <name>', 'screens', 'placeholder'],
    ['a command of a template', '## Scripts\n\n```bash\n<command>\n```', 'scripts', 'placeholder'],
    [
      'labels above nothing',
      '## Routine tasks\n\nSteps\n\n1. ...\n2. ...\n\nValidation\n\n- ...',
      'routine tasks',
      'placeholder',
    ],
    [
      'below the place of a heading',
      '## Routine tasks\n\n### \\<Task name\\>\n\nOnce a week, by the crew.',
      'routine tasks',
      'placeholder',
    ],
    [
      'a label above a step',
      '## Routine tasks\n\nSteps\n\n1. Rotate the key with `rotate.sh`',
      'routine tasks',
      'section',
    ],
    [
      'the caption of a placeholder',
      '## ERD\n\n![ERD](img/erd_placeholder.svg)\n\n_Figure 1: ERD_{.caption}',
      'ERD',
      'placeholder',
    ],
    ['a clause', '## 3.5 Seed data\n\n3.5.1 Seed data will be delivered with milestone 3.', 'seeds', 'placeholder'],
    ['a figure that looks like a clause', '## Rate limits\n\n1.5 GB an hour.', 'rate limits', 'section'],
    [
      'a list of what is planned',
      '## Starter kits\n\nPlanned for Q3:\n\n- Postman collection\n- Example workflow',
      'starter kits',
      'placeholder',
    ],
    ['what is planned', '## Starter kits\n\nPlanned: a sample tenant with a small KPI.', 'starter kits', 'placeholder'],
    [
      'when it is planned',
      '## Routine tasks\n\nPlanned: every second Sunday the store is compacted.',
      'routine tasks',
      'section',
    ],
    ['a review to come', '## Wireframes\n\nPending design review.', 'wireframes', 'placeholder'],
    [
      'somebody who is asked to fix it',
      '## Seeds\n\nFIXME ines: the old `seed.py` went away, put the demo jobs back',
      'seeds',
      'placeholder',
    ],
    [
      'a smaller heading elsewhere',
      '## Incidents\n\n### One schedule did not run\n\nLook at its row.\n\n## Routine\n\n- Pruning of fires\n- Restore test',
      'routine tasks',
      'mentioned',
    ],
    ['no list of names', '## DBML\n\nNot applicable, no database.', 'DBML', 'section'],
    ['what is not done on purpose', '## Traces\n\nTraces are not collected.', 'traces', 'section'],
    [
      'a table of what goes wrong',
      '# M\n\n## GET /usage\n\nFails with\n\n| HTTP | Code |\n|---|---|\n| 400 | `bad_range` |\n| 403 | `not_yours` |',
      'error model',
      'covered',
    ],
    [
      'a sentence of what goes wrong',
      '# M\n\nReturns 201. Returns 409 when the URL is known and 422 when it is not https.',
      'error model',
      'covered',
    ],
    ['one code in passing', '# M\n\nReturns 201, and 409 when the URL is known.', 'error model', 'absent'],
    [
      'links to stories',
      '# M\n\nYou meet it in [Failure](../user-stories/13.md) and [Recovery](../user-stories/14.md).',
      'related user stories',
      'covered',
    ],
    ['one link to a story', '# M\n\nAs in [Failure](../user-stories/13.md).', 'related user stories', 'absent'],
    ['types of Kotlin', '# M\n\n```kotlin\n@Serializable data class Slip(val id: String)\n```', 'schemas', 'covered'],
    ['types in a hand of their own', '# M\n\n```\nOffer  {id, slotId, state: open|lapsed}\n```', 'schemas', 'covered'],
    ['where else to look', "## Routine tasks\n\nsee the captain's calendar", 'routine tasks', 'mentioned'],
    ['which standard to follow', '## Error model\n\nSee RFC 9457.', 'error model', 'section'],
    ['work of the future', '## Future work\n\n- **Traces**: one span per call', 'traces', 'mentioned'],
    ['what is deferred', "## What's deferred\n\n- **Traces.** One span per call", 'traces', 'mentioned'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })

  test('in a form that nobody filled in, brackets hold the place; elsewhere they are asides', () => {
    const form = '# Module\n\n## Inputs\n\n- (Input 1)\n- (Input 2)\n\n## Outputs\n\n[what it hands on, and to whom]\n'
    const page =
      '# Module\n\nIt moves files.\n\n## Inputs\n\n(one for each shop)\n\n## Outputs\n\nFiles.\n\nReceipts.\n'
    expect(judge(form, ['inputs', 'outputs']).topics.map(({ evidence }) => evidence)).toEqual([
      'placeholder',
      'placeholder',
    ])
    expect(judge(page, ['inputs', 'outputs']).verdict).toBe('complete')
  })

  test('a page that treats one topic is unfinished, not a stub', () => {
    const text = '# O\n\n## Logs\n\nJSON on stdout.\n\n## Metrics\n\nTODO\n'
    expect(judge(text, ['logs', 'metrics'])).toMatchObject({ verdict: 'incomplete', stubSignals: [] })
    expect(judge(text, ['metrics', 'traces']).verdict).toBe('stub')
  })
})

describe('headings that mean another thing as often', () => {
  test.each<[string, string, string, string]>([
    ['a goal of the page', '## Objectives\n\nFind out what happened without asking anybody.', 'SLOs', 'mentioned'],
    ['a goal of the service', '## Objectives\n\nMails leave within 5 minutes, 99 of 100.', 'SLOs', 'section'],
    ['what is installed', '## Requirements\n\n- Docker and Node 22', 'constraints', 'mentioned'],
    ['what must hold', '## Requirements\n\nA run must never start twice.', 'constraints', 'section'],
    ['what it is built with', '## Dependencies\n\nThe project needs `left-pad`.', 'interfaces', 'mentioned'],
    ['what it talks to', '## Dependencies\n\nRates and Ledger', 'interfaces', 'section'],
    ['a page of the application', '## Data sources\n\n- A catalog with filters', 'API dependencies', 'mentioned'],
    ['where the data comes from', '## Data sources\n\nThe rates come from an endpoint.', 'API dependencies', 'section'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe("the page's own title", () => {
  const rest = '\n\n## Order\n\nNewest first.\n'

  test('speaks for the one topic that it names', () => {
    expect(evidence(`# Alarm screens${rest}`, 'screens')).toBe('section 1')
    const both = judge(`# Alarm screens and placement${rest}`, ['screens', 'placement']).topics
    expect(both.map(({ evidence }) => evidence)).toEqual(['absent', 'absent'])
  })

  test('does not where it only says what the module is called', () => {
    expect(evidence(`# Screens Service${rest}`, 'screens', { moduleNames: ['Screens Service'] })).toBe('absent')
  })
})

describe('the opening of a page', () => {
  test.each<[string, string, string]>([
    [
      'a paragraph before the first section',
      '# Scheduler\n\nStarts jobs when they are due, on the cluster with room.\n\n## Inputs\n\nJobs.',
      'covered',
    ],
    [
      'the title again in the first section',
      '# Scheduler\n\n## Duty\n\nScheduler starts jobs when they are due, where there is room.',
      'covered',
    ],
    [
      'another paragraph there',
      '# Scheduler\n\n## Storage\n\nJobs that are due are kept in a table of their own.',
      'absent',
    ],
    [
      'facts about the page',
      '# Scheduler\n\n**Owner:** the team that runs the platform, day and night\n\n## Storage\n\nA table.',
      'absent',
    ],
    [
      'a folder',
      '# Modules\n\nThis directory contains the documentation of all modules.\n\n## Storage\n\nA table.',
      'absent',
    ],
  ])('%s', (_, text, expected) => {
    expect(evidence(text, 'role').replace(/ \d+$/, '')).toBe(expected)
  })
})

describe('what the caller adds', () => {
  test('synonyms of the config', () => {
    const text = `# P\n\n## Kennzahlen${body}`
    expect(evidence(text, 'metrics')).toBe('absent')
    expect(evidence(text, 'metrics', { synonyms: { Metrics: ['Kennzahlen'] } })).toBe('section 3')
  })

  test('the hint of a topic', () => {
    const page = readPage('# UI\n\n## First\n\n- Tenant App: decisions\n')
    const topic = { name: 'surroundings', hint: 'Platform Admin App or Tenant App' }
    expect(judgePage(page, [topic], options).topics[0]?.evidence).toBe('covered')
  })

  test('one section of a page', () => {
    const text = `# M\n\n## Observability\n\n### Metrics${body}\n## API\n\n### Errors${body}`
    const judged = judge(text, ['metrics', 'errors'], { section: 'observability' })
    expect(judged.section).toEqual({ anchor: 'observability', line: 3 })
    expect(judged.topics.map(({ evidence }) => evidence)).toEqual(['section', 'absent'])
  })

  test('a section that is not there', () => {
    const judged = judge(`# M${body}`, ['metrics'], { section: 'gone' })
    expect(judged).toMatchObject({
      verdict: 'stub',
      section: { anchor: 'gone', line: null },
      topics: [{ evidence: 'absent' }],
    })
  })

  test('included files', () => {
    const page = readPage('# P\n\n--8<-- "errors.md"\n')
    const included = new Map([['errors.md', readPage(`## Errors${body}`)]])
    expect(judgePage(page, [{ name: 'errors', hint: null }], { ...options, included }).topics[0]).toMatchObject({
      evidence: 'section',
      line: 3,
    })
    expect(judgePage(page, [{ name: 'errors', hint: null }], options).verdict).toBe('incomplete')
  })

  test('files that include each other end somewhere, and what the page says itself is judged all the same', () => {
    const page = readPage(`# P\n\n${'--8<-- "a.md"\n'.repeat(50)}\n## Errors${body}`)
    const included = new Map([['a.md', readPage('One.\n\n--8<-- "a.md"\n'.repeat(50))]])
    expect(withIncludes(page, included).length).toBeLessThan(21_000)
    expect(judgePage(page, [{ name: 'errors', hint: null }], { ...options, included }).verdict).toBe('complete')
  })

  test('near misses where asked for', () => {
    const [topic] = judge('# P\n\n## First\n\nIt emits metrics.', ['metrics'], { explain: true }).topics
    expect(topic?.near).toEqual([{ line: 5, quote: 'It emits metrics.', reason: 'only named in passing' }])
  })

  test('no topics: complete unless a stub', () => {
    expect(judge(`# P${body}`, []).verdict).toBe('complete')
    expect(judge('# P\n\nStub.', []).verdict).toBe('stub')
  })
})

interface LabelFile extends LabelledDocument {
  module?: string
  topics: readonly (LabelledDocument['topics'][number] & { hint?: string })[]
}

const columnNames: Readonly<Record<string, string[]>> = {
  ui: ['UI', 'User Interface'],
  api: ['API', 'REST API'],
  'data-model': ['Data Model'],
  index: ['Index', 'Overview'],
}

function agreementOf(labels: string, tree: string) {
  const documents = JSON.parse(readFileSync(labels, 'utf8')) as LabelFile[]
  const judgeAll = createJudge({ explain: true })
  return compareWithLabels(
    documents.map((document) => ({
      document,
      judgement: judgeAll(
        readPage(readFileSync(join(tree, document.path), 'utf8')),
        document.topics.map(({ topic, hint = null }) => ({ name: topic, hint })),
        {
          columnNames: columnNames[document.kind] ?? [document.kind],
          moduleNames: document.module === undefined ? [] : [document.module],
          synonyms: {},
          section: null,
        },
      ),
    })),
  )
}

describe('agreement with readers', () => {
  test("the project's own labelled documents", () => {
    const fixtures = join(import.meta.dirname, '../fixtures/judged')
    const agreement = agreementOf(join(fixtures, 'labels.json'), fixtures)
    expect(agreement.disagreements).toEqual([])
    expect(agreement.documents).toBeGreaterThanOrEqual(20)
  })

  test('documents that were judged wrong at first sight, but for those that still are', () => {
    const fixtures = join(import.meta.dirname, '../fixtures/hard')
    const agreement = agreementOf(join(fixtures, 'labels.json'), fixtures)
    const wrong = agreement.disagreements.flatMap(({ path, topic }) => (topic === null ? [] : [`${path}: ${topic}`]))
    expect(wrong).toEqual(JSON.parse(readFileSync(join(fixtures, 'still-wrong.json'), 'utf8')))
    expect(agreement.topics).toBe(2061)
  })

  describeCorpus('the corpus', () => {
    test('every topic and every document', () => {
      const agreement = agreementOf(join(corpus, 'labels.json'), join(corpus, 'platform-docs/head'))
      expect(agreement.disagreements).toEqual([])
      expect(agreement.topics).toBe(68)
    })
  })
})

const topics = ['metrics', 'logs', 'error model', 'ERD', 'role']
const fragment = fc.constantFrom(
  '# P',
  '## Metrics',
  '## Logs',
  '### Errors',
  'Metrics: many of them',
  '- **Logs** JSON',
  '```mermaid\nerDiagram\n```',
  'TBD',
  '| Metric | b |\n|---|---|\n| c | d |',
  '!!! note "Logs"\n    text',
  'It has metrics.',
  '',
  '<!-- c -->',
  '![ERD](x.png)',
  'P is the place where all of this comes together.',
)
const document = fc.array(fragment, { maxLength: 14 }).map((parts) => parts.join('\n\n'))
const rank = ['section', 'covered', 'placeholder', 'mentioned', 'absent']

describe('any page', () => {
  test('CRLF and LF get the same judgement', () => {
    fc.assert(
      fc.property(document, (text) => {
        expect(judge(text.replace(/\n/g, '\r\n'), topics)).toEqual(judge(text, topics))
      }),
      { numRuns: 150 },
    )
  })

  test('an unrelated section at the end never loses evidence', () => {
    fc.assert(
      fc.property(document, (text) => {
        const before = judge(text, topics).topics
        const after = judge(`${text}\n\n# Unrelated\n\nThe weather is fine today.\n`, topics).topics
        for (const [index, topic] of before.entries()) {
          expect(rank.indexOf(after[index]?.evidence ?? '')).toBeLessThanOrEqual(rank.indexOf(topic.evidence))
        }
      }),
      { numRuns: 150 },
    )
  })

  test('evidence has a line of the file, and a judge remembers without changing its mind', () => {
    fc.assert(
      fc.property(document, (text) => {
        const page = readPage(text)
        const asked = topics.map((name) => ({ name, hint: null }))
        const judged = sharedJudge(page, asked, options)
        expect(judged).toEqual(judgePage(page, asked, options))
        for (const { line } of judged.topics) expect(line === null || (line >= 1 && line <= page.lines)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
