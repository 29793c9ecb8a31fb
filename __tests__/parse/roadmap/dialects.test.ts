import { describe, expect, test } from '@jest/globals'
import { readRoadmap } from '../../../src/load/roadmap-reader.ts'
import type { Roadmap } from '../../../src/model/roadmap.ts'

/** The roadmap as lines: `Group / Module: Column=status`, with the target of a link and, for what is unknown, its place. */
function told(roadmap: Roadmap | null): string[] | null {
  if (roadmap === null) return null
  return roadmap.rows.map(({ group, module, cells }) => {
    const parts = cells.map(({ column, status, link, location }) => {
      const place = status === 'unknown' ? `@${location.startLine}:${location.startColumn}-${location.endColumn}` : ''
      return `${column}=${status}${place}${link === null ? '' : `→${link}`}`
    })
    return `${group === null ? '' : `${group} / `}${module}: ${parts.join(' ')}`
  })
}

function complaints(roadmap: Roadmap | null): string[] {
  return (roadmap?.problems ?? []).map(
    ({ message, location }) => `${location.startLine}:${location.startColumn} ${message}`,
  )
}

/** [what is special, the Markdown, what is read, beginnings of the problems] */
type Dialect = [string, string, string[] | null, string[]?]

const head = '| Module | API | UI |\n| --- | --- | --- |\n'

