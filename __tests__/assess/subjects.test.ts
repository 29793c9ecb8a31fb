import { describe, expect, test } from '@jest/globals'
import { FIELD_TOPICS } from '../../src/assess/names/synonyms.ts'
import { isShape } from '../../src/assess/shape.ts'
import { isTreated } from '../../src/assess/treated.ts'
import { below, evidence, judge } from '../helpers/evidence.ts'

/** What a page has of a topic, judged with all topics of its column, as the gate does. */
const COLUMNS = {
  security: ['data classification', 'access control', 'auditability', 'safeguards'],
  api: ['endpoints', 'schemas', 'error model', 'idempotency', 'rate limits'],
  observability: ['metrics', 'logs', 'traces', 'dashboards', 'alerts', 'SLOs'],
  wiring: ['CI hooks', 'starter kits', 'scripts', 'automation specific to the module'],
}

function treated(text: string, column: keyof typeof COLUMNS): string[] {
  const page = `# Parcel router\n\nIt brings parcels to depots.\n\n${text}\n\n## Colours\n\nThe belt is grey.\n`
  return judge(page, COLUMNS[column])
    .topics.filter(({ evidence }) => isTreated(evidence))
    .map(({ name }) => name)
}

describe('sections that authors head in words of their own', () => {
  test.each<[keyof typeof COLUMNS, string, string]>([
    [
      'security',
      'data classification',
      '## Crown jewels\n\n- Salaries: strictly confidential\n- Shift plans: internal',
    ],
    ['security', 'data classification', '## Which drawer?\n\nDiagnoses are restricted. Opening hours are public.'],
    ['security', 'access control', '## Doors and keys\n\nOnly the shift lead may change the plan.'],
    ['security', 'access control', '## Guest list\n\nA nurse sees her own ward only; nobody can delete.'],
    ['security', 'auditability', '## The long memory\n\nEach change is stored with its author and cannot be removed.'],
    ['security', 'safeguards', '## Belt and braces\n\n- Disks are encrypted at rest\n- Images are scanned nightly'],
    [
      'security',
      'safeguards',
      '## Worst cases\n\n| Danger | Answer |\n|---|---|\n| Someone listens | TLS on every hop |',
    ],
    ['security', 'auditability', '## Leaving footprints\n\nAn entry says who, what and when, and cannot be changed.'],
    ['api', 'endpoints', '## Plugs and sockets\n\nYou push a parcel to `/parcels` and ask `/depots` for a place.'],
    ['api', 'schemas', '## Inside the box\n\n`weight` is an integer, `depot` is a string.'],
    ['api', 'schemas', '## The parcel\n\n```ts\ninterface Parcel {\n  id: string\n}\n```'],
    ['api', 'error model', '## When it says no\n\nA 404 means that the parcel is not there.'],
    ['api', 'idempotency', '## Press it twice\n\nIf the order is sent again, nothing new happens.'],
    ['api', 'rate limits', '## Speed bumps\n\nA shop makes 10 calls a second; those above wait.'],
    ['observability', 'metrics', '## Vital signs\n\nWe look at parcels per minute and at the length of the queue.'],
    ['observability', 'logs', '## The diary\n\nOne line in JSON for each parcel goes to stdout.'],
    [
      'observability',
      'logs',
      '## What is seen\n\n```\n2026-01-01T10:00:00Z INFO sorted\n2026-01-01T10:00:01Z WARN jam\n```',
    ],
    ['observability', 'traces', '## The red thread\n\nAn id is handed on in `traceparent`; Jaeger shows each hop.'],
    ['observability', 'dashboards', '## The big screen\n\nA screen in the hall shows the queue of each line.'],
    ['observability', 'alerts', '## What gets us out of bed\n\nIf the queue is over 1000, on-call gets an SMS.'],
    ['observability', 'SLOs', '## What we owe\n\n99.5 % of parcels are sorted within 2 minutes.'],
    ['wiring', 'CI hooks', '## Gates\n\nEach merge request is compiled and tested; the linter must be green.'],
    ['wiring', 'starter kits', '## Begin here\n\nRun `npx create-sorter my-line`.'],
    [
      'wiring',
      'starter kits',
      '## A queue of your own?\n\n`make new-queue NAME=parcels` gives you a package with a test.',
    ],
    ['wiring', 'starter kits', '## I want to add a line\n\n```bash\npnpm create line my-line\n```'],
    ['wiring', 'starter kits', '## Kits for others\n\n`npx @hall/create-line` asks for a name.'],
    ['wiring', 'starter kits', '## Something of your own\n\n`make new line NAME=a` writes a file.'],
    [
      'wiring',
      'starter kits',
      '## Is there something to begin with?\n\n| Kit | Command |\n|---|---|\n| New line | `pnpm gen line` |',
    ],
    ['wiring', 'CI hooks', '## What CI checks\n\n1. **Style**, one minute.\n2. **Golden invoices**, an hour.'],
    ['wiring', 'starter kits', '## A new line\n\nClone the skeleton and rename it.'],
    ['wiring', 'scripts', '## Handy\n\n`reset.sh` empties the queue.'],
    ['wiring', 'automation specific to the module', '## Robots\n\nEach night a bot updates the list of depots.'],
  ])('%s: %s in %j', (column, topic, text) => {
    expect(treated(text, column)).toContain(topic)
  })

  test.each<[keyof typeof COLUMNS, string]>([
    ['security', '## Wishes\n\nWe would like to encrypt the disks; each change should be logged some day.'],
    ['security', '## Public site\n\nThe public host is fast, and internal traffic takes another port.'],
    ['security', '## How a parcel moves\n\nIt is scanned at the door and loaded. Each scan is sent to the hub.'],
    ['security', '## Where else to look\n\nEncryption at rest is described in the pages of the platform.'],
    ['api', '## Support\n\nIf it is wrong, call again and name the parcel; a second call is normal.'],
    ['api', '## How parcels move\n\nThe belt takes 40 000 parcels a day, and a scan twice is normal.'],
    ['api', '## Plans\n\nRate limits of 10 calls a second are planned.'],
    ['observability', '## Hosting\n\nTwo pods run. A third starts when the load is over 80 % for 5 minutes.'],
    ['observability', '## Names\n\nA belt has a colour. Red belts go north.'],
    ['observability', '## Cost\n\nA depot pays 40 euro a month, large ones pay 95 % of it.'],
    ['wiring', '## How a parcel moves\n\nEach night 9 000 parcels leave.'],
    ['wiring', '## Training\n\nNew people copy an example by hand and test it.'],
  ])('%s: nothing in %j', (column, text) => {
    expect(treated(text, column)).toEqual([])
  })

  test('a heading with the name of one topic keeps its section from the others', () => {
    const text = (heading: string) => `## ${heading}\n\nWe promise 99.5 %.`
    expect(below(text('What we owe'), 'SLOs')).toBe('covered')
    expect(treated(text('Alerts'), 'observability')).toEqual(['alerts'])
  })

  test('a row says it together with the head of its table', () => {
    const table = '| If | Then |\n|---|---|\n| Pressure is over 8 bar | an SMS |'
    expect(treated(`## Smoke\n\n${table}`, 'observability')).toEqual(['alerts'])
    expect(treated(`## Smoke\n\n${table.replace('an SMS', 'the belt stands')}`, 'observability')).toEqual([])
  })

  test('what one call does says it of that call only', () => {
    expect(below('### PUT /parcels\n\nSent again, nothing new happens.', 'idempotency')).not.toBe('covered')
  })

  test('in a long paragraph two words stand by the way', () => {
    const long = 'the belt goes from the door to the hall and from there to the yard '.repeat(8)
    expect(below(`## The hall\n\nA parcel comes twice, ${long}, and a label is ignored.`, 'idempotency')).toBe('absent')
    expect(below('## The hall\n\nA parcel comes twice, and the second is ignored.', 'idempotency')).toBe('covered')
  })
})

