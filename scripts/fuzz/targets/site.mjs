import { apart } from '../apart.mjs'
import { keep, keepInside, linesOf } from '../run-target.mjs'
import { filesOf, guardedTree } from './tree.mjs'

/** Pages that every site has. */
const PATHS = [
  'mkdocs.yml',
  'docs/index.md',
  'docs/a/index.md',
  'docs/a/b.md',
  'docs/a/c10.md',
  'docs/a/c9.md',
  'docs/d/e/f.md',
]

/**
 * The reader of sites: mkdocs.yml with its parents, zensical.toml, and the files of the nav plugins. Promises: it never
 * throws; what it refuses it says in one line; it asks for nothing outside of the repository; every place is in its file;
 * every page of the nav is a file of the site.
 */
export const site = {
  name: 'site',
  rooms: ['parse/site/', 'load/site'],
  words: [
    '\n=== docs/.nav.yml\n¦\n=== docs/.pages\n¦\n=== docs/SUMMARY.md\n¦\n=== docs/a/SUMMARY.md\n',
    '\n=== docs/a/.nav.yml\n¦\n=== docs/a/.pages\n¦\n=== base.yml\n¦\n=== zensical.toml\n',
    '\n=== s/mkdocs.yml\n¦\n=== s/docs/x.md\n¦\n=== docs/a/b.md\n¦INHERIT: base.yml\n¦site_name: T\n',
    'docs_dir: docs\n¦nav:\n¦  - ¦- ¦: ¦plugins: [awesome-nav]\n¦plugins:\n  - ¦awesome-pages',
    'literate-nav:\n      nav_file: SUMMARY.md\n¦section-index¦monorepo¦same-dir',
    'exclude:\n      glob: ["a/*"]\n¦group¦enabled: true¦search¦exclude_docs: |\n  ¦not_in_nav: |\n  ',
    'draft_docs: |\n  ¦validation:\n¦use_directory_urls: false\n¦hooks: [x.py]\n¦site_dir: site\n',
    'extra: {}\n¦!ENV X¦!ENV [X, y]¦!!python/name:x.y ¦!!binary ¦!!set ¦&a ¦*a¦<<: *a\n¦{¦}¦[¦]¦, ¦"¦\'',
    '|\n  ¦>-\n  ¦? ¦# ¦---\n¦...\n¦%TAG ! x\n¦~¦yes¦0o7¦1:30¦2024-01-01¦a/b.md¦index.md¦*¦**/¦*.md¦!(a)',
    '@(a|b)¦+(c*)¦[a-c]¦[!a]¦\\¦...¦... | flat | a*¦... | regex=.¦https://x.org¦title: T\n¦hide: true\n',
    'sort:\n  by: title\n¦order: desc\n¦sort_type: natural\n¦ignore: [$inherit, x]\n',
    'append_unmatched: true\n¦flatten_single_child_sections: true\n¦glob: "*"¦collapse: true\n¦arrange:\n',
    '- [t](b.md)\n¦- [t](a/)\n¦    - [t](*.md)\n¦* *\n¦<!--nav-->\n¦[project]\n¦nav = [',
    '{ "T" = ["a/b.md"] }¦"""¦[[project.nav]]\n¦"!include ./s/mkdocs.yml"¦"*include ./*/mkdocs.yml"',
    '[//]: x¦tab_length: 3\n',
  ].flatMap(apart),
  seeds: [
    'site_name: T\nnav:\n  - Home: index.md\n  - Modules:\n      - A: [a/index.md, {B: a/b.md}]\n      - https://x.org\nexclude_docs: |\n  d/**\n  !d/e\nnot_in_nav: "*.txt"\nvalidation: {nav: {absolute_links: relative_to_docs}}\n',
    'site_name: T\nplugins: [awesome-nav]\n=== docs/.nav.yml\ntitle: T\nsort: {by: title, type: natural}\nignore: ["c9*"]\nnav:\n  - index.md\n  - A: a\n  - glob: "d/@(e|f)/**"\n    append_unmatched: true\n=== docs/a/.nav.yml\nhide: false\nuse_index_title: true\n',
    'site_name: T\nplugins:\n  - awesome-pages: {strict: false, order_by: title}\n  - section-index\nnav:\n  - index.md\n  - ... | a/*\n  - ...\n=== docs/a/.pages\ntitle: A\nnav:\n  - b.md\n  - More:\n      - c10.md\n  - ...\ncollapse: true\n',
    'site_name: T\nplugins:\n  - literate-nav: {implicit_index: true}\n=== docs/SUMMARY.md\n<!--nav-->\n* [Home](index.md)\n* [A](a/)\n* More\n    * [E](d/e/f.md)\n    * *.md\n=== docs/a/SUMMARY.md\n- [B](b.md)\n- *\n',
    'INHERIT: base.yml\nsite_name: T\nextra: &x {a: [1, 0x2, 1.5, 2024-01-01, ~], b: yes}\nextra_css: *y\n=== base.yml\nsite_name: &y "base \\u00e9"\nnav:\n- |\n  index.md\nextra: {c: !ENV [HOME, d], d: !!python/name:x.y "z"}\n',
    'site_name: T\nplugins: [monorepo]\nnav:\n  - index.md\n  - S: "!include ./s/mkdocs.yml"\n  - "*include ./*/mkdocs.yml"\n=== s/mkdocs.yml\nsite_name: sub\nnav: [x.md]\n=== s/docs/x.md\n# X\n',
    '=== zensical.toml\n[project]\nsite_name = "T"\nnav = ["index.md", { "A" = ["a/b.md", { B = "a/c9.md" }] }]\nexclude_docs = """\nd/\n"""\nplugins = ["awesome-nav"]\n',
  ],
  async open(source) {
    const { loadSite } = await source('load/site')
    return {
      async read(text) {
        const files = filesOf(text, PATHS)
        // Zensical's file would win over the other: it is the only one where the text has it.
        if (files.has('zensical.toml')) files.delete('mkdocs.yml')
        return { files, outcome: await loadSite(guardedTree(files), { mkdocs: null, environment: { HOME: 'home' } }) }
      },
      check({ files, outcome: { site: read, error } }) {
        if (error !== null) {
          keep(/^[^\n\r]+$/.test(error.message), `a refusal in several lines: ${JSON.stringify(error.message)}`)
          const lines = linesOf(files.get(error.path) ?? '').length
          keep(
            error.line === null || (error.line >= 1 && error.line <= lines),
            `${error.path} has no line ${error.line}`,
          )
          return
        }
        keepItems(read.nav, read, files)
        for (const src of read.omitted) keep(!src.startsWith('/'), `the omitted page ${src} is no path below docs_dir`)
        keep(
          (read.source === 'dynamic') === read.reasons.length > 0,
          `${read.source} for ${read.reasons.length} reasons`,
        )
      },
    }
  },
}

function keepItems(items, read, files) {
  for (const item of items) {
    if (item.location !== null) {
      keep(files.has(item.location.path), `${item.location.path} is no file`)
      keepInside(linesOf(files.get(item.location.path)), item.location, `the nav's ${item.kind} ${item.title}`)
    }
    if (item.kind === 'section') keepItems(item.children, read, files)
    if (item.kind === 'page') keep(read.files.has(item.path), `the page ${item.path} is no file of the site`)
  }
}
