import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, jest, test } from '@jest/globals'
import { DIST } from '../helpers/built.ts'
import { readFolder } from '../helpers/folder.ts'
import { roadmap, smallSite } from '../helpers/small-site.ts'
import { pullRequestEvent } from './events.ts'
import { makeExample } from './pull-request-repository.ts'
import { runAction } from './run-action.ts'

/** Runs that are killed, or find the disk full, at each of their writes in turn. */

jest.setTimeout(120_000)

const PRELOAD = resolve('__tests__/helpers/failing-writes.cjs')
const folder = mkdtempSync(join(tmpdir(), 'interrupted-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  stderr: string
  steps: number
  /** What is in the judged folder. */
  files: Record<string, string>
}

function write(root: string, files: Record<string, string | Uint8Array>): void {
  rmSync(root, { recursive: true, force: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

const root = join(folder, 'site')

/** @param fault `kill:N` or `full:N`: what goes wrong at which step of writing */
function run(args: readonly string[], fault = 'none:0'): Ended {
  const steps = join(folder, 'steps')
  writeFileSync(steps, '')
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', PRELOAD, join(DIST, 'cli.js'), ...args, '--root', root],
    { cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], FAULT: fault, STEPS: steps } },
  )
  return { code: status, stderr, steps: readFileSync(steps, 'utf8').length, files: readFolder(root) }
}

const isPartial = (path: string): boolean => /\.\d+\.partial$/.test(path)
const whole = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(([path]) => !isPartial(path)))

const site = smallSite({ 'docs/roadmap.md': roadmap({ ledgerApi: '✅' }) })
const report = join(root, 'report.json')

describe.each<[string, string[], Record<string, string | Uint8Array>, number]>([
  ['fix --write', ['fix', '--write', '--today', '2026-02-01'], site, 0],
  ['check --output', ['check', '--format', 'json', '--output', report], { ...site, 'report.json': 'an older one' }, 1],
  ['init', ['init', '--today', '2026-02-01'], smallSite({ 'docs/roadmap.md': null }), 0],
  ['scaffold', ['scaffold', 'Ledger', 'API'], site, 0],
])('%s', (_, args, before, code) => {
  test.each(['kill', 'full'])('%s at any step: each file is as before or whole, and the next run repairs', (fault) => {
    write(root, before)
    const old = readFolder(root)
    const done = run(args)
    expect(done.code).toBe(code)
    expect(done.steps).toBeGreaterThanOrEqual(1)
    expect(done.files).not.toEqual(old)

    for (let step = 1; step <= done.steps; step++) {
      write(root, before)
      const hurt = run(args, `${fault}:${step}`)
      expect({ step, code: hurt.code }).toEqual({ step, code: fault === 'kill' ? null : 2 })
      if (fault === 'full') expect(hurt.stderr).toMatch(/^docs-readiness: [^\n]* (written|made): ENOSPC[^\n]*\n$/)
      for (const [path, text] of Object.entries(whole(hurt.files)))
        expect([old[path], done.files[path]]).toContain(text)
      if (fault === 'full') expect(Object.keys(hurt.files).filter(isPartial)).toEqual([])

      expect(run(args).code).toBe(code)
      expect(whole(readFolder(root))).toEqual(done.files)
    }
  })
})

test('the action, killed or without room at any step, does not pass, and leaves no half of a report', async () => {
  const example = makeExample()
  const event = pullRequestEvent('opened', example.commits)
  const steps = join(folder, 'action-steps')
  const out = join(example.workspace, 'out')
  const act = (fault: string) => {
    writeFileSync(steps, '')
    rmSync(out, { recursive: true, force: true })
    return runAction(example, event, {
      NODE_OPTIONS: `--require=${PRELOAD}`,
      FAULT: fault,
      STEPS: steps,
      'INPUT_GITHUB-TOKEN': '',
      'INPUT_REPORT-FILE': 'out/report.json',
      'INPUT_SARIF-FILE': 'out/report.sarif',
      'INPUT_HTML-FILE': 'out/report.html',
    })
  }
  try {
    example.git('fetch', '--quiet', '--depth=1', 'origin', example.commits.base, example.commits.head)
    const done = await act('none:0')
    expect([done.code, done.outputs['conclusion']]).toEqual([1, 'failure'])
    const files = readFolder(out)
    expect(Object.keys(files).toSorted()).toEqual(['report.html', 'report.json', 'report.sarif'])
    const last = readFileSync(steps, 'utf8').length
    expect(last).toBeGreaterThan(15)
    for (const fault of ['kill', 'full']) {
      // The files are first; the outputs after them are written one like the other.
      for (let step = 1; step <= last; step += step < 16 ? 1 : 4) {
        const hurt = await act(`${fault}:${step}`)
        expect(hurt.code).toBe(fault === 'kill' ? null : 1)
        const left = readFolder(example.workspace)
        for (const [path, text] of Object.entries(whole(left)))
          if (path.startsWith('out/')) expect(text).toBe(files[path.slice('out/'.length)])
      }
    }
  } finally {
    example.remove()
  }
})
