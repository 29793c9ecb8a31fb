import { describe, expect, test } from '@jest/globals'
import { loadSite } from '../../src/load/site.ts'
import type { Tree } from '../../src/model/tree.ts'
import { renderSite } from '../../src/render/site.ts'
import { memoryTree } from '../helpers/tree.ts'

interface Printed {
  config: string | null
  docsDir: string | null
  source: string
  reasons: string[]
  pages: {
    titles: (string | null)[]
    src: string
    inclusion: string
    location: { path: string; startLine: number; startColumn: number; endColumn: number } | null
  }[]
  links: { titles: (string | null)[]; url: string; kind: string }[]
  missing: string[]
  omitted: string[]
  error: { message: string; path: string; line: number | null } | null
}

/** Prints a site made of a configuration, empty pages, and files with contents. */
async function print(
  config: string,
  pages: readonly string[],
  files: Record<string, string> = {},
  environment: Record<string, string> = {},
): Promise<Printed> {
  const tree: Record<string, string> = { 'mkdocs.yml': config }
  for (const page of pages) tree[`docs/${page}`] = ''
  return printTree({ ...tree, ...files }, environment)
}

async function printTree(
  files: Record<string, string>,
  environment: Record<string, string> = {},
  mkdocs: string | null = null,
): Promise<Printed> {
  return JSON.parse(renderSite(await loadSite(memoryTree(files), { mkdocs, environment }))) as Printed
}

function show(titles: readonly (string | null)[]): string {
  return titles.map((title) => title ?? '-').join(' > ')
}

/** `titles > src`, a dash where no title is known. */
function nav({ pages, links }: Printed): string[] {
  return [
    ...pages.map(({ titles, src }) => `${show(titles)} = ${src}`),
    ...links.map(({ titles, url, kind }) => `${show(titles)} = ${kind} ${url}`),
  ]
}

describe('the nav of the configuration', () => {
  test('pages, sections, links and what is missing', async () => {
    const site = await print(
      [
        'site_name: T',
        'nav:',
        '- index.md',
        '- Guide:',
        '    - Start: ./a.md',
        '    - Map: {Deep: sub//c.md}',
        '- 1.10: https://x.org',
        '- Gone: gone.md',
        '- Abs: /x',
        '- yes: a.md',
      ].join('\n'),
      ['index.md', 'a.md', 'sub/c.md', 'left.md'],
    )
    expect(nav(site)).toEqual([
      '- = index.md',
      'Guide > Start = a.md',
      'Guide > Map > Deep = sub/c.md',
      // MkDocs has one page for a file: its first title holds.
      'Start = a.md',
      '1.1 = external https://x.org',
      'Gone = missing gone.md',
      'Abs = absolute /x',
    ])
    expect([site.missing, site.omitted, site.source, site.docsDir]).toEqual([
      ['gone.md'],
      ['left.md'],
      'config',
      'docs',
    ])
  })

  test('every item has its place', async () => {
    const site = await print('site_name: T\nnav:\n  - index.md\n  - Guide:\n      - "Start 😀": a.md # first\n', [
      'index.md',
      'a.md',
    ])
    expect(site.pages.map(({ location }) => location)).toEqual([
      { path: 'mkdocs.yml', startLine: 3, startColumn: 5, endLine: 3, endColumn: 13 },
      { path: 'mkdocs.yml', startLine: 5, startColumn: 9, endLine: 5, endColumn: 25 },
    ])
  })

  test('a page that the nav gives no title has its own: front matter, else a first heading; never its file name', async () => {
    const site = await print('site_name: T\nnav: [a.md, b.md, c.md, d.md, T: a2.md]', [], {
      'docs/a.md': '---\ntitle: "From: front matter" # c\n---\n# Heading\n',
      'docs/b.md': '\n# The **first** `heading` [link](x.md) {#id}\n\ntext',
      'docs/c.md': 'text first\n\n# Heading\n',
      'docs/d.md': 'Underlined\n==========\n',
      'docs/a2.md': '# Not this',
    })
    expect(nav(site)).toEqual([
      'From: front matter = a.md',
      'The first heading link = b.md',
      '- = c.md',
      'Underlined = d.md',
      'T = a2.md',
    ])
  })

  test('validation.nav.absolute_links: relative_to_docs', async () => {
    const site = await print('site_name: T\nvalidation: {absolute_links: relative_to_docs}\nnav: [/a.md, /gone.md]', [
      'a.md',
    ])
    expect(nav(site)).toEqual(['- = a.md', '- = missing /gone.md'])
  })

  test.each([
    ['nav: {A: a.md}', 3, "Expected nav to be a list, got dict with keys ('A',)"],
    ['nav: x', 3, "Expected nav to be a list, got 'x'"],
    ['nav:\n- 2023', 4, 'Expected nav item to be a string or dict, got a int: 2023'],
    ['nav:\n- A: a.md\n  B: b.md', 4, "Expected nav item to be a dict of size 1, got dict with keys ('A', 'B')"],
    ['nav:\n- A:', 4, 'Expected nav to be a list, got None'],
    ['nav:\n- S:\n  - - a.md', 5, 'Expected nav item to be a string or dict, got a list'],
    ['nav: [A: {}]', 3, 'Expected nav to be a list, got a dict: {}'],
    ['exclude_docs: [a]', 3, "Expected a multiline string, but a <class 'list'> was given."],
    ['docs_dir: .', 3, "The 'docs_dir' should not be the parent directory of the config file."],
    ['docs_dir: nope', 3, "The path 'nope' isn't an existing directory."],
    ['docs_dir: ../x', 3, 'it leads out of the repository'],
    ['site_dir: docs/site', 3, "The 'site_dir' should not be within the 'docs_dir'"],
    ['use_directory_urls: "false"', 3, "Expected type: <class 'bool'> but received: <class 'str'>"],
    ['site_url: example.org', 3, "The URL isn't valid"],
    ['pages: []', 3, "The configuration option 'pages' was removed"],
    ['validation: {nav: {not_found: error}}', 3, "Expected one of ['warn', 'info', 'ignore'], got 'error'"],
    ['nav: [B: "http://[x"]', 3, 'Invalid IPv6 URL'],
    ['INHERIT: gone.yml', 3, "Inherited config file 'gone.yml' does not exist"],
    ['INHERIT: ../x.yml', 3, 'leads out of the repository'],
    ['INHERIT: mkdocs.yml', 3, 'goes in a circle'],
  ])('refused: %s', async (setting, line, message) => {
    const { error, pages } = await print(`site_name: T\n\n${setting}\n`, ['a.md'])
    expect(error?.message).toContain(message)
    expect([error?.path, error?.line, pages]).toEqual(['mkdocs.yml', line, []])
  })
})

