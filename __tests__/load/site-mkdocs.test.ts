import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { loadSite } from '../../src/load/site.ts'
import { renderSite } from '../../src/render/site.ts'
import { memoryTree } from '../helpers/tree.ts'
import { askMkDocs, describeMkDocs, seed } from '../parse/site/oracle.ts'

/*
 * Random projects, read here and by Debian's MkDocs 1.4.2. What 1.6 does otherwise is not generated: a page named twice,
 * dot files in nav, two files of one output, and the settings that 1.4 does not know.
 */

const name = fc.constantFrom(
  'a',
  'b',
  'a-b',
  'c_d',
  'B2',
  'a10',
  'a9',
  '_p',
  'templates',
  'x y',
  'é',
  'ÀB',
  '😀',
  'index',
  'z.y',
)
const folder = fc.constantFrom('', '', 'sub/', 'a-b/', 'A/', 'sub/deep/', 'templates/', 'x y/', 'é/', '10/', '9/')
const ending = fc.constantFrom('.md', '.md', '.md', '.md', '.markdown', '.mkd', '.MD', '.txt', '.html')
const file = fc.tuple(folder, name, ending).map((parts) => parts.join(''))

/** Files of which no two have one stem in a folder, since 1.4.2 does not take such pairs as 1.6 does. */
const files = fc
  .uniqueArray(file, { minLength: 1, maxLength: 12, selector: (path) => path.replace(/\.[^./]*$/, '').toLowerCase() })
  .map((paths) => paths.filter((path) => !paths.some((other) => other.startsWith(`${path}/`))))

const scalar = fc.constantFrom(
  'Title',
  'yes',
  '1.10',
  '1.0',
  '010',
  '12:30',
  '2024-01-01',
  '~',
  'null',
  '"q: x"',
  "'it''s'",
  'On',
  '1e3',
  '.5',
  '=',
  '!!str 1.10',
  'C#',
  'y',
)
const odd = fc.constantFrom(
  'https://x.org/y',
  'mailto:a@b.c',
  '//host/x',
  '/abs/',
  'gone.md',
  'sub/',
  './a.md',
  'sub//deep/a.md',
  'a.md/',
  '../a.md',
  'a.md#x',
  'www.x.org',
  'A:a.md',
  'a%20b.md',
  '"*.md"',
  '...',
)

/** 1.6 names an excluded page that the nav has, 1.4 misses it. */
const navFile = file.filter((path) => !path.startsWith('templates/'))

interface Nav {
  title: string | null
  path: string | null
  children: Nav[]
  /** A map instead of a list. */
  asMap: boolean
}

const { nav: navItem } = fc.letrec<{ nav: Nav; leaf: Nav; section: Nav }>((tie) => ({
  nav: fc.oneof({ maxDepth: 3, withCrossShrink: true }, tie('leaf'), tie('leaf'), tie('section')),
  leaf: fc.record({
    title: fc.option(scalar),
    path: fc.oneof(navFile, navFile, odd),
    children: fc.constant([]),
    asMap: fc.constant(false),
  }),
  section: fc.record({
    title: scalar,
    path: fc.constant(null),
    children: fc.array(tie('nav'), { maxLength: 4 }),
    asMap: fc.boolean(),
  }),
}))

const project = fc.record({
  files,
  nav: fc.option(fc.array(navItem, { maxLength: 6 }), { freq: 4 }),
  settings: fc.subarray(['use_directory_urls: false', 'nope: 1', 'site_url: https://x.org/', 'extra: {a: b}'], {
    maxLength: 2,
  }),
  plugins: fc.subarray(['literate-nav', 'section-index'], { maxLength: 1 }),
  summary: fc.option(fc.array(fc.tuple(fc.nat(2), fc.oneof(file, odd)), { minLength: 1, maxLength: 6 }), { freq: 2 }),
})

function yamlLines(items: readonly Nav[], indent: string): string[] {
  return items.flatMap(({ title, path, children, asMap }) => {
    if (path !== null) return [`${indent}- ${title === null ? '' : `${title}: `}${quote(path)}`]
    if (children.length === 0) return [`${indent}- ${title}: []`]
    if (!asMap) return [`${indent}- ${title}:`, ...yamlLines(children, `${indent}    `)]
    return [
      `${indent}- ${title}:`,
      ...children.map(
        (child, index) => `${indent}    K${index}: ${child.path === null ? '[a.md]' : quote(child.path)}`,
      ),
    ]
  })
}

