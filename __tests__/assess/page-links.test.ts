import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { brokenLinks, knownAnchors, linkTargets } from '../../src/assess/page-links.ts'
import { readPage } from '../../src/parse/page/read-page.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'

const files = new Set([
  'docs/index.md',
  'docs/a.md',
  'docs/mod/index.md',
  'docs/mod/api.md',
  'docs/mod/my page.md',
  'docs/mod/README.md',
  'docs/assets/x.svg',
  'docs/mod/img/y.png',
  'docs/files/data.csv',
  'docs/old/page.html',
])
const anchors = new Map([
  ['docs/a.md', new Set(['top-level', 'a-b'])],
  ['docs/mod/api.md', new Set(['errors'])],
])

function problems(markdown: string, page = 'docs/mod/api.md'): string[] {
  const targets = linkTargets({ files, docsDir: 'docs' }, (path) => anchors.get(path) ?? null)
  return brokenLinks(page, readPage(markdown).links, targets).map(
    ({ link, problem, path, anchor }) =>
      `${link.line}:${link.startColumn} ${problem} ${path}${anchor === null ? '' : `#${anchor}`}`,
  )
}

describe('links that point to something', () => {
  test.each([
    ['a file beside', '[x](index.md)'],
    ['a file above', '[x](../a.md)'],
    ['its anchor', '[x](../a.md#a-b)'],
    ['an anchor of the page itself', '[x](#errors)'],
    ['an anchor of a page that is not known', '[x](index.md#whatever)'],
    ['the top', '[x](#)'],
    ['an image', '![x](img/y.png)'],
    ['an image from the root of the site', '<img src="/assets/x.svg">'],
    ['a page with spaces', '[x](my%20page.md) [y](<my page.md>)'],
    ['an attachment', '[x](../files/data.csv)'],
    ['a URL of a page', '[x](../../a/) [y](../../a) [z](../api/)'],
    ['a URL of a folder', '[x](../mod/)'],
    ['a URL ending in html', '[x](../a.html) [y](../old/page.html) [z](../mod/index.html)'],
    ['from the page as a folder, as raw HTML has it', '<img src="../img/y.png"> <a href="../../a/">'],
    ['a query', '[x](../a.md?plain=1#a-b)'],
    ['a footnote', '[x](#fn:1)'],
    ['outside of the site', '[x](../../README.md) [y](../../../../../etc/passwd)'],
    ['external', '[x](https://a.example/b.md) [y](mailto:a@b) [z]({{ base }}/x)'],
    ['a folder of files', '[x](img/)'],
  ])('%s', (_, markdown) => {
    expect(problems(markdown)).toEqual([])
  })
})

describe('links that point to nothing', () => {
  test.each([
    ['a page', 'See [x](gone.md).', ['1:5 no-file docs/mod/gone.md']],
    ['an image', '![x](img/gone.png)', ['1:1 no-file docs/mod/img/gone.png']],
    ['from the root', '<img src="/assets/gone.svg">', ['1:11 no-file docs/assets/gone.svg']],
    ['an anchor', '[x](../a.md#gone)', ['1:1 no-anchor docs/a.md#gone']],
    ["GitHub's slug", '[x](../a.md#a--b)', ['1:1 no-anchor docs/a.md#a--b']],
    ['an anchor of the page itself', '[x](#gone)', ['1:1 no-anchor docs/mod/api.md#gone']],
    ['a URL', '[x](../gone/)', ['1:1 no-file docs/gone']],
    ['another case', '[x](Index.md)', ['1:1 no-file docs/mod/Index.md']],
  ])('%s', (_, markdown, expected) => {
    expect(problems(markdown)).toEqual(expected)
  })
})

test('anchors of a page with macros or generated parts are not known', () => {
  expect(knownAnchors(readPage('# A'))).toEqual(new Set(['a']))
  expect(knownAnchors(readPage('# A\n\n{{ x }}'))).toBeNull()
  expect(knownAnchors(readPage('# A\n\n::: m'))).toBeNull()
  expect(knownAnchors(readPage('# A\n\n--8<-- "b.md"'))).toBeNull()
  expect(knownAnchors(readPage('# A\n\n--8<-- "b.md"'), new Map([['b.md', readPage('# B')]]))).toEqual(
    new Set(['a', 'b']),
  )
})

describeCorpus('the corpus', () => {
  test('of the documents that are claimed as ready one has an anchor that its heading does not have', () => {
    const root = join(corpus, 'platform-docs/head')
    const all = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`)
    const pages = all.filter((path) => /docs\/modules\/host\/[^/]+\/\w[^/]*\.md$/.test(path))
    const read = new Map(pages.map((path) => [path, readPage(readFileSync(join(root, path), 'utf8'))]))
    const targets = linkTargets({ files: new Set(all), docsDir: 'docs' }, (path) => {
      const page = read.get(path)
      return page ? knownAnchors(page) : null
    })
    const found = [...read].flatMap(([path, page]) =>
      brokenLinks(path, page.links, targets).map(
        ({ link, problem }) => `${path}:${link.line} ${problem} ${link.target}`,
      ),
    )
    expect(pages.length).toBeGreaterThan(10)
    // The heading is "Policy details and versions".
    expect(found).toEqual(['docs/modules/host/policy-registry/ui.md:15 no-anchor #policy-detail-and-versions'])
  })
})