const dialects: Dialect[] = [
  ['the seed: emoji', `${head}| Billing | ✅ | ⚪ |`, ['Billing: API=ready UI=pending']],
  ['emoji with U+FE0F', `${head}| Billing | ✔️ | ⚪️ |`, ['Billing: API=ready UI=pending']],
  ['shortcodes', `${head}| Billing | :white_check_mark: | :construction: |`, ['Billing: API=ready UI=pending']],
  [
    'task marks',
    `${head}| Billing | [x] | [ ] |\n| Search | [X] | [ ] |`,
    ['Billing: API=ready UI=pending', 'Search: API=ready UI=pending'],
  ],
  ['built-in words in any case', `${head}| Billing | Done | In Progress |`, ['Billing: API=ready UI=pending']],
  [
    'not applicable in five ways',
    '| M | A | B | C | D | E |\n|-|-|-|-|-|-|\n| x | ✅ | N/A | — | - | none |',
    ['x: A=ready B=not-applicable C=not-applicable D=not-applicable E=not-applicable'],
  ],
  [
    'links name documents',
    `${head}| Billing | [✅](billing/api.md#errors) | ✅ [spec](ui.md) |`,
    ['Billing: API=ready→billing/api.md#errors UI=ready→ui.md'],
  ],
  [
    'a link to an issue names none',
    `${head}| Billing | ✅ ([#3](https://example.org/3)) | ⚪ |`,
    ['Billing: API=ready UI=pending'],
  ],
  ['reference links', `${head}| Billing | [✅][a] | ⚪ |\n\n[a]: api.md`, ['Billing: API=ready→api.md UI=pending']],
  [
    'notes beside the glyph',
    `${head}| Billing | ✅ since v2 | ⚪ (Q3) |\n| Search | v2 ✅ | done, see #4 |`,
    ['Billing: API=ready UI=pending', 'Search: API=ready UI=ready'],
  ],
  ['footnotes', `${head}| Billing | ✅[^1] | done[^1] |\n\n[^1]: Only v2.`, ['Billing: API=ready UI=ready']],
  ['superscript marks', `${head}| Billing | ✅<sup>1</sup> | done<sup>2</sup> |`, ['Billing: API=ready UI=ready']],
  ['bold glyphs and code', `${head}| **Billing** | **✅** | \`done\` |`, ['Billing: API=ready UI=ready']],
  [
    'struck-through claims do not count',
    `${head}| Billing | ~~⚪~~ ✅ | ~~✅~~ |`,
    ['Billing: API=ready UI=unknown@3:23-28'],
  ],
  ['a claim taken back in brackets', `${head}| Billing | ✅ (was ⚪) | ⚪ |`, ['Billing: API=ready UI=pending']],
  ['two claims in one cell', `${head}| Billing | ✅ ❌ | ⚪ |`, ['Billing: API=unknown@3:13-16 UI=pending']],
  ['a word against the glyph', `${head}| Billing | ❌ Done | ⚪ todo |`, ['Billing: API=unknown@3:13-19 UI=pending']],
  [
    'a doubtful word before the glyph',
    `${head}| Billing | almost ✅ | ⚪ |`,
    ['Billing: API=unknown@3:13-21 UI=pending'],
  ],
  ['what is no status', `${head}| Billing | soonish | ✅ |`, ['Billing: API=unknown@3:13-20 UI=ready']],
  [
    'an empty cell is unknown, from pipe to pipe',
    `${head}| Billing |  | ✅ |`,
    ['Billing: API=unknown@3:12-14 UI=ready'],
  ],
  [
    'a lacking cell',
    `${head}| Billing | ✅ |\n| Search | ✅ | ⚪ |`,
    ['Billing: API=ready UI=unknown@3:16-16', 'Search: API=ready UI=pending'],
    ['3:1 The row has 2 cells, the header 3;'],
  ],
  [
    'an excess cell',
    `${head}| Billing | ✅ | ⚪ | ✅ |`,
    ['Billing: API=ready UI=pending'],
    ['3:20 The row has 4 cells, the header 3;'],
  ],
  ['escaped pipes', `${head}| Read \\| write | ✅ | \`a\\|b\` |`, ['Read | write: API=ready UI=unknown@3:23-29']],
  [
    'a legend in prose',
    `✅ = fertig, ⚪ = offen.\n\n${head}| Billing | ✅ | offen |\n| Search | fertig | ⚪ |`,
    ['Billing: API=ready UI=pending', 'Search: API=ready UI=pending'],
  ],
  [
    'a legend in lines',
    `Legend:\n\n- 🌕 ready\n- 🌑 pending\n- 🌓 not applicable\n\n${head}| Billing | 🌕 | 🌑 |\n| Search | 🌓 | 🌕 |`,
    ['Billing: API=ready UI=pending', 'Search: API=not-applicable UI=ready'],
  ],
  [
    'a legend in one line with dots',
    `Legend: 🟢 functional · 🔴 broken or missing · ⚪ n/a or no data\n\n${head}| Billing | 🟢 | ⚪ |`,
    ['Billing: API=ready UI=not-applicable'],
  ],
  [
    'a legend with the meaning first',
    `ready: 🌕, pending: 🌑\n\n${head}| Billing | 🌕 | 🌑 |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'a legend as a table',
    `| Symbol | Meaning |\n|---|---|\n| ⭕ | To-do |\n| ⚪ | Not applicable |\n| 🟢 | Done |\n\n${head}| Billing | ⭕ | ⚪ |`,
    ['Billing: API=pending UI=not-applicable'],
  ],
  [
    'a legend as a table, meaning first',
    `| Meaning | Symbol |\n|---|---|\n| Supported | 🅰️ |\n| Coming soon | 🅱️ |\n\n${head}| Billing | 🅰️ | 🅱 |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'a legend of words',
    `oui = ready; en cours = pending; sans objet = not applicable\n\n${head}| Billing | oui | sans objet |\n| Search | en cours | oui |`,
    ['Billing: API=ready UI=not-applicable', 'Search: API=pending UI=ready'],
  ],
  [
    'a Japanese legend',
    `凡例: ○ 完了、△ 作業中、× 該当なし\n\n${head}| Billing | ○ | △ |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'the legend wins over the built-in meaning',
    `❌ = ready, ✅ = pending\n\n${head}| Billing | ❌ | ✅ |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'bold group rows',
    `${head}| **Host** | | |\n| Billing | ✅ | ⚪ |\n| **Compute** | | |\n| Search | ⚪ | ⚪ |`,
    ['Host / Billing: API=ready UI=pending', 'Compute / Search: API=pending UI=pending'],
  ],
  [
    'group rows of one cell',
    `${head}| Host |\n| Billing | ✅ | ⚪ |\n| Compute |\n| Search | ⚪ | ⚪ |`,
    ['Host / Billing: API=ready UI=pending', 'Compute / Search: API=pending UI=pending'],
  ],
  [
    'group rows that are not bold',
    `${head}| Host | | |\n| Billing | ✅ | ⚪ |\n| Compute | | |\n| Search | ⚪ | ⚪ |`,
    ['Host / Billing: API=ready UI=pending', 'Compute / Search: API=pending UI=pending'],
  ],
  [
    'a module whose cells are all empty is no group',
    `${head}| Billing | ✅ | ⚪ |\n| Search | | |`,
    ['Billing: API=ready UI=pending', 'Search: API=unknown@4:11-12 UI=unknown@4:13-14'],
  ],
  [
    'bold modules make no groups',
    `${head}| **Billing** | ✅ | ⚪ |\n| **Search** | | |`,
    ['Billing: API=ready UI=pending', 'Search: API=unknown@4:15-16 UI=unknown@4:17-18'],
  ],
  [
    'a heading above each table',
    `## Host\n\n${head}| Billing | ✅ | ⚪ |\n\n## Compute\n\n${head}| Search | ⚪ | ⚪ |`,
    ['Host / Billing: API=ready UI=pending', 'Compute / Search: API=pending UI=pending'],
  ],
  [
    'a bold line above each table',
    `**Host**\n\n${head}| Billing | ✅ | ⚪ |\n\n**Compute**\n\n${head}| Search | ⚪ | ⚪ |`,
    ['Host / Billing: API=ready UI=pending', 'Compute / Search: API=pending UI=pending'],
  ],
  [
    'a first column that spans',
    '| Area | Module | API |\n|-|-|-|\n| Host | Billing | ✅ |\n| | Search | ⚪ |\n| Compute | Ingestion | ⚪ |',
    ['Host / Billing: API=ready', 'Host / Search: API=pending', 'Compute / Ingestion: API=pending'],
  ],
  [
    'numbers before the modules',
    '| # | Entity | API |\n|-|-|-|\n| 1 | Billing | ✅ |\n| 2 | Search | ⚪ |',
    ['Billing: API=ready', 'Search: API=pending'],
  ],
  [
    'modules across',
    '## Columns\n- API: errors\n- UI: screens\n- Runbook: incidents\n\n| Document | Billing | Search |\n|-|-|-|\n| API | ✅ | ⚪ |\n| UI | ⚪ | [✅](s.md) |\n| Runbook | ✅ | x |',
    ['Billing: API=ready UI=pending Runbook=ready', 'Search: API=pending UI=ready→s.md Runbook=unknown@10:17-18'],
  ],
  [
    'an HTML table',
    '<table>\n<tr><th>Module</th><th>API</th></tr>\n<tr><td colspan="2"><b>Host</b></td></tr>\n<tr><td>Billing &amp; more</td>\n\n<td><a href="api.md">✅</a></td></tr>\n</table>',
    ['Host / Billing & more: API=ready→api.md'],
  ],
  [
    'an HTML table with rowspan and boxes',
    '<table><tr><th>Area</th><th>Module</th><th>API</th></tr><tr><td rowspan="2">Host</td><td>Billing</td><td><input type="checkbox" checked></td></tr><tr><td>Search</td><td><input type="checkbox"></td></tr></table>',
    ['Host / Billing: API=ready', 'Host / Search: API=pending'],
  ],
  ['no pipes at the edges', 'Module | API\n--- | ---\nBilling | ✅\n', ['Billing: API=ready']],
  ['a table right below its sentence', `Status:\n${head}| Billing | ✅ | ⚪ |`, ['Billing: API=ready UI=pending']],
  ['a table in a quote', '> | Module | API |\n> |-|-|\n> | Billing | ✅ |', ['Billing: API=ready']],
  ['Windows line endings', `${head}| Billing | ✅ | ⚪ |`.replaceAll('\n', '\r\n'), ['Billing: API=ready UI=pending']],
  [
    'a byte order mark and front matter',
    `\ufeff---\ntitle: x | y\n---\n${head}| Billing | ✅ | oops |`,
    ['Billing: API=ready UI=unknown@6:17-21'],
  ],
  [
    'comments and other tables beside it',
    `<!-- | a | b |\n|-|-|\n| x | ✅ | -->\n\n| Metric | Value |\n|-|-|\n| Total | 12 |\n\n${head}| Billing | ✅ | ⚪ |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'a summary of glyphs and counts is no status table',
    `| Status | Count |\n|-|-|\n| ✅ Complete | 12 |\n| ⚪ Pending | 3 |\n\n${head}| Billing | ✅ | ⚪ |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'options with yes and no are none beside a real one',
    `| Option | Required |\n|-|-|\n| a | yes |\n| b | no |\n\n${head}| Billing | ✅ | ⚪ |`,
    ['Billing: API=ready UI=pending'],
  ],
  [
    'owners, dates and totals',
    '| Module | API | Owner | Updated |\n|-|-|-|-|\n| Billing | ✅ | Ann | 2025-01-02 |\n| Search | ⚪ | Bo | - |\n| **Total** | 50 % | | |',
    ['Billing: API=ready', 'Search: API=pending'],
  ],
  [
    'a column of remarks is named',
    '| Module | API | Syntax |\n|-|-|-|\n| A | ✅ | one |\n| B | ⚪ | two |\n| C | ⚪ | three |',
    ['A: API=ready', 'B: API=pending', 'C: API=pending'],
    ['1:18 The column “Syntax” holds no status,'],
  ],
  [
    'a row without a module',
    `${head}| | ✅ | ⚪ |\n| Billing | ✅ | ⚪ |`,
    ['Billing: API=ready UI=pending'],
    ['3:1 This row has statuses and no module;'],
  ],
  [
    'a described table without one status is a table of unknowns',
    `## Columns\n- API: x\n- UI: y\n\n${head}| Billing | ? | |`,
    ['Billing: API=unknown@7:13-14 UI=unknown@7:16-17'],
  ],
  [
    'a dash row of another width',
    '| Module | API |\n|---|\n| Billing | ✅ |',
    [],
    ['2:1 What looks like a table here is none: its header has 2 cells'],
  ],
  [
    'no dash row',
    '| Module | API |\n| Billing | ✅ |',
    [],
    ['1:1 What looks like a table here is none: a row of dashes'],
  ],
  [
    'a table in a fence',
    `\`\`\`\n${head}| Billing | ✅ | ⚪ |\n\`\`\``,
    [],
    ['2:1 What looks like a table here stands in a code block'],
  ],
  [
    'a table in a comment',
    `<!--\n${head}| Billing | ✅ | ⚪ |\n-->`,
    [],
    ['2:1 What looks like a table here stands in a comment'],
  ],
  [
    'an indented table',
    `Text:\n\n    | Module | API |\n    |-|-|\n    | Billing | ✅ |`,
    [],
    ['3:5 What looks like a table here is indented'],
  ],
  [
    'a table glued to a tag',
    '<details>\n| Module | API |\n|-|-|\n| Billing | ✅ |\n</details>',
    [],
    ['2:1 What looks like a table here stands right after an HTML tag'],
  ],
  ['no table', '# Roadmap\n\nAll is ✅.', null],
  ['nothing', '', null],
]

