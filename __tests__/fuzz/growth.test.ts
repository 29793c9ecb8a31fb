import { expect, test } from '@jest/globals'
import type { Page } from '../../src/model/page.ts'
import type { Files } from '../helpers/small-site.ts'
import { openWork } from '../helpers/work.ts'

// Counting begins before the product is there.
const workSince = await openWork()
const { readPage } = await import('../../src/parse/page/read-page.ts')
const { createJudge, judgeDocument } = await import('../../src/assess/judge.ts')
const { splitTopics } = await import('../../src/parse/topics.ts')
const { pageTitles } = await import('../../src/parse/site/page-title.ts')
const { readRoadmap } = await import('../../src/load/roadmap-reader.ts')
const { parseConfig } = await import('../../src/parse/config/parse-config.ts')
const { loadSite } = await import('../../src/load/site.ts')
const { memoryTree } = await import('../helpers/tree.ts')
const { gate } = await import('../helpers/small-site.ts')

/** The work for twice the text, as a multiple: sorting takes a little more than 2, work that grows with the square 4. */
const DOUBLED = 2.5

type Make = (times: number) => string
const times =
  (unit: string, before = '', after = ''): Make =>
  (count) =>
    before + unit.repeat(count) + after
const each =
  (line: (index: number) => string, before = '', after = ''): Make =>
  (count) =>
    before + Array.from({ length: count }, (_, index) => line(index)).join('\n') + after

async function ratio(make: Make, count: number, read: (text: string) => unknown): Promise<number> {
  const [short, long] = [make(count), make(2 * count)]
  // What is loaded or learnt once is no work of the text.
  await readOrRefuse(read, short)
  await readOrRefuse(read, long)
  await workSince()
  await readOrRefuse(read, short)
  const once = await workSince()
  await readOrRefuse(read, long)
  return (await workSince()) / once
}

async function readOrRefuse(read: (text: string) => unknown, text: string): Promise<void> {
  try {
    await read(text)
  } catch (error) {
    expect(error).toHaveProperty('name', 'UserError')
  }
}

test('the count sees a square', async () => {
  const squared: Make = (count) => '`'.repeat(count * count)
  expect(await ratio(squared, 20, readPage)).toBeGreaterThan(3.5)
})

const pages: [string, Make][] = [
  ['brackets', times('[')],
  ['link openings', times('[a](')],
  ['links in links', (count) => '[a'.repeat(count) + '](b)'.repeat(count)],
  ['images in images', (count) => '![a'.repeat(count) + '](b)'.repeat(count)],
  ['images in links', (count) => '[![a'.repeat(count) + '](b)](c)'.repeat(count)],
  ['parentheses in a link', (count) => `[a](${'('.repeat(count)}${')'.repeat(count)}`],
  ['link definitions', times('[a]: b\n')],
  ['footnotes', times('[^a] ', '', '\n\n[^a]: b\n')],
  ['emphasis', times('*_a**b')],
  ['underscores', times('_')],
  [
    'code marks of many lengths',
    (count) => Array.from({ length: count }, (_, index) => '`'.repeat(index % 60)).join(' '),
  ],
  ['attributes without end', times('{#a ')],
  ['entities', times('&amp;&#')],
  ['escapes', times('\\')],
  ['tags without end', times('<a b="')],
  ['elements without end', times('<div>\n')],
  ['elements', times('<details>\n<summary>x</summary>\n')],
  ['comments on one line', times('<!-- x -->')],
  ['comments between words', times('a <!-- x --> ')],
  ['comments without end', times('<!-- ')],
  ['comments in code', times('<!-- ', '`')],
  ['macros without end', times('{{ ')],
  ['snippets without end', times('--8<--\n')],
  ['fences that never close', times('```\n~~~\n')],
  ['quotes in one line', times('> ')],
  ['quotes with lists', times('> - ')],
  ['lists in one line', times('- ')],
  ['numbered lists in one line', times('1. ')],
  ['equal headings', times('## Error model\n')],
  ['headings', each((index) => `## Error model ${index}`)],
  ['a heading of one line', times('metrics ', '## ')],
  ['lines that end as a heading', times('a\n', '', '===\n')],
  ['rows of a table', times('| error model | schemas |\n', '|Endpoints|Errors|\n|-|-|\n')],
  ['cells of one row', times('x|', '|a|b|\n|-|-|\n|')],
  ['columns of a table', (count) => `|${'a|'.repeat(count)}\n|${'-|'.repeat(count)}\n|${'x|'.repeat(count)}`],
  ['definitions', times('Term\n:   Definition\n\n')],
  ['list items with a label', times('- **Error model:** x\n')],
  ['paragraphs that name topics', times('Endpoints, schemas and the error model.\n\n')],
  ['one paragraph that names topics', times('Endpoints, schemas and the error model. ')],
  ['front matter without end', times('a: b\n', '---\n')],
  ['a word', times('a')],
  ['words', times('as a ')],
  ['empty lines', times('\n')],
  ['bold words without end', times('a ', '**')],
  ['angle brackets', times('<')],
  ['tags in tags', times('<a ')],
  ['colons', times('x:', '- ')],
  ['digits behind a label', times('1', '**Name:** ')],
  ['digits in a heading', times('1', '## A')],
  ['open parentheses', times('(a ')],
  ['underscores in items', times('- a_')],
  ['ends of links', (count) => `${'](a'.repeat(count)})`],
  ['macro lines without end', times('{% x\n')],
  ['pipes', times('|')],
  ['braces', times('{#')],
  ['empty rows of a table', times('|\n', '|a|b|\n|-|-|\n')],
  ['names of the module', times('Billing ')],
]
// Each line is longer than the one before: twice the lines are four times the text.
const indented: [string, Make][] = [
  ['lists in lists', each((index) => `${'  '.repeat(index)}- a`)],
  ['quotes in quotes', each((index) => `${'>'.repeat(index)} a`)],
  ['admonitions in admonitions', each((index) => `${'    '.repeat(index)}!!! note "Role"`)],
  ['code marks of growing length', (count) => each((index) => '`'.repeat(index + 1))(count).replaceAll('\n', ' ')],
  ['tabs in tabs', each((index) => `${'    '.repeat(index)}=== "Role"`)],
]

