import { afterAll, describe, expect, test } from '@jest/globals'
import { type Content, makeRepository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'
import { commandsIn } from '../helpers/runner-commands.ts'
import { MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

/** In a name of a folder, of a module and of a key: what a terminal, a reader or a runner would obey. */
const EVIL = '\u001b[31m\u202e##[add-mask]x\u009b2J'
const DESTRUCTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const site = smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }).replace('Ledger', EVIL) })
const repository = makeRepository(site, { [`docs/${EVIL}.md`]: 'x' })
afterAll(repository.remove)

const FILES: Record<string, Record<string, Content>> = {
  'two roadmaps': { [`docs/${EVIL}/roadmap.md`]: roadmap() },
  'a key of the config': { '.docs-readiness.yml': `"${EVIL.replaceAll(/[\u001b\u009b]/g, '\\e')}": 1\n` },
  'a value of the config': { '.docs-readiness.yml': `gate: '${EVIL.replaceAll(/[\u001b\u009b]/g, '')}'\n` },
  'what MkDocs refuses': { 'mkdocs.yml': `${MKDOCS}INHERIT: '${EVIL.replaceAll(/[\u001b\u009b]/g, '')}.yml'\n` },
}

describe.each(Object.entries(FILES))('%s', (_, files) => {
  test('is one sentence that nobody obeys', async () => {
    repository.write(files)
    const { exitCode, stdout, stderr } = await runCommand('check', '--root', repository.root)
    repository.git('checkout', '--quiet', '--', '.')
    repository.git('clean', '--quiet', '--force', '-d')
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^docs-readiness: [^\n]*add-mask[^\n]*\n$/)
    expect(stderr).not.toMatch(DESTRUCTIVE)
    expect(commandsIn(stderr)).toEqual([])
  })
})

const COMMANDS = [
  ['check'],
  ['check', '--format', 'json'],
  ['check', '--format', 'html'],
  ['explain', EVIL],
  ['explain', 'nobody'],
  ['site'],
  ['history'],
  ['history', '--format', 'json'],
  ['fix'],
  ['scaffold', EVIL, 'API'],
]

test.each(COMMANDS.map((args) => [args.join(' ').replace(EVIL, 'NAME'), args] as const))(
  '%s prints nothing that a terminal or a runner obeys',
  async (_, args) => {
    const { stdout, stderr } = await runCommand(...args, '--root', repository.root)
    expect(stdout + stderr).not.toMatch(DESTRUCTIVE)
    expect(commandsIn(stdout + stderr)).toEqual([])
    expect(stdout + stderr).not.toContain('has a bug')
  },
)