describe('every dialect is read right, or refused with its place', () => {
  test.each(dialects)('%s', async (_, text, expected, problems = []) => {
    const roadmap = await readRoadmap('roadmap.md', text, { statuses: {} })
    expect(told(roadmap)).toEqual(expected)
    const found = complaints(roadmap)
    expect(found.map((line, index) => line.slice(0, problems[index]?.length ?? line.length))).toEqual(problems)
  })

  test.each(dialects)('with Windows line endings: %s', async (_, text) => {
    const unix = text.replaceAll('\r\n', '\n')
    const options = { statuses: {} }
    const windows = await readRoadmap('roadmap.md', unix.replaceAll('\n', '\r\n'), options)
    expect(windows).toEqual(await readRoadmap('roadmap.md', unix, options))
  })
})

test('the config wins over the legend, the legend over the built-in vocabulary', async () => {
  const text = `🟡 = ready, ⚪ = pending\n\n${head}| Billing | 🟡 | ⚪ |`
  const roadmap = await readRoadmap('roadmap.md', text, { statuses: { 'not-applicable': ['🟡'], ready: ['GEHT'] } })
  expect(told(roadmap)).toEqual(['Billing: API=not-applicable UI=pending'])
  expect(roadmap?.legend.map(({ text, status }) => [text, status])).toEqual([
    ['🟡', 'ready'],
    ['⚪', 'pending'],
  ])
})

