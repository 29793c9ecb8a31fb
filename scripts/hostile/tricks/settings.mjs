/** mkdocs.yml, the files that its plugins read, and the gate's own config. */

const laughs = (levels, width) => [
  'x0: &x0 [lol]',
  ...Array.from({ length: levels }, (_, index) => `x${index + 1}: &x${index + 1} [${`*x${index}, `.repeat(width)}]`),
]

const PATTERNS = [
  '**/*/**/*/**/*/**/*a',
  `${'*a'.repeat(40)}*b`,
  `${'?*'.repeat(60)}z`,
  '{a,b}{c,d}{e,f}{g,h}{i,j}{k,l}{m,n}{o,p}{q,r}{s,t}',
  '['.repeat(2000),
  '[!a-z]'.repeat(300),
  '!(!(!(a)))',
  `${'(a+)+'.repeat(20)}$`,
  '\\',
  `${'../'.repeat(40)}etc/**`,
  '/**',
]

export default {
  'aliases that explode': (site, { random }) => {
    site.mkdocs.push('extra:', ...laughs(random.pick([5, 12, 40]), random.pick([2, 10])).map((line) => `  ${line}`))
  },
  'aliases in the nav': (site) => {
    site.mkdocs.push('extra: &e', '  - a: index.md', '  - b: [*e, *e]')
  },
  'brackets without end': (site, { random, scale }) => {
    site.mkdocs.push(`extra: ${'['.repeat(random.pick([100, 10_000, 200_000]) * scale)}`)
  },
  'maps in maps': (site, { random, scale }) => {
    const depth = random.pick([50, 1000, 3000]) * scale
    site.mkdocs.push('extra:', ...Array.from({ length: depth }, (_, index) => `${' '.repeat(index + 1)}a:`))
  },
  'sections in sections': (site, { random, scale }) => {
    const depth = random.pick([50, 500, 2000]) * scale
    site.nav.push(...Array.from({ length: depth }, (_, index) => `${' '.repeat(4 + index * 2)}- Section ${index}:`))
    site.nav.push(`${' '.repeat(4 + depth * 2)}- End: index.md`)
  },
  'a nav of many entries': (site, { random, scale }) => {
    const count = random.pick([1000, 10_000, 40_000]) * scale
    for (let index = 0; index < count; index++) site.nav.push(`    - Entry ${index}: e/${index}.md`)
  },
  'tags and merges': (site) => {
    site.mkdocs.push(
      "markdown_extensions: [{ pymdownx.superfences: { format: !!python/name:os.system '' } }]",
      'copyright: !!python/object/apply:os.system ["touch /tmp/pwned"]',
      'site_url: !ENV [HOME, GITHUB_TOKEN, x]',
      'extra: { <<: [{ a: 1 }, { b: 2 }] }',
    )
  },
  'a scalar without end': (site, { random, scale }) => {
    site.mkdocs.push(
      random.pick([
        `extra: "${'a\\n'.repeat(300_000 * scale)}`,
        `extra: '${"''".repeat(300_000 * scale)}`,
        'extra: |\n'.repeat(50),
      ]),
    )
  },
  'parents in a circle': (site) => {
    site.mkdocs.push('INHERIT: parent.yml')
    site.files.set('parent.yml', 'INHERIT: mkdocs.yml\n')
  },
  'a docs_dir elsewhere': (site, { random, secret }) => {
    site.mkdocs.push(
      `docs_dir: ${JSON.stringify(random.pick(['..', '.', '/', '/etc', secret, 'docs/../..', 'no', '~', '', 'docs\0']))}`,
    )
  },
  'plugins with patterns': (site, { random }) => {
    const pattern = random.pick(PATTERNS)
    site.mkdocs.push(
      'plugins:',
      '  - awesome-pages',
      '  - exclude:',
      `      glob: [${JSON.stringify(pattern)}]`,
      `      regex: [${JSON.stringify(random.pick(PATTERNS))}]`,
    )
    site.files.set('docs/.pages', `nav:\n  - ${JSON.stringify(random.pick(PATTERNS))}\n  - ...\n  - ... | ${pattern}\n`)
    for (let index = 0; index < 300; index++) site.files.set(`docs/p/${'a'.repeat(index % 60)}${index}.md`, '')
  },
  'patterns of excluded files': (site, { random }) => {
    site.mkdocs.push(
      'exclude_docs: |',
      ...PATTERNS.map((pattern) => `  ${pattern}`),
      'not_in_nav: |',
      `  ${random.pick(PATTERNS)}`,
    )
  },
  'a nav of lists': (site, { random, scale }) => {
    site.mkdocs.push('plugins: [literate-nav]')
    const depth = random.pick([20, 500, 3000]) * scale
    const lines = Array.from({ length: depth }, (_, index) => `${'  '.repeat(index)}- [a](a${index}.md)`)
    site.files.set('docs/SUMMARY.md', lines.join('\n'))
  },
  'sites that include one another': (site) => {
    site.nav.push(
      "    - Sub: '!include ./sub/mkdocs.yml'",
      "    - Own: '!include ./mkdocs.yml'",
      "    - Out: '!include ../../mkdocs.yml'",
    )
    site.mkdocs.push('plugins: [monorepo]')
    site.files.set('sub/mkdocs.yml', "site_name: sub\nnav:\n  - Up: '!include ../mkdocs.yml'\n  - x: index.md\n")
    site.files.set('sub/docs/index.md', '# x\n')
  },
  'a config of patterns': (site, { random }) => {
    site.config.push('map:', ...PATTERNS.map((pattern, index) => `  Module ${index}: ${JSON.stringify(pattern)}`))
    site.config.push('sources:', `  Module 0: [${PATTERNS.map((pattern) => JSON.stringify(pattern)).join(', ')}]`)
    site.config.push(random.pick(['rules: { doc-behind-code: error }', 'gate: new', 'fail-on: notice']))
  },
  'a config of many words': (site, { scale }) => {
    const many = (make) => Array.from({ length: 2000 * scale }, (_, index) => make(index))
    site.config.push('synonyms:', ...many((index) => `  role ${index}: [word ${index}, other ${index}]`))
    site.config.push('aliases:', ...many((index) => `  Column ${index}: [title ${index}]`))
    site.config.push(
      'waivers:',
      ...many((index) => `  - { module: M${index}, column: API, rule: ready-doc-stub, reason: r, until: 2027-01-01 }`),
    )
  },
  'a config that explodes': (site, { random }) => {
    site.config.push(...laughs(random.pick([8, 40]), random.pick([2, 10])), 'gate: *x1')
  },
}
