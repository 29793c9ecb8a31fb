import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { SiteProblem } from '../../../src/parse/site/problem.ts'
import { readYaml } from '../../../src/parse/site/yaml/read.ts'
import { decodeSource, locate, sourceOf } from '../../../src/parse/site/yaml/source.ts'
import type { Value } from '../../../src/parse/site/yaml/value.ts'
import { askMkDocs, describeMkDocs, seed } from './oracle.ts'

/** A value with Python's types, as the oracle writes it. */
function encode(value: Value | null): unknown {
  if (value === null) return ['NoneType', 'None']
  if (value.kind === 'list') return ['list', value.items.map(encode)]
  if (value.kind === 'map')
    return ['dict', [...value.entries.values()].map(({ key, value: child }) => [encode(key), encode(child)])]
  return [value.scalar.type, value.scalar.text]
}

/** What a reader sees: strings are strings, other scalars are `type text`. */
function plain(value: Value | null): unknown {
  if (value === null) return null
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind === 'map')
    return Object.fromEntries(
      [...value.entries.values()].map(({ key, value: child }) => [key.scalar.text, plain(child)]),
    )
  return value.scalar.type === 'str' ? value.scalar.text : `<${value.scalar.type} ${value.scalar.text}>`
}

function read(text: string, environment: Record<string, string> = {}): unknown {
  return plain(readYaml(sourceOf('mkdocs.yml', text), environment))
}

function problemOf(text: string): string {
  try {
    readYaml(sourceOf('mkdocs.yml', text), {})
  } catch (problem) {
    if (problem instanceof SiteProblem) return problem.message
    throw problem
  }
  return 'no problem'
}

describe('scalars as PyYAML types them', () => {
  test.each([
    ['yes', '<bool True>'],
    ['Off', '<bool False>'],
    ['y', 'y'],
    ['yEs', 'yEs'],
    ['~', '<NoneType None>'],
    ['Null', '<NoneType None>'],
    ['1.10', '<float 1.1>'],
    ['1.0', '<float 1.0>'],
    ['1.', '<float 1.0>'],
    ['.5', '<float 0.5>'],
    ['1e3', '1e3'],
    ['1.0e+3', '<float 1000.0>'],
    ['1.0e+16', '<float 1e+16>'],
    ['0.00001', '<float 1e-05>'],
    ['-.INF', '<float -inf>'],
    ['.', '.'],
    ['010', '<int 8>'],
    ['09', '09'],
    ['0o17', '0o17'],
    ['0x1F', '<int 31>'],
    ['1_000', '<int 1000>'],
    ['12:30', '<int 750>'],
    ['1:30.5', '<float 90.5>'],
    ['99999999999999999999', '<int 99999999999999999999>'],
    ['2024-01-01', '<date 2024-01-01>'],
    ['2024-1-1 10:00:00', '<datetime 2024-01-01 10:00:00>'],
    ['2024-01-01T10:00:00.5Z', '<datetime 2024-01-01 10:00:00.500000+00:00>'],
    ['1.2.3', '1.2.3'],
    ['"1.10"', '1.10'],
    ["'yes'", 'yes'],
    ['!!str 1.10', '1.10'],
    ['!!float 1.5', '<float 1.5>'],
    ['! 12', '<int 12>'],
    ['a.md#x', 'a.md#x'],
    ['a.md #x', 'a.md'],
  ])('%s is %s', (text, value) => {
    expect(read(`k: ${text}`)).toEqual({ k: value })
  })
})