const judge = createJudge()
const question = {
  column: { titles: ['API'], topics: ['endpoints', 'error model', 'schemas'].map((name) => ({ name, hint: null })) },
  moduleNames: ['Billing'],
  located: { doc: null },
}
const read = (text: string): Page => readPage(text)

test.each(pages)('reading a page takes twice the work for twice %s', async (_, make) => {
  expect(await ratio(make, 300, read)).toBeLessThan(DOUBLED)
})

test.each(pages)('judging a page takes twice the work for twice %s', async (_, make) => {
  expect(await ratio(make, 600, (text) => judgeDocument(judge, readPage(text), question))).toBeLessThan(DOUBLED)
})

test.each(indented)('reading a page takes four times the work for twice %s', async (_, make) => {
  expect(await ratio(make, 100, read)).toBeLessThan(2 * DOUBLED)
})

test.each<[string, Make]>([
  ['length', each((index) => '`'.repeat(index + 3))],
  ['indentation', each((index) => `${' '.repeat(index)}\`\`\`x`)],
])('reading a page takes four times the work for twice the fences, each of its own %s', async (_, make) => {
  // What may be looked for in vain is a multiple of the page only where that is long.
  expect(await ratio(make, 700, read)).toBeLessThan(2 * DOUBLED)
})

test.each<[string, string, number]>([
  ['quotes, ten thousand deep', `${'>'.repeat(10_000)} x`, 1],
  ['lists, ten thousand deep', `${'- '.repeat(10_000)}x`, 1],
  ['numbered lists, ten thousand deep', `${'1. '.repeat(10_000)}x`, 1],
  ['lists, as deep as a file can be', each((index) => `${'\t'.repeat(index)}- x`)(4000), 4000],
  ['admonitions, as deep as a file can be', each((index) => `${'    '.repeat(index)}!!! note "Role"`)(2000), 2000],
])('a page with %s is read and judged', (_, text, blocks) => {
  const page = readPage(text)
  expect(page.blocks).toHaveLength(blocks)
  expect(judgeDocument(judge, page, question).judgement.verdict).not.toBe('complete')
})

