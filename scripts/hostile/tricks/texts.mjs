/** Pages that cost more than their length, for a reader that is not careful. */

const REPEATED = {
  emphasis: '*a **b _c __d ',
  'closing emphasis': 'a* b** c_ d__ ',
  brackets: '[',
  'links in links': '[a](',
  'images in links': '[![',
  'reference links': '[a][b]',
  backticks: '` `` ``` ```` ',
  quotes: '> ',
  'list items': '- ',
  'numbered items': '1. ',
  angles: '<',
  'open tags': '<div>',
  'open comments': '<!-- ',
  attributes: '<a b="',
  entities: '&amp;&#60;&bogus;',
  backslashes: '\\',
  pipes: '|',
  cells: '| a ',
  tildes: '~',
  dollars: '$$ a ',
  braces: '{{ {% {# ',
  'attribute lists': '{: .a #b ',
  tabs: '=== "a"\n    ',
  admonitions: '!!! note\n    ',
  definitions: 'a\n:   b\n',
  footnotes: '[^a]: b\n',
  'reference definitions': '[a]: b "c\n',
  headings: '# a\n',
  'setext headings': 'a\n=\n',
  fences: '```a\n',
  'one line': 'word ',
  'line ends': '\n',
  'carriage returns': '\r',
  'table rows': '| a | b |\n|---|---|\n',
  abbreviations: '*[a]: b\n',
  'long words': 'x',
  'wide characters': '漢字',
  emoji: '👩‍👩‍👧 ',
  'invisible characters': '\u200b\u2060',
  'task items': '- [x] a\n',
  'raw HTML tables': '<table><tr><td>',
  'links to anchors': '[a](#b) ',
  'relative links': '[a](../b/c.md#d) ',
  includes: '--8<-- "docs/part.md"\n\n',
  'topic names': '## Endpoints\n\n',
}

const SIZES = [2_000, 20_000, 200_000, 1_000_000]

function sized(text, bytes) {
  return text.repeat(Math.ceil(bytes / text.length))
}

const tricks = Object.fromEntries(
  Object.entries(REPEATED).map(([name, text]) => [
    `pages of ${name}`,
    (site, { random, scale }) => {
      const long = sized(text, random.pick(SIZES) * scale)
      const count = 1 + random.below(2)
      for (const page of site.pages.slice(0, count)) site.whole.set(page, `# Page\n\n${long}\n\n## Role\n\nText.\n`)
    },
  ]),
)

export default {
  ...tricks,
  'pages of everything': (site, { random, scale }) => {
    const texts = Object.values(REPEATED)
    for (const page of site.pages) {
      const parts = Array.from({ length: 400 * scale + 10 }, () => random.pick(texts).repeat(1 + random.below(40)))
      site.whole.set(page, parts.join(random.pick(['', ' ', '\n', '\n\n'])))
    }
  },
  'quotes in lists in quotes': (site, { random, scale }) => {
    const depth = random.pick([100, 1000, 10_000]) * scale
    site.whole.set(
      random.pick(site.pages) ?? 'docs/x.md',
      `${'> - '.repeat(depth)}a\n${'    '.repeat(depth / 10)}- b\n`,
    )
  },
  'a page of the largest size': (site, { random, scale }) => {
    const text = random.pick(Object.values(REPEATED))
    site.whole.set(random.pick(site.pages) ?? 'docs/x.md', sized(text, 8_300_000 * scale).slice(0, 8_300_000 * scale))
  },
  'front matter that explodes': (site, { random }) => {
    const levels = Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`)
    site.whole.set(
      random.pick(site.pages) ?? 'docs/x.md',
      `---\na0: &a0 x\n${levels.join('\n')}\ntitle: *a30\n---\n# x\n`,
    )
  },
  'parts that include one another': (site, { scale }) => {
    const include = (path, count) => `--8<-- "docs/${path}"\n\n`.repeat(count)
    const count = Math.ceil(300 * scale)
    for (let level = 0; level < 5; level++)
      site.files.set(`docs/part${level}.md`, include(`part${level + 1}.md`, count))
    site.files.set('docs/part5.md', 'Text of it.\n\n'.repeat(100))
    for (const page of site.pages) site.whole.set(page, `# Page\n\n${include('part0.md', count)}`)
  },
  'a part that many pages include': (site, { scale }) => {
    site.files.set('docs/part.md', sized('Words of it, again and again.\n', 500_000 * scale))
    const names = Array.from({ length: 100 }, (_, index) => `docs/copy${index}.md`)
    for (const name of names) site.files.set(name, { link: 'part.md' })
    const text = names.map((name) => `--8<-- "${name}"\n`).join('\n')
    for (const page of site.pages) site.whole.set(page, text)
  },
}
