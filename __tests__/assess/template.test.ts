import { describe, expect, test } from '@jest/globals'
import { isDisclaimer, isShorthand } from '../../src/assess/substance/placeholder.ts'
import { below, judge } from '../helpers/evidence.ts'

function verdict(text: string, ...topics: string[]): string {
  const { verdict, topics: found } = judge(text, topics)
  return [verdict, ...found.map(({ evidence }) => evidence)].join(' ')
}

describe('templates that nobody filled in', () => {
  test.each<[string, string]>([
    [
      'prompts and empty tables',
      '# Safety\n\nDescribe what protects the module.\n\n## Controls\n\n- Login details\n- Handling of keys\n\n## Logs\n\n| Event | Level |\n|---|---|\n\n## Checks\n\nList the scans that run.\n',
    ],
    [
      'prompts alone',
      '# M\n\n## Controls\n\nState what is done.\n\n## Logs\n\nDescribe the lines.\n\n- Form\n- Place\n',
    ],
    [
      'places in brackets',
      '# M\n\n**Owner**: [Team Name]\n\n## Controls\n\n- [Control 1]\n- [Control 2]\n\n## Logs\n\n- [Log 1]\n',
    ],
    [
      'names in capitals',
      '# M\n\n- **Owner:** {OWNER}\n\n## Controls\n\n- **First:** {CONTROL}\n\n## Logs\n\n- **Place:** {PLACE}\n',
    ],
    [
      'what only a template says',
      '# M\n\n## Controls\n\nFor each control:\n\n- Name (optional)\n\n## Logs\n\n- How to read\n- How to search\n',
    ],
    ['numbered dummies', '# M\n\n## Controls\n\n_Add controls here_\n\n## Logs\n\n- _Item 1 (optional)_\n- _Item 2_\n'],
  ])('%s', (_, text) => {
    expect(verdict(text, 'controls', 'logs')).toBe('stub placeholder placeholder')
  })

  test.each<[string, string]>([
    [
      'short lists',
      '# M\n\n## Controls\n\n- Login for everybody\n- Keys in a vault\n\n## Logs\n\n- Lines in one form\n',
    ],
    [
      'rules',
      '# M\n\n## Controls\n\nDefine an owner for each key.\n\n## Logs\n\nDocument each deletion.\n\nState the reason.\n',
    ],
    [
      'one prompt',
      '# M\n\n## Controls\n\nDescribe each change in the book.\n\n## Logs\n\nLines go to the collector.\n',
    ],
    [
      'asides in brackets',
      '# M\n\n## Controls\n\n(since May)\n\n## Logs\n\n(see the collector)\n\nOne line for each call.\n',
    ],
    ['macros', '# M\n\n## Controls\n\n{{ controls() }}\n\n## Logs\n\n{{ logs() }}\n'],
    [
      'links',
      '# M\n\n## Controls\n\n- <https://a.example>\n- <https://b.example>\n- <https://c.example>\n\n## Logs\n\n[Data Model]\n',
    ],
  ])('no template: %s', (_, text) => {
    expect(verdict(text, 'controls', 'logs')).toBe('complete section section')
  })

  test('one section of a page that is written otherwise', () => {
    const text =
      '# R\n\n## Logs\n\nOne line for each call, as JSON.\n\nKept for 30 days.\n\n## Timeline\n\n- **Start:** `<time>`\n- **End:** `<time>`\n- **By:** `<name>`\n'
    expect(verdict(text, 'logs', 'timeline')).toBe('incomplete section placeholder')
  })

  test('three sentences that only say what is to be described', () => {
    const text =
      '# M\n\n## Role\n\nShort description of the service.\n\n## Endpoints\n\n`GET /v1/items` lists 20 items.\n\n- `page`\n- `size`\n- `sort`\n\n## Inputs\n\nDescribe what comes in.\n\n## Outputs\n\nExplain what goes out.\n\nTwo files, `a.csv` and `b.csv`, each night at 2.\n'
    expect(verdict(text, 'role', 'endpoints', 'inputs', 'outputs')).toBe(
      'incomplete placeholder section placeholder section',
    )
  })
})

