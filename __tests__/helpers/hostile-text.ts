import fc from 'fast-check'

/** Markup of every surface that text is shown on, and whatever a reader or a program would obey. */
const MARKUP = {
  references: ['@everyone', '#1', 'GH-1', 'octo/docs#2', 'deadbeefdeadbeef', 'a@b.test', ':tada:'],
  addresses: [
    'https://x.test',
    'www.x.test',
    'mailto:a@b.test',
    'ftp://x.test',
    'javascript:alert(1)',
    '<https://x.test>',
  ],
  links: ['[x](https://x.test)', '![x](//x.test/a.png)', '[x][y]', '[', '](', ')'],
  tags: ['<script>', '</script>', '<img src=x onerror=alert(1)>', '</details>', '</summary>', '<br>', '"', "'"],
  comments: ['<!--', '-->', '<!-- docs-readiness-gate:0123 success -->', ']]>', '<![CDATA[', '<?xml?>'],
  entities: ['&lt;', '&amp;', '&#60;', '&bogus;', '&'],
  markdown: ['|', '\\|', '\\', '`', '``', '```', '~~~', '**', '__', '_', '*', '~~', '$x$', '$$'],
  blocks: ['> ', '# ', '- ', '+ ', '1. ', '=', '\n', '\r', '\r\n', '\u2028', '\t', ' ', '\u00a0', '\u3000'],
  commands: [
    '::error::',
    '::set-output name=a::b',
    '::add-mask::x',
    '##[error]',
    '##[add-mask]',
    '%0A::',
    '%',
    ',',
    ';',
  ],
  formulas: ['=cmd()', '@SUM(1)', '-1', '{0}', '{}', '${a}', '{{a}}'],
  terminal: ['\u0000', '\u0007', '\u001b[31m', '\u009b31m', '\u001b]8;;https://x.test\u0007', '\u007f'],
  unseen: ['\u202e', '\u2066', '\u200f', '\u061c', '\u200b', '\u2060', '\u{e0041}', '\u{e007f}', '\ufeff', '\ufffe'],
  units: ['\ud800', '\udc00', '😀'],
  paths: ['../../etc/passwd', '/etc/passwd', 'a:b?c#d', '%2e%2e%2f'],
  plain: ['', 'word'],
}

/** Text as an attacker would write it. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...Object.values(MARKUP).flat()) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

/** Gives the text in place of the one with that number. */
export type Words = (index: number) => string

/** The strings of a report that are words of ours, and of numbers and letters only, whoever made the report. */
const OWN = new Set(
  'status verdict outcome via evidence severity state cause tier tree conclusion mode failOn until fingerprint head base nav version time commit'.split(
    ' ',
  ),
)

/** The same with every text that a repository may have written put in other words: the same word for the same text. */
export function inWords<Value>(value: Value, word: Words): Value {
  const words = new Map<string, string>()
  const put = (text: string): string => {
    const known = words.get(text) ?? word(words.size)
    words.set(text, known)
    return known
  }
  const visit = (inner: unknown, key: string): unknown => {
    if (typeof inner === 'string') return OWN.has(key) ? inner : put(inner)
    if (Array.isArray(inner)) return inner.map((item) => visit(item, key))
    if (typeof inner !== 'object' || inner === null) return inner
    return Object.fromEntries(
      Object.entries(inner).map(([name, item]) => [name, name === 'tool' ? item : visit(item, name)]),
    )
  }
  return visit(value, '') as Value
}

/** Results and histories in words of an attacker; no two texts become one. */
export function hostileWords(): fc.Arbitrary<Words> {
  return fc.tuple(fc.array(hostileText, { minLength: 6, maxLength: 6 }), fc.boolean()).map(([texts, isBefore]) => {
    const number = (index: number): string => `n${index}n`
    return (index) => {
      const text = texts[index % texts.length] ?? ''
      return isBefore ? `${text}${number(index)}` : `${number(index)}${text}`
    }
  })
}

/** The same in words that mean nothing to anybody. */
export const plainWord: Words = (index) => `n${index}n`
