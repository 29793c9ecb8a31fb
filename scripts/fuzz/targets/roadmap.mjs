import { isDeepStrictEqual } from 'node:util'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { apart } from '../apart.mjs'
import { keep, keepInside, linesOf } from '../run-target.mjs'

const OPTIONS = { statuses: { ready: ['🚀', 'shipped'] } }

/**
 * The reader of roadmaps. Promises: it refuses with a UserError or answers; every place is in the text; a text that it
 * calls plain means the same to remark.
 */
export const roadmap = {
  name: 'roadmap',
  rooms: ['parse/roadmap/', 'parse/topics.js', 'parse/names.js', 'parse/vocabulary.js'],
  words: [
    '|¦| ¦ |¦\n|¦|---|¦|:-:|¦\\|¦\n\n¦\n¦# ¦## Columns\n¦## Checklist\n¦## Notes\n¦Basic\n¦Optional\n',
    '- API: endpoints, error model\n¦* ¦1. ¦> ¦- [ ] ¦[x]¦[ ]¦✅¦⚪¦➖¦ = ¦✅ = ready¦: ¦, ¦ and ¦(¦)¦; ¦**¦*',
    '_¦~~¦`¦``¦[¦](a.md#b)¦![x](y.png)¦[^n]¦[^n]: note\n¦[r]: a.md\n¦<br>¦<!--¦-->¦<p>¦</p>¦<table>¦<td>',
    '&amp;¦:white_check_mark:¦```\n¦~~~\n¦---\n¦===\n¦Date generated: 2025-10-02¦**Modules**',
    'in sync with `mkdocs.yml` under ¦https://x.org¦www.x.org¦a@b.org¦Module¦API¦Index¦TBD¦n/a¦in progress',
    'e.g. ¦\\\n¦  \n¦\t',
  ].flatMap(apart),
  seeds: [
    '# R\n\n## Columns\nBasic\n- Index: role, inputs\n\nOptional\n- API: endpoints, error model (codes)\n\n## Checklist\n✅ = ready, ⚪ = pending.\n\n| Module | Index | API |\n|---|:-:|--:|\n| **Money** | | |\n| Billing | ✅ | [⚪](x.md#y) |\n\n## Notes\n- Date generated: 2026-01-31\n- Keep the module list in sync with `mkdocs.yml` under **Modules**\n',
    'Module | API | UI\n--|--|--\n[Billing](b.md) | [x] | :white_check_mark:[^1]\nA \\| B | `n/a` | ✅ (v2)\n\n[^1]: later\n',
    '---\ntitle: x\n---\n> | Module | API |\n> |-|-|\n> | Billing | ✅ |\n\n- ✅: ready\n- 🚧: in progress\n',
    '<table>\n<tr><th>Module</th><th>API</th></tr>\n<tr><td>Billing</td><td>✅</td></tr>\n</table>\n\n<!-- | a | b | -->\n',
    '| Module | API |\n|-|-|\n| Billing | 🚀 |\n| Ledger | shipped<br>soon |\n\n```\n| Module | API |\n|-|-|\n| A | ✅ |\n```\n',
  ],
  async open(source) {
    const { readRoadmap } = await source('load/roadmap-reader')
    const { parseRoadmap, roadmapOfTree } = await source('parse/roadmap/parse-roadmap')
    const { sourceOf } = await source('parse/roadmap/source')
    const processor = remark().use(remarkGfm)
    return {
      read: (text) => readRoadmap('r.md', text, OPTIONS),
      check(read, text) {
        if (read !== null) keepPlaces(read, linesOf(text, '\n'))
        const plain = parseRoadmap('r.md', text, OPTIONS)
        if (plain !== null && 'kind' in plain) return
        const parsed = sourceOf('r.md', text)
        const marked = roadmapOfTree(parsed, processor.parse(parsed.text), OPTIONS)
        keep(
          isDeepStrictEqual(plain, marked),
          `remark reads another roadmap: ${JSON.stringify(marked)}\n instead of ${JSON.stringify(plain)}`,
        )
      },
    }
  },
}

function keepPlaces(roadmap, lines) {
  for (const row of roadmap.rows) {
    keepInside(lines, row.location, `the row "${row.module}"`)
    for (const cell of row.cells) keepInside(lines, cell.location, `the cell ${cell.column} of "${row.module}"`)
  }
  for (const { name, location } of roadmap.tableColumns) keepInside(lines, location, `the column "${name}"`)
  for (const { name, location } of roadmap.columns)
    if (location) keepInside(lines, location, `the description of "${name}"`)
  for (const { text, location } of roadmap.legend) keepInside(lines, location, `the legend's "${text}"`)
  for (const { message, location } of roadmap.problems) keepInside(lines, location, `the problem "${message}"`)
  for (const { target, location } of roadmap.links) keepInside(lines, location, `the link ${target}`)
  if (roadmap.date) keepInside(lines, roadmap.date.location, 'the date')
}
