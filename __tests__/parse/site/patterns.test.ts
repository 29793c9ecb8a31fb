import { describe, expect, test } from '@jest/globals'
import { byCodePoint } from '../../../src/code-points.ts'
import { folderTitle, zensicalFolderTitle } from '../../../src/parse/site/auto-nav.ts'
import { pageTitles } from '../../../src/parse/site/page-title.ts'
import { resolveInside, stemOf } from '../../../src/parse/site/path.ts'
import { matchesPathSpec, parsePathSpec } from '../../../src/parse/site/pathspec.ts'
import { matchesPathGlob, parsePathGlob } from '../../../src/parse/site/plugins/glob.ts'
import { compareNaturalPaths, groupLetters, naturalPathKeys } from '../../../src/parse/site/plugins/natural-order.ts'
import { linkKind } from '../../../src/parse/site/url.ts'

describe('patterns of exclude_docs', () => {
  test.each<[string, string, boolean]>([
    ['a.md', 'sub/a.md', true],
    ['/a.md', 'sub/a.md', false],
    ['sub/a.md', 'x/sub/a.md', false],
    ['sub', 'x/sub/y.md', true],
    ['sub/', 'sub', false],
    ['a.md/', 'a.md', false],
    ['**/c.md', 'c.md', true],
    ['a/**/c.md', 'a/c.md', true],
    ['a/**/c.md', 'a/b/d/c.md', true],
    ['a/**', 'a', false],
    ['a/**', 'a/b', true],
    ['**/', 'a.md', false],
    ['**/', 'a/b.md', true],
    ['*.md', 'x/y.md', true],
    ['[ab].md', 'b.md', true],
    ['[!ab].md', 'b.md', false],
    ['[z-a].md', 'm.md', false],
    ['?.md', '😀.md', true],
    ['\\#x', '#x', true],
    ['# x', '# x', false],
    ['a.md   # note', 'a.md', false],
    ['  a.md  ', 'a.md', true],
    ['A.md', 'a.md', false],
    // Each file is looked at alone, unlike in git.
    ['sub/\n!sub/c.md', 'sub/c.md', false],
    ['*\n!*.md', 'd/a.md', false],
    ['.*\n!.assets', '.assets/x/.y.md', true],
    ['.*\n!.assets', '.assets/x.md', false],
    // What matches a folder of the file does not undo what matches the file.
    ['.*\n!.assets/', '.assets/.y.md', true],
    ['a.md\n!sub/', 'sub/a.md', true],
    ['!a.md\nsub/', 'sub/a.md', true],
  ])('%j on %s: %s', (patterns, path, matched) => {
    expect(matchesPathSpec(parsePathSpec(patterns), path)).toBe(matched)
  })

  test.each(['!', 'a\\'])('%j is refused', (patterns) => {
    expect(() => parsePathSpec(patterns)).toThrow(RangeError)
  })

  test('no pattern explodes', () => {
    const start = performance.now()
    matchesPathSpec(parsePathSpec(`${'*a'.repeat(1000)}b`), 'a'.repeat(10_000))
    matchesPathSpec(parsePathSpec(`${'**/a/'.repeat(1000)}b`), 'a/'.repeat(5000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

describe('globs of nav plugins', () => {
  test.each<[string, string, boolean]>([
    ['*', 'a.md', true],
    ['*', '.a.md', false],
    ['*', 'a/b.md', false],
    ['**/*.md', 'a/b/c.md', true],
    ['a/*/', 'a/b', false],
    ['a/*/', 'a/b/', true],
    ['a/*', 'a/b/', true],
    ['@(index|README).md', 'README.md', true],
    ['!(index).md', 'index.md', false],
    ['!(index).md', 'a.md', true],
    ['+(ab|c).md', 'abcab.md', true],
    ['*(ab).md', '.md', false],
    ['x?(y).md', 'x.md', true],
    ['[!a]*.md', 'b1.md', true],
    ['/a.md', 'a.md', false],
  ])('%s on %s: %s', (glob, path, matched) => {
    expect(matchesPathGlob(parsePathGlob(glob), path.replace(/\/$/, ''), path.endsWith('/'))).toBe(matched)
  })

  test('no group explodes', () => {
    const start = performance.now()
    matchesPathGlob(parsePathGlob('+(a|aa|+(a|aa))+(a|aa)b'), 'a'.repeat(255), false)
    matchesPathGlob(parsePathGlob(`${'*(a|!(b))'.repeat(20)}c`), 'a'.repeat(100), false)
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test('names in a natural order, as natsort has them', () => {
  const names = ['x-10.md', 'é.md', 'B.md', 'a10/z.md', 'a9/z.md', 'b.md', 'a.md', 'x-2.md', '10.md', '9.md']
  const sorted = names
    .map((name) => ({ name, keys: naturalPathKeys(name) }))
    .toSorted((left, right) => compareNaturalPaths(left.keys, right.keys, groupLetters))
  expect(sorted.map(({ name }) => name)).toEqual([
    '9.md',
    '10.md',
    'a.md',
    'a9/z.md',
    'a10/z.md',
    'B.md',
    'b.md',
    'é.md',
    'x-2.md',
    'x-10.md',
  ])
})

describe('titles that a page gives itself', () => {
  test.each<[string, string | null]>([
    ['---\ntitle: Front matter\n---\n# Heading', 'Front matter'],
    ["---\ntitle: 'It''s: so'\n...\n", "It's: so"],
    ['---\nother: x\n---\n\n# Heading', 'Heading'],
    ['---\ntitle:\n---\n# Heading', 'Heading'],
    ['title: MultiMarkdown\nauthor: X\n\n# Heading', 'MultiMarkdown'],
    ['\ufeff# With a byte order mark', 'With a byte order mark'],
    ['# Closed ##', 'Closed'],
    ['#No blank', 'No blank'],
    ['# Attributes {#id .class}', 'Attributes'],
    ['# _One_ **two** `three` snake_case', 'One two three snake_case'],
    ['# ![logo](x.png) [Name](y.md) <b>bold</b> &amp; \\*', 'logo Name bold & *'],
    ['Underlined\r\n===\r\n', 'Underlined'],
    ['## Second level', null],
    ['Text first\n\n# Heading', null],
    ['<!-- comment -->\n# Heading', null],
    ['', null],
  ])('%j: %s', (text, title) => {
    expect(pageTitles(Buffer.from(text)).title).toBe(title)
  })

  test('hostile heads take no time', () => {
    const start = performance.now()
    for (const text of [
      `# ${'['.repeat(60_000)}`,
      `# ${'_'.repeat(60_000)}`,
      `# ${'<a'.repeat(30_000)}`,
      `---\ntitle: "${'\\'.repeat(60_000)}`,
      `# ${'{'.repeat(60_000)}}`,
      'a:\n'.repeat(20_000),
      `# ${'![]('.repeat(15_000)}`,
      `# ${' '.repeat(60_000)}x`,
    ]) {
      pageTitles(Buffer.from(text))
    }
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

test.each([
  ['a-b', 'A b', 'A b'],
  ['_p', ' p', ' p'],
  ['ÀB', 'ÀB', 'ÀB'],
  ['éa', 'Éa', 'éa'],
  ['ßa', 'Ssa', 'ßa'],
  ['aB_c', 'aB c', 'aB c'],
])('the folder %s is %j in MkDocs, %j in Zensical', (folder, title, zensical) => {
  expect([folderTitle(folder), zensicalFolderTitle(folder)]).toEqual([title, zensical])
})

test.each([
  ['https://x.org', 'external'],
  ['mailto:a@b', 'external'],
  ['//host/x', 'external'],
  ['A:a.md', 'external'],
  ['/x', 'absolute'],
  ['www.x.org', 'missing'],
  ['a.md#x', 'missing'],
  ['1:a', 'missing'],
  ['', 'missing'],
])('the nav entry %j without a file is %s', (url, kind) => {
  expect(linkKind(url)).toBe(kind)
})

test('paths stay inside the root, and compare by code points', () => {
  expect(['../x', 'a/../../x', '/etc/passwd', 'a/../../../b/c'].map((path) => resolveInside('d', path))).toEqual([
    'x',
    'x',
    null,
    null,
  ])
  expect(['index.md', '.md', 'a.b.md', '..x'].map(stemOf)).toEqual(['index', '.md', 'a.b', '..x'])
  expect(['😀', '\uffff', 'a'].toSorted(byCodePoint)).toEqual(['a', '\uffff', '😀'])
})
