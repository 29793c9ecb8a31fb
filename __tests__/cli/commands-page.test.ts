import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readFolder } from '../helpers/folder.ts'
import { type Content, makeRepository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'

const PAGE = 'docs/commands.md'
const ROADMAP = 'docs/engineering/roadmap.md'

const base = readFolder('examples/pull-request/base')
const head = readFolder('examples/pull-request/head')

/** The second commit: the head's files, and what it no longer has. */
const change: Record<string, Content> = {
  ...Object.fromEntries(Object.keys(base).map((path) => [path, null])),
  ...head,
}

/** `init` is for a site that has no roadmap yet. */
const beginning: Record<string, Content> = {
  ...change,
  [ROADMAP]: null,
  'mkdocs.yml': head['mkdocs.yml']?.replace(/.*engineering\/roadmap\.md\n/, '') ?? '',
}

test('every example of the page prints what the page says (UPDATE=1 writes it)', async () => {
  const page = readFileSync(PAGE, 'utf8')
  const examples = [...page.matchAll(/^```console\n\$ docs-readiness (.*)\n([^]*?)```$/gm)]
  let actual = page
  for (const [block, line = ''] of examples) {
    const [command = '', ...args] = line.split(' ')
    const repository = makeRepository(base, command === 'init' ? beginning : change)
    const { stdout, stderr } = await runCommand(command, '--root', repository.root, ...args)
    expect(stderr).toBe('')
    actual = actual.replace(block, () => `\`\`\`console\n$ docs-readiness ${line}\n${stdout}\`\`\``)
    repository.remove()
  }
  expect(examples.map(([, line]) => line?.split(' ')[0])).toEqual(['init', 'check', 'explain', 'fix', 'scaffold'])
  if (process.env['UPDATE'] === '1') writeFileSync(PAGE, actual)
  expect(actual).toBe(readFileSync(PAGE, 'utf8'))
})

test('every command has a section, and every flag of its own is in it', async () => {
  const page = readFileSync(PAGE, 'utf8')
  const { stdout } = await runCommand('--help')
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) (?:\[options\]|<)/gm)].map(([, name]) => name ?? '')
  expect(commands).toEqual(expect.arrayContaining(['check', 'explain', 'fix', 'init', 'scaffold', 'history', 'site']))
  for (const command of commands) {
    const section = page.split(`\n## ${command}\n`)[1]?.split('\n## ')[0]
    expect([command, section]).toEqual([command, expect.any(String)])
    const help = (await runCommand(command, '--help')).stdout
    const flags = [...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, flag]) => flag ?? '')
    const own = flags.filter((flag) => !['--root', '--config', '--roadmap', '--mkdocs'].includes(flag))
    if (command !== 'init') for (const flag of own) expect(section).toContain(flag)
  }
})
