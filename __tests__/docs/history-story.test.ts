import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import { makeExampleStory } from '../helpers/example-story.ts'
import { runCommand } from '../helpers/run-cli.ts'

const root = makeExampleStory()
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Holds a file to a text; UPDATE=1 writes it. */
function expectFile(path: string, text: string): void {
  if (process.env['UPDATE'] === '1') writeFileSync(path, text)
  expect(readFileSync(path, 'utf8')).toBe(text)
}

test('docs/commands.md shows what `history` prints of the example', async () => {
  const { stdout, stderr } = await runCommand('history', '--root', root)
  expect(stderr).toBe('')
  const page = readFileSync('docs/commands.md', 'utf8')
  const block = /(```text\n\$ docs-readiness history\n)[^]*?(```)/
  expect(page).toMatch(block)
  expectFile(
    'docs/commands.md',
    page.replace(block, (_, start: string, end: string) => `${start}${stdout}${end}`),
  )
})

test('docs/images/history.svg is its chart, which README.md shows', async () => {
  const { stdout } = await runCommand('history', '--root', root, '--format', 'svg')
  expectFile('docs/images/history.svg', stdout)
  expect(readFileSync('README.md', 'utf8')).toContain('](docs/images/history.svg)')
})
