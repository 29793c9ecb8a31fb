/** Files that are no text, no files, too large, too many or too deep. */

const UTF16 = (text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

const BYTES = [
  UTF16('# API\n\n## Endpoints\n\nText of it.\n'),
  Buffer.from('# API\n\n## Endpoints\n\nText of it.\n', 'utf16le').swap16(),
  Buffer.from('# \u00dcbersicht\n\nText in Latin 1: \u00e9\u00e8\n', 'latin1'),
  Buffer.concat([Buffer.from('# API\n\n'), Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf8]), Buffer.from('\n')]),
  Buffer.from('\u0000'.repeat(5000)),
  Buffer.from('\ufeff\ufeff# API\r\r\n\n\u2028## Endpoints\u0085text\u000b\u000c\n'),
  Buffer.from([0x50, 0x4b, 0x03, 0x04, ...Array.from({ length: 4000 }, (_, index) => (index * 37) % 256)]),
  Buffer.alloc(0),
]

export default {
  'bytes that are no text': (site, { random }) => {
    for (const page of site.pages) if (random.below(2) === 0) site.whole.set(page, random.pick(BYTES))
  },
  'settings that are no text': (site, { random }) => {
    site.inHead.set(random.pick(['mkdocs.yml', '.docs-readiness.yml', 'docs/roadmap.md']), random.pick(BYTES))
  },
  'a pipe for a page': (site, { random }) => {
    const page = random.pick(site.pages) ?? 'docs/x.md'
    site.whole.set(page, { pipe: true })
    site.unversioned.push(page)
  },
  'a page of 1 GiB': (site, { random }) => {
    const page = random.pick(site.pages) ?? 'docs/x.md'
    site.whole.set(page, { sparse: 1024 ** 3 })
    site.unversioned.push(page)
  },
  'pages of the largest size': (site, { random, scale }) => {
    for (const page of site.pages.slice(0, 2 + random.below(20)))
      site.whole.set(page, { sparse: Math.round((8 * 1024 * 1024 + random.below(2)) * scale) })
  },
  'a folder in the place of a file': (site, { random }) => {
    const path = random.pick([...site.pages, 'docs/roadmap.md', 'mkdocs.yml'])
    site.inHead.set(path, { folder: true })
  },
  'folders in folders': (site, { random }) => {
    const depth = 50 + random.below(400)
    site.files.set(`docs/${'d/'.repeat(depth)}page.md`, '# Deep\n')
    site.nav.push(`    - Deep:`, `        - Index: ${JSON.stringify(`${'d/'.repeat(depth)}page.md`)}`)
  },
  'a folder of many files': (site, { random, scale }) => {
    const count = random.pick([1000, 5000, 20_000]) * scale
    for (let index = 0; index < count; index++) site.files.set(`docs/wide/${index}.md`, '')
    site.unversioned.push('docs/wide')
  },
  'many roadmaps': (site, { random, scale }) => {
    const text = random.pick([
      '# Roadmap\n\nNothing.\n',
      'x'.repeat(200_000 * scale),
      '| a |\n|---|\n| ✅ |\n'.repeat(500),
    ])
    for (let index = 0; index < 30; index++) site.files.set(`docs/r/${index}/ROADMAP.md`, text)
  },
}