describe('documents', () => {
  test.each<[string, string, unknown]>([
    ['the last of two equal keys wins, in the place of the first', 'a: 1\nb: 2\na: 3', { a: '<int 3>', b: '<int 2>' }],
    ['a number and a truth value can be one key', '1: a\nyes: b', { 1: 'b' }],
    [
      'own keys win over merged ones wherever they stand',
      'x: &x {a: 1, b: 1}\ny:\n  a: 2\n  <<: *x',
      { x: { a: '<int 1>', b: '<int 1>' }, y: { a: '<int 2>', b: '<int 1>' } },
    ],
    [
      'in a list of merged maps the first wins',
      '- &a {k: 1}\n- &b {k: 2}\n- <<: [*a, *b]',
      [{ k: '<int 1>' }, { k: '<int 2>' }, { k: '<int 1>' }],
    ],
    ['a block scalar keeps its lines', 'k: |\n  a\n   b\n\n  c\n', { k: 'a\n b\n\nc\n' }],
    ['a folded one joins them', 'k: >-\n  a\n  b\n\n  c\n', { k: 'a b\nc' }],
    ['a plain scalar goes on in the next line', 'k: a\n  b\n\n  c', { k: 'a b\nc' }],
    ['a list may stand at the column of its key', 'k:\n- a\n- b', { k: ['a', 'b'] }],
    [
      'flow lists hold pairs',
      'k: [a: 1, {b: c}, ? d]',
      { k: [{ a: '<int 1>' }, { b: 'c' }, { d: '<NoneType None>' }] },
    ],
    ['escapes of double quotes', '"\\x41\\u00e9\\U0001F600\\t\\\\\\"\\_"', 'Aé😀\t\\"\u00a0'],
    ['document marks', '%YAML 1.2\n---\na: on\n...\n', { a: '<bool True>' }],
    [
      'an unknown tag stands for its own text, whatever it is put on',
      '- !!python/name:os.system\n- !x [a]\n- !relative {a: b}',
      ['tag:yaml.org,2002:python/name:os.system', '!x', '!relative'],
    ],
    ['= as a key is a text', '=: a', { '=': 'a' }],
  ])('%s', (_, text, value) => {
    expect(read(text)).toEqual(value)
  })

  test('!ENV takes the first variable that is set and types it; else the default; else nothing', () => {
    const environment = { A: '', N: '010', CI: 'true' }
    expect(
      read('- !ENV CI\n- !ENV [X, A, d]\n- !ENV [X, N, d]\n- !ENV [X, "1"]\n- !ENV [X]\n- !ENV toString', environment),
    ).toEqual(['<bool True>', '<NoneType None>', '<int 8>', '1', '<NoneType None>', '<NoneType None>'])
  })
})

describe('what PyYAML refuses is refused, with its place', () => {
  test.each([
    ['a: b: c', '1:5: mapping values are not allowed here'],
    ['a:\n\t- b', "2:1: found character '\\t' that cannot start any token"],
    ['a:\tb', "1:3: found character '\\t' that cannot start any token"],
    ['a: @b', "1:4: found character '@' that cannot start any token"],
    ['a: *b', "1:4: found undefined alias 'b'"],
    ['a: [b,, c]', "1:7: expected the node content, but found ','"],
    ['a: "b', '1:4: found unexpected end of stream in a quoted scalar'],
    ['a: "\\q"', "1:6: found unknown escape character 'q' in a double-quoted scalar"],
    ['a: 1\nb\nc: 2', "2:1: could not find expected ':' of the key that starts here"],
    ['- a\n b: c', '2:3: mapping values are not allowed here'],
    ['a:\n  - b\n   - c\n- d', "4:1: expected <block end> after a map, but found '-'"],
    ['---\na\n---\nb', '3:1: expected a single document, but found another one'],
    ['<<<<<<< HEAD\na: 1', '2:2: mapping values are not allowed here'],
    ['a: =', "1:4: could not determine a constructor for the tag 'tag:yaml.org,2002:value'"],
    ['a: 2024-13-01', "1:4: no such day: '2024-13-01'"],
    ['[a]: b', '1:1: found unhashable key: a list cannot be a key'],
    ['a: !ENV {b: c}', '1:4: expected a scalar or sequence node after !ENV, but found mapping'],
    ['&a [*a]', '1:1: a value that contains itself cannot be read'],
    ['<<: b', '1:5: expected a mapping or list of mappings for merging, but found scalar'],
  ])('%j', (text, message) => {
    expect(problemOf(text)).toBe(`mkdocs.yml:${message}`)
  })

  test.each<[string, Uint8Array, string]>([
    ['latin 1', Buffer.from('a: 1\nb: \u00e9', 'latin1'), 'mkdocs.yml is not valid UTF-8: MkDocs cannot read it'],
    [
      'a bell',
      Buffer.from('a: 1\nb: \u0007'),
      'mkdocs.yml:2:4: unacceptable character #x0007: special characters are not allowed',
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => decodeSource('mkdocs.yml', bytes)).toThrow(message)
  })

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffk: é')],
    ['UTF-16', Buffer.from('\ufeffk: é', 'utf16le')],
    ['UTF-16 the other way round', Buffer.from('\ufeffk: é', 'utf16le').swap16()],
  ])('%s is read', (_, bytes) => {
    expect(plain(readYaml(decodeSource('mkdocs.yml', bytes), {}))).toEqual({ k: 'é' })
  })
})

test('places count lines from 1 and columns in UTF-16 units, whatever ends the lines', () => {
  const source = sourceOf('mkdocs.yml', 'a: 1\r\nb: 2\rnav:\n  - "😀": x.md\n')
  const map = readYaml(source, {})
  const nav = map?.kind === 'map' ? map.entries.get('nav')?.value : undefined
  const item = nav?.kind === 'list' ? nav.items[0] : undefined
  expect(item && locate(source, item.start, item.end)).toEqual({
    path: 'mkdocs.yml',
    startLine: 4,
    startColumn: 5,
    endLine: 4,
    endColumn: 15,
  })
})

