import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const page = readFileSync('docs/security.md', 'utf8')

/** Rows of all tables: their cells. */
const rows = page.split('\n').flatMap((line) => {
  const isRow = line.startsWith('| ') && !/^\| (?:---|What \||Attack|Input|Fault|Asset|Who)/.test(line)
  return isRow
    ? [
        line
          .slice(1, -1)
          .split(/(?<!\\)\|/)
          .map((cell) => cell.trim()),
      ]
    : []
})

/** `file` "a part of a test's name". */
const named = [...page.matchAll(/`((?:__tests__|scripts|\.ci)\/[^`]+)`(?: "([^"]+)")?/g)].map(
  ([, file = '', title = null]) => [file, title] as const,
)

describe('each defence and each trial is held by something that is there', () => {
  test('there are many', () => {
    expect(named.filter(([, title]) => title !== null).length).toBeGreaterThan(25)
  })

  test.each([...new Map(named.map(([file, title]) => [`${file} ${title ?? ''}`, { file, title }])).values()])(
    '$file $title',
    ({ file, title }) => {
      expect(existsSync(file)).toBe(true)
      if (title !== null) expect(readFileSync(file, 'utf8')).toContain(title)
    },
  )

  test('no line of a table of attacks or trials is without one', () => {
    const trials = rows.filter((cells) => cells.length === 3 && !/^`[A-Z_]+`/.test(cells[2] ?? ''))
    expect(trials.length).toBeGreaterThan(40)
    for (const cells of trials) expect(cells[2]).toMatch(/`(?:__tests__|scripts|\.ci|node scripts)\//)
  })
})

const UNITS: Record<string, number> = { '': 1, KiB: 1024, MiB: 1024 ** 2, s: 1000 }

describe('each limit is the constant’s', () => {
  const limits = rows.flatMap(([what, limit, constant]) => {
    const [, name, file] = /^`([A-Z_]+)` in `([^`]+)`$/.exec(constant ?? '') ?? []
    return name && file ? [{ what, limit: limit ?? '', name, file }] : []
  })

  test.each(limits)('$what: $limit', ({ limit, name, file }) => {
    const [, number = '', unit = ''] = /^([\d,]+) ?(\w*)$/.exec(limit) ?? []
    const [, expression = ''] = new RegExp(`const ${name} = ([\\d_* ]+)$`, 'm').exec(readFileSync(file, 'utf8')) ?? []
    const factors = expression.split('*').map((factor) => Number(factor.replaceAll('_', '')))
    expect(Number(number.replaceAll(',', '')) * (UNITS[unit] ?? Number.NaN)).toBe(
      factors.reduce((product, factor) => product * factor),
    )
  })

  test('and there are some', () => {
    expect(limits.length).toBeGreaterThanOrEqual(15)
  })
})

test('every constant on the page of limits is one of the source', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n')
  const tables = readFileSync('docs/limits.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
  const names = tables.flatMap((line) =>
    [...(line.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name = '']) => name),
  )
  expect(names.length).toBeGreaterThan(60)
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b\\s*(?:=|:)`).test(sources))).toEqual([])
})
