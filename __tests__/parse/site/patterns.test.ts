import { describe, expect, test } from '@jest/globals'
import { byCodePoint } from '../../../src/code-points.ts'
import { folderTitle, zensicalFolderTitle } from '../../../src/parse/site/auto-nav.ts'
import { type Effort, openEffort } from '../../../src/parse/site/effort.ts'
import { pageTitles } from '../../../src/parse/site/page-title.ts'
import { resolveInside, stemOf } from '../../../src/parse/site/path.ts'
import { matchesPathSpec, parsePathSpec } from '../../../src/parse/site/pathspec.ts'
import { matchesPathGlob, parsePathGlob, reachOfGlob } from '../../../src/parse/site/plugins/glob.ts'
import { compareNaturalPaths, groupLetters, naturalPathKeys } from '../../../src/parse/site/plugins/natural-order.ts'
import { linkKind } from '../../../src/parse/site/url.ts'

/** How many steps something takes; refused where it takes more than a site may. */
function stepsOf(compare: (effort: Effort) => void): number {
  const effort = openEffort('mkdocs.yml')
  const { steps } = effort
  compare(effort)
  return steps - effort.steps
}

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
    expect(matchesPathSpec(parsePathSpec(patterns), path, openEffort('mkdocs.yml'))).toBe(matched)
  })

  test.each(['!', 'a\\'])('%j is refused', (patterns) => {
    expect(() => parsePathSpec(patterns)).toThrow(RangeError)
  })

  test.each<[string, string, string]>([
    ['stars', `${'*a'.repeat(1000)}b`, 'a'.repeat(10_000)],
    ['folders', `${'**/a/'.repeat(1000)}b`, 'a/'.repeat(5000)],
    ['brackets without end', `*${'[a'.repeat(1000)}`, '[a'.repeat(1000)],
  ])('%s take no more steps than the pattern is long for each letter of the path', (_, pattern, path) => {
    const spec = parsePathSpec(pattern)
    expect(stepsOf((effort) => matchesPathSpec(spec, path, effort))).toBeLessThan(2 * pattern.length * path.length)
  })

  test('a thousand such patterns for a thousand files are refused', () => {
    const spec = parsePathSpec(`${'*a'.repeat(100)}b\n`.repeat(1000))
    const effort = openEffort('docs/mkdocs.yml')
    const compareAll = () => {
      for (let file = 0; file < 1000; file++) matchesPathSpec(spec, 'a'.repeat(200), effort)
    }
    expect(compareAll).toThrow(/^docs\/mkdocs\.yml: the patterns of the site .* write fewer or simpler ones$/)
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
    const matches = matchesPathGlob(parsePathGlob(glob), path.replace(/\/$/, ''), path.endsWith('/'), openEffort(''))
    expect(matches).toBe(matched)
  })

  test.each<[string, string, number]>([
    ['groups of one letter', '+(a|aa|+(a|aa))+(a|aa)b', 255],
    ['groups of what they are not', `${'*(a|!(b))'.repeat(20)}c`, 100],
    ['stars in groups', `${'+(*a*)'.repeat(20)}c`, 100],
  ])('%s do not explode', (_, glob, letters) => {
    const parsed = parsePathGlob(glob)
    expect(stepsOf((effort) => matchesPathGlob(parsed, 'a'.repeat(letters), false, effort))).toBeLessThan(50_000_000)
  })

  test('groups in groups in groups are refused rather than tried for hours', () => {
    const glob = parsePathGlob(`${'+('.repeat(16)}a|b${')'.repeat(16)}`)
    const effort = { ...openEffort('mkdocs.yml'), steps: 1_000_000 }
    expect(() => matchesPathGlob(glob, 'a'.repeat(250), false, effort)).toThrow('the patterns of the site')
  })

  test('what no group closes is read once', () => {
    for (const glob of ['@('.repeat(100_000), '[a'.repeat(100_000), '@(|'.repeat(50_000)])
      expect(parsePathGlob(glob).segments).toHaveLength(1)
  })

  test.each<[string, string, boolean]>([
    ['a/b/*', 'a/b', true],
    ['a/*/c', 'a', false],
    ['a/**', 'a', false],
    ['*', '', true],
    ['a\\*/b*', 'a*', true],
  ])('%s matches paths in the folder %j; only there: %s', (glob, folder, isDirect) => {
    expect(reachOfGlob(parsePathGlob(glob))).toEqual({ folder, isDirect })
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
