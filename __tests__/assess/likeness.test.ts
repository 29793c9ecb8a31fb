import { describe, expect, test } from '@jest/globals'
import { eachFeature, piecesOf } from '../../src/assess/learned/pieces.ts'
import { openTold } from '../../src/assess/learned/told.ts'
import { TOLD } from '../../src/assess/learned/told-words.ts'
import { FIELD_TOPICS } from '../../src/assess/names/synonyms.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { judge } from '../helpers/evidence.ts'

const API = ['endpoints', 'schemas', 'error model', 'idempotency', 'rate limits']

function judged(text: string, topics: readonly string[] = API) {
  const { topics: found } = judge(text, topics, { explain: true })
  return (name: string) => found.find((topic) => topic.name === name)
}

const page = (more: string) =>
  [
    '# Tickets',
    '## Endpoints\n\n`POST /tickets` opens one, `GET /tickets/{id}` reads it.',
    '## Schemas\n\n```json\n{"id": "T-1", "subject": "…"}\n```',
    '## Error model\n\n`400` with a `code` and a sentence, `409` where the state has changed.',
    more,
  ].join('\n\n')

describe('a topic that is told in words that no table of names has', () => {
  const gate = 'No caller gets more than 50 requests a minute; the gateway answers 429 and says when to come back.'
  const twice =
    'A client that repeats a POST with the same key within 24 hours gets the first response again, nothing is created twice.'

  test('is found by what other authors wrote of it', () => {
    const found = judged(page(`## Manners\n\n${twice}\n\n${gate}`))
    expect([found('idempotency')?.evidence, found('rate limits')?.evidence]).toEqual(['covered', 'covered'])
    expect(found('rate limits')?.quote).toContain('50 requests')
  })

  test('where a page tells all others, by less', () => {
    const meeting = '## Manners\n\nA caller that asks too often is refused for a minute.'
    const told = page(
      `## Idempotency\n\nA \`POST\` with the same key is answered with the first response.\n\n${meeting}`,
    )
    expect(judged(told)('rate limits')?.evidence).toBe('covered')
    expect(
      judged(`# Tickets\n\n## Endpoints\n\n\`GET /tickets\` lists them.\n\n${meeting}`)('rate limits')?.evidence,
    ).toBe('absent')
  })

  test('where a page tells all but two, by less if one of them is told plainly enough', () => {
    const plain = 'A second call answers as the first did.'
    const found = judged(page(`## Manners\n\n${plain}\n\nA caller that asks too often is refused for a minute.`))
    expect([found('idempotency')?.evidence, found('rate limits')?.evidence]).toEqual(['covered', 'covered'])
  })

  test('not by that on a page of many parts, one of which is like anything by chance', () => {
    const cake = Array.from({ length: 60 }, (_, day) => `On day ${day} somebody brings cake.`).join('\n\n')
    const told = page(
      `## Idempotency\n\nA \`POST\` with the same key is answered with the first response.\n\n## Manners\n\nA caller that asks too often is refused for a minute.\n\n## Cake\n\n${cake}`,
    )
    expect(judged(told)('rate limits')?.evidence).toBe('absent')
  })

  test('is not, where nothing is told of it', () => {
    const found = judged(
      page('## Manners\n\nThe team is in the room beside the stairs and likes visitors who bring cake.'),
    )
    expect([found('idempotency')?.evidence, found('rate limits')?.evidence]).toEqual(['absent', 'absent'])
  })

  test('is not, where its author left a place for it', () => {
    expect(judged(page(`## Rate limits\n\nTBD\n\n## Manners\n\n${twice}`))('rate limits')?.evidence).toBe('placeholder')
  })

  test.each([
    ['rate limiting', 'what the seed calls rate limits'],
    ['Rate limits of the service', 'whose they are says nothing of what they are'],
  ])('by any name of its topic: %s', (name) => {
    const found = judged(page(`## Manners\n\n${twice}\n\n${gate}`), [...API.slice(0, 4), name])
    expect(found(name)?.evidence).toBe('covered')
  })

  test('topics that are not of the seed are not guessed', () => {
    expect(
      judged(`# Tickets\n\n## Endpoints\n\n\`GET /tickets\` lists them.\n\n${gate}`, ['endpoints', 'manners'])(
        'manners',
      )?.evidence,
    ).toBe('absent')
  })
})

/** What a table has topics for; its first two lines are words and pairs of them. */
function namesIn(table: string): string[] {
  const [, , ...topics] = table.trim().split('\n')
  return topics.map((line) => line.slice(0, line.indexOf('\t')))
}

test('every topic of the table is what the field calls something first', () => {
  const first = new Set(FIELD_TOPICS.map(({ same }) => same.split(', ', 1)[0]))
  const topics = namesIn(TOLD)
  expect(topics.filter((topic) => !first.has(topic))).toEqual([])
  expect(topics).toHaveLength(38)
})

