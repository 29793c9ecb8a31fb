import { isDeepStrictEqual } from 'node:util'
import { apart } from '../apart.mjs'
import { keep, linesOf } from '../run-target.mjs'

const COLUMNS = [
  { titles: ['API'], topics: ['endpoints', 'schemas', 'error model', 'rate limits'] },
  { titles: ['Index', 'Overview'], topics: ['role', 'inputs', 'related user stories'] },
  { titles: ['Data Model'], topics: ['ERD', 'DBML', 'seeds'] },
]

/**
 * The reader of pages with the judge. Promises: neither ever throws; every line and column is in the text; CRLF changes
 * nothing; a complete page has every topic treated, and a judge that has seen other pages judges as a new one does.
 */
export const page = {
  name: 'page',
  rooms: ['parse/page/', 'assess/'],
  words: [
    '# ¦## ¦### API\n¦\n===\n¦\n---\n¦ {#id .class}¦\n\n¦\n¦- ¦* ¦1. ¦> ¦    ¦\t¦  \n¦```\n¦~~~\n',
    '```dbml\n¦```mermaid\nerDiagram\n¦    code\n¦`¦``¦$$\n¦|a|b|\n|-|-|\n¦| x | y |\n¦[a](b.md)¦[a][b]',
    '[b]: c.md\n¦![alt](x.png)¦[^1]¦<a id="x">¦<!--¦-->¦<div markdown>\n¦</div>\n',
    '<details>\n<summary>s</summary>\n¦<pre>¦<script>¦<img src="x">¦!!! note "Title"\n    ¦??? tip\n',
    '=== "Tab"\n    ¦Term\n:   Definition\n¦--8<-- "x.md"\n¦--8<--\n¦{% include "x.md" %}¦{{ macro() }}',
    '{# c #}¦::: module.path\n¦---\ntitle: T\n---\n¦**Label:** ¦__¦*¦_¦~~¦&amp;¦&#¦:smile:¦TBD¦TODO',
    'Coming soon¦As a user, I want ¦endpoints¦Error model¦Rate limits¦Role¦Inputs¦ERD¦DBML¦Seeds¦POST /x',
    'covers endpoints, schemas and errors.',
  ].flatMap(apart),
  seeds: [
    '---\ntitle: API\n---\n# API\n\n## Endpoints\n`POST /x` makes an invoice and gives its number back to the caller.\n\n## Error model\nTBD\n\n- **Rate limits:** 10 a second for each key, then 429 with Retry-After.\n',
    '# Data Model\n\n```dbml\nTable a { id int }\n```\n\n```mermaid\nerDiagram\n  A ||--o{ B : has\n```\n\n| Seed | Why |\n|---|---|\n| a | b |\n\n![ERD](erd.png)\n',
    '# Overview\n\n!!! note "Role"\n    It turns usage into invoices, once a month and on demand.\n\n=== "Inputs"\n    - usage\n    - prices\n\nRole\n:   What it does\n\n<details><summary>Inputs</summary>\nx\n</details>\n',
    'Title\n=====\n\n> quote [a](b.md#c "t") ![i](j.png)\n\n1. one\n   - two\n\n     three\n\n<!-- hidden\n# no -->\n\n[r]: x.md\n\n--8<-- "inc.md"\n{% include "y.md" %}\n',
  ],
  async open(source) {
    const { readPage } = await source('parse/page/read-page')
    const { createJudge, judgeDocument } = await source('assess/judge')
    const judge = createJudge({ explain: true })
    const questions = COLUMNS.map(({ titles, topics }) => ({
      column: { titles, topics: topics.map((name) => ({ name, hint: null })) },
      moduleNames: ['Billing'],
      located: { doc: null },
    }))
    const included = (text) => new Map([['inc.md', readPage(text.slice(0, 400))]])
    return {
      read(text) {
        const read = readPage(text)
        return { read, judged: questions.map((question) => judgeDocument(judge, read, question)) }
      },
      check({ read, judged }, text) {
        keepPage(read, linesOf(text))
        if (!text.includes('\r'))
          keep(isDeepStrictEqual(readPage(text.replaceAll('\n', '\r\n')), read), 'CRLF makes another page of it')
        const [asked] = questions
        // A new judge costs more than all the rest.
        if (text.length % 16 === 0) {
          const fresh = createJudge({ explain: true })
          keep(isDeepStrictEqual(judgeDocument(fresh, read, asked), judged[0]), 'a new judge judges otherwise')
        }
        judged.push(judgeDocument(judge, read, { ...asked, included: included(text) }))
        for (const anchor of read.anchors) {
          judged.push(judgeDocument(judge, read, { ...asked, located: { doc: { path: 'x.md', section: anchor } } }))
          break
        }
        for (const { judgement } of judged) keepJudgement(judgement)
      },
    }
  },
}

function keepPage(read, lines) {
  keep(read.lines <= lines.length, `the page has ${read.lines} lines, the text ${lines.length}`)
  for (const { kind, line } of read.blocks)
    keep(line >= 1 && line <= lines.length, `a block (${kind}) is on line ${line} of ${lines.length}`)
  for (const { target, line, startColumn, endColumn } of read.links) {
    const end = (lines[line - 1]?.length ?? -1) + 1
    keep(
      startColumn >= 1 && startColumn <= endColumn && endColumn <= end,
      `the link ${target} is outside of line ${line}`,
    )
  }
  for (const { line } of read.includes) keep(line >= 1 && line <= lines.length, `an include is on line ${line}`)
  keep(Number.isSafeInteger(read.words) && read.words >= 0, `the page has ${read.words} words`)
}

function keepJudgement({ verdict, topics, stubSignals }) {
  const treated = topics.every(({ evidence }) => evidence === 'section' || evidence === 'covered')
  keep((verdict === 'complete') === treated, `the verdict is ${verdict}: ${JSON.stringify(topics)}`)
  keep((verdict === 'stub') === stubSignals.length > 0, `a ${verdict} with the signals ${JSON.stringify(stubSignals)}`)
  for (const { name, evidence, line } of topics)
    keep(line === null || Number.isSafeInteger(line), `${name} is ${evidence} on line ${line}`)
}