describe('prose with few headings', () => {
  const hall = 'Most of the work is done by the people of the hall, who know each belt by its name and its noise.'

  test('a sentence counts in a paragraph that changes its subject', () => {
    const paragraph = `${hall} ${hall} To begin a line of your own, clone the skeleton and rename it. ${hall} ${hall}`
    expect(treated(`## The first day\n\n${paragraph}`, 'wiring')).toEqual(['starter kits'])
    expect(treated(`## The first day\n\n${paragraph.replace('skeleton', 'list')}`, 'wiring')).toEqual([])
  })

  test('before the first section only the first paragraph introduces', () => {
    const start = (text: string) => judge(`# Wiring\n\n${text}\n\n## Colours\n\nThe belt is grey.\n`, COLUMNS.wiring)
    const of = (text: string) =>
      start(text)
        .topics.filter((topic) => isTreated(topic.evidence))
        .map(({ name }) => name)
    expect(of(`${hall}\n\nTo begin, clone the skeleton and rename it.`)).toEqual(['starter kits'])
    expect(of('To begin, clone the skeleton and rename it.')).toEqual([])
  })

  test('four calls named in sentences are the endpoints', () => {
    const calls = ['GET /slots', 'POST /bookings', 'GET /bookings/{id}', 'POST /bookings/{id}/cancel']
    const told = (some: readonly string[]) =>
      evidence(`# API\n\nA carrier uses \`${some.join('`, then `')}\`.\n\n## Colours\n\nGrey.\n`, 'endpoints')
    expect(told(calls)).toBe('covered 3')
    expect(told(calls.slice(1))).not.toBe('covered 3')
  })
})

describe('the groups of the table', () => {
  const topics = FIELD_TOPICS.flatMap(({ same, together }) =>
    together ? [{ topic: same.split(',')[0] ?? '', groups: together.map((group) => group.split(', ')) }] : [],
  )

  test('every word makes its topic, together with one of each other group', () => {
    const wrong = topics.flatMap(({ topic, groups }) =>
      groups.flatMap((group, at) =>
        group
          .filter((word) => !isShape(word))
          .filter((word) => {
            const others = groups.flatMap((other, index) =>
              index === at
                ? []
                : [other.find((each) => !isShape(each) && !each.includes(word) && !word.includes(each))],
            )
            return below(`## Aside\n\nHere: ${[word, ...others].join('; ')}.`, topic) !== 'covered'
          })
          .map((word) => `${topic} ← ${word}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('no word of a group stands in it twice', () => {
    const repeated = topics.flatMap(({ groups }) =>
      groups.flatMap((group) => group.filter((word, index) => group.indexOf(word) !== index)),
    )
    expect(repeated).toEqual([])
  })
})
