import { describe, expect, test } from '@jest/globals'
import { judgePage } from '../../src/assess/judge.ts'
import { isPlaceholder } from '../../src/assess/substance/placeholder.ts'
import { readPage } from '../../src/parse/page/read-page.ts'

function signals(text: string): readonly string[] {
  return judgePage(readPage(text), [], { columnNames: [], synonyms: {}, section: null }).stubSignals
}

describe('stubs', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '', ['the page is empty']],
    ['headings alone', '# A\n\n## B\n\n## C\n', ['nothing but headings']],
    ['a placeholder', '# Contracts\n\nStub.\n', ['the whole body is a placeholder ("Stub.")', '1 word of prose']],
    [
      'a placeholder in an admonition',
      '# A\n\n!!! todo\n    TBD\n',
      ['the whole body is a placeholder ("TBD")', '1 word of prose'],
    ],
    [
      'a dated placeholder',
      '# Changelog\n\n- YYYY-MM-DD: Initial stub created.\n',
      ['the whole body is a placeholder ("YYYY-MM-DD: Initial stub created.")', '4 words of prose'],
    ],
    ['comments alone', '<!-- fill in -->\n# A\n\n<!-- text -->\n', ['nothing but headings']],
    [
      'what is only planned',
      '# A\n\nPlanned features:\n\n- Structured lines\n- Counters\n\nWork starts in May.\n',
      ['a single line', '4 words of prose', 'what is only planned ("Planned features:") in line 3'],
    ],
    [
      'a template',
      '# A\n\n- **Owner:** [Team Name]\n- **Since:** [Date]\n- **Place:** [Link]\n',
      ['a template that nobody filled in', '7 words of prose'],
    ],
    [
      'titles of runbooks',
      '# Runbooks\n\n- Restart the manager\n- Rotate the keys\n- Restore from `a.dump`\n',
      ['titles with nothing below them', '9 words of prose'],
    ],
    [
      'what a box announces',
      '# A\n\nA client that reads from the store of all keys.\n\n!!! note "Coming soon"\n    This page will cover:\n\n    - Keys\n    - Limits\n',
      ['10 words of prose', 'what is only planned ("This page will cover:") in line 6'],
    ],
    [
      'empty sections and a short line',
      '# A\n\n## B\n\nSome words.\n\n## C\n\n## D\n',
      ['a single line', '2 words of prose', '2 of 3 headings have nothing under them'],
    ],
    [
      'what a template left',
      '# A\n\nWelcome to <module name>!\n',
      ['a single line', '4 words of prose', 'what a template left ("Welcome to !") in line 3'],
    ],
  ])('%s', (_, text, expected) => {
    expect(signals(text)).toEqual(expected)
  })

  test.each([
    ['one diagram', '# ERD\n\n```mermaid\nerDiagram\n```\n'],
    ['one include', '# A\n\n--8<-- "a.md"\n'],
    ['one generated block', '# A\n\n::: package.module\n'],
    ['one table', '# A\n\n| a | b |\n|---|---|\n| c | d |\n'],
    ['one image', '# A\n\n![Overview](a.svg)\n'],
    ['one macro', '# A\n\n{{ badges() }}\n'],
    ['the steps of a runbook', '# Runbook\n\n- Stop the queue\n- Restart the manager\n- Start the queue\n'],
    ['runbooks with a page each', '# Runbooks\n\n- [Restart](restart.md)\n- [Rotate the keys](keys.md)\n'],
    ['runbooks in one line each', '# Runbooks\n\n- Restart: `systemctl restart a`\n- Logs: `journalctl -u a`\n'],
    [
      'a list that a page covers',
      '# A\n\nThis page covers:\n\n- Keys, which are in a vault\n- Limits of each client\n',
    ],
    ['a claim of not applicable', '# Data Model\n\nNo persistent state.\n'],
    ['maintenance that is planned', '# A\n\n## Planned maintenance\n\nOn the first Monday of the month.\n'],
    ['a pointer', '# Dashboards\n\nSee [Grafana](https://grafana.example/d/1).\n'],
    ['a real heading that sounds like one', '# A\n\n## DDL skeletons\n\n```sql\ncreate table a (b int);\n```\n'],
    [
      'a blurb that names placeholders',
      '# A\n\n[UI](ui.md)\nScreens, placement, API dependencies, and wireframe placeholders.\n',
    ],
    ['a page with one open point', `# A\n\n${'Real words about the thing. '.repeat(10)}\n\n## B\n\nTODO\n`],
    [
      'a page in Chinese',
      '# 数据\n\n这个模块保存所有客户的订单数据并且每天晚上把它们写到仓库里供大家查询使用还会保留三年。\n',
    ],
  ])('no stub: %s', (_, text) => {
    expect(signals(text)).toEqual([])
  })
})

describe('placeholders', () => {
  test.each([
    'Stub.',
    'TBD',
    '**TODO**',
    'Coming soon!',
    '_To be added._',
    'Overview stub.',
    'RBAC model stub.',
    'This page is under construction.',
    'Gaps and open issues to be documented here.',
    '<describe the metrics>',
    '[Insert diagram]',
    'Work in progress',
    'TODO: describe the metrics of the exporter',
    'TBD (waiting for the platform team)',
    'This page will describe the API of the exports module once it is built.',
    'Documentation for Exports is coming soon.',
    'Placeholder for the list of calls.',
    'This is a placeholder README for a new repository',
    '_Item 2 (optional)_',
    '*Content to be migrated from the wiki*',
    '*(A brief overview of the main entities (e.g. `Boat`, `Crew`), each with its fields, its keys and whatever else belongs to it in the register, will be added here.)*',
    '*Diagram to be inserted by the contractor.*',
    'The wireframes will be linked here after the move.',
    "We'd like the results to be posted by a bot. Volunteers?",
    'For a real fleet I would add roles and a log of all calls.',
    'To be specified. Auditors have asked for it.',
    'Describe the call here.',
    'TBD with the platform team',
    '(pending)',
    'Reserved.',
    '待补充',
    '...',
  ])('%s', (line) => {
    expect(isPlaceholder(line)).toBe(true)
  })

  test.each([
    'None',
    'Not applicable',
    'No persistent state',
    'Wireframe placeholders',
    'The stub resolver answers from a cache of names',
    'Ingestion is in progress while the lock is held',
    'Add an index on `a`',
    '*Required*',
    '_List of tables_',
    'Todo lists are kept for a year',
    'Limits will be raised on request',
    'A row will be added for each boat',
    'Content to be signed is the raw body',
    '[Todo list API](todo.md)',
    'pending',
    'Parcels to be delivered by courier wait in the hall',
    'Drawings to be signed go to the master',
    'We would be happy to help',
    'Todo lists move here',
  ])('not: %s', (line) => {
    expect(isPlaceholder(line)).toBe(false)
  })
})