test('a place counts UTF-16 units, across wide characters and on both readers', async () => {
  const rows = '| 日本 👩‍👩‍👧 | ✅ | ⚪ |'
  for (const text of [head + rows, `${head + rows}\n\n<b>x</b>`]) {
    const roadmap = await readRoadmap('docs/roadmap.md', text, { statuses: {} })
    expect(roadmap?.rows[0]?.location).toEqual({
      path: 'docs/roadmap.md',
      startLine: 3,
      startColumn: 3,
      endLine: 3,
      endColumn: 14,
    })
    expect(roadmap?.rows[0]?.cells[0]?.location).toMatchObject({ startColumn: 17, endColumn: 18 })
    expect(roadmap?.tableColumns[1]?.location).toMatchObject({ startLine: 1, startColumn: 18, endColumn: 20 })
  }
})

describe('the description of the columns', () => {
  const expected = [
    ['Index', 'basic', ['role', 'examples']],
    ['API', 'optional', ['endpoints', 'error model']],
  ]
  const table = '| Module | Index | API |\n|-|-|-|\n| Billing | ✅ | ⚪ |'
  test.each([
    ['a list with labels', 'Basic\n- Index: role, examples\n\nOptional\n- API: endpoints, error model'],
    [
      'bold labels and names',
      '**Basic:**\n\n- **Index** – role and examples\n\n**Optional**\n\n- **API**: endpoints, and the error model',
    ],
    ['labels as headings', '### Basic\n- Index: role, examples\n\n### Optional columns\n- API: endpoints, error model'],
    ['labels as list items', '- Required\n  - Index: role, examples\n- Optional\n  - API: endpoints, error model'],
    ['tiers in brackets', '- Index (basic): role, examples\n- API (optional): endpoints, error model'],
    [
      'topics as list items',
      '- Index (basic)\n  - role\n  - examples\n- API (optional)\n  - endpoints\n  - error model: codes',
    ],
    ['headings', '### Index (required)\n\nrole, examples\n\n### API (optional)\n\n- endpoints\n- error model'],
    [
      'a table',
      '| Column | Tier | Topics |\n|-|-|-|\n| Index | basic | role, examples |\n| API | optional | endpoints, error model |',
    ],
    [
      'a table with yes and no',
      '| Topics | Document | Required |\n|-|-|-|\n| role, examples | Index | yes |\n| endpoints, error model | API | no |',
    ],
  ])('as %s', async (_, section) => {
    const roadmap = await readRoadmap('r.md', `## Columns\n\n${section}\n\n## Checklist\n\n${table}`, { statuses: {} })
    expect(roadmap?.columns.map(({ name, tier, topics }) => [name, tier, topics.map((topic) => topic.name)])).toEqual(
      expected,
    )
    expect(told(roadmap)).toEqual(['Billing: Index=ready API=pending'])
    expect(roadmap?.problems).toEqual([])
  })

  test('says where, and says when a column is described twice', async () => {
    const roadmap = await readRoadmap('r.md', `## Columns\n- API: a\n- APIs: b\n\n${table}`, { statuses: {} })
    expect(
      roadmap?.columns.map(({ name, location }) => [
        name,
        location?.startLine,
        location?.startColumn,
        location?.endColumn,
      ]),
    ).toEqual([['API', 2, 3, 6]])
    expect(complaints(roadmap)).toEqual(['3:3 The column “APIs” is described twice; the first description counts.'])
  })
})