describe('pages whose sections only ask', () => {
  const filled = 'Orders go to the warehouse at night.'
  test.each<[string, string]>([
    [
      'what to write, and how much of it',
      '# M\n\n## Controls\n\nOne or two sentences: what is done, and by whom.\n\n## Logs\n\nWhat is written, and where.\n\n## Owners\n\nWho answers for it?\n',
    ],
    [
      'clauses without a sentence around them',
      '# M\n\n## Controls\n\nWhat protects the data and why.\n\n## Logs\n\nWhere to look.\n\n## Deploy\n\nHow a new version gets out: build, test, ship.\n\n## Scale\n\nWhat to scale, and when.\n\n## Rest\n\nAnything that is left.\n',
    ],
    [
      'tables and labels that wait',
      '# Outage template\n\n## Controls\n\n| Control | Owner |\n|---|---|\n| | |\n\n## Logs\n\n- First line:\n- Last line:\n',
    ],
    [
      'places of names, dates and items',
      '# Incident\n\n## Controls\n\n- Item 1\n- Item 2\n\n## Logs\n\n- HH:MM - First line\n\n## Review\n\n{{Names of the reviewers}}\n',
    ],
    [
      'a note to the writer',
      '# M\n\nUse this template for each ship. Replace the text in *italics*.\n\n## Controls\n\n*Brakes, locks, doors.*\n\n## Logs\n\n*What is written?*\n\n## Review\n\n*Who looks at it?*\n',
    ],
    [
      'hints in italics',
      '# M\n\n## Controls\n\n_Which controls are there? Name, owner._\n\n## Logs\n\n_Where do the lines go, in which form?_\n\n## Review\n\n_Links._\n',
    ],
    [
      'what to describe of each thing',
      '# M\n\n## Controls\n\nFor each control, describe: who needs it and when.\n\n| Control | Owner |\n|---|---|\n| <control> | <…> |\n\n## Logs\n\nDescribe the lines.\n',
    ],
    [
      'variables that nobody set',
      '# M\n\n## Controls\n\n{{CONTROLS}}\n\n## Logs\n\n{{LOG_FIELDS}}\n\n## Review\n\n| Name | Role |\n|---|---|\n| {{First name}} | {{Role}} |\n',
    ],
    [
      'sections that speak of themselves',
      '# Test plan {Name}: first\n\n## Controls\n\nThis section holds what is controlled.\n\n## Logs\n\nThis section says where the lines\nof the 3 services are found.\n',
    ],
    [
      'an instruction that goes on below',
      '# M\n\n## Controls\n\n- **Who:** (e.g. the crew,\n  or `root`)\n- **When:** how is it found out\n\n## Logs\n\nDescribe the lines. Every\nline has to have 2 fields.\n\n## Review\n\nList the reviews.\n',
    ],
    [
      'German',
      '# M\n\n## Controls\n\nBeschreiben Sie den Schutz.\n\n## Logs\n\nKurze Beschreibung der Zeilen.\n\n## Rest\n\nWelche Fragen sind offen?\n',
    ],
    [
      'French',
      '# M\n\n## Controls\n\nDécrivez la protection.\n\n## Logs\n\nCette section présente les lignes.\n\n## Rest\n\nQuelles questions restent ouvertes ?\n',
    ],
    [
      'Spanish',
      '# M\n\n## Controls\n\nDescribir la protección.\n\n## Logs\n\nBreve descripción de las líneas.\n\n## Rest\n\n¿Qué queda por hacer?\n',
    ],
    [
      'questions in italics',
      '# M\n\n## Controls\n\n*Which ones are there? Who checks them?*\n\n## Logs\n\n*Where do they go?*\n\n- `logs/…`\n\n## Rest\n\n*What else?*\n',
    ],
    ['Chinese', '# M\n\n## Controls\n\n简要说明保护措施。\n\n## Logs\n\n列出日志。\n\n## 其他\n\n描述其他内容。\n'],
  ])('%s', (_, text) => {
    expect(verdict(text, 'controls', 'logs')).toBe('stub placeholder placeholder')
  })

  test.each<[string, string]>([
    [
      'a runbook in the imperative',
      '# M\n\n## Controls\n\nCheck the dashboard. Restart the pod.\n\n## Logs\n\nList the last lines.\n\n## After\n\nDescribe what happened in the ticket.\n\n## Close\n\nTell the customer.\n',
    ],
    [
      'what commands do',
      '# M\n\n## Controls\n\nKeys are in a vault.\n\n## Logs\n\nLines in one form.\n\n## describe\n\nDescribe the pod.\n\n## explain\n\nExplain the fields.\n\n## summarize\n\nSummarize the day.\n',
    ],
    [
      'clauses that are the subject of a sentence',
      '# M\n\n## Controls\n\nWhat comes in is checked twice.\n\n## Logs\n\nHow many lines there are depends on the day.\n\n## Rest\n\nThe crew knows.\n',
    ],
    [
      'questions with answers',
      '# M\n\n## Controls\n\n**Who may read it?**\n\nThe crew.\n\n## Logs\n\n**What is written?**\n\nOne line for each call.\n\n## Rest\n\n**Why so?**\n\nThe law asks for it.\n',
    ],
    [
      'questions in italics with answers',
      '# M\n\n## Controls\n\n*Who may read it?*\n\nThe crew.\n\n## Logs\n\n*What is written?*\n\nOne line for each call.\n\n## Rest\n\n*Why so?*\n\nThe law asks for it.\n',
    ],
    [
      'what a guide for writers tells them',
      '# Writing guide\n\n## Controls\n\nDescribe the protection.\n\n## Logs\n\nExplain the lines.\n\n## Rest\n\nSummarize the rest.\n',
    ],
    [
      'a thing that is called a template',
      '# Email template\n\n## Controls\n\nSet by the campaign.\n\n## Logs\n\nWhat the customer is called.\n\n## Rest\n\nLegal text.\n',
    ],
    [
      'prompts that lead to smaller sections',
      '# M\n\n## Controls\n\nThis section describes them.\n\n### Keys\n\nKeys are in a vault.\n\n## Logs\n\nThis section describes them.\n\n### Lines\n\nOne for each call.\n\n## Rest\n\nThis section describes it.\n\n### Review\n\nOnce a year.\n',
    ],
    [
      'clauses in German that end in a verb',
      '# M\n\n## Controls\n\nWelche Schlüssel gelten, steht im Tresor.\n\n## Logs\n\nWie viele Zeilen es gibt, entscheidet der Tag.\n\n## Rest\n\nKurze Beschreibung der Lage am Morgen.\n',
    ],
    [
      'a table of one column',
      '# Alert template\n\n## Controls\n\n| Control |\n|---|\n| Keys in a vault |\n\n## Logs\n\n| Line |\n|---|\n| One for each call |\n',
    ],
  ])('no template: %s', (_, text) => {
    expect(verdict(text, 'controls', 'logs')).toBe('complete section section')
  })

  test('a long answer, and one with a figure, stay', () => {
    const text = `# Runbook template\n\n## Controls\n\n${`${filled} `.repeat(8)}\n\n## Logs\n\nKept for 30 days.\n\n## Alerts\n\nDescribe the alerts.\n\n## Owners\n\nWho answers?\n\n## Limits\n\nWhat are they?\n\n## Keys\n\n## Roles\n\nList the roles.\n`
    expect(verdict(text, 'controls', 'logs', 'alerts')).toBe('incomplete section section placeholder')
  })

  test.each([
    ['three', 'Describe the roles of the crew.', 'incomplete section placeholder placeholder'],
    ['two', 'The crew has two roles.', 'incomplete section section placeholder'],
  ])('%s on a page that is written for the most part', (_, logs, expected) => {
    const rest = ['A', 'B', 'C', 'D'].map((name) => `## Part ${name}\n\n${filled}\n\n`).join('')
    const text = `# M\n\n${rest}## Controls\n\nKeys are in a vault.\n\n## Logs\n\n${logs}\n\n## Alerts\n\n[what wakes the crew up]\n\n## Owners\n\nBrief description of the crew.\n`
    expect(verdict(text, 'controls', 'logs', 'alerts')).toBe(expected)
  })
})

