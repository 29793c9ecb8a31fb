import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { PageBlock } from '../../../src/model/page.ts'
import { readPage } from '../../../src/parse/page/read-page.ts'

/** The outline in short, one line for each block: `2 heading Metrics`. */
function outline(...lines: string[]): string[] {
  return readPage(lines.join('\n')).blocks.map((block) => `${block.line} ${block.kind} ${shown(block)}`.trimEnd())
}

function shown(block: PageBlock): string {
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${block.text}`
  if (block.kind === 'table') return block.cells.join('|')
  if (block.kind === 'row') return `${block.text} / ${block.rest}`
  if (block.kind === 'code') return `${block.language}:${block.text}`
  if (block.kind === 'image') return `${block.alt} (${block.file})`
  return block.kind === 'include' ? block.target : block.text
}

function headings(...lines: string[]): string[] {
  return readPage(lines.join('\n')).blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
}

describe('headings', () => {
  test.each<[string, string[], string[]]>([
    ['hash', ['# A', '', 'text', '## B ##'], ['A', 'B']],
    ['without a space, as Python-Markdown has it', ['##A'], ['A']],
    ['setext', ['A', '=', '', 'B', '---'], ['A', 'B']],
    ['none in an address', ['<https://example.com/#a>', '', '# A'], ['A']],
    ['setext with a number', ['1. A', '---'], ['1. A']],
    ['no setext below a list', ['- a', '- b', '---'], []],
    ['no setext below two lines of prose', ['one', 'two', '---'], []],
    [
      'marks, code, links, emoji and entities are read',
      ['## `GET` [the *list*](x.md) :rocket: &amp; more'],
      ['GET the list  & more'],
    ],
    ['attribute lists', ['## A {#my-id .big}', '## B {: #b }'], ['A', 'B']],
    ['in a fence', ['```sh', '# comment', '```', '# A'], ['A']],
    ['in a fence of tildes with backticks inside', ['~~~', '```', '# no', '~~~', '# A'], ['A']],
    ['in a longer fence', ['````', '```', '# no', '````', '# A'], ['A']],
    ['below a fence that never closes', ['```', '# A'], ['A']],
    ['in indented code', ['text', '', '    # no', '', '# A'], ['A']],
    ['in a comment', ['<!--', '# no', '-->', '# A'], ['A']],
    ['behind a comment that never ends', ['<!-- open', '# A'], ['A']],
    ['in inline code that looks like a comment', ['Write `<!--` first', '', '# A', '', '-->'], ['A']],
    ['in a fence inside a list', ['1. Do', '   ```sh', '   # no', '   ```', '# A'], ['A']],
    ['in an admonition', ['!!! note', '    ## A', '', '    text'], ['A']],
    ['in a tab', ['=== "One"', '', '    ## A', '', '        # no: code'], ['A']],
    ['in a block quote', ['> ## A', '> text'], ['A']],
    ['in HTML without markdown', ['<div>', '# no', '</div>', '# A'], ['A']],
    ['in HTML with markdown', ['<div markdown>', '# A', '</div>'], ['A']],
    ['HTML headings', ['<h2 id="x">A <b>b</b></h2>'], ['A b']],
    ['in front matter', ['---', '# no', 'title: T', '---', '# A'], ['A']],
    ['front matter that never ends is text', ['---', '# A'], ['A']],
    ['in a script', ['<script>', '# no', '</script>', '# A'], ['A']],
  ])('%s', (_, lines, expected) => {
    expect(headings(...lines)).toEqual(expected)
  })

  test('ids are those of MkDocs: ASCII, single dashes, counted with an underscore', () => {
    const page = readPage(['# Ünïcode & more!', '## Steps', '## Steps', '## Steps', '## `a_b` (c)', '## ∆'].join('\n'))
    const anchors = page.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []))
    expect(anchors).toEqual(['unicode-more', 'steps', 'steps_1', 'steps_2', 'a_b-c', '_1'])
  })

  test('ids of attribute lists, anchors and HTML are anchors too', () => {
    const page = readPage('## A {#alpha}\n\ntext\n{: #para }\n\n<a id="old"></a>\n\n<div id="box">x</div>\n')
    expect([...page.anchors]).toEqual(['alpha', 'para', 'old', 'box'])
  })
})