describe('the automatic nav', () => {
  test('index first, files before folders, by code points; folders of one title are one section', async () => {
    const pages = [
      'z.md',
      'B.md',
      'a-b/x.md',
      'a_b/y.md',
      'README.md',
      'sub/deep/c.md',
      'sub/index.md',
      'img/x.png',
      '.hidden.md',
      'templates/t.md',
      'note.MD',
      'm.markdown',
    ]
    const site = await print('site_name: T', pages)
    expect(nav(site)).toEqual([
      '- = README.md',
      '- = B.md',
      '- = m.markdown',
      '- = z.md',
      'A b > - = a-b/x.md',
      'A b > - = a_b/y.md',
      'Sub > - = sub/index.md',
      'Sub > Deep > - = sub/deep/c.md',
    ])
    expect([site.source, site.omitted]).toEqual(['auto', []])
  })

  test('of two files with one output the first goes', async () => {
    expect(
      nav(await print('site_name: T', ['README.md', 'index.md', 'a.markdown', 'a.md', 'b.md', 'b/index.md'])),
    ).toEqual(['- = index.md', '- = a.md', '- = b.md', 'B > - = b/index.md'])
    expect(nav(await print('site_name: T\nexclude_docs: index.md', ['README.md', 'index.md']))).toEqual([
      '- = README.md',
    ])
  })

  test('excluded, draft and not_in_nav pages', async () => {
    const config =
      'site_name: T\nexclude_docs: |\n  *.secret.md\n  !ok.secret.md\ndraft_docs: drafts/\nnot_in_nav: |\n  /extra.md\n'
    const pages = ['a.md', 'x.secret.md', 'ok.secret.md', 'drafts/d.md', 'extra.md']
    expect(nav(await print(config, pages))).toEqual(['- = a.md', '- = ok.secret.md'])
    const site = await print(`${config}nav: [x.secret.md, drafts/d.md, extra.md]`, pages)
    expect(site.pages.map(({ src, inclusion }) => [src, inclusion])).toEqual([
      ['x.secret.md', 'excluded'],
      ['drafts/d.md', 'draft'],
      ['extra.md', 'not_in_nav'],
    ])
    expect([site.missing, site.omitted]).toEqual([[], ['a.md', 'ok.secret.md']])
  })
})