test('notes: the date, the section of the nav, the links', async () => {
  const notes = [
    '- Updated weekly. **Date generated:** 2025-10-02',
    '- Keep the module list in sync with `mkdocs.yml` under **Product Modules**',
    '- See [the guard](../guard.md#x), [home](https://example.org) and [here](#top)',
  ].join('\n')
  const roadmap = await readRoadmap('r.md', `${head}| Billing | ✅ | [⚪](x.md) |\n\n## Notes\n${notes}`, {
    statuses: {},
  })
  expect(roadmap?.date).toEqual({
    text: '2025-10-02',
    location: { path: 'r.md', startLine: 6, startColumn: 39, endLine: 6, endColumn: 49 },
  })
  expect(roadmap?.modulesSection).toBe('Product Modules')
  expect(roadmap?.links.map(({ target, location }) => [target, location.startLine, location.startColumn])).toEqual([
    ['../guard.md#x', 8, 7],
  ])
})

test('a text that is too heavy for a whole Markdown reader is refused in one sentence', async () => {
  const rows = '| a | ✅ | ⚪ |\n'.repeat(6_000)
  await expect(readRoadmap('r.md', `<p>x</p>\n\n${head}${rows}`, { statuses: {} })).rejects.toThrow(
    /^r\.md:1 is not plain Markdown, and the file has more table rows than that \(at most 5,000 can be read then\): write that line in plain text, or split the roadmap\.$/,
  )
  expect((await readRoadmap('r.md', head + rows, { statuses: {} }))?.rows).toHaveLength(6_000)
})