describe('the dialect of MkDocs', () => {
  test('a task is open while its box is empty', () => {
    const { blocks } = readPage('- [ ] vans\n- [x] boxes\n- [ ]\n- plain\n')
    expect(blocks.map((block) => block.kind === 'item' && [block.text, block.open === true])).toEqual([
      ['vans', true],
      ['boxes', false],
      ['[ ]', false],
      ['plain', false],
    ])
  })

  test('admonitions, details and tabs are titled boxes with content', () => {
    expect(
      outline(
        '!!! warning "Rate limits"',
        '    Sixty a minute.',
        '??? note',
        '    text',
        '=== "Request"',
        '',
        '    body',
      ),
    ).toEqual([
      '1 box Rate limits',
      '2 text Sixty a minute.',
      '3 box note',
      '4 text text',
      '5 box Request',
      '7 text body',
    ])
  })

  test('definition lists', () => {
    expect(outline('Metrics', ':   Counters', '', 'Logs', '', ':   Lines')).toEqual([
      '1 term Metrics',
      '2 text Counters',
      '4 term Logs',
      '6 text Lines',
    ])
  })

  test('tables keep their header and the lead of each row', () => {
    expect(
      outline('| A | `b|c` | d \\| e |', '|---|:-:|---|', '| 1 | 2 | 3 |', '', 'A | B', '--- | ---', 'x | y'),
    ).toEqual(['1 table A|`b|c`|d \\| e', '3 row 1 / 2 3', '5 table A|B', '7 row x / y'])
  })

  test('a label above a list or a fence is prose of its own', () => {
    expect(outline('API', '- [List](api.md)', 'Request', '```json', '{}', '```')).toEqual([
      '1 text API',
      '2 item [List](api.md)',
      '3 text Request',
      '4 code json:{}',
    ])
  })

  test('snippets, includes, macros and generated pages', () => {
    const page = readPage(
      '--8<-- "a.md"\n--8<--\nb.md\n; c.md\n--8<--\n{% include-markdown "../d.md" %}\n{{ table() }}\n::: pkg.mod\n    options:\n      x: 1\n',
    )
    expect(page.includes).toEqual([
      { target: 'a.md', line: 1 },
      { target: 'b.md', line: 3 },
      { target: '../d.md', line: 6 },
    ])
    expect(page.blocks.filter(({ kind }) => kind === 'opaque')).toHaveLength(2)
  })

  test('a sentence that begins with a variable is prose', () => {
    expect(outline('{{ product }} exports metrics', '', '{{ table() }}', '{% include-markdown "a.md" %}')).toEqual([
      '1 text {{ product }} exports metrics',
      '3 opaque {{ table() }}',
      '4 include a.md',
    ])
  })

  test('footnotes, abbreviations and references are no labels', () => {
    expect(outline('[^1]: A note', '*[API]: Interface', '[id]: other.md "T"', '[TOC]')).toEqual([])
  })

  test('images in Markdown and HTML', () => {
    expect(outline('![ERD](img/erd.svg){ width=3 }', '', '<a href="#f"><img alt="Screen" src="/s.png"></a>')).toEqual([
      '1 image ERD (img/erd.svg)',
      '3 image Screen (/s.png)',
    ])
  })

  test('the title is that of the front matter, else the first top heading', () => {
    expect(readPage('---\ntitle: "T: x"\n---\n# A').title).toBe('T: x')
    expect(readPage('## B\n# A').title).toBe('A')
    expect(readPage('text').title).toBeNull()
  })

  test('words are those of prose', () => {
    expect(
      readPage('---\na: b\n---\n# One two\n\nthree four-five, six — `seven`\n\n```\neight\n```\n<!-- nine -->\n').words,
    ).toBe(4)
    expect(readPage('数据模型').words).toBe(4)
  })
})

