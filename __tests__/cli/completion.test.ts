import { execFileSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import { createProgram } from '../../src/cli/program.ts'
import { runCommand } from '../helpers/run-cli.ts'

const program = createProgram(
  { stdout: () => undefined, stderr: () => undefined, colour: false, environment: {}, now: new Date(0) },
  () => undefined,
)

/** What bash offers for the last of these words. */
async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await runCommand('completion', 'bash')
  const script = `${stdout}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_docs_readiness
printf '%s\\n' "\${COMPREPLY[@]}"`
  const printed = execFileSync('bash', ['--norc', '-c', script, 'bash', 'docs-readiness', ...words], {
    encoding: 'utf8',
  })
  return printed.split('\n').filter((line) => line !== '')
}

describe('bash', () => {
  test.each<[words: string[], expected: string[]]>([
    [['ch'], ['check']],
    [['fix', '--o'], ['--only']],
    [
      ['fix', '--only', ''],
      ['over', 'under', 'rows', 'date'],
    ],
    [['history', '--format', 's'], ['svg']],
    [['check', '--gate', 'n'], ['new']],
    [['check', '--root', 'exam'], ['examples']],
    [['check', '--config', 'biome'], ['biome.json']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish', '--help'],
    ],
    [['check', '--base', ''], []],
  ])('%j', async (words, expected) => {
    expect(await offered(...words)).toEqual(expected)
  })

  test('without anything: all commands', async () => {
    expect(await offered('')).toEqual([...program.commands.map((command) => command.name()), '--help', '--version'])
  })
})

test.each(['zsh', 'fish'])('%s knows every command, every flag and its choices', async (shell) => {
  const { exitCode, stdout } = await runCommand('completion', shell)
  expect(exitCode).toBe(0)
  for (const command of program.commands) {
    expect(stdout).toContain(command.description())
    for (const { long, argChoices } of command.options) {
      expect(stdout).toContain(shell === 'fish' ? `-l ${long?.slice(2)} ` : `'${long}[`)
      if (argChoices) expect(stdout).toContain(argChoices.join(' '))
    }
  }
  // Every quote is closed: an odd one would take the rest of the script for text.
  expect(stdout.replaceAll(`'"'"'`, '').split("'").length % 2).toBe(1)
})

test('a shell that is none', async () => {
  const { exitCode, stderr } = await runCommand('completion', 'tcsh')
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/Allowed choices are bash, zsh, fish/)
})

test('every command’s help teaches by example or says what comes next', async () => {
  for (const command of program.commands) {
    const { exitCode, stdout } = await runCommand(command.name(), '--help')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/docs-readiness |Exit code/)
    const examples = stdout.match(/^ {2}docs-readiness \w+/gm) ?? []
    for (const example of examples) expect(example.trim()).toBe(`docs-readiness ${command.name()}`)
  }
})