function quote(path: string): string {
  return path.startsWith('"') ? path : /[ #]/.test(path) ? `'${path}'` : path
}

function filesOf({
  files: paths,
  nav,
  settings,
  plugins,
  summary,
}: typeof project extends fc.Arbitrary<infer Case> ? Case : never): Record<string, string> {
  const config = ['site_name: T', ...settings]
  if (plugins.length > 0) config.push('plugins:', ...plugins.map((plugin) => `  - ${plugin}`))
  // literate-nav tells `~: a.md` from `a.md`; the reader here does not.
  const lines = yamlLines(nav ?? [], '  ').map((line) =>
    plugins[0] === 'literate-nav' ? line.replace(/- (?:~|null):/, '- Nil:') : line,
  )
  if (nav !== null) config.push(nav.length === 0 ? 'nav: []' : 'nav:', ...lines)
  const tree: Record<string, string> = { 'mkdocs.yml': `${config.join('\n')}\n`, 'docs/only.txt': '' }
  // literate-nav looks at what MkDocs holds: 1.6 keeps excluded files, 1.4 does not.
  for (const path of paths)
    if (plugins[0] !== 'literate-nav' || !path.startsWith('templates/')) tree[`docs/${path}`] = ''
  if (summary !== null && plugins.includes('literate-nav')) {
    let level = -1
    const lines = summary.map(([depth, path]) => {
      level = Math.min(depth, level + 1)
      return `${'    '.repeat(level)}* [T ${path.replaceAll(/["\\*.]/g, '')}](<${path.replaceAll('"', '')}>)`
    })
    tree['docs/SUMMARY.md'] = `# Nav\n\n${lines.join('\n')}\n`
  }
  return tree
}

interface Printed {
  pages: { titles: string[]; src: string }[]
  links: { titles: string[]; url: string; kind: string }[]
  missing: string[]
  omitted: string[]
  error: object | null
}

interface Answer {
  pages: [(string | null)[], string][]
  links: unknown[]
  missing: string[]
  omitted: string[]
  error?: string
}

/** 1.4.2 gives a page each title that the nav has for it; 1.6 the first one. */
function withFirstTitles(pages: Answer['pages']): Answer['pages'] {
  const first = new Map<string, string | null>()
  return pages.map(([titles, src]) => {
    if (!first.has(src)) first.set(src, titles.at(-1) ?? null)
    return [[...titles.slice(0, -1), first.get(src) ?? null], src]
  })
}

function hasTwice(pages: Answer['pages']): boolean {
  return new Set(pages.map(([, src]) => src)).size < pages.length
}

/** Under 1.5 and later, literate-nav takes its own file out of the list of omitted pages. */
function withoutNavFile(tree: Record<string, string>, omitted: readonly string[]): string[] {
  return omitted.filter((src) => src !== 'SUMMARY.md' || tree['docs/SUMMARY.md'] === '')
}

describeMkDocs(`random projects against the real MkDocs, seed ${seed}`, () => {
  test('200 projects are read alike', async () => {
    const cases = fc.sample(project, { numRuns: 200, seed }).map(filesOf)
    const answers = askMkDocs(cases.map((tree) => ({ files: tree }))) as Answer[]
    let refused = 0
    for (const [index, tree] of cases.entries()) {
      const real = answers[index]
      // 1.6 has one page for both, so that the title which section-index gives it is seen twice.
      if (tree['mkdocs.yml']?.includes('section-index') && hasTwice(real?.pages ?? [])) continue
      const site = JSON.parse(
        renderSite(await loadSite(memoryTree(tree), { mkdocs: null, environment: {} })),
      ) as Printed
      const own = {
        tree,
        refused: site.error !== null,
        pages: site.pages.map((page) => [page.titles, page.src]),
        links: site.links.map((link) => [link.titles, link.url, link.kind]),
        missing: site.missing,
        omitted: site.omitted.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right))),
      }
      const wanted =
        real?.error === undefined
          ? {
              tree,
              refused: false,
              ...real,
              pages: withFirstTitles(real?.pages ?? []),
              omitted: withoutNavFile(tree, real?.omitted ?? []),
            }
          : { tree, refused: true, pages: [], links: [], missing: [], omitted: [] }
      if (real?.error !== undefined) refused += 1
      expect(own).toEqual(wanted)
    }
    // A generator that only makes what is refused would prove nothing.
    expect(refused).toBeLessThan(130)
  }, 60_000)
})
