import { describe, expect, test } from '@jest/globals'
import { loadSite } from '../../src/load/site.ts'
import { memoryTree } from '../helpers/tree.ts'

type Files = Record<string, string>

/** Why the site is refused; its number of top entries where it is read. */
async function read(files: Files): Promise<string | number> {
  const tree = memoryTree({ 'mkdocs.yml': 'site_name: T\n', 'docs/index.md': '', 'docs/a/b.md': '', ...files })
  const { site, error } = await loadSite(tree, { mkdocs: null, environment: {} })
  return error?.message ?? site?.nav.length ?? 0
}

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Lists that name the one before them twice: 2^levels entries in the last. */
const doubling = (levels: number) =>
  `x0: &x0 [{t: a/b.md}]\n${times(levels, (level) => `x${level + 1}: &x${level + 1} [{t: *x${level}}, {t: *x${level}}]`)}\n`

const plugin = (name: string): Files => ({ 'mkdocs.yml': `site_name: T\nplugins: [${name}]\n` })
const folders = (count: number, file: (path: string) => [string, string]): Files =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => file(`docs/${'d/'.repeat(index + 1)}`)))

describe('a few lines that stand for more than anyone has are refused', () => {
  test.each<[string, Files, string]>([
    ['aliases of aliases in the nav', { 'mkdocs.yml': `${doubling(40)}nav: *x40\n` }, 'more than 200,000 entries'],
    [
      'aliases of aliases in .nav.yml',
      { ...plugin('awesome-nav'), 'docs/.nav.yml': `${doubling(40)}nav: *x40\n` },
      'docs/.nav.yml:5: the nav has more than 200,000 entries',
    ],
    [
      'aliases of aliases in .pages',
      { ...plugin('awesome-pages'), 'docs/.pages': `${doubling(40)}nav: *x40\n` },
      'docs/.pages:5: the nav has more than 200,000 entries',
    ],
    [
      'maps of maps in a configuration and its parent',
      Object.fromEntries(
        ['mkdocs.yml', 'base.yml'].map((path) => [
          path,
          `${path === 'base.yml' ? '' : 'INHERIT: base.yml\n'}m0: &m0 {p: 1}\n${times(40, (level) => `m${level + 1}: &m${level + 1} {l: *m${level}, r: *m${level}}`)}\nextra: *m40\n`,
        ]),
      ),
      'too large or too deep to be merged',
    ],
    [
      'groups of plugins of groups',
      {
        'mkdocs.yml': `g0: &g0 [search]\n${times(7, (level) => `g${level + 1}: &g${level + 1} [${`group: {enabled: true, plugins: *g${level}}`.replace(/^.*$/, '{$&}, '.repeat(9))}]`)}\nplugins: *g7\n`,
      },
      'there are more than 1000 plugins',
    ],
    [
      'folders whose SUMMARY.md names the next one twice',
      {
        ...plugin('literate-nav'),
        'docs/SUMMARY.md': '- [a](d/)\n',
        ...folders(40, (path) => [`${path}SUMMARY.md`, '- [a](d/)\n- [b](d/)\n']),
        [`docs/${'d/'.repeat(41)}x.md`]: '',
      },
      'SUMMARY.md:2: the nav has more than 200,000 entries',
    ],
    [
      'one site, included a thousand times',
      {
        'mkdocs.yml': `site_name: T\nplugins: [monorepo]\nnav:\n${times(1001, (index) => `  - s${index}: "!include ./s/mkdocs.yml"`)}\n`,
        's/mkdocs.yml': 'site_name: S\n',
        's/docs/x.md': '',
      },
      'there are more than 1000 included sites',
    ],
    [
      'a configuration that inherits itself',
      { 'mkdocs.yml': `INHERIT: mkdocs.yml\n#${' '.repeat(1_000_000)}\n` },
      'mkdocs.yml: with the configurations that lead to it, it has more than 16,000,000 bytes',
    ],
    [
      'nav files of a thousand folders',
      {
        ...plugin('awesome-pages'),
        ...Object.fromEntries(
          Array.from({ length: 90 }, (_, index) => [`docs/f${index}/.pages`, `#${'x'.repeat(100_000)}\n`]),
        ),
      },
      'mkdocs.yml: the nav files of its plugins have more than 8,000,000 characters together',
    ],
    ['a large file', { 'mkdocs.yml': '#'.repeat(8_000_001) }, 'mkdocs.yml has more than 8,000,000 bytes'],
    [
      'marks alone',
      { 'mkdocs.yml': `a:\n${'- - - - x\n'.repeat(400_000)}` },
      'more than 2,000,000 marks, keys and values',
    ],
    [
      'patterns for every file',
      {
        'mkdocs.yml': `site_name: T\nnot_in_nav: |\n${'  *a*a*a*a*a*a*b\n'.repeat(3000)}`,
        ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`docs/${'a'.repeat(100)}${index}.md`, ''])),
      },
      'mkdocs.yml: the patterns of the site',
    ],
    [
      'a file a hundred folders deep',
      { [`docs/${'d/'.repeat(101)}x.md`]: '' },
      `docs/${'d/'.repeat(47)}d…: it lies more than 100 folders deep: move it`,
    ],
    [
      'list items in list items',
      { ...plugin('literate-nav'), 'docs/SUMMARY.md': times(500, (index) => `${'  '.repeat(2 * index)}- [a](b.md)`) },
      'docs/SUMMARY.md:482:1: lists are nested more than 480 levels deep',
    ],
    [
      'tables in tables',
      { 'zensical.toml': `nav = ${'[{a='.repeat(5000)}1${'}]'.repeat(5000)}\n` },
      'excessively nested structures',
    ],
  ])('%s', async (_, files, sentence) => {
    expect(await read(files)).toContain(sentence)
  })
})

