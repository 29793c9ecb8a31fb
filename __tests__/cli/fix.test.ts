import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { corpus, describeCorpus } from '../helpers/corpus.ts'
import { readFolder } from '../helpers/folder.ts'
import { type Content, makeRepository, type Repository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'
import { roadmap, smallSite } from '../helpers/small-site.ts'

const opened: Repository[] = []
afterAll(() => {
  for (const repository of opened) repository.remove()
})

function repositoryOf(files: Record<string, Content>) {
  const repository = makeRepository(files)
  opened.push(repository)
  const { root } = repository
  return {
    ...repository,
    text: (path: string) => readFileSync(join(root, path), 'utf8'),
    fix: (...args: string[]) => runCommand('fix', '--root', root, ...args),
    check: () => runCommand('check', '--root', root, '--format', 'json'),
  }
}

const wrong = { 'docs/roadmap.md': roadmap({ billingIndex: '⚪', ledgerIndex: '✅' }) }

test('shows a diff that git applies, and writes nothing', async () => {
  const { fix, text, git, root } = repositoryOf(smallSite(wrong))
  const { exitCode, stdout, stderr } = await fix()
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toBe(`--- a/docs/roadmap.md
+++ b/docs/roadmap.md
@@ -13,9 +13,9 @@
 | Module | Index | API |
 |---|---|---|
 | **Money** | | |
-| Billing | ⚪ | ✅ |
-| Ledger | ✅ | ⚪ |
+| Billing | ✅ | ✅ |
+| Ledger | ⚪ | ⚪ |
${' '}
 ## Notes
-- Date generated: 2026-01-31
+- Date generated: 2026-02-01
 - Keep the module list in sync with \`mkdocs.yml\` under **Modules**
Would change docs/roadmap.md: 1 cell to pending, 1 cell to ready, the date
Nothing is written yet: \`fix --write\` writes it.
`)
  expect(text('docs/roadmap.md')).toBe(wrong['docs/roadmap.md'])
  execFileSync('git', ['apply'], { cwd: root, input: stdout })
  expect(git('diff', '--shortstat').trim()).toBe('1 file changed, 3 insertions(+), 3 deletions(-)')
})

test('--write writes it; then the gate finds no false claim, and a second run nothing to do', async () => {
  const { fix, check, text, git, root } = repositoryOf(smallSite(wrong))
  chmodSync(join(root, 'docs/roadmap.md'), 0o640)
  expect((await fix('--write')).stdout).toContain('Changed docs/roadmap.md: 1 cell to pending')
  expect(text('docs/roadmap.md')).toBe(roadmap().replace('2026-01-31', '2026-02-01'))
  expect(statSync(join(root, 'docs/roadmap.md')).mode & 0o777).toBe(0o640)
  expect(JSON.parse((await check()).stdout)).toMatchObject({ conclusion: 'success', findings: [] })
  expect(await fix('--write', '--today', '2026-03-01')).toMatchObject({
    exitCode: 0,
    stdout: 'docs/roadmap.md: nothing to change\n',
  })
  expect(git('status', '--porcelain').trim()).toBe('M docs/roadmap.md')
})

test('a link to the roadmap goes on to be one', async () => {
  const { fix, root, text } = repositoryOf({
    ...smallSite(wrong),
    'docs/roadmap.md': { link: '../PLAN.md' },
    'PLAN.md': wrong['docs/roadmap.md'],
  })
  await fix('--write', '--only', 'over', '--only', 'under')
  expect(lstatSync(join(root, 'docs/roadmap.md')).isSymbolicLink()).toBe(true)
  expect(text('PLAN.md')).toBe(roadmap())
})

test('a hostile line is inert in the diff', async () => {
  const hostile = '::error::x\u001b[31m\u202e\n\n## Notes'
  const { fix } = repositoryOf(smallSite({ 'docs/roadmap.md': wrong['docs/roadmap.md'].replace('## Notes', hostile) }))
  const { stdout } = await fix()
  expect(stdout).toContain('\\u001b[31m\\u202e')
  expect(stdout).not.toMatch(/^\s*::|\u001b/m)
})

test.each([
  ['a kind that is none', ['--only', 'all'], /Allowed choices are over, under, rows, date/],
  ['a day that is none', ['--today', 'soon'], /--today is "soon"/],
  ['no roadmap', ['--roadmap', 'none.md'], /none\.md does not exist; name the roadmap/],
])('%s: one sentence, exit code 2', async (_, args, sentence) => {
  const { fix } = repositoryOf(smallSite(wrong))
  const { exitCode, stdout, stderr } = await fix(...args)
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  expect(stderr).toMatch(sentence)
})

test('the example: all rows are true', async () => {
  const { fix, check, git } = repositoryOf(readFolder('examples/pull-request/head'))
  expect((await fix('--write')).stdout).toContain('3 cells to pending, 1 cell to ready, the date')
  expect(git('diff', '--shortstat').trim()).toBe('1 file changed, 5 insertions(+), 5 deletions(-)')
  expect(JSON.parse((await check()).stdout)).toMatchObject({
    conclusion: 'success',
    totals: { ready: 12, overclaimed: 0, underclaimed: 0 },
  })
})

describeCorpus('the repository that the format comes from', () => {
  const files = () => readFolder(join(corpus, 'platform-docs/head'))

  test('one character makes it true', async () => {
    const { fix, check, git, text } = repositoryOf(files())
    const before = text('docs/engineering/roadmap.md')
    expect((await fix('--only', 'over', '--write')).exitCode).toBe(0)
    const after = text('docs/engineering/roadmap.md')
    const changed = after.split('').filter((unit, index) => unit !== before[index])
    expect({ changed, length: after.length }).toEqual({ changed: ['⚪'], length: before.length })
    expect(git('diff', '--shortstat').trim()).toBe('1 file changed, 1 insertion(+), 1 deletion(-)')
    expect((await check()).exitCode).toBe(0)
  })

  test('all kinds: that, and the date', async () => {
    const { fix, git } = repositoryOf(files())
    await fix('--write')
    expect(git('diff', '--shortstat').trim()).toBe('1 file changed, 2 insertions(+), 2 deletions(-)')
  })
})
