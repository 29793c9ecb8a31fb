import { existsSync, readFileSync } from 'node:fs'
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

const UNITS: Record<string, number> = { '': 1, B: 1, KiB: 1024, kB: 1000, MB: 1e6, MiB: 1024 ** 2, s: 1000 }

/** A constant may be written as a product. */
function valueOf(expression: string): number {
  const factors = expression.split('*').map((factor) => Number(factor.trim().replaceAll('_', '')))
  return factors.reduce((product, factor) => product * factor)
}

describe('each limit is a constant in its file, with the value that the page says', () => {
  const limits = readFileSync('docs/limits.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [names = '', files = '', values = ''] = line.slice(1, -1).split('|')
      const quoted = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '')
      return { names: quoted(names), files: quoted(files), values: values.split(';').map((value) => value.trim()) }
    })

  test('of which there are many', () => {
    expect(limits.length).toBeGreaterThan(50)
  })

  test.each(limits)('$names in $files: $values', ({ names, files, values }) => {
    const texts = files.map((file) => readFileSync(file, 'utf8'))
    for (const [index, name] of names.entries()) {
      const declared = new RegExp(`\\bconst ${name} = ([^\\n]*)`)
      const found = texts.flatMap((text) => declared.exec(text)?.[1] ?? [])
      expect(found.length).toBeGreaterThan(0)
      const [, number, unit = ''] = /^([\d,]+) ?(B|KiB|kB|MB|MiB|s|)$/.exec(values[index] ?? '') ?? []
      const plain = found.filter((expression) => /^[\d_]+(?: \* [\d_]+)*$/.test(expression))
      if (names.length === values.length && number !== undefined && plain.length > 0 && files.length === 1)
        expect(plain.map(valueOf)).toEqual([Number(number.replaceAll(',', '')) * (UNITS[unit] ?? Number.NaN)])
    }
  })
})