describe('finding the configuration', () => {
  const page = { 'docs/a.md': '' }

  test.each<[string, Record<string, string>, string]>([
    ['properdocs.yml is before all', { 'properdocs.yml': 'site_name: T', 'mkdocs.yml': 'x' }, 'properdocs.yml'],
    [
      'zensical.toml is before mkdocs.yml',
      { 'zensical.toml': '[project]\nsite_name = "T"', 'mkdocs.yml': 'x' },
      'zensical.toml',
    ],
    ['mkdocs.yaml is read where there is no mkdocs.yml', { 'mkdocs.yaml': 'site_name: T' }, 'mkdocs.yaml'],
  ])('%s', async (_, files, config) => {
    const site = await printTree({ ...files, ...page })
    expect([site.config, nav(site), site.error]).toEqual([config, ['- = a.md'], null])
  })

  test('none, one that is named and absent, and the one of MkDocs 2', async () => {
    expect((await printTree(page)).error?.message).toContain('there is no mkdocs.yml')
    expect((await printTree(page, {}, 'x/mkdocs.yml')).error?.message).toContain('x/mkdocs.yml does not exist')
    expect((await printTree({ ...page, 'mkdocs.toml': '' })).error?.message).toContain('belongs to MkDocs 2')
  })

  test('INHERIT: paths from the file that has it, maps merged, lists replaced, docs_dir from the child', async () => {
    const site = await printTree(
      {
        'docs/hi/mkdocs.yml': 'INHERIT: ../en/mkdocs.yml\nsite_name: Hi\nextra: {b: 2}\n',
        'docs/en/mkdocs.yml': 'INHERIT: !ENV [BASE, base.yml]\nnav: [a.md, gone.md]\n',
        'docs/en/base.yml': 'site_name: En\nnav: [x.md]\nuse_directory_urls: false\n',
        'docs/hi/docs/a.md': '',
        'docs/en/docs/gone.md': '',
      },
      {},
      'docs/hi/mkdocs.yml',
    )
    expect([nav(site), site.docsDir]).toEqual([['- = a.md', '- = missing gone.md'], 'docs/hi/docs'])
    expect(site.pages[0]?.location?.path).toBe('docs/en/mkdocs.yml')
  })

  test('!ENV decides docs_dir', async () => {
    const files = { 'mkdocs.yml': 'site_name: T\ndocs_dir: !ENV [DIR, docs]\n', 'docs/a.md': '', 'other/b.md': '' }
    expect(nav(await printTree(files))).toEqual(['- = a.md'])
    expect(nav(await printTree(files, { DIR: 'other' }))).toEqual(['- = b.md'])
  })

  test('nothing outside the root is asked for', async () => {
    const asked: string[] = []
    const tree: Tree = {
      commit: null,
      async list(folder) {
        asked.push(folder)
        return []
      },
      async identify(paths) {
        return paths.map(() => null)
      },
      async read(paths) {
        asked.push(...paths)
        const bytes = Buffer.from(
          'site_name: T\nplugins: [monorepo]\nINHERIT: ../../up.yml\ndocs_dir: ../..\nnav: [X: "!include ../../up.yml"]',
        )
        return paths.map((path) =>
          path === 'a/mkdocs.yml'
            ? { id: null, bytes, problem: null }
            : { id: null, bytes: null, problem: 'absent' as const },
        )
      },
    }
    const { error } = await loadSite(tree, { mkdocs: 'a/mkdocs.yml', environment: {} })
    expect(error?.message).toContain('leads out of the repository')
    expect(asked).toEqual(['a/mkdocs.yml'])
  })
})

function config(plugins: string, more = ''): string {
  return `site_name: T\nplugins:\n${plugins}\n${more}`
}

