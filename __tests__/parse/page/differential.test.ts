import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Page } from '../../../src/model/page.ts'
import { readPage } from '../../../src/parse/page/read-page.ts'
import { corpus, describeCorpus } from '../../helpers/corpus.ts'

/** What both CommonMark and Python-Markdown make of a page, as this product reads it. */
function own(text: string): string[] {
  return readPage(text).blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`${block.line} h${block.level} ${block.text}`]
    if (block.kind === 'code') return [`${block.line} code ${block.language} ${block.text.trim()}`]
    if (block.kind === 'table') return [`${block.line} table ${block.cells.join('|')}`]
    return block.kind === 'image' ? [`${block.line} image ${block.alt} ${block.file}`] : []
  })
}

const processor = remark().use(remarkGfm)

function remarks(text: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes) => {
    const line = node.position?.start.line
    if (node.type === 'heading') found.push(`${line} h${node.depth} ${plain(node)}`)
    else if (node.type === 'code') found.push(`${line} code ${node.lang ?? ''} ${node.value.trim()}`)
    else if (node.type === 'image') found.push(`${line} image ${node.alt} ${node.url}`)
    else if (node.type === 'table') found.push(`${line} table ${node.children[0]?.children.map(plain).join('|')}`)
    else if ('children' in node) for (const child of node.children) walk(child)
  }
  walk(processor.parse(text))
  return found
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(plain).join('') : ''
}

const word = fc.constantFrom('Metrics', 'rate', 'Limits', 'of', 'API', 'x1', 'größe', 'データ', 'item')
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
const codeLines = fc.array(
  fc.constantFrom(
    '# no heading',
    '| no | table |',
    '- item',
    '',
    '![no](image.png)',
    '<!-- no comment',
    'x = 1',
    '~~~',
  ),
  { maxLength: 4 },
)
const cells = fc.array(words, { minLength: 2, maxLength: 4 })

/** Blocks that both dialects agree on; each is followed by an empty line. */
const block = fc.oneof(
  fc.tuple(fc.integer({ min: 1, max: 6 }), words).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  fc.tuple(words, fc.constantFrom('===', '---')).map(([text, line]) => `${text}\n${line}`),
  words.map((text) => `${text}.`),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => items.map((text) => `- ${text}`).join('\n')),
  fc
    .tuple(fc.constantFrom('```', '````'), fc.constantFrom('', 'js', 'c++'), codeLines)
    .map(([fence, language, code]) => [`${fence}${language}`, ...code, fence].join('\n')),
  cells.map((row) => `| ${row.join(' | ')} |\n|${row.map(() => ' --- |').join('')}\n| ${row.join(' | ')} |`),
  fc.tuple(words, fc.constantFrom('a.png', 'img/b.svg', '../c.png')).map(([alt, file]) => `![${alt}](${file})`),
  fc.tuple(words, words).map(([one, other]) => `> ${one}\n> ${other}`),
  words.map((text) => `<!-- ${text}\n\n# no heading\n-->`),
)
const page = fc.array(block, { maxLength: 10 }).map((blocks) => `${blocks.join('\n\n')}\n`)

test('headings, fences, tables and images are those of remark, where CommonMark and Python-Markdown agree', () => {
  fc.assert(
    fc.property(page, (text) => {
      expect(own(text)).toEqual(remarks(text))
    }),
    { numRuns: 150 },
  )
})

const python = String.raw`
import json, sys
import markdown
extensions = ['toc', 'tables', 'admonition', 'attr_list', 'md_in_html', 'def_list', 'footnotes', 'abbr', 'pymdownx.superfences', 'pymdownx.details', 'pymdownx.tabbed']
def flat(tokens):
    for token in tokens:
        yield [token['level'], token['id']]
        yield from flat(token['children'])
out = []
for text in json.load(sys.stdin):
    md = markdown.Markdown(extensions=extensions, extension_configs={'pymdownx.tabbed': {'alternate_style': True}})
    md.convert(text)
    out.append(list(flat(md.toc_tokens)))
json.dump(out, sys.stdout)
`

/** A system's own Python often has the packages where the first one on the path has not. */
const interpreters = ['python3', '/usr/bin/python3']

