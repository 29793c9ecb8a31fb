import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../src/parse/config/parse-config.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'
import { readFolder } from '../helpers/folder.ts'
import { type Content, makeRepository, type Repository } from '../helpers/repository.ts'
import { runCommand } from '../helpers/run-cli.ts'
import { API, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'

const CONFIG = '.github/docs-readiness.yml'
const WORKFLOW = '.github/workflows/docs-readiness.yml'

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
    has: (path: string) => existsSync(join(root, path)),
    text: (path: string) => readFileSync(join(root, path), 'utf8'),
    run: (...args: string[]) => runCommand(...args, '--root', root),
  }
}

test('a site without a roadmap: four commands to a green gate, each says the next', async () => {
  const limits =
    '\n## Rate limits\nA customer may ask for sixty invoices a minute; what is over that is refused with a 429.\n'
  const { run, text, git } = repositoryOf(
    smallSite({ 'docs/roadmap.md': null, 'docs/modules/billing/api.md': API + limits }),
  )
  const { exitCode, stdout, stderr } = await run('init')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toBe(`There is no roadmap yet. The nav has 2 modules under "Modules": 1 of 4 documents are complete.
Wrote  docs/roadmap.md
Wrote  .github/docs-readiness.yml
Wrote  .github/workflows/docs-readiness.yml

Next:
1. Show the roadmap to readers: add "- Roadmap: roadmap.md" to the nav of mkdocs.yml.
2. In .github/workflows/docs-readiness.yml, put the owner and the full commit SHA of a release in place of OWNER and FULL_COMMIT_SHA.
3. Run \`docs-readiness check\`, then commit these files.
`)
  expect(text('docs/roadmap.md')).toContain(`| Module    | Index | API |
|-----------|-------|-----|
| **Money** |       |     |
| Billing   | ⚪    | ✅  |
| Ledger    | ⚪    | ⚪  |

## Notes
- Date generated: 2026-02-01
- Keep the module list in sync with \`mkdocs.yml\` under **Modules**
`)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'init')
  expect(await run('check', '--base', 'HEAD~1')).toMatchObject({ exitCode: 0 })
  expect(await run('check')).toMatchObject({ exitCode: 0 })
  expect((await run('fix')).stdout).toBe('docs/roadmap.md: nothing to change\n')
})

test('a second run writes nothing', async () => {
  const { run, git } = repositoryOf(smallSite({ 'docs/roadmap.md': null }))
  await run('init')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'init')
  const { exitCode, stdout } = await run('init')
  expect(exitCode).toBe(0)
  expect(stdout).toContain(
    'The roadmap is docs/roadmap.md: 2 modules.\nThe configuration is .github/docs-readiness.yml.',
  )
  expect(stdout).toContain('Kept   .github/workflows/docs-readiness.yml, which is there already')
  expect(git('status', '--porcelain')).toBe('')
})