function moduleText(index: number): string {
  return `  - Module ${index}:\n${Array.from({ length: 8 }, (_, page) => `      - Page ${page}: modules/m${index}/page-${page}.md\n`).join('')}`
}

describe('hostile files are refused, or read whole', () => {
  const deep = 10_000
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x, x]',
    ...'bcdefghijklmnop'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghijklmno'[index]},`.repeat(10)}]`),
  ].join('\n')
  const merges = [
    'a: &a {x: 1, y: 2}',
    ...Array.from(
      { length: 40 },
      (_, index) =>
        `m${index + 1}: &m${index + 1} {<<: [*${index === 0 ? 'a' : `m${index}`}, *${index === 0 ? 'a' : `m${index}`}]}`,
    ),
  ].join('\n')
  test.each<[string, string, string | null]>([
    ['lists in lists', '['.repeat(deep), 'nested more than 480 levels'],
    ['maps in maps', '{a: '.repeat(deep), 'nested more than 480 levels'],
    ['dashes', '- '.repeat(deep), 'nested more than 480 levels'],
    ['question marks', '? '.repeat(deep), 'nested more than 480 levels'],
    ['aliases of aliases that name 10^16 items', bomb, null],
    ['merges of merges that name 2^41 pairs', merges, 'merge keys bring in more than'],
    [
      'aliases that nest deeper than the text',
      `x: !x [&a0 [y], ${Array.from({ length: deep }, (_, index) => `&a${index + 1} [*a${index}]`).join(', ')}]\ny: *a${deep}`,
      'nested more than 480 levels',
    ],
    ['a key of 100,000 characters', `${'k'.repeat(100_000)}: v`, 'mapping values are not allowed here'],
    ['100,000 blanks', `k:${' '.repeat(100_000)}v`, null],
    ['100,000 quotes', `k: ${"''".repeat(100_000)}`, null],
    ['100,000 anchors', Array.from({ length: 100_000 }, (_, index) => `- &a${index} x`).join('\n'), null],
    ['100,000 empty lines in a folded scalar', `k: >\n${'\n'.repeat(100_000)}  x`, null],
    ['300,000 empty lines in a block scalar', `k: |+\n  x\n${'\n'.repeat(300_000)}`, null],
    ['100,000 open keys', 'a\n'.repeat(100_000), null],
  ])('%s', (_, text, message) => {
    const problem = problemOf(text)
    if (message === null) expect(problem).not.toContain('nested')
    else expect(problem).toContain(message)
  })

  test('a nav of 9,000 lines is read', () => {
    const text = `site_name: T\nnav:\n${Array.from({ length: 1000 }, (_, index) => moduleText(index)).join('')}`
    expect(problemOf(text)).toBe('no problem')
  })
})

describeMkDocs(`random YAML against the real PyYAML, seed ${seed}`, () => {
  const pieces =
    'a|b: |c:|- |-|? |: |\n|\n|\n  |\n    |\n- |\n  - | |[|]|{|}|,|, |"q"|\'s\'|"x\\n\\u0041"|\'it\'\'s\'|&a |*a|*b |!!str |!x |! |#c| # c|---|...|\n---\n|\n...\n|<<: |<<|=|~|null|yes|On|010|0x1f|1.5|1e3|.5|1_0|12:30|2024-01-01|2024-13-01|0o17|.inf|\t|\r\n|\r|\u0085|\u2028|é|😀|k: v|\nk: v|\nk:\n  - x\n  - y|@|`|%|a: b: c|"a\n b"|a\n b|\\|x#y|[a, b: c]|{a: 1, b}|? a\n: b|>\n  x\n|-1.|y'
      .split('|')
      .concat(['|', '>-', '|+\n x\n\n', '>2'])
  const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

  test('500 texts are typed and refused alike', () => {
    const cases = fc.sample(text, { numRuns: 500, seed })
    const answers = askMkDocs(cases.map((yaml) => ({ yaml }))) as { value?: unknown; error?: number | null }[]
    for (const [index, yaml] of cases.entries()) {
      const real = answers[index]
      // The oracle has a text for the types that have no constructor.
      if (
        JSON.stringify(real).includes('tag:yaml.org,2002:value') ||
        JSON.stringify(real).includes('tag:yaml.org,2002:merge')
      )
        continue
      let own: unknown
      try {
        own = { yaml, value: encode(readYaml(decodeSource('mkdocs.yml', Buffer.from(yaml)), {})) }
      } catch (problem) {
        if (!(problem instanceof SiteProblem)) throw problem
        own = { yaml, refused: true }
      }
      expect(own).toEqual(real?.value === undefined ? { yaml, refused: true } : { yaml, value: real.value })
    }
  }, 60_000)
})