/** Level and id of every heading of each text, as Python-Markdown has them; null where Python or an extension is absent. */
function pythonHeadings(texts: readonly string[]): [number, string][][] | null {
  for (const interpreter of interpreters) {
    const run = spawnSync(interpreter, ['-c', python], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    if (run.status === 0) return JSON.parse(run.stdout) as [number, string][][]
  }
  return null
}

function ownHeadings(source: Page): [number, string][] {
  return source.blocks.flatMap((block): [number, string][] =>
    block.kind === 'heading' ? [[block.level, block.anchor]] : [],
  )
}

const hasPython = pythonHeadings(['# a']) !== null
const describePython = hasPython ? describe : describe.skip

/** What MkDocs's dialect has and CommonMark does not, or reads otherwise. */
const constructs: [string, string][] = [
  ['no space behind the marks', '##Tight\n\n#Also'],
  ['marks at the end', '## A ##\n\n# C#'],
  ['four spaces before', 'text\n\n    # code'],
  ['one space before', ' # no heading'],
  ['setext only in the first line of a block', 'one\ntwo\n---\n\nthree\n---'],
  ['setext of a line that looks like a list', '1. Endpoints\n---\n\ntext\n\n- a\n- b\n---\n\n# c\n* d\n==='],
  ['a heading ends a paragraph', 'text\n# A\nmore'],
  ['a fence ends a paragraph', 'Request\n```\n# no\n```\n# A'],
  ['a fence that never closes', '```\n# A\n\ntext\n\n# B'],
  ['a fence that is closed by another length', '```\n# no\n````\n# still no\n```\n\n# A'],
  ['a fence in a list', '1. a\n\n    ```\n    # no\n    ```\n\n# A'],
  ['an admonition', '!!! note "T"\n    # A\n\n    ## B\n\n# C'],
  ['an admonition in an admonition', '!!! note\n    text\n\n    !!! tip\n        # A\n\n# B'],
  ['details', '??? note "T"\n    # A\n\n???+ tip\n    # B'],
  ['tabs', '=== "One"\n\n    # A\n\n=== "Two"\n\n    # B\n\n        # code\n'],
  ['raw HTML', '<div>\n\n# no\n\n</div>\n\n# A'],
  ['HTML with markdown', '<div markdown>\n\n# A\n\n</div>\n\n# B'],
  ['details in HTML', '<details>\n<summary>S</summary>\n\n# no\n\n</details>\n\n# A'],
  ['comments', '<!-- a -->\n\n# A\n\n<!--\n# no\n\n# no\n-->\n\n# B'],
  ['ids', '# A {#x}\n\n# B {: #y .z }\n\n# C {.k}\n\n# x\n\n# x\n\n# x_1\n\n# x'],
  [
    'ids of anything',
    '# Über *uns* & `co_de` (v1.2)\n\n# a -- b\n\n# A  B\n\n# 1. First\n\n# C++ / C#x\n\n# [link](x.md) here\n\n# ![i](x.png) j\n\n# a_b_c\n\n# &lt;tag&gt; &amp; x',
  ],
  ['definition lists', 'Term\n:   text\n\n    # A\n\n# B'],
  ['a quote', '> # A\n>\n> text\n\n# B'],
  ['a list', '- a\n\n    # A\n\n- b\n\n# B'],
  ['footnotes and abbreviations', 'x[^1]\n\n[^1]: note\n\n*[HTML]: Hyper\n\n# B'],
  ['a table', '| # | b |\n|---|---|\n| # c | d |\n\n# A'],
]

const mkdocsBlock = fc.oneof(
  block,
  words.map((text) => `!!! note "${text}"\n    ## ${text}\n\n    ${text}`),
  words.map((text) => `=== "${text}"\n\n    ### ${text}\n\n    text`),
  words.map((text) => `<div>\n# ${text}\n</div>`),
  words.map((text) => `<div markdown>\n\n# ${text}\n\n</div>`),
  fc.tuple(words, word).map(([text, id]) => `## ${text} {#${id}}`),
  words.map((text) => `${text}\n:   ${text}`),
)

describePython(
  `headings and ids are those of Python-Markdown${hasPython ? '' : ' (skipped: no python3 with markdown and pymdownx)'}`,
  () => {
    test('construct by construct', () => {
      const expected = pythonHeadings(constructs.map(([, text]) => text)) ?? []
      const wrong = constructs.flatMap(([name, text], index) => {
        const mine = ownHeadings(readPage(text))
        return JSON.stringify(mine) === JSON.stringify(expected[index])
          ? []
          : [{ name, mine, expected: expected[index] }]
      })
      expect(wrong).toEqual([])
    })

    test('thrown together', () => {
      const texts = fc.sample(
        fc.array(mkdocsBlock, { maxLength: 8 }).map((blocks) => `${blocks.join('\n\n')}\n`),
        { numRuns: 100, seed: 7 },
      )
      const expected = pythonHeadings(texts) ?? []
      for (const [index, text] of texts.entries())
        expect({ text, headings: ownHeadings(readPage(text)) }).toEqual({ text, headings: expected[index] })
    })

    describeCorpus('the corpus', () => {
      test('every page', () => {
        const root = join(corpus, 'platform-docs/head/docs')
        const texts = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.md') && /modules|engineering|references/.test(path))
          .toSorted()
          .slice(0, 60)
          .map((path) => readFileSync(join(root, path), 'utf8'))
        const expected = pythonHeadings(texts) ?? []
        for (const [index, text] of texts.entries()) expect(ownHeadings(readPage(text))).toEqual(expected[index])
      })
    })
  },
)
