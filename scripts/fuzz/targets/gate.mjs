import { apart } from '../apart.mjs'
import { keep } from '../run-target.mjs'
import { page } from './page.mjs'
import { roadmap } from './roadmap.mjs'
import { openFormats } from './show.mjs'
import { site } from './site.mjs'
import { filesOf, guardedTree } from './tree.mjs'

/** What stands before this line is the base; without it there is none. */
const HEAD = '\n======\n'

const MKDOCS =
  'site_name: T\nnav:\n  - Modules:\n      - Billing: [{Index: docs.md}, {API: api.md}]\n      - Ledger: [ledger/index.md]\n'
const ROADMAP = '| Module | Index | API |\n|-|-|-|\n| Billing | ✅ | [✅](api.md#x) |\n| Ledger | ⚪ | |\n'
const REPOSITORY = `${MKDOCS}=== docs/roadmap.md\n${ROADMAP}=== docs/docs.md\n# Billing\n\n## Role\nIt bills.\n=== docs/api.md\n# API\n\nTBD\n`

/**
 * The whole gate on a small repository, with all readers and rules. Promises: it refuses with a UserError or reports; a
 * report is the same each time, counts what it holds, and can be shown in every format.
 */
export const gate = {
  name: 'gate',
  rooms: [''],
  words: [
    '\n======\n¦\n=== docs/roadmap.md\n¦\n=== docs/api.md\n¦\n=== .docs-readiness.yml\n¦\n=== docs/constructor/api.md\n',
    'map:\n  Billing/API: docs/*.md\n¦rules:\n  doc-behind-code: error\n¦sources:\n  Billing: ["**"]\n¦gate: new\n',
    'synonyms:\n  x: [y]\n¦waivers:\n- {module: "*", rule: "*", reason: r, until: 2099-01-01}\n',
    '| constructor | ✅ | ✅ |\n¦__proto__¦hasOwnProperty',
  ]
    .flatMap(apart)
    .concat(roadmap.words, site.words.slice(0, 40), page.words.slice(0, 12)),
  seeds: [
    REPOSITORY,
    `${REPOSITORY}${HEAD}${REPOSITORY.replace('| Ledger | ⚪', '| Ledger | ✅')}`,
    `${REPOSITORY}=== .docs-readiness.yml\nmap: {Ledger/API: docs/api.md}\naliases: {API: [Interfaces], Ledger: [Book]}\ntopics: {API: [endpoints]}\nrules: {doc-behind-code: warning, module-not-in-nav: off}\nsources: {Billing: ["src/**"]}\n=== src/x.ts\nx\n`,
    `${REPOSITORY}${HEAD}${MKDOCS.replace('Ledger', 'Book')}=== docs/roadmap.md\n${ROADMAP.replace('⚪', '🚀')}\n## Columns\nBasic\n- API: endpoints, schemas\n=== docs/api.md\n# API\n## Endpoints\nx y z\n`,
  ],
  async open(source) {
    const { runGate } = await source('gate')
    const showInAll = await openFormats(source)
    const judge = (text) => {
      const [first, second] = text.split(HEAD, 2)
      const tree = (part) => guardedTree(filesOf(part, ['mkdocs.yml', 'docs/roadmap.md', 'docs/ledger/index.md']))
      const [base, head] = second === undefined ? [null, tree(first)] : [tree(first), tree(second)]
      const named = { config: null, roadmap: null, mkdocs: null }
      const asked = { gate: null, failOn: null, today: '2026-01-31', labels: async () => [], version: '0' }
      return runGate({ head, base, named, ...asked })
    }
    return {
      read: judge,
      async check(result, text) {
        const { totals, findings, cells } = result.report
        keep(totals.new + totals.existing + totals.fixed === findings.length, 'the totals do not count the findings')
        keep(totals.cells === cells.length, 'the totals do not count the cells')
        showInAll(result.report)
        keep(JSON.stringify(await judge(text)) === JSON.stringify(result), 'the second report is another one')
      },
    }
  },
}