describe('a page that lacks a topic is read with less patience', () => {
  const vague = '## Rate limits\n\nCallers are rate limited.'

  test('a word that says nothing passes where all else is told', () => {
    const found = judged(
      page(
        `## Idempotency\n\nA \`POST\` with the same \`Idempotency-Key\` is answered with the first response.\n\n${vague}`,
      ),
    )
    expect(found('rate limits')?.evidence).toBe('section')
  })

  test('and not where something is missing', () => {
    const found = judged(page(`## Idempotency\n\nTBD\n\n${vague}`))
    expect(found('rate limits')?.evidence).toBe('mentioned')
    expect(found('rate limits')?.near[0]?.reason).toContain('reads as not told yet')
    expect(found('error model')?.evidence).toBe('section')
  })

  test('nor a heading where nothing on the page is like its topic', () => {
    const found = judged(page('## Idempotency\n\nTBD\n\n## Rate limits\n\nLimits apply.'))
    expect(found('rate limits')?.evidence).toBe('mentioned')
    expect(found('rate limits')?.near[0]?.reason).toContain('nothing on the page that is like')
  })

  test('a sentence that is likelier to tell nothing than to tell the topic does not pass anywhere', () => {
    const found = judged(
      page(
        '## Idempotency\n\nA `POST` with the same `Idempotency-Key` is answered with the first response.\n\n## Rate limits\n\nRate limits protect the service.',
      ),
    )
    expect(found('rate limits')?.evidence).toBe('mentioned')
    expect(found('rate limits')?.near[0]?.reason).toContain('reads as not told yet')
  })

  test('an answer stays one', () => {
    const found = judged(
      page('## Idempotency\n\nBoth calls only read. They can be repeated at will.\n\n## Rate limits\n\nTBD'),
    )
    expect(found('idempotency')?.evidence).toBe('section')
  })
})

describe('parts of a page', () => {
  const { blocks } = readPage(
    '# T\n\n## Alerts\n\nOne line\nand *another*.\n\n| Name | Threshold |\n|---|---|\n| Lag | 5 min |\n\n```sql\nSELECT 1\n```\n',
  )

  test('are paragraphs, rows with the head of their table, and code', () => {
    expect(piecesOf(blocks).map(({ line, kind, text }) => [line, kind, text()])).toEqual([
      [5, '@text', 'One line and another.'],
      [8, '@table', 'Name Threshold'],
      [10, '@row', 'Lag 5 min'],
      [12, '@code sql', 'SELECT 1'],
    ])
  })

  test('are weighed by words cut to seven letters, pairs, what stands above, and figures without their value', () => {
    const features: string[] = []
    const row = piecesOf(blocks).find(({ kind }) => kind === '@row')
    if (row) eachFeature(row, (word, follows) => features.push(follows ? `… ${word}` : word))
    expect(features).toEqual(['@row', '~alerts', '|name', '|thresho', 'lag', '… #', '… min'])
  })

  const numbers = (...of: number[]) => Buffer.from(Int16Array.from(of).buffer).toString('base64')
  const LAG = 1
  const FIGURE = 2
  const SQL = 3
  const LAG_FIGURE = 4
  const table = [
    'lag\t#\t@code sql',
    numbers(LAG, FIGURE),
    `alerts\t-50\t${numbers(LAG, 200, LAG_FIGURE, 30)}`,
    `logs\t-50\t${numbers(SQL, 10)}`,
  ].join('\n')
  const topics = ['alerts', 'logs', 'cake']

  test('a table says for each topic what is likest', () => {
    const { likest } = openTold(table)(topics)(piecesOf(blocks), () => true)
    const parts = topics.map((_, topic) => likest(topic))
    expect(parts.map((part) => part && [part.piece.line, Math.round(part.weight)])).toEqual([
      [10, 180],
      [12, -40],
      null,
    ])
  })

  test('and whether any part is like enough, where a part says something', () => {
    const { isLike } = openTold(table)(topics)(piecesOf(blocks), () => true)
    const atLeast = (topic: number, least: number) => isLike(topic, (weight) => weight >= least, 0)
    expect([atLeast(0, 180), atLeast(0, 181), atLeast(1, -40), atLeast(2, -1000)]).toEqual([true, false, true, null])
    expect(openTold(table)(topics)(piecesOf(blocks), () => false).isLike(0, () => true, 0)).toBeNull()
  })

  test('what is weighed is what is learned from: every feature of a part, once', () => {
    for (const piece of piecesOf(blocks)) {
      const features = new Set<string>()
      let before = ''
      const count = eachFeature(piece, (word, follows) => {
        features.add(word)
        if (follows) features.add(`${before} ${word}`)
        before = word
      })
      const isPair = (feature: string) => feature.includes(' ') && !feature.startsWith('@')
      const words = [...features].filter((feature) => !isPair(feature))
      const pairs = [...features].filter(isPair)
      const weights = [...words, ...pairs].flatMap((_, at) => [at + 1, 7 * at + 100])
      const told = [
        words.join('\t'),
        numbers(...pairs.flatMap((pair) => pair.split(' ').map((word) => words.indexOf(word) + 1))),
        `alerts\t0\t${numbers(...weights)}`,
      ].join('\n')
      const sum = weights.filter((_, at) => at % 2 === 1).reduce((all, weight) => all + weight, 0)
      const { likest } = openTold(told)(['alerts'])([piece], () => true)
      expect(likest(0)?.weight).toBeCloseTo(sum * Math.sqrt(12 / Math.max(12, count)))
    }
  })

  test('a column may ask for more topics than a table has', () => {
    const known = namesIn(TOLD)
    const many = Array.from({ length: 300 }, (_, at) => known[at % known.length] ?? '')
    const { likest } = openTold(TOLD)(many)(piecesOf(blocks), () => true)
    const weights = many.map((_, topic) => likest(topic)?.weight)
    expect(weights.slice(known.length)).toEqual(weights.slice(0, many.length - known.length))
    expect(weights).not.toContain(undefined)
  })

  test('those from a place on are asked first, then the others', () => {
    const asked: number[] = []
    const { isLike } = openTold(table)(topics)(piecesOf(blocks), () => true)
    const codeAt = blocks.findIndex(({ kind }) => kind === 'code')
    isLike(0, (weight) => asked.push(Math.round(weight)) === 0, codeAt)
    expect([asked[0], asked.includes(180)]).toEqual([-50, true])
  })
})
