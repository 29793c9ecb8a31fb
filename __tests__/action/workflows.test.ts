import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { REPORT_ARTIFACT } from '../../src/action/publish-run.ts'

const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Workflow {
  on: Record<string, { types?: string[]; paths?: unknown; workflows?: string[] } | null>
  name: string
  permissions: object
  jobs: Record<
    string,
    { permissions: Record<string, string>; steps: { uses?: string; run?: string; with?: Record<string, unknown> }[] }
  >
}

const inFolder = (name: string): string[] => readdirSync(name).map((file) => `${name}/${file}`)
/** Every workflow in a page of documentation, too. */
const inPages = ['README.md', 'docs/action.md', 'docs/recipes.md'].flatMap((page) => {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text ?? '')
  return blocks
    .filter((text) => /^jobs:$/m.test(text) && /^on:/m.test(text))
    .map((text, index) => ({ page, index, text }))
})
const FILES = [...inFolder('.github/workflows'), ...inFolder('examples/workflows')]
const TEXTS: [string, string][] = [
  ...FILES.map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
  ...inPages.map(({ page, index, text }): [string, string] => [`${page}, workflow ${index + 1}`, text]),
]

/** What GitHub's language service says: path → messages. */
function judged(...paths: string[]): Record<string, string[]> {
  const answer = execFileSync(process.execPath, ['__tests__/helpers/language-service.mjs', ...paths], {
    encoding: 'utf8',
  })
  return JSON.parse(answer) as Record<string, string[]>
}

function written(name: string, text: string): string {
  const path = join(folder, '.github', 'workflows', name)
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
  writeFileSync(path, text)
  return path
}

describe('behaviour 19: action.yml and every workflow', () => {
  test('pass GitHub’s own language service', () => {
    const pages = inPages.map(({ text }, index) => written(`page-${index}.yml`, text))
    const found = judged('action.yml', ...FILES, ...pages)
    expect(Object.keys(found)).toHaveLength(1 + FILES.length + inPages.length)
    expect(Object.values(found).flat()).toEqual([])
  }, 30_000)

  test('would not, if they were wrong', () => {
    const wrong = 'on: push\njobs:\n  a:\n    runs-on: x\n    permissions: { check: write }\n    steps: [{ run: x }]\n'
    const path = written('wrong.yml', wrong)
    expect(judged(path)).toEqual({ [path]: ['5: "Unexpected value \'check\'"'] })
  }, 30_000)

  test.each(TEXTS)('%s pins each action and grants no more than each job needs', (_, text) => {
    const { permissions, jobs } = parse(text) as Workflow
    expect(permissions).toEqual({})
    for (const job of Object.values(jobs)) {
      expect(job.permissions).toBeDefined()
      for (const { uses, run } of job.steps) {
        if (uses && uses !== './')
          expect(uses).toMatch(/^([\w-]+\/[\w-]+@[0-9a-f]{40}|OWNER\/docs-readiness-gate@FULL_COMMIT_SHA)$/)
        // A context in a script is the author's text in a shell.
        expect(run ?? '').not.toContain('${{')
      }
    }
  })

  test.each(TEXTS)(
    'behaviour 16: %s filters no path of a gate, and runs in a queue and on a changed base',
    (_, text) => {
      const { on, jobs } = parse(text) as Workflow
      const steps = Object.values(jobs).flatMap(({ steps }) => steps)
      const isGate = steps.some(({ uses }) => uses === './' || uses?.startsWith('OWNER/docs-readiness-gate@'))
      if (!isGate || !('pull_request' in on)) return
      expect(on['pull_request']).not.toHaveProperty('paths')
      expect(on['pull_request']?.types).toEqual(expect.arrayContaining(['opened', 'synchronize', 'reopened', 'edited']))
      expect(on).toHaveProperty('merge_group')
      expect(on).not.toHaveProperty('pull_request_target')
    },
  )
})

describe('behaviour 19: the action', () => {
  test('takes every address from the environment', () => {
    const sources = ['src/action', 'src/publish', 'src/read'].flatMap(inFolder)
    const lines = sources.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
    const code = lines.filter((line) => !/^\s*(\*|\/\/|\/\*\*)/.test(line))
    expect(code.filter((line) => /api\.github\.com|raw\.githubusercontent/.test(line))).toEqual([])
    // The one default, for a runner that does not say where it is.
    const servers = code.filter((line) => /['"`]https:\/\/github\.com/.test(line))
    expect(servers.filter((line) => !line.includes("environment['GITHUB_SERVER_URL'] ||"))).toEqual([])
  })

  test('is one action.yml at the root, and its bundle can be read', () => {
    const found = readdirSync('.', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(^|\/)action\.ya?ml$/.test(file),
    )
    expect(found.filter((file) => !file.startsWith('node_modules/'))).toEqual(['action.yml'])
    const longest = readdirSync('dist/lib')
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => {
        const lines = readFileSync(join('dist/lib', file), 'utf8').split('\n')
        return lines.length < 50 ? [] : [lines.reduce((sum, line) => sum + line.length, 0) / lines.length]
      })
    // Minified code has lines of thousands of characters.
    expect(Math.max(...longest)).toBeLessThan(200)
  })
})

describe('behaviour 20: the two workflows for forks', () => {
  const [gate, publisher] = ['docs-readiness.yml', 'docs-readiness-publish.yml'].map(
    (name) => parse(readFileSync(`examples/workflows/${name}`, 'utf8')) as Workflow,
  ) as [Workflow, Workflow]

  test('the gate can only read, and leaves the report by the name that the publisher looks for', () => {
    const [job] = Object.values(gate.jobs)
    expect(job?.permissions).toEqual({ contents: 'read' })
    const upload = job?.steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    expect(upload?.with).toMatchObject({ name: REPORT_ARTIFACT, path: '${{ steps.gate.outputs.report }}' })
  })

  test('the publisher follows the gate, checks nothing out, and reads no file', () => {
    expect(publisher.on['workflow_run']).toEqual({ workflows: [gate.name], types: ['completed'] })
    const [job] = Object.values(publisher.jobs)
    expect(job?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write', checks: 'write' })
    expect(job?.steps.map(({ uses }) => uses)).toEqual(['OWNER/docs-readiness-gate@FULL_COMMIT_SHA'])
  })
})
