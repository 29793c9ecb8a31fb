import { describe, expect, test } from '@jest/globals'
import { below, body, evidence } from '../helpers/evidence.ts'

const task = (name: string) => `### ${name}\n\nSet it in the file and wait.\n\n`

describe('what records ask for', () => {
  test.each<[string, string, string, string]>([
    ['the other options of a decision', `## Alternatives considered${body}`, 'options considered', 'section'],
    ['no options to set', `## Command options${body}`, 'options considered', 'absent'],
    ['layers of tests', `## The testing pyramid${body}`, 'test levels', 'section'],
    ['no levels of logs', `## Log levels${body}`, 'test levels', 'absent'],
    ['roles and what they may do', `## Role matrix${body}`, 'permission matrix', 'section'],
    ['no roles of a platform', `## Role in the platform${body}`, 'permission matrix', 'absent'],
    ['when a dump is made', 'Cron makes a dump nightly and keeps it for a week.', 'backup schedule', 'covered'],
    ['where a dump is', 'The dump is on the disk.', 'backup schedule', 'absent'],
    ['how a restore is proved', 'The restore is a drill that runs monthly.', 'restore tests', 'covered'],
    ['how a body is signed', 'Verify the signature with your secret.', 'signature verification', 'covered'],
    ['that a body is signed', 'Each has a signature.', 'signature verification', 'absent'],
    ['no control of a document', `## Document control${body}`, 'safeguards', 'absent'],
    ['users that are there at first', `## Seeded users${body}`, 'seeds', 'section'],
    ['what happens next', `## Follow-ups${body}`, 'action items', 'section'],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })
})

describe('what the field calls it', () => {
  test.each<[string, string, string, string]>([
    ['its parts', `## Architecture${body}`, 'how it works', 'section'],
    ['the logic of one thing', `## Dispatch logic${body}`, 'how it works', 'section'],
    ['how it is begun', `## Entrypoint${body}`, 'usage', 'section'],
    ['a sample in the language of its users', '```python\nimport crew\n```', 'usage', 'covered'],
    ['settings', '```toml\nport = 1\n```', 'configuration', 'covered'],
    ['boxes and arrows', '```mermaid\nflowchart LR\n  a --> b\n```', 'data flow', 'covered'],
    ['any drawing', '```mermaid\nflowchart LR\n  a --> b\n```', 'diagram', 'covered'],
    ['what it is built with', `## Tech stack${body}`, 'technology choices', 'section'],
    ['an incident', `## Failed deployment${body}`, 'troubleshooting', 'covered'],
    ['no question of when to use it', `## When should I use this?${body}`, 'troubleshooting', 'absent'],
    ['what is done in an incident', `## Incident response${body}`, 'diagnosis steps', 'section'],
    ['STRIDE: who one is', '- Spoofing: tokens are checked by the gateway.', 'authentication', 'covered'],
    ['STRIDE: what one may', '- Elevation of privilege: scopes on each call.', 'authorization', 'covered'],
    ['STRIDE: what nobody sees', '- Information disclosure: names are masked.', 'encryption', 'covered'],
    ['STRIDE: what nobody denies', '- Repudiation: each change is written down.', 'auditability', 'covered'],
    [
      'OWASP, with its number',
      '| Risk | What we do |\n|---|---|\n| A01 Broken Access Control | scopes |',
      'access control',
      'covered',
    ],
    ['what surrounds the screens', 'Layout: a rail on the left', 'navigation', 'covered'],
    ['the address of a screen', 'Route: `/crew/list`', 'placement', 'covered'],
    [
      'buttons, and what they do',
      '- _Pause_: stops the list\n- _Edit_: opens the form\n- _Delete_: asks first',
      'user actions',
      'covered',
    ],
    [
      'what a screen needs',
      '| Screen | Data needed |\n|---|---|\n| Crew | list of crews |',
      'API dependencies',
      'covered',
    ],
    ['a body', '```json\n{ "crew": 7 }\n```', 'parameters', 'covered'],
    ['a body that comes back', '```json\n{ "crew": 7 }\n```', 'responses', 'covered'],
    ['both bodies', '```json\n{ "crew": 7 }\n```', 'request and response examples', 'covered'],
    ['the body of an error', '## Errors\n\n```json\n{ "code": 7 }\n```', 'request and response examples', 'absent'],
    ['three codes', '- 200 is returned\n- 404 is not\n- 409 is neither', 'status codes', 'covered'],
    ['a host', `## Servers${body}`, 'base URL', 'section'],
    ['its file', '- `.github/workflows/lint.yml` on each change', 'CI workflows', 'covered'],
    ['its code', '```yaml\njobs:\n  lint:\n```', 'CI workflows', 'covered'],
    ['what starts it', '```yaml\non:\n  push:\n```', 'triggers', 'covered'],
    ['other settings', '```yaml\nname: lint\n```', 'triggers', 'absent'],
    ['what it may read', '```yaml\nenv:\n  KEY: ${{ secrets.KEY }}\n```', 'secrets', 'covered'],
    ['several commands', '```sh\nmake lint\nmake test\n```', 'scripts', 'covered'],
    ['one command', '```sh\nmake lint\n```', 'scripts', 'absent'],
    ['what installs is no script', '```sh\nnpm install crew\nnpm install boat\n```', 'scripts', 'absent'],
    ['what it announces', 'It consumes only:\n\n- orders', 'inputs', 'covered'],
    ['read-only is no input', 'Read-only:\n\n- orders', 'inputs', 'absent'],
    [
      'what it never does',
      '- It does not send mail.\n- It never retries.\n- Orders must not change.',
      'constraints',
      'covered',
    ],
  ])('%s', (_, text, topic, expected) => {
    expect(below(text, topic)).toBe(expected)
  })

  test('pages, where a table has them', () => {
    const table = (head: string) => `# Crews\n\n## First\n\n| ${head} | Shows |\n|---|---|\n| Crew | all |`
    expect(evidence(table('Screen'), 'pages')).toBe('covered 5')
    expect(evidence(table('Name'), 'pages')).toBe('absent')
  })

  test('three headings that are orders to the operator are routine tasks', () => {
    const tasks = ['Change the address', '2. Refresh the cache', 'Move the storage'].map(task)
    expect(below(tasks.join(''), 'routine tasks')).toBe('covered')
    expect(below(tasks.slice(1).join(''), 'routine tasks')).toBe('absent')
  })

  test('the title of a page that is the topic by a general name', () => {
    expect(evidence(`# Workflows\n\n## Lint${body}`, 'CI workflows')).toBe('section 1')
  })

  test('a topic that ends with a general name is another thing', () => {
    expect(below(`## Actions${body}`, 'user actions')).toBe('section')
    expect(below(`## Buttons${body}`, 'actions')).toBe('section')
    expect(below(`## Buttons${body}`, 'corrective actions')).toBe('absent')
  })
})