const TABLE = '\n\n| Module | API |\n|-|-|\n| Billing | ✅ |\n'
const HEAD = '| Module | API |\n|-|-|\n'
test.each<[string, Make]>([
  ['rows', each((index) => `| Module ${index} | ✅ |`, HEAD)],
  ['rows of one name', times('| Module | ✅ |\n', HEAD)],
  ['rows of an unknown status', each((index) => `| Module ${index} | what |`, HEAD)],
  ['rows with links', each((index) => `| [Module ${index}](m.md) | [✅](a.md#b) |`, HEAD)],
  ['cells of one row', times('✅|', `${HEAD}| Module |`)],
  ['columns', (count) => `|M|${'A|'.repeat(count)}\n|-|${'-|'.repeat(count)}\n|x|${'✅|'.repeat(count)}`],
  ['tables', times(TABLE)],
  ['groups', times('| **Group** | |\n| Module | ✅ |\n', HEAD)],
  ['described columns', each((index) => `- Column ${index}: a, b`, '## Columns\n', TABLE)],
  ['topics', times('a (b) and c, ', '## Columns\n- API: ', TABLE)],
  ['brackets in topics', times('(a', '## Columns\n- API: ', TABLE)],
  ['words of a legend', each((index) => `- g${index} = ready`, '', TABLE)],
  ['a legend of one line', times('✅ = ready, ', '', TABLE)],
  ['notes', times('- [a](b.md) Date generated: 2026-01-01\n', `${TABLE}\n## Notes\n`)],
  ['headings', times('# a\n', '', TABLE)],
  ['fences', times('```\n| Module | API |\n|-|-|\n| x | ✅ |\n```\n', '', TABLE)],
  ['front matter', times('a: b\n', '---\n', `---${TABLE}`)],
  ['stars', times('*a ', '', TABLE)],
  ['brackets', times('[a', '', TABLE)],
  ['quotes', times('>', '', TABLE)],
  ['blanks', times(' ', 'a', `b${TABLE}`)],
  ['shortcodes', times(':a', '', TABLE)],
  ['shortcodes in a cell', times(':a', `${HEAD}| Module | `, ' |\n')],
  ['dashes', times('- ', '', TABLE)],
  ['dashes in a cell', times('- ', `${HEAD}| Module | `, ' |\n')],
  ['equal signs', times('✅ = ', '', TABLE)],
  ['commas and ands', times('- API: a and, ', '## Columns\n', TABLE)],
  ['pipes that are no table', times('| a |\n', '', TABLE)],
  ['references in a cell', times('&#x2705;', `${HEAD}| Module | `, ' |\n')],
])('reading a roadmap takes twice the work for twice the %s', async (_, make) => {
  const options = { statuses: {} }
  expect(await ratio(make, 300, (text) => readRoadmap('r.md', text, options))).toBeLessThan(DOUBLED)
})

test.each([' and ', '(', ') and ', 'a, ', ' with ', '…'])(
  'a phrase is split with twice the work for twice %j',
  async (part) => {
    expect(await ratio(times(part), 300, splitTopics)).toBeLessThan(DOUBLED)
  },
)

test.each<[string, Make]>([
  ['brackets', times('[', '# ')],
  ['underscores', times('_', '# ')],
  ['tags', times('<a', '# ')],
  ['backslashes', times('\\', '---\ntitle: "')],
  ['braces', times('{', '# ', '}')],
  ['lines of front matter', times('a:\n')],
  ['images', times('![](', '# ')],
  ['blanks', times(' ', '# ', 'x')],
])('the title of a page is read with twice the work for twice the %s', async (_, make) => {
  expect(await ratio(make, 300, (text) => pageTitles(Buffer.from(text)))).toBeLessThan(DOUBLED)
})

const anchors = each((index) => `- &a${index} x`, 'extra_css:\n')
test.each<[string, Make]>([
  ['keys', each((index) => `k${index}: v`)],
  ['items', times('- x\n', 'extra_css:\n')],
  ['lists in one line', times('- ', 'extra:\n')],
  ['open brackets', times('[', 'extra: ')],
  ['flow items', times('x, ', 'extra_css: [')],
  ['anchors', anchors],
  ['tags', times('!x a, ', 'extra_css: [')],
  ['nav entries', each((index) => `  - Page ${index}: p${index}.md`, 'nav:\n')],
  ['empty lines in a folded text', times('\n', 'site_name: >\n', '  x')],
  ['quotes', times("''", "site_name: '", "'")],
  ['comments', times('# x\n')],
  ['patterns', each((index) => `  *a*${index}`, 'exclude_docs: |\n')],
  ['brackets of a pattern', times('[a', 'exclude_docs: "*', '"\n')],
])('reading mkdocs.yml takes twice the work for twice the %s', async (_, make) => {
  const load = (text: string) =>
    loadSite(memoryTree({ 'docs/a.md': '', 'mkdocs.yml': `${text}\n` }), { mkdocs: null, environment: {} })
  expect(await ratio(make, 300, load)).toBeLessThan(DOUBLED)
})