describe('what only looks like that is read', () => {
  test.each<[string, Files, number]>([
    [
      'folders that each inherit the ignored names twice',
      {
        ...plugin('awesome-nav'),
        'docs/.nav.yml': 'ignore: [x]\n',
        ...folders(60, (path) => [`${path}.nav.yml`, 'ignore: [$inherit, $inherit]\n']),
        [`docs/${'d/'.repeat(60)}y.md`]: '',
      },
      3,
    ],
    [
      'folders that name one another in a circle',
      {
        ...plugin('literate-nav'),
        'docs/SUMMARY.md': '- [a](a/)\n',
        'docs/a/SUMMARY.md': '- [c](../c/)\n',
        'docs/c/SUMMARY.md': '- [a](../a/)\n',
        'docs/c/x.md': '',
      },
      1,
    ],
    [
      'a tab that counts as a million blanks',
      {
        'mkdocs.yml': 'site_name: T\nplugins: [{literate-nav: {tab_length: 9007199254740991}}]\n',
        'docs/SUMMARY.md': '- [a](index.md)\n\t- [b](a/b.md)\n',
      },
      1,
    ],
    [
      'a rule of a million dashes',
      { ...plugin('literate-nav'), 'docs/SUMMARY.md': `${'- '.repeat(3_900_000)}\n\n- [a](a/b.md)\n` },
      1,
    ],
    [
      'a link with a million parentheses',
      { ...plugin('literate-nav'), 'docs/SUMMARY.md': `- [*](a${'()'.repeat(3_900_000)})\n` },
      1,
    ],
    ['a folder that names itself', { ...plugin('awesome-nav'), 'docs/.nav.yml': 'nav: [., "a/..", a]\n' }, 1],
    [
      'groups that nothing closes',
      { ...plugin('awesome-nav'), 'docs/.nav.yml': `nav: ["${'@('.repeat(100_000)}"]\n` },
      0,
    ],
    [
      'pages whose names are written in escapes',
      { 'zensical.toml': `nav = [${'"\\u0061.md",'.repeat(20_000)}]\n`, 'docs/a.md': '' },
      20_000,
    ],
    ['a file in a hundred folders', { [`docs/${'d/'.repeat(100)}x.md`]: '' }, 3],
  ])('%s', async (_, files, entries) => {
    expect(await read(files)).toBe(entries)
  })
})