function links(text: string): string[] {
  return readPage(text).links.map(({ target, image, line, startColumn, endColumn }) => {
    const source = text.split('\n')[line - 1]?.slice(startColumn - 1, endColumn - 1)
    return `${image ? 'image ' : ''}${target} <- ${source}`
  })
}

describe('links', () => {
  test.each<[string, string, string[]]>([
    ['inline', 'See [a](x.md#y "T") now', ['x.md#y <- [a](x.md#y "T")']],
    ['image in a link', '[![i](p.png)](x.md)', ['image p.png <- ![i](p.png)', 'x.md <- [![i](p.png)](x.md)']],
    [
      'angle brackets, parentheses, spaces',
      '[a](<b c.md>) [d](e(1).md) [f](g h.md)',
      ['b c.md <- [a](<b c.md>)', 'e(1).md <- [d](e(1).md)', 'g h.md <- [f](g h.md)'],
    ],
    ['reference', '[id]: ../x.md', ['../x.md <- ../x.md']],
    ['HTML', '<a href="x.md">t</a> <img src=\'p.png\'>', ['x.md <- x.md', 'image p.png <- p.png']],
    ['in a table', '| a | b |\n|---|---|\n| [x](y.md) | z |', ['y.md <- [x](y.md)']],
    ['text over two lines', '[a\nb](x.md)', ['x.md <- ](x.md)']],
    ['external', '[a](https://x) [b](mailto:c@d) <https://y> [c](//z)', []],
    ['of a macro', '[a]({{ url }}) [b](${URL}/x)', []],
    ['in code', '`[f](g.md)` ``a ` [b](c.md)``', []],
    ['escaped', '\\[h](i.md)', []],
    ['in a fence', '```\n[f](g.md)\n```', []],
    ['in a comment', '<!-- [f](g.md) -->', []],
  ])('%s', (_, text, expected) => {
    expect(links(text)).toEqual(expected)
  })
})

/** Lines as people and attackers write them, thrown together. */
const line = fc.oneof(
  fc.constantFrom(
    '# A',
    '## B {#b}',
    '```',
    '```js',
    '~~~',
    '<!--',
    '-->',
    '---',
    '===',
    '    code',
    '- item',
    '1. one',
    '> quote',
    '!!! note "T"',
    '    inside',
    '=== "Tab"',
    '| a | b |',
    '|---|---|',
    ': def',
    '<div>',
    '</div>',
    '<div markdown>',
    '{% raw %}',
    '{{ x }}',
    '--8<--',
    '--8<-- "x.md"',
    '::: m',
    '[a](b.md)',
    '![i](j.png)',
    '<img src="x"',
    '`a',
    '[^1]: n',
    '<pre>',
    '</pre>',
    '\t\tx',
    '',
    '',
    'text',
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
)
const source = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

describe('any text', () => {
  test('is read without an error, with positions inside the file', () => {
    fc.assert(
      fc.property(source, (text) => {
        const page = readPage(text)
        const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
        for (const block of page.blocks) expect(block.line >= 1 && block.line <= lines.length).toBe(true)
        for (const { line, startColumn, endColumn } of page.links) {
          const length = lines[line - 1]?.length ?? -1
          expect(startColumn >= 1 && startColumn <= endColumn && endColumn <= length + 1).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('reads the same with CRLF, CR and a byte order mark', () => {
    fc.assert(
      fc.property(
        source.map((text) => text.replace(/\r/g, '')),
        (text) => {
          const expected = readPage(text)
          expect(readPage(text.replace(/\n/g, '\r\n'))).toEqual(expected)
          expect(readPage(text.replace(/\n/g, '\r'))).toEqual(expected)
          if (!text.startsWith('\ufeff')) expect(readPage(`\ufeff${text}`)).toEqual(expected)
        },
      ),
      { numRuns: 200 },
    )
  })
})
