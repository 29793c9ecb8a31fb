import { addModule } from '../site.mjs'

/** Names that mean something to a Markdown reader, a browser, a terminal, a runner, a shell or a spreadsheet. */
export const NAMES = [
  '@everyone',
  '#1 GH-2 octo/docs#3',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '--><!--',
  '`` ` ```',
  '**bold** _em_ ~~no~~',
  '[x](javascript:alert(1))',
  '![x](https://evil.test/a.png)',
  '::error::pwned',
  '::set-output name=conclusion::success',
  '##[add-mask]x',
  '\u001b[2J\u001b]0;title\u0007',
  '\u009b31m',
  '\u202egnp.exe\u2066',
  'a\u200bb\u2060c\u{e0041}',
  '$(touch /tmp/pwned) `id` ; rm -rf ~',
  '=HYPERLINK("https://evil.test")',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'https://evil.test/?a=1&b=2',
  '%2e%2e%2f%00',
  '{{ 7*7 }} ${7*7} {0}',
  '--output=/etc/passwd',
  'CON',
  'x'.repeat(250),
  '✅'.repeat(60),
  'Ünï\u0308\u0308\u0308'.repeat(20),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  ' ',
  '…',
  '.',
  '..',
]

const inCell = (name) => name.replaceAll('|', '\\|').replaceAll('\n', ' ')
const asFile = (name) => name.replaceAll('/', '_').replaceAll('\0', '')

export default {
  'names of modules': (site, { random }) => {
    for (let count = 1 + random.below(8); count > 0; count--) addModule(site, inCell(random.pick(NAMES)), random)
  },
  'names of folders': (site, { random }) => {
    for (let count = 1 + random.below(8); count > 0; count--)
      addModule(site, `Folder ${count}`, random, `${asFile(random.pick(NAMES))}${count}`)
  },
  'names of files with line ends': (site, { random }) => {
    for (let count = 1 + random.below(4); count > 0; count--)
      site.files.set(`docs/${asFile(random.pick(NAMES))}\n::error::${count}\r.md`, '# x\n')
  },
  'names that other systems take for one': (site) => {
    for (const name of ['U\u0308ber', 'Über', 'uber', 'UBER', 'Uber ', 'Uber.'])
      site.files.set(`docs/${name}.md`, '# x\n')
  },
  'names of topics and columns': (site, { random }) => {
    for (let count = 1 + random.below(6); count > 0; count--)
      site.columns.push(`- ${random.pick(NAMES)}: ${random.pick(NAMES)}, ${random.pick(NAMES)}`)
  },
  'headings and links in pages': (site, { random }) => {
    const lines = NAMES.flatMap((name) => [`## ${name}`, '', `[${name}](${name}) ![${name}](${name})`, ''])
    for (const page of site.pages) if (random.below(2) === 0) site.files.set(page, lines.join('\n'))
  },
}
