import { describe, expect, test } from '@jest/globals'
import { createJudge } from '../../src/assess/judge.ts'
import { FIELD_TOPICS } from '../../src/assess/names/synonyms.ts'
import { readPage } from '../../src/parse/page/read-page.ts'

const judge = createJudge()
const options = { columnNames: [], synonyms: {}, section: null }

function evidence(heading: string, topic: string, word = 'sentence'): string | undefined {
  const page = readPage(
    `# Handbook\n\n## First\n\nShort.\n\n## ${heading}\n\nVans load boxes at the belt, and a ${word}.\n`,
  )
  return judge(page, [{ name: topic, hint: null }], options).topics[0]?.evidence
}

/** Evidence of a topic on a page with one table that has some columns. */
function tabled(columns: readonly string[], topic: string): string | undefined {
  const rows = [columns, columns.map(() => '---'), columns.map((_, index) => `row ${index}`)]
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
  const page = readPage(`# Handbook\n\n## First\n\nShort.\n\n${table}\n`)
  return judge(page, [{ name: topic, hint: null }], options).topics[0]?.evidence
}

function list(names: string | undefined): string[] {
  return names?.split(',').map((name) => name.trim()) ?? []
}

/** `topic ← name` for every name of the table that is sure. */
const names = FIELD_TOPICS.flatMap((field) =>
  [...list(field.same), ...list(field.parts), ...list(field.whole)]
    .filter((name) => !list(field.unsure).includes(name))
    .map((name) => ({ topic: list(field.same)[0] ?? '', name, field })),
)

/** `topic ← name` for every name that is used for another thing as often. */
const unsure = FIELD_TOPICS.flatMap((field) =>
  list(field.unsure).map((name) => ({ topic: list(field.same)[0] ?? '', name, field })),
)

describe('the table of synonyms', () => {
  test('every name, as a heading, is a section of its topic', () => {
    const missed = names.filter(({ topic, name }) => evidence(name, topic) !== 'section')
    expect(missed.map(({ topic, name }) => `${topic} ← ${name}`)).toEqual([])
  })

  test('every unsure name is a section with each word that speaks for the topic, and with none that speaks against it', () => {
    const isSection = (name: string, topic: string, word?: string) => evidence(name, topic, word) === 'section'
    const wrong = unsure.flatMap(({ topic, name, field }) => [
      ...list(field.sure).filter((word) => !isSection(name, topic, word)),
      ...list(field.other).filter((word) => isSection(name, topic, word)),
      ...(isSection(name, topic) === list(field.sure).length > 0 ? [name] : []),
    ])
    expect(wrong).toEqual([])
  })

  test('every compound that means something else is none', () => {
    const wrong = FIELD_TOPICS.flatMap((field) =>
      list(field.not).filter((name) => evidence(name, list(field.same)[0] ?? '') === 'section'),
    )
    expect(wrong).toEqual([])
  })

  test('every name that means the same leads to the same topic from the other side', () => {
    const wrong = FIELD_TOPICS.flatMap((field) => {
      const [first = '', ...others] = list(field.same)
      return others.filter((name) => evidence(first, name) !== 'section').map((name) => `${name} → ${first}`)
    })
    expect(wrong).toEqual([])
  })

  test('no name stands in one entry twice', () => {
    const repeated = FIELD_TOPICS.flatMap(({ same, parts, whole }) => {
      const all = [...list(same), ...list(parts), ...list(whole)]
      return all.filter((name, index) => all.indexOf(name) !== index)
    })
    expect(repeated).toEqual([])
  })

  test('every pair of columns makes a table one about its topic', () => {
    const pairs = FIELD_TOPICS.flatMap(({ same, pairs: written }) =>
      list(written).map((pair) => ({ topic: list(same)[0] ?? '', pair: pair.split(' + ') })),
    )
    const wrong = pairs.filter(({ topic, pair }) => pair.length !== 2 || tabled(pair, topic) !== 'covered')
    expect(wrong).toEqual([])
  })

  test('parts are narrower: a page about one is not asked for the whole, and the whole does not answer for it', () => {
    expect(evidence('Encryption', 'safeguards')).toBe('section')
    expect(evidence('Safeguards', 'encryption')).toBe('absent')
  })
})