describe('sections that say of themselves that they are none', () => {
  test.each([
    'This page is a placeholder for the drawings.',
    '_This is a placeholder for the drawings._',
    'The record in this section is illustrative only. Remove it as soon as there is a real one.',
    'Example text; replace it with the real one once the crew has met.',
  ])('%s', (line) => {
    expect(isDisclaimer(line)).toBe(true)
    expect(below(`## Reviews\n\n${line}\n\n- **Date:** 2031-04-05\n- **Cause:** none`, 'reviews')).toBe('placeholder')
  })

  test.each([
    'Replace the example domain with your own.',
    'This is an example of an answer.',
    'This service is a stub of the bank for tests.',
    'The field holds a placeholder until the user types.',
    'Delete the sample rows before you start.',
  ])('not: %s', (line) => {
    expect(isDisclaimer(line)).toBe(false)
    expect(below(`## Reviews\n\n${line}\n\n- **Date:** 2031-04-05\n- **Cause:** none`, 'reviews')).toBe('section')
  })

  test('the diagram that stands there all the same is one', () => {
    const text = '## ERD\n\nThis is a placeholder.\n\n```mermaid\nerDiagram\n  A ||--o{ B : has\n```\n'
    expect(below(text, 'ERD')).toBe('covered')
  })
})

describe('lines that say nothing', () => {
  test.each(['N/A', 'n.a.', '**N/A**', '(n/a)', 'NA'])('%s', (line) => {
    expect(isShorthand(line)).toBe(true)
    expect(below(`## Logs\n\n${line}`, 'logs')).toBe('placeholder')
    expect(below(`- **Logs:** ${line}`, 'logs')).toBe('placeholder')
  })

  test.each(['None', 'Not applicable', 'N/A: only batch jobs call it', 'NaN', 'Nagios'])('not: %s', (line) => {
    expect(isShorthand(line)).toBe(false)
    expect(below(`## Logs\n\n${line}`, 'logs')).toBe('section')
  })

  test.each<[string, string, string]>([
    ['the heading again', '## Error log\n\nError log.', 'placeholder'],
    ['a part of it', '## Error log\n\n- Logs', 'placeholder'],
    ['with a link', '## Error log\n\n[Error log](https://logs.example)', 'section'],
    ['more than that', '## Error log\n\nOne log', 'section'],
  ])('%s', (_, text, expected) => {
    expect(below(text, 'logs')).toBe(expected)
  })
})