test.each<[string, Make]>([
  ['folders', each((index) => `- [t](f${index}/)`)],
  ['wildcards', times('- x*\n')],
  ['link brackets', times('[', '- ')],
  ['link parentheses', times('(a)', '- [a](')],
])('reading SUMMARY.md takes twice the work for twice the %s', async (_, make) => {
  const mkdocs = 'site_name: T\nplugins: [literate-nav]\n'
  const load = (text: string) =>
    loadSite(memoryTree({ 'docs/a.md': '', 'docs/SUMMARY.md': text, 'mkdocs.yml': mkdocs }), {
      mkdocs: null,
      environment: {},
    })
  expect(await ratio(make, 300, load)).toBeLessThan(DOUBLED)
})

test.each(['[]', '[awesome-nav]', '[awesome-pages]', '[literate-nav]', '[section-index]', '[exclude: {glob: "x*"}]'])(
  'reading a site with the plugins %s takes twice the work for twice the folders',
  async (plugins) => {
    const load = (text: string) => {
      const folders = text.split('\n').map((name) => [`docs/${name}/index.md`, ''])
      const files = { 'mkdocs.yml': `plugins: ${plugins}\nexclude_docs: "x/"\n`, ...Object.fromEntries(folders) }
      return loadSite(memoryTree(files), { mkdocs: null, environment: {} })
    }
    expect(
      await ratio(
        each((index) => `folder-${index}`),
        150,
        load,
      ),
    ).toBeLessThan(DOUBLED)
  },
)

test.each<[string, Make]>([
  ['keys', each((index) => `  k${index}: a.md`, 'map:\n')],
  ['unknown keys', each((index) => `k${index}: a.md`)],
  ['wrong entries', times('  - 1\n', 'waivers:\n')],
  ['tags', times('!a ', 'roadmap: ')],
  ['braces', times('{a,', 'sources: {M: ["', '"]}')],
])('reading the configuration takes twice the work for twice the %s', async (_, make) => {
  expect(await ratio(make, 300, (text) => parseConfig('c.yml', text))).toBeLessThan(DOUBLED)
})

const COLUMNS = '## Columns\nBasic\n- Index: role, inputs\n- API: endpoints, error model\n\n'
const NAV = 'nav:\n  - Modules:\n'
const rowOf = (index: number) => `| Module ${index} | ⚪ | what |`
const navOf = (index: number) => `      - Module ${index}: [{Index: m${index}/index.md}, {API: m${index}/api.md}]`
const pagesOf = (count: number, text: string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      [`docs/m${index}/index.md`, `# Module ${index}\n\n## Role\n${text}\n`],
      [`docs/m${index}/api.md`, '# API\n'],
    ]).flat(),
  )
const table = each(rowOf, `${COLUMNS}| Module | Index | API |\n|-|-|-|\n`)

test.each<[string, (count: number) => Files, ((count: number) => Files) | null]>([
  ['rows', (count) => ({ 'mkdocs.yml': '', 'docs/roadmap.md': table(count) }), null],
  [
    'modules with documents',
    (count) => ({ 'mkdocs.yml': each(navOf, NAV)(count), 'docs/roadmap.md': table(count), ...pagesOf(count, 'x') }),
    null,
  ],
  [
    'changed documents',
    (count) => ({ 'mkdocs.yml': each(navOf, NAV)(count), 'docs/roadmap.md': table(count), ...pagesOf(count, 'x') }),
    (count) => ({ 'mkdocs.yml': each(navOf, NAV)(count), 'docs/roadmap.md': table(count), ...pagesOf(count, 'y') }),
  ],
  [
    'deleted documents',
    (count) => ({ 'mkdocs.yml': each(navOf, NAV)(count), 'docs/roadmap.md': table(count) }),
    (count) => ({ 'mkdocs.yml': each(navOf, NAV)(count), 'docs/roadmap.md': table(count), ...pagesOf(count, 'y') }),
  ],
  [
    'renamed modules',
    (count) => ({ 'mkdocs.yml': '', 'docs/roadmap.md': table(count) }),
    (count) => ({ 'mkdocs.yml': '', 'docs/roadmap.md': table(count).replaceAll('Module ', 'Part ') }),
  ],
])('the gate takes twice the work for twice the %s', async (_, head, base) => {
  const run = async (text: string) => {
    const { report } = await gate(head(text.length), base && base(text.length))
    expect(report.totals.cells).toBe(2 * text.length)
  }
  expect(await ratio(times('x'), 100, run)).toBeLessThan(DOUBLED)
})