describe('plugins', () => {
  test.each<[string, string[]]>([
    ['- search\n- redirects: {redirect_maps: {a: b}}\n- material/social\n- mkdocstrings', []],
    ['- macros', ['plugin macros: it runs code of the project, which may change the nav']],
    [
      '- blog: {enabled: false}\n- nobody-knows-it',
      ['plugin nobody-knows-it: it is not known, and may change the nav'],
    ],
    [
      '- gen-files: {scripts: [x.py]}\n- literate-nav',
      ['plugin gen-files: it makes pages by running scripts of the project'],
    ],
    [
      '- group: {enabled: true, plugins: [i18n]}',
      ['plugin i18n: it builds the site once for each language, with files chosen by their suffix or folder'],
    ],
  ])('%s', async (plugins, reasons) => {
    const site = await print(config(plugins, 'nav: [a.md, gone.md]'), ['a.md'])
    expect([site.reasons, site.source, nav(site)]).toEqual([
      reasons,
      reasons.length > 0 ? 'dynamic' : 'config',
      ['- = a.md', '- = missing gone.md'],
    ])
  })

  test('hooks', async () => {
    expect((await print('site_name: T\nhooks: [h.py]', ['a.md'])).reasons).toEqual([
      'hooks: Python files of the project may change the nav',
    ])
  })

  test('exclude takes files out; its regular expressions are not run', async () => {
    expect(
      nav(await print(config('- exclude: {glob: ["*.tmp.md", "x/*"]}'), ['a.md', 'b.tmp.md', 'x/y/z.md'])),
    ).toEqual(['- = a.md'])
    expect((await print(config('- exclude: {regex: ["(a+)+$"]}'), ['a.md'])).source).toBe('dynamic')
  })

  describe('awesome-pages', () => {
    const pages = ['index.md', 'a.md', 'b.md', 's/x.md', 's/y.md', 's/a10.md', 's/a9.md', 'h/z.md']

    test('.pages of each folder', async () => {
      const site = await print(config('- awesome-pages'), pages, {
        'docs/.pages': 'nav:\n- Second: b.md\n- s\n- Site: https://x.org\n- Group:\n  - a.md\n- ...\n',
        'docs/s/.pages': 'title: Renamed\nsort_type: natural\norder: desc\n',
        'docs/h/.pages': 'hide: true\n',
      })
      expect(nav(site)).toEqual([
        'Second = b.md',
        'Renamed > - = s/y.md',
        'Renamed > - = s/x.md',
        'Renamed > - = s/a10.md',
        'Renamed > - = s/a9.md',
        'Group > - = a.md',
        '- = index.md',
        'Site = external https://x.org',
      ])
      expect(site.omitted).toEqual(['h/z.md'])
    })

    test('what a .pages nav leaves out is not in the nav; an entry without a file stops the build', async () => {
      const site = await print(config('- awesome-pages'), pages, { 'docs/s/.pages': 'nav: [y.md]' })
      expect(site.omitted).toEqual(['s/a10.md', 's/a9.md', 's/x.md'])
      const refused = await print(config('- awesome-pages'), pages, { 'docs/s/.pages': 'nav:\n- gone.md' })
      expect(refused.error).toMatchObject({ path: 'docs/s/.pages', line: 2 })
      expect(
        (await print(config('- awesome-pages: {strict: false}'), pages, { 'docs/s/.pages': 'nav:\n- gone.md' })).error,
      ).toBeNull()
    })

    test('... in the nav of the configuration is the rest; without it the plugin leaves the nav alone', async () => {
      const rest = await print(config('- awesome-pages', 'nav:\n- A: a.md\n- More:\n  - ... | s/a*.md\n- ...'), pages)
      expect(nav(rest)).toEqual([
        'A = a.md',
        'More > S > - = s/a10.md',
        'More > S > - = s/a9.md',
        '- = index.md',
        '- = b.md',
        'H > - = h/z.md',
        'S > - = s/x.md',
        'S > - = s/y.md',
      ])
      expect(
        nav(await print(config('- awesome-pages', 'nav: [a.md]'), pages, { 'docs/s/.pages': 'title: X' })),
      ).toEqual(['- = a.md'])
    })

    test('order by the titles of the pages', async () => {
      const files = { 'docs/.pages': 'order_by: title', 'docs/a.md': '# Z', 'docs/b.md': '---\ntitle: Y\n---\n' }
      expect(nav(await print(config('- awesome-pages'), [], files))).toEqual(['Y = b.md', 'Z = a.md'])
    })
  })

  describe('awesome-nav', () => {
    const pages = ['index.md', 'a.md', 'b10.md', 'b9.md', 's/index.md', 's/x.md', 'only/one.md', 'h/z.md']

    test('without a nav file: index, pages in natural order, folders last', async () => {
      const site = await print(config('- awesome-nav', 'nav: [a.md]'), pages)
      expect(nav(site)).toEqual([
        '- = index.md',
        '- = a.md',
        '- = b9.md',
        '- = b10.md',
        'H > - = h/z.md',
        'Only > - = only/one.md',
        'S > - = s/index.md',
        'S > - = s/x.md',
      ])
    })

    test('.nav.yml: titles, globs, sections, links, hidden folders, single children', async () => {
      const site = await print(config('- awesome-nav'), pages, {
        'docs/.nav.yml':
          'flatten_single_child_sections: true\nsort: {sections: first, direction: desc}\nnav:\n- Start: index.md\n- Part:\n  - "b*.md"\n- Site: https://x.org\n- Sub: s\n- glob: "*"\n  ignore: a.md\n',
        'docs/h/.nav.yml': 'hide: true',
      })
      expect(nav(site)).toEqual([
        'Start = index.md',
        'Part > - = b10.md',
        'Part > - = b9.md',
        'Sub > - = s/index.md',
        'Sub > - = s/x.md',
        '- = only/one.md',
        'Site = external https://x.org',
      ])
      expect(site.omitted).toEqual(['a.md', 'h/z.md'])
    })

    test('a template is not run', async () => {
      expect(
        (await print(config('- awesome-nav'), pages, { 'docs/.nav.yml': 'title: "{{ config.site_name }}"' })).source,
      ).toBe('dynamic')
    })
  })

  describe('literate-nav', () => {
    const pages = ['index.md', 'a.md', 's/x.md', 's/y.md', 't/index.md', 't/SUMMARY.md']

    test('the last list of SUMMARY.md; folders by their own nav file; wildcards for the rest', async () => {
      const site = await print(config('- literate-nav'), pages, {
        'docs/SUMMARY.md':
          '* [No](x.md)\n\ntext\n\n* [Home](index.md)\n* Part\n    * [X](s/x.md "tip")\n    * [Site](https://x.org)\n* [T](t/)\n* *\n',
        'docs/t/SUMMARY.md': '- [In T](index.md)\n',
      })
      expect(nav(site)).toEqual([
        'Home = index.md',
        'Part > X = s/x.md',
        'T > In T = t/index.md',
        '- = a.md',
        'S > - = s/y.md',
        'Part > Site = external https://x.org',
      ])
      expect(site.pages[1]?.location).toMatchObject({ path: 'docs/SUMMARY.md', startLine: 7 })
      expect([site.omitted, site.source]).toEqual([[], 'config'])
    })

    test('without the file: folders and wildcards of the configuration', async () => {
      const site = await print(config('- literate-nav', 'nav:\n- index.md\n- S: s/\n- Gone: gone/\n- "*.md"'), [
        'index.md',
        'a.md',
        's/x.md',
      ])
      expect(nav(site)).toEqual(['- = index.md', 'S > - = s/x.md', '- = a.md', 'Gone = missing gone'])
    })

    test('a titled wildcard for files that all have their place is a page of that name, which is not there', async () => {
      const site = await print(config('- literate-nav', 'nav:\n- All: "*.md"\n- Rest: "*.md"'), ['index.md', 'a.md'])
      expect(nav(site)).toEqual(['All > - = index.md', 'All > - = a.md', 'Rest = missing *.md'])
    })

    test('an item that is neither link nor section', async () => {
      const { error } = await print(config('- literate-nav'), ['a.md'], {
        'docs/SUMMARY.md': '\n* [A](a.md)\n* Nothing\n',
      })
      expect(error).toMatchObject({ path: 'docs/SUMMARY.md', line: 3 })
    })
  })

  test('section-index: the first page without a title is the section itself', async () => {
    const site = await print(config('- section-index', 'nav:\n- S:\n  - s/index.md\n  - X: s/x.md'), [
      's/index.md',
      's/x.md',
    ])
    expect(nav(site)).toEqual(['S = s/index.md', 'S > X = s/x.md'])
  })

  describe('monorepo', () => {
    const files = {
      'v1/mkdocs.yml': 'site_name: My Site\nnav:\n- Home: index.md\n- https://x.org\n',
      'v1/docs/index.md': '',
      'v1/docs/left.md': '',
      'c/one/mkdocs.yml': 'site_name: one',
      'c/one/docs/sub/p.md': '',
      'c/one/docs/z.md': '# Zed',
    }

    test('included sites, their files under their names', async () => {
      const outcome = await loadSite(
        memoryTree({
          'mkdocs.yml': config(
            '- monorepo',
            'nav:\n- V1: "!include ./v1/mkdocs.yml"\n- All: "*include ./c/*/mkdocs.yml"',
          ),
          'docs/a.md': '',
          ...files,
        }),
        { mkdocs: null, environment: {} },
      )
      const site = JSON.parse(renderSite(outcome)) as Printed
      expect(nav(site)).toEqual([
        'V1 > Home = my-site/index.md',
        'All > one > Sub > - = one/sub/p.md',
        'All > one > Zed = one/z.md',
        'V1 > - = external https://x.org',
      ])
      expect(site.omitted).toEqual(['a.md', 'my-site/left.md'])
      expect(outcome.site?.pages.get('v1/docs/left.md')).toBe('included')
    })

    test('an include that is not there', async () => {
      const { error } = await print(config('- monorepo', 'nav:\n- V1: "!include ./gone/mkdocs.yml"'), ['a.md'])
      expect(error).toMatchObject({ path: 'mkdocs.yml', line: 5 })
    })
  })
})

