import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import {
  commandMessage,
  commandProperty,
  html,
  logLine,
  markdownCode,
  markdownText,
  shortened,
  visible,
} from '../../src/render/escape.ts'

/** Text as an attacker would write it: markup of every surface, in any order. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '@everyone',
        '#1',
        'GH-1',
        'https://x.test',
        'www.x.test',
        'a@b.test',
        '<script>',
        '-->',
        '<!--',
        '|',
        '`',
        '``',
        '```',
      ),
      fc.constantFrom(
        '::error::',
        '##[error]',
        '\n',
        '\r',
        '\u202e',
        '\u0000',
        '**',
        '_',
        '[x](y)',
        '![x](y)',
        '\\',
        '&lt;',
        'deadbeefdeadbeef',
        '~',
        '> ',
        '# ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const parse = (markdown: string): Root => remark().use(remarkGfm).parse(markdown)

/** The kinds of node in a tree, and its text. */
function kindsAndText(node: { type: string; value?: string; children?: unknown[] }): {
  kinds: Set<string>
  text: string
} {
  const inner = (node.children ?? []).map((child) => kindsAndText(child as typeof node))
  const kinds = new Set([node.type, ...inner.flatMap(({ kinds }) => [...kinds])])
  return { kinds, text: (node.value ?? '') + inner.map(({ text }) => text).join('') }
}

describe('in a cell of a Markdown table', () => {
  test.each([
    ['prose', markdownText],
    ['code', markdownCode],
  ])('%s is nothing but text', (_, escape) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const tree = parse(`| a | b |\n|---|---|\n| x${escape(text)}x | end |\n`)
        const { kinds } = kindsAndText(tree)
        for (const kind of kinds)
          expect(['root', 'table', 'tableRow', 'tableCell', 'text', 'inlineCode']).toContain(kind)
        const table = tree.children[0]
        expect(tree.children).toHaveLength(1)
        expect(table?.type === 'table' && table.children[1]?.children).toHaveLength(2)
      }),
    )
  })

  test('what is shown is what was written, but for what cannot be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: shown } = kindsAndText(parse(`| a |\n|---|\n| x${markdownText(text)}x |\n`))
        expect(shown.replaceAll('\u200b', '')).toBe(`ax${visible(text).replaceAll('\u200b', '')}x`)
      }),
    )
  })

  test('prose makes no mention, no reference and no link', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = kindsAndText(parse(`x${markdownText(text)}`)).text
        expect(shown).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|[0-9a-f]{7}/i)
        // GitHub finds formulas in the source.
        expect(markdownText(text)).not.toContain('$')
      }),
    )
  })
})

test('at the start of a line, prose is a paragraph', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { kinds } = kindsAndText(parse(`> ${markdownText(text)}x`))
      for (const kind of kinds) expect(['root', 'blockquote', 'paragraph', 'text']).toContain(kind)
    }),
  )
})

test('HTML holds no tag and no entity of the text’s own', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(html(text)).not.toMatch(/[<>"']|&(?!#\d+;)/)
    }),
  )
})

test('a line of the log starts no command, old or new', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const line of [logLine(text), commandMessage(text)]) {
        expect(line).not.toMatch(/[\r\n]/)
        expect(line).not.toMatch(/^\s*::/)
        expect(line).not.toContain('##[')
      }
      expect(commandProperty(text)).not.toMatch(/[:,]/)
    }),
  )
})

test('nothing that a terminal obeys or that reorders text is left', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]/u)
    }),
  )
})

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['one too many', 11, 'one too ma…'],
  ['emoji 😀😀', 8, 'emoji …'],
])('%s cut to %i is %s', (text, max, expected) => {
  expect(shortened(text, max)).toBe(expected)
})