describe('the config has only what differs from the defaults', () => {
  test.each<[name: string, files: Record<string, string | null>, expected: object]>([
    ['a roadmap where it is looked for', {}, { roadmap: null, mkdocs: null, modulesSection: null }],
    [
      'a roadmap of another name',
      { 'docs/roadmap.md': null, 'docs/docs-status.md': roadmap() },
      { roadmap: 'docs/docs-status.md', mkdocs: null, modulesSection: null },
    ],
    [
      'a roadmap.md about something else is left alone',
      { 'docs/roadmap.md': '# What we plan\n' },
      { roadmap: 'docs/documentation-roadmap.md', mkdocs: null, modulesSection: null },
    ],
    [
      'a site below the root, with the modules under another title',
      {
        'docs/roadmap.md': null,
        'mkdocs.yml': null,
        'site/mkdocs.yml': MKDOCS.replace('Modules:', 'Services:'),
        'site/docs/modules/ledger/index.md': '# Ledger\n',
      },
      { roadmap: null, mkdocs: 'site/mkdocs.yml', modulesSection: null },
    ],
    [
      'a roadmap that does not say where the modules are',
      {
        'mkdocs.yml': MKDOCS.replace('Modules:', 'Services:'),
        'docs/roadmap.md': roadmap().replace(/- Keep the module list.*\n/, ''),
      },
      { roadmap: null, mkdocs: null, modulesSection: 'Services' },
    ],
  ])('%s', async (_, files, expected) => {
    const { run, text } = repositoryOf(smallSite(files))
    expect(await run('init')).toMatchObject({ exitCode: 0, stderr: '' })
    expect(text(CONFIG)).toMatch(/^# yaml-language-server: \$schema=https:\/\/\S+\/schemas\/config\.schema\.json\n/)
    expect(parseConfig(CONFIG, text(CONFIG)).mapping).toMatchObject(expected)
    expect(await run('check')).toMatchObject({ exitCode: 0 })
  })

  test('an installed schema is used from where it is', async () => {
    const { run, text } = repositoryOf(
      smallSite({ 'node_modules/docs-readiness-gate/schemas/config.schema.json': '{}' }),
    )
    await run('init')
    expect(text(CONFIG)).toContain('$schema=../node_modules/docs-readiness-gate/schemas/config.schema.json\n')
  })

  test('its commented examples are valid', async () => {
    const { run, text } = repositoryOf(smallSite())
    await run('init')
    const examples = text(CONFIG).replace(/^# (?=(?!yaml-)[a-z-]+:|  )/gm, '')
    expect(parseConfig(CONFIG, examples)).toMatchObject({
      policy: { gate: 'new', rules: { 'nav-page-missing': 'off' } },
      mapping: { roadmap: 'docs/roadmap.md', map: { 'Billing/API': 'docs/reference/billing-http.md' } },
    })
  })
})

test('the workflow is the README’s', async () => {
  const { run, text } = repositoryOf(smallSite())
  await run('init')
  expect(readFileSync('README.md', 'utf8')).toContain(`\`\`\`yaml\n${text(WORKFLOW)}\`\`\``)
})

describe('what cannot be guessed is one sentence, and nothing is written', () => {
  test.each<[name: string, files: Record<string, string | null>, sentence: RegExp]>([
    ['no site', { 'mkdocs.yml': null }, /no mkdocs\.yml/],
    [
      'several sites',
      { 'mkdocs.yml': null, 'a/mkdocs.yml': MKDOCS, 'b/mkdocs.yml': MKDOCS },
      /several MkDocs configurations: a\/mkdocs\.yml, b\/mkdocs\.yml; name one with --mkdocs/,
    ],
    [
      'no modules',
      { 'docs/roadmap.md': null, 'mkdocs.yml': 'site_name: x\nnav:\n  - Home: roadmap.md\n' },
      /no section that looks like a list of modules; name it in \.github\/docs-readiness\.yml \(modules-section: …\)/,
    ],
    ['several roadmaps', { 'docs/old/roadmap.md': roadmap() }, /several roadmaps/],
  ])('%s', async (_, files, sentence) => {
    const { run, has } = repositoryOf(smallSite(files))
    const { exitCode, stdout, stderr } = await run('init')
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(has('.github')).toBe(false)
  })

  test('a folder that is in the way', async () => {
    const { run, root } = repositoryOf(smallSite())
    mkdirSync(join(root, WORKFLOW), { recursive: true })
    expect((await run('init')).stdout).toContain(`Kept   ${WORKFLOW}`)
  })
})

describeCorpus('the repository that the format comes from, its roadmap taken away', () => {
  test('the same modules in the same groups, and as many true ✅', async () => {
    const files = readFolder(join(corpus, 'platform-docs/head'))
    const path = 'docs/engineering/roadmap.md'
    const { run, text } = repositoryOf({ ...files, [path]: null })
    expect((await run('init')).stdout).toContain('38 modules under "Modules"')
    const names = (table: string) => [...table.matchAll(/^\| ((?:\*\*)?[A-Z][^|]*?) *\|/gm)].map(([, name]) => name)
    expect(names(text('docs/roadmap.md'))).toEqual(names(files[path] ?? ''))
    expect(await run('check')).toMatchObject({ exitCode: 0 })
  })
})