describe('zensical.toml', () => {
  test('nav forms, literal paths, .md only', async () => {
    const toml =
      '[project]\nsite_name = "T"\nnav = [\n  "index.md",\n  {"About" = ["a.md", {"T" = " b.md "}]},\n  {"X" = "./a.md"},\n  {"First" = "c.md", "Lost" = "a.md"},\n]\n'
    const site = await printTree({
      'zensical.toml': toml,
      'docs/index.md': '',
      'docs/a.md': '',
      'docs/b.md': '',
      'docs/c.md': '',
      'docs/d.markdown': '',
      'docs/e.md': '',
    })
    expect(nav(site)).toEqual([
      '- = index.md',
      'About > - = a.md',
      'About > T = b.md',
      'First = c.md',
      'X = missing ./a.md',
    ])
    expect(site.pages[2]?.location).toMatchObject({ path: 'zensical.toml', startLine: 5 })
    expect(site.omitted).toEqual(['e.md'])
  })

  test('[[project.nav]], an unknown plugin, and a file without [project]', async () => {
    const blocks = '[project]\nsite_name = "T"\n[project.plugins.nobody]\n[[project.nav]]\nHome = "a.md"\n'
    expect(await printTree({ 'zensical.toml': blocks, 'docs/a.md': '' })).toMatchObject({
      source: 'config',
      pages: [{ titles: ['Home'] }],
    })
    expect(nav(await printTree({ 'zensical.toml': 'site_name = "T"\ndocs_dir = "d"', 'd/x-y/a.md': '' }))).toEqual([
      'X y > - = x-y/a.md',
    ])
  })

  test.each([
    ['docs_dir = "."', 'not supported as docs_dir'],
    ['docs_dir = "../x"', 'within the project'],
    ['docs_dir = "gone"', 'no directory gone'],
    ['nav = [1]', 'expected a path or a table'],
    ['nav = [', ':2:'],
  ])('refused: %s', async (setting, message) => {
    expect((await printTree({ 'zensical.toml': `# c\n${setting}`, 'docs/a.md': '' })).error?.message).toContain(message)
  })
})

test('70,000 pages, named or not, are all told', async () => {
  const files: Record<string, string> = { 'mkdocs.yml': '' }
  const lines: string[] = []
  for (let index = 0; index < 70_000; index += 1) {
    files[`docs/m${Math.floor(index / 7)}/p${index}.md`] = ''
    if (index % 10 === 0) lines.push(`- P${index}: m${Math.floor(index / 7)}/p${index}.md`)
  }
  files['mkdocs.yml'] = `site_name: T\nexclude_docs: |\n  *.draft.md\n  /private/**/x*\nnav:\n${lines.join('\n')}\n`
  const tree = memoryTree(files)
  const { site } = await loadSite(tree, { mkdocs: null, environment: {} })
  expect(site?.omitted.length).toBe(63_000)
}, 30_000)
