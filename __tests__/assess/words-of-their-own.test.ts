import { describe, expect, test } from '@jest/globals'
import { below } from '../helpers/evidence.ts'

const table = (head: string, row: string) => `| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${row} |`
const fence = (language: string, code: string) => `\`\`\`${language}\n${code}\n\`\`\``

describe('tables by two columns that mean something only together', () => {
  test.each<[string, string, string, string]>([
    ['where data comes from', table('Item | From | To', 'scan | belt | hall'), 'inputs', 'covered'],
    ['where it goes', table('Item | From | To', 'scan | belt | hall'), 'outputs', 'covered'],
    ['one of them alone', table('Item | To', 'meeting | Friday'), 'outputs', 'absent'],
    ['what it does and what not', table('Does | Does not', 'find | plan'), 'responsibilities', 'covered'],
    ['what happens when', table('When | What happens', 'a scan comes | it is kept'), 'operational behavior', 'covered'],
    ['who wants what', table('Who | Wants', 'driver | a box'), 'user stories', 'covered'],
    ['how tables belong together', table('Parent | Child', 'box | scan'), 'erd', 'covered'],
    ['how delicate what is', table('Level | What', 'Personal | a mark'), 'data classification', 'covered'],
    ['where a screen is', table('Screen | Path', 'Boxes | /boxes'), 'placement', 'covered'],
    ['the path of a call is no place', table('Method | Path', 'GET | /boxes'), 'placement', 'absent'],
    ['what to do when', table('You see | You do', 'a queue | restart'), 'incident procedures', 'covered'],
    ['what to do each week', table('When | What', 'Friday | old logs'), 'routine tasks', 'covered'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe('questions and leads', () => {
  test.each<[string, string, string, string]>([
    ['an entry of questions and answers', '## Q: What can it not do?\n\nA: Plan rounds.', 'constraints', 'section'],
    ['one with a number', '### Q12. Why do we have this?\n\nBoxes got lost.', 'role', 'section'],
    ['the name of a quarter is no question', '## Q3 of the year\n\nNothing happened.', 'role', 'absent'],
    ['a question with a verb before', '## Does it ever fail?\n\nOnce a year.', 'operational behavior', 'covered'],
    ['a bold condition and its answer', '**If the queue grows:** restart it.', 'incident procedures', 'covered'],
    ['a bold field', '**Who:** Anna and Piet of the hall.', 'stories', 'absent'],
    ['what a runbook leaves out', '## Not covered here\n\nThe belt.', 'incident procedures', 'absent'],
    ['a bold word and its answer', '**Queue:** a list of scans.', 'incident procedures', 'absent'],
    ['a number behind a label', '- _Example 2_ — scanned twice: van 4', 'examples', 'covered'],
    ['a task by its verb', '## Adding a van\n\n`trk van add`', 'routine tasks', 'covered'],
    ['that verb alone', '## Adding\n\nTwo and two is four.', 'routine tasks', 'absent'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe('sentences and lists without any name', () => {
  const duty = (verb: string) => `- ${verb} what the belt has seen`
  test.each<[string, string, string, string]>([
    ['three things that it does', ['Keeps', 'Joins', 'Sends'].map(duty).join('\n'), 'responsibilities', 'covered'],
    ['two of them', ['Keeps', 'Joins'].map(duty).join('\n'), 'responsibilities', 'absent'],
    ['requirements', '- It SHALL keep.\n- It SHALL join.\n- It SHALL send.', 'responsibilities', 'covered'],
    [
      'what it shall not do',
      '- It shall not a.\n- It shall not b.\n- It shall not c.',
      'responsibilities',
      'mentioned',
    ],
    ['two things that may not be', '- Must not run twice\n- Never holds cards', 'constraints', 'covered'],
    ['two that begin with no', '- No relief that leaves a ship alone\n- Nothing over 500 GB', 'constraints', 'covered'],
    ['one of them', '- Must not run twice', 'constraints', 'mentioned'],
    [
      'what it does in trouble',
      'If the ledger is down, entries wait for a day and are sent again as soon as it is back.',
      'operational behavior',
      'covered',
    ],
    [
      'what its reader does in trouble',
      'If your build is broken, you ask Anna, who has mended more of them than all others.',
      'operational behavior',
      'absent',
    ],
    [
      'what comes in, by two verbs',
      'It is told of each scan by the belt as soon as there is one, and labels come from the shop, one message for each of them.',
      'inputs',
      'covered',
    ],
    [
      'the same with one verb',
      'Labels come from the shop, which is a small house at the end of the street with a red door and two windows.',
      'inputs',
      'absent',
    ],
    ['who uses it for what', 'Drivers use it to find a box. Clerks open it when the shop calls.', 'stories', 'covered'],
    ['who wants what', '- Porter: wants to see visitors\n- Guest: wants to get in', 'stories', 'covered'],
    ['nobody who does', 'Use this for probes. Use it to probe.', 'stories', 'absent'],
    [
      'a case that is told',
      'Suppose that 4711 is scanned at belt 2 and a minute later at van 4: then the answer is van 4.',
      'examples',
      'covered',
    ],
    ['a guess', 'I suppose so.', 'examples', 'absent'],
    ['two conditions', '- If letters are stuck, restart it.\n- If it is down, wait.', 'incident procedures', 'covered'],
    ['conditions of something else', '- If you like, tell us.\n- If all is well, go.', 'incident procedures', 'absent'],
    [
      'two leads with what to do',
      '- *Belt silent:* replace it\n- *Queue full:* restart it',
      'incident procedures',
      'covered',
    ],
    [
      'how many of one has another',
      'A box has many scans. A scan belongs to one box. A van has many.',
      'erd',
      'covered',
    ],
    ['what a file of SQL makes', 'Run `schema.sql`, which creates all tables.', 'ddl', 'covered'],
    ['a file of SQL', 'The dump is in `old.sql`.', 'ddl', 'absent'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe('code and drawings', () => {
  test.each<[string, string, string, string]>([
    ['DBML that is called SQL', fence('sql', 'Table box {\n  id int [pk]\n}'), 'dbml', 'covered'],
    ['which is no SQL', fence('sql', 'Table box {\n  id int [pk]\n}'), 'ddl', 'absent'],
    ['references of DBML draw nothing', fence('dbml', 'Table scan {\n  box int [ref: > box.id]\n}'), 'erd', 'absent'],
    ['a table of another dialect', fence('sqlite', 'CREATE VIRTUAL TABLE box USING fts5(n)'), 'ddl', 'covered'],
    ['a migration', fence('ruby', 'create_table :boxes'), 'ddl', 'covered'],
    ['what shows a table', fence('sql', 'SHOW CREATE TABLE box;'), 'ddl', 'absent'],
    ['a file that is put in', '--8<-- "db/schema.sql"', 'ddl', 'covered'],
    ['a file of rows that is put in', '--8<-- "db/seed.sql"', 'seeds', 'covered'],
    ["a long crow's foot", fence('', ' box 1 ───< scan'), 'erd', 'covered'],
    ["a crow's foot", fence('', 'box ||--o{ scan : has'), 'erd', 'covered'],
    ['how many, in words', fence('mermaid', 'flowchart LR\n  a -->|has many| b'), 'erd', 'covered'],
    ['numbers on a line', fence('', '[box] 1---n [scan]'), 'erd', 'covered'],
    ['and without an end', fence('', 'box  1──∞ scan'), 'erd', 'covered'],
    ['an arrow', fence('', 'box.number -> label'), 'erd', 'absent'],
    ['states', fence('mermaid', 'stateDiagram-v2\n  new --> seen'), 'operational behavior', 'covered'],
    ['a command and what it answers', fence('sh', '$ trk place 4711\nvan 4'), 'examples', 'covered'],
    ['a command that installs', fence('sh', '$ npm install trk\nadded 1 package'), 'examples', 'absent'],
    ['what a page fetches', fence('ts', "await fetch('/places')"), 'api dependencies', 'covered'],
    ['calls in a drawing', fence('mermaid', 'sequenceDiagram\n  a->>b: GET /places'), 'api dependencies', 'covered'],
    ['controls in brackets', fence('', '[ Boxes ]  ( ) all\n[ Search ]'), 'wireframes', 'covered'],
    ['a list of a program', fence('', '["a", "b"]'), 'wireframes', 'absent'],
    ['lines and walls', fence('', '----------\n| Boxes  |\n----------'), 'wireframes', 'covered'],
    ['a table of cron', fence('', '0 2 * * * trk broom'), 'routine tasks', 'covered'],
    ['numbers', fence('', '1 2 3'), 'routine tasks', 'absent'],
    [
      'a chart for the pager',
      fence('mermaid', 'flowchart TD\n  a[Pager] --> b{Queue grows?}'),
      'incident procedures',
      'covered',
    ],
    ['a chart of something else', fence('mermaid', 'flowchart TD\n  a --> b{Paid?}'), 'incident procedures', 'absent'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe('screens', () => {
  test.each<[string, string, string, string]>([
    ['a link to a board', 'All is on [the board](https://www.figma.com/file/7).', 'wireframes', 'covered'],
    ['a link to something else', 'All is on [the board](https://example.com/figma).', 'wireframes', 'absent'],
    ['a board and nothing else', '## Figma\n\n<https://www.figma.com/file/7>', 'wireframes', 'section'],
    [
      'a drawing that is no code',
      'The till:\n\n  +------+----+\n  | SUM  | 7  |\n  +------+----+\n',
      'wireframes',
      'covered',
    ],
    ['calls that are no code', 'till ... POST /sales (queued)\ncar ... GET /range/7', 'API dependencies', 'covered'],
    [
      'a schema of fields',
      'A box:\n\n```yaml\nBox:\n  properties:\n    id: { type: string }\n```\n',
      'schemas',
      'covered',
    ],
    [
      'names above drawn screens',
      `## Find\n\n${fence('', '┌──┐\n│ 7│\n└──┘')}\n\n## Pay\n\n${fence('', '┌──┐\n│ 9│\n└──┘')}`,
      'screens',
      'covered',
    ],
    ['codes in italics', '*S1 Find.* A box.\n\n*S2 Pay.* A till.\n\n*S3 Done.* A slip.', 'screens', 'covered'],
    ['a job of a pipeline', fence('yaml', 'box-check:\n  stage: test\n  script: make box'), 'CI hooks', 'covered'],
    ['a kit to begin with', '**Getting started.** Copy one of the kits in `kits/`.', 'starter kits', 'covered'],
    ['how a machine is set up', '**Getting started.** Install the compiler.', 'starter kits', 'absent'],
    ['barriers', '**Barriers against mischief.**\n\n- Two people open a box', 'safeguards', 'covered'],
    ['one drawing', `## Find\n\n${fence('', '┌──┐\n│ 7│\n└──┘')}`, 'screens', 'absent'],
    ['where it lives', 'Lives in the **Tenant App**, under *Boxes*.', 'placement', 'covered'],
    ['two worked boxes', '## Two worked boxes\n\nBox 7 leaves at 9.', 'examples', 'covered'],
    ['two stories of it', '## Two short stories\n\nBox 7 leaves at 9. Box 8 stays.', 'examples', 'section'],
    ['what the back end gives', '**Needs from the back end**\n\n- boxes of the day', 'API dependencies', 'covered'],
    [
      'a drawing below its name',
      '**Rough drawings**\n\nDay:\n\n    +---+\n    | 7 |\n    +---+',
      'wireframes',
      'covered',
    ],
    ['a drawing that is promised', '**Rough drawings**\n\nSven will make them.', 'wireframes', 'mentioned'],
    [
      'the title of a box',
      '!!! note "Repeats are normal here, copies are not"\n    The second call changes nothing.',
      'idempotency',
      'covered',
    ],
    [
      'a sentence on what will be there',
      'A DBML version will be exported when the boxes and the vans have become one table, as it would be old the week after.',
      'DBML',
      'mentioned',
    ],
    ['where else one looks', '## Where to look next\n\nThe book of boxes.', 'examples', 'absent'],
    ['what happened', '## What happened to a box\n\nEach move stands in the book.', 'auditability', 'covered'],
    ['if something happens', '## If something happens\n\nCall Ann.', 'auditability', 'absent'],
    ['access by a menu', '## Access\n\nBelow Boxes, in the menu.', 'placement', 'section'],
    ['access of people', '## Access\n\nFor clerks of the shop.', 'placement', 'mentioned'],
    ['how many rows there are', '| Table | Rows | Growth |\n|---|---|---|\n| box | 7 | 2 |', 'seeds', 'absent'],
    ['rows of files', '| File | Rows |\n|---|---|\n| `box.csv` | 7 |', 'seeds', 'covered'],
    [
      'three numbered leads',
      '**ONB-01 Firm.** Its name.\n\n**ONB-02 Roles.** Ticks.\n\n**ONB-03 Papers.** Files.',
      'screens',
      'covered',
    ],
    ['two are a remark', '**ONB-01 Firm.** Its name.\n\n**ONB-02 Roles.** Ticks.', 'screens', 'absent'],
    ['two numbered screens', '### UI-01: Boxes\n\nAll.\n\n### UI-02: Box\n\nOne.', 'screens', 'covered'],
    ['their paths in headings', '### Boxes (`/boxes`)\n\nAll.\n\n### Box (`/box`)\n\nOne.', 'placement', 'covered'],
    ['requests in headings', '### GET /boxes\n\nAll.\n\n### POST /boxes\n\nOne.', 'placement', 'absent'],
    ['paths in a list', '- `/boxes` — all\n- `/box` — one\n- `/lost` — lost ones', 'screens', 'covered'],
    [
      'paths in a list of calls',
      '## Calls\n\n- `/boxes` — all\n- `/box` — one\n- `/lost` — lost ones',
      'screens',
      'absent',
    ],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})
