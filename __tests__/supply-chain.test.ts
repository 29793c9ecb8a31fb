import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

interface Locked {
  version: string
  license?: string
  integrity?: string
  resolved?: string
  dev?: boolean
  hasInstallScript?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

describe('the lock file', () => {
  test('has a hash for every package, and none from another place than the registry', () => {
    expect(locked.length).toBeGreaterThan(100)
    for (const [path, { integrity, resolved = 'https://registry.npmjs.org/' }] of locked) {
      expect({ path, integrity }).toEqual({
        path,
        integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/) as unknown,
      })
      expect({ path, host: new URL(resolved).host }).toEqual({ path, host: 'registry.npmjs.org' })
    }
  })

  test('is of exact versions, from nowhere but the registry', () => {
    const wanted = ['dependencies', 'devDependencies', 'overrides'].flatMap((key) =>
      Object.entries(manifest[key] ?? {}),
    )
    for (const [name, version] of wanted)
      expect({ name, version }).toEqual({ name, version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown })
  })

  test('names the packages with a script that runs when they are installed: tools, which come with built files and need none', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript)
    expect(scripted.map(([path]) => nameOf(path)).toSorted()).toEqual(['@parcel/watcher', '@swc/core', 'unrs-resolver'])
    expect(scripted.every(([, { dev }]) => dev)).toBe(true)
    expect(Object.keys(manifest['scripts'] ?? {}).filter((name) => /install|prepare/.test(name))).toEqual([])
  })
})

describe('licences', () => {
  /** Each lets its text be passed on with the bundle, and asks for no more. */
  const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']

  test('of what is in dist are listed with their texts, and ask for no more than that', () => {
    const listed = readFileSync('dist/lib/licenses.txt', 'utf8')
    const licences = new Map(locked.map(([path, { license }]) => [nameOf(path), license]))
    const entries = [
      ...listed.matchAll(
        /^(@?[a-z][\w./-]*)\n((?:[A-Z0-9][\w.-]*)|\(.*\))\n([^]*?)(?=\n@?[a-z][\w./-]*\n[A-Z0-9(]|$(?![^]))/gm,
      ),
    ]
    expect(entries.length).toBeGreaterThan(50)
    for (const [, name = '', licence = '', text = ''] of entries) {
      expect({ name, licence }).toEqual({ name, licence: licences.get(name) })
      expect(FREE).toContain(licence)
      expect(text.length).toBeGreaterThan(200)
    }
    const direct = ['@actions/github', 'ajv', 'commander', 'minimatch', 'remark', 'remark-gfm', 'smol-toml', 'yaml']
    expect(entries.map(([, name]) => name)).toEqual(expect.arrayContaining(direct))
  })

  test('of tools are known', () => {
    const more = ['MPL-2.0', 'CC-BY-4.0', 'PSF-2.0', 'MIT OR Apache-2.0', 'Apache-2.0 AND MIT', '(MIT OR CC0-1.0)']
    for (const [path, { license }] of locked)
      expect({ path, known: [...FREE, ...more].includes(license ?? '') }).toEqual({ path, known: true })
  })
})

interface Job {
  permissions?: Record<string, string>
  uses?: string
  secrets?: unknown
  steps?: { uses?: string; with?: Record<string, unknown> }[]
}

/** That every action is pinned and every job says its permissions is in action/workflows.test.ts, with the examples. */
describe.each(readdirSync('.github/workflows'))('the workflow %s', (file) => {
  const text = readFileSync(`.github/workflows/${file}`, 'utf8')
  const workflow = parse(text) as { on: object; jobs: Record<string, Job> }

  /** File → job → what it may write. */
  const WRITES: Record<string, Record<string, string[]>> = {
    'docs-readiness.yml': { gate: ['checks', 'pull-requests'] },
    'release.yml': { attest: ['attestations', 'id-token'], release: ['contents'], npm: ['id-token'] },
  }

  test('writes no more than is written down here, and says beside each why', () => {
    for (const [name, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writes = Object.entries(permissions).flatMap(([scope, access]) => (access === 'read' ? [] : [scope]))
      expect({ name, writes: writes.toSorted() }).toEqual({ name, writes: WRITES[file]?.[name] ?? [] })
    }
    for (const line of text.split('\n')) if (/^ +[\w-]+: write/.test(line)) expect(line).toMatch(/: write # \w/)
  })

  test('runs no stranger’s code with more than that: no pull_request_target, no secrets handed on, no credentials left', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(text).not.toMatch(/secrets: *inherit|secrets\./)
    for (const { uses, steps = [] } of Object.values(workflow.jobs)) {
      expect(uses).toBeUndefined()
      for (const step of steps)
        if (step.uses?.startsWith('actions/checkout@'))
          expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })
})
