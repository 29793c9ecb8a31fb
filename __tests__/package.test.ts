import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { makeRepository } from './helpers/repository.ts'
import { API, smallSite } from './helpers/small-site.ts'

/** The package as npm publishes it, unpacked where no node_modules is near: what is not in it cannot be found. */
const folder = mkdtempSync(join(tmpdir(), 'package-'))
const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' })
const [packed] = JSON.parse(answer) as { filename: string; files: { path: string }[] }[]
execFileSync('tar', ['xzf', packed?.filename ?? ''], { cwd: folder })
const root = join(folder, 'package')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { bin: Record<string, string> }

const repository = makeRepository(smallSite(), { 'docs/modules/billing/api.md': API.slice(0, 120) })
afterAll(() => {
  repository.remove()
  rmSync(folder, { recursive: true, force: true })
})

test('holds the bundle, the schemas, the action and what a reader needs; no sources, no tests', () => {
  const paths = packed?.files.map(({ path }) => path) ?? []
  const beside = paths.filter((path) => !/^dist\/(lib\/[\w.]+|cli\.js|index\.js|package\.json)$/.test(path))
  expect(beside.toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'action.yml',
    'package.json',
    'schemas/config.schema.json',
    'schemas/history.schema.json',
    'schemas/report.schema.json',
  ])
  expect(paths).toContain('dist/lib/licenses.txt')
})

test('has one bin, so that `npx docs-readiness-gate check` needs no name, and it can be started', () => {
  expect(manifest.bin).toEqual({ 'docs-readiness': 'dist/cli.js' })
  expect(statSync(join(root, 'dist/cli.js')).mode & 0o111).toBe(0o111)
  expect(readFileSync(join(root, 'dist/cli.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test.each([
  ['check --base HEAD~1', 1, /^✗ Docs readiness fails: 1 new error\n/],
  ['check --base HEAD --format html', 0, /^<!doctype html>/i],
  ['check --format sarif', 1, /^\{/],
  ['explain Billing API', 0, /^Billing › API/],
  ['fix --only over', 0, /^--- a\/docs\/roadmap\.md\n/],
  ['history --format svg', 0, /^<svg /],
  ['completion fish', 0, /^# Completes docs-readiness in fish/],
])('docs-readiness %s, with nothing installed', (line, status, stdout) => {
  const args = [join(root, 'dist/cli.js'), ...line.split(' ')]
  const { PATH } = process.env
  const run = spawnSync(process.execPath, args, { cwd: repository.root, encoding: 'utf8', env: { PATH } })
  expect(run.stderr).toBe('')
  expect(run.stdout).toMatch(stdout)
  expect(run.status).toBe(status)
})

test('in an empty folder it says in one sentence what is missing', () => {
  const cwd = mkdtempSync(join(folder, 'empty-'))
  const run = spawnSync(join(root, 'dist/cli.js'), ['check'], { cwd, encoding: 'utf8' })
  expect(run.stderr).toMatch(/^docs-readiness: there is no mkdocs\.yml [^\n]+\n$/)
  expect(run.status).toBe(2)
})
