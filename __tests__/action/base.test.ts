import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { alignAnnotations, mapLines } from '../../src/action/align-annotations.ts'
import { type BaseWorld, findCommits } from '../../src/action/base.ts'
import type { BasePlan } from '../../src/action/events.ts'
import { type Credentials, gitIn } from '../../src/action/run-git.ts'
import type { Annotation } from '../../src/model/result.ts'
import { basic, serveGit } from '../helpers/git-server.ts'
import { watchGit } from '../helpers/watch-git.ts'

// Each test clones a repository, which a busy machine needs its time for.
jest.setTimeout(30_000)

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' }
const folder = mkdtempSync(join(tmpdir(), 'base-'))
const origin = join(folder, 'origin')
const commits = { old: '', base: '', head: '', merge: '' }

function git(directory: string, ...args: string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, ...identity }
  return execFileSync('git', args, { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function commit(file: string, text: string): string {
  writeFileSync(join(origin, file), text)
  git(origin, 'add', '.')
  git(origin, 'commit', '--quiet', '-m', file)
  return git(origin, 'rev-parse', 'HEAD')
}

/** A pull request whose base has moved on since it was opened, with GitHub's test merge. */
beforeAll(() => {
  execFileSync('git', ['init', '--quiet', '-b', 'main', origin])
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  commits.old = commit('roadmap.md', 'one\ntwo\nthree\n')
  git(origin, 'switch', '--quiet', '-c', 'topic')
  commits.head = commit('roadmap.md', 'one\ntwo\nthree\nfour\n')
  git(origin, 'switch', '--quiet', 'main')
  commits.base = commit('roadmap.md', 'zero\none\ntwo\nthree\n')
  git(origin, 'switch', '--quiet', '--detach', 'main')
  git(origin, 'merge', '--quiet', '--no-edit', commits.head)
  commits.merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'update-ref', 'refs/pull/12/merge', commits.merge)
  git(origin, 'switch', '--quiet', 'main')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What `actions/checkout` leaves: a detached commit, of depth 1 unless `full`. */
function checkout(name: string, revision: string, full = false): string {
  const directory = join(folder, name)
  execFileSync('git', ['init', '--quiet', directory])
  git(directory, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  const what = full
    ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/pull/12/merge:refs/remotes/pull/12/merge']
    : [revision]
  git(directory, 'fetch', '--quiet', '--no-tags', ...(full ? [] : ['--depth=1']), 'origin', ...what)
  git(directory, 'checkout', '--quiet', '--detach', revision)
  return directory
}

interface Call {
  args: readonly string[]
  credentials: Credentials | null | undefined
}

async function find(directory: string, plan: BasePlan, changes: Partial<BaseWorld> & { head?: string } = {}) {
  const calls: Call[] = []
  const real = gitIn(directory, { PATH: process.env['PATH'], HOME: folder })
  const { head, ...world } = changes
  const found = await findCommits(plan, head ?? null, {
    git: (args, credentials) => {
      calls.push({ args, credentials })
      return real(args, credentials)
    },
    credentials: null,
    mergeBase: async () => null,
    remoteCommit: async () => ({ problem: 'not asked' }),
    sha: commits.merge,
    ...world,
  })
  return { ...found, calls, fetches: calls.filter(({ args }) => args[0] === 'fetch') }
}

const pullRequest = (): BasePlan => ({ kind: 'pull-request', headSha: commits.head, baseSha: commits.old })
const mergeBase = async (): Promise<string> => commits.old

describe('behaviour 14: the base of a pull request', () => {
  test('depth 1: the merge commit’s first parent, not what the event says, with one fetch', async () => {
    const directory = checkout('shallow', commits.merge)
    const { head, base, notes, fetches, calls } = await find(directory, pullRequest())
    expect({ head, base, notes }).toEqual({ head: commits.merge, base: commits.base, notes: [] })
    expect(fetches.map(({ args }) => args.slice(-4))).toEqual([['--depth=1', 'origin', commits.base, commits.head]])
    // The credentials go to the fetch alone.
    expect(calls.filter(({ credentials }) => credentials !== undefined)).toEqual(fetches)
    expect(git(directory, 'cat-file', '-t', commits.base)).toBe('commit')
  })

  test('a full clone: no fetch, and its history stays whole', async () => {
    const directory = checkout('full', commits.merge, true)
    const { base, fetches } = await find(directory, pullRequest())
    expect([base, fetches]).toEqual([commits.base, []])
    expect(git(directory, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })

  test('a full clone that lacks the base: its history stays whole as well', async () => {
    const directory = checkout('full-behind', commits.merge, true)
    const newer = git(origin, 'commit-tree', `${commits.base}^{tree}`, '-p', commits.base, '-m', 'newer')
    const { base, fetches } = await find(directory, { kind: 'commit', commit: newer })
    expect([base, fetches.length]).toEqual([newer, 1])
    expect(git(directory, 'rev-list', '--count', newer)).toBe('3')
  })

  test('the head checked out, with its history: the merge base', async () => {
    const { head, base, notes, fetches } = await find(checkout('head-full', commits.head, true), {
      kind: 'pull-request',
      headSha: commits.head,
      baseSha: commits.base,
    })
    expect({ head, base, notes, fetches }).toEqual({ head: commits.head, base: commits.old, notes: [], fetches: [] })
  })

  test('the head checked out, without history: the forge knows the merge base', async () => {
    const { base, notes, fetches } = await find(checkout('head', commits.head), pullRequest(), { mergeBase })
    expect([base, notes, fetches.length]).toEqual([commits.old, [], 1])
  })

  test('nobody knows the merge base: what the event says, and a note', async () => {
    const plan: BasePlan = { kind: 'pull-request', headSha: commits.head, baseSha: commits.base }
    const { base, notes } = await find(checkout('head-alone', commits.head), plan)
    expect(base).toBe(commits.base)
    expect(notes).toEqual([expect.stringContaining('The merge base is not known: compared with')])
  })

  test('something else checked out: a note says so', async () => {
    const { notes } = await find(checkout('else', commits.base, true), pullRequest())
    expect(notes).toEqual([expect.stringContaining('neither the head of the pull request')])
  })

  test('the head commit cannot be had: the base alone is fetched', async () => {
    const directory = checkout('headless', commits.merge)
    const hidden = '9'.repeat(40)
    const raw = git(directory, 'cat-file', 'commit', commits.merge).replace(commits.head, hidden)
    writeFileSync(join(directory, 'raw'), `${raw}\n`)
    const other = git(directory, 'hash-object', '-t', 'commit', '-w', 'raw')
    git(directory, 'update-ref', '--no-deref', 'HEAD', other)
    const { base, fetches } = await find(directory, { kind: 'pull-request', headSha: hidden, baseSha: commits.old })
    expect([base, fetches.length]).toEqual([commits.base, 2])
  })
})

const refused = (sentence: string) =>
  expect.objectContaining({ name: 'UserError', message: expect.stringContaining(sentence) })

describe('behaviour 14: no base is never an empty comparison', () => {
  test('an origin that is not there', async () => {
    const directory = checkout('cut-off', commits.merge)
    git(directory, 'remote', 'set-url', 'origin', pathToFileURL(join(folder, 'gone')).href)
    await expect(find(directory, pullRequest())).rejects.toEqual(
      refused(`the base commit ${commits.base} can be had neither`),
    )
    await expect(find(directory, pullRequest())).rejects.toEqual(refused('fetch-depth: 0'))
  })

  test('no git at all: a pull request fails, a run without base judges the working tree', async () => {
    const none = gitIn(folder, { PATH: join(folder, 'nothing') })
    await expect(find(folder, pullRequest(), { git: none })).rejects.toEqual(
      refused('nor through GitHub’s API (not asked); check out with actions/checkout'),
    )
    expect(await find(folder, { kind: 'none' }, { git: none })).toMatchObject({ head: null, base: null })
  })

  test.each(['v9', '--upload-pack=touch pwned;', '-x'])('the revision %s', async (revision) => {
    const directory = checkout(`revision-${encodeURIComponent(revision)}`, commits.merge)
    await expect(find(directory, { kind: 'revision', revision })).rejects.toEqual(refused('can be had neither'))
    await expect(find(directory, { kind: 'none' }, { head: revision })).rejects.toEqual(refused('of input head'))
    expect(existsSync(join(directory, 'pwned'))).toBe(false)
  })

  test('a first push to the default branch under gate new', async () => {
    const plan: BasePlan = { kind: 'before-push', before: null, defaultBranch: null }
    await expect(find(checkout('first', commits.old), plan)).rejects.toEqual(refused('no commit before this push'))
  })
})

describe('behaviour 14: what git lacks, the forge may have', () => {
  const parents = (): readonly string[] => [commits.base, commits.head]
  const none = (): BaseWorld['git'] => gitIn(folder, { PATH: join(folder, 'nothing') })

  test('a base that cannot be fetched', async () => {
    const directory = checkout('cut-off-remote', commits.merge)
    git(directory, 'remote', 'set-url', 'origin', pathToFileURL(join(folder, 'gone')).href)
    const remoteCommit: BaseWorld['remoteCommit'] = async (id) => ({ id, parents: [] })
    const { head, base, isBaseRemote, notes } = await find(directory, pullRequest(), { remoteCommit })
    expect({ head, base, isBaseRemote, notes }).toEqual({
      head: commits.merge,
      base: commits.base,
      isBaseRemote: true,
      notes: [],
    })
  })

  test('without git the parents of GITHUB_SHA are the forge’s, and the files are judged as they are', async () => {
    const remoteCommit: BaseWorld['remoteCommit'] = async (id) => ({ id, parents: parents() })
    const found = await find(folder, pullRequest(), { git: none(), remoteCommit })
    expect(found).toMatchObject({ head: null, base: commits.base, isBaseRemote: true })
    expect(found.notes).toEqual(['Git cannot read the workspace: its files are judged as they are.'])
  })

  test('without git and another commit checked out: the forge’s merge base', async () => {
    const remoteCommit: BaseWorld['remoteCommit'] = async (id) => ({ id, parents: [] })
    const found = await find(folder, pullRequest(), { git: none(), remoteCommit, mergeBase })
    expect(found).toMatchObject({ head: null, base: commits.old, isBaseRemote: true })
  })
})

describe('bases of other events', () => {
  test('a merge group: the commit that the event names', async () => {
    const { base } = await find(checkout('queue', commits.merge), { kind: 'commit', commit: commits.base })
    expect(base).toBe(commits.base)
  })

  test('a push: the commit before it', async () => {
    const plan: BasePlan = { kind: 'before-push', before: commits.old, defaultBranch: 'main' }
    expect(await find(checkout('push', commits.head), plan)).toMatchObject({ base: commits.old, notes: [] })
  })

  test.each([
    ['a new branch', null, /^The branch is new: compared with the tip of "main"\.$/],
    [
      'a force push over a commit that is gone',
      '8'.repeat(40),
      /^The commit before the push, 8{40}, is gone: compared/,
    ],
  ])('%s: the default branch, and a note', async (name, before, note) => {
    const plan: BasePlan = { kind: 'before-push', before, defaultBranch: 'main' }
    const { base, notes } = await find(checkout(name.replaceAll(' ', '-'), commits.head), plan)
    expect(base).toBe(commits.base)
    expect(notes).toEqual([expect.stringMatching(note)])
  })
})

describe('the token', () => {
  test('opens a server that asks for it, whatever the checkout has configured, and no process is given it to hold', async () => {
    const server = await serveGit(origin, 'x-access-token:s3cret')
    const directory = checkout('token', commits.merge)
    git(directory, 'remote', 'set-url', 'origin', `${server.url}/`)
    git(directory, 'config', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic old')
    git(directory, 'config', 'credential.helper', `!touch ${join(folder, 'asked')};`)
    const watched = watchGit(join(folder, 'watched'))
    const real = gitIn(directory, { PATH: watched.path, HOME: folder, GITHUB_TOKEN: 's3cret' })
    const credentials = { serverUrl: server.url, token: 's3cret' }
    const found = await find(directory, pullRequest(), { git: real, credentials })
    expect([found.base, found.isBaseRemote]).toEqual([commits.base, false])
    expect(new Set(server.seen)).toEqual(new Set([null, basic('x-access-token:s3cret')]))
    const held = watched.read()
    expect(held).toContain('fetch')
    expect(held).not.toMatch(/s3cret|eC1hY2Nlc3M/)
    expect(existsSync(join(folder, 'asked'))).toBe(false)

    await server.stop()
  })

  test('goes to no other server than the one that it is for, and the fetch fails', async () => {
    const server = await serveGit(origin, 'x-access-token:s3cret')
    const directory = checkout('elsewhere', commits.merge)
    git(directory, 'remote', 'set-url', 'origin', `${server.url}/`)
    const credentials = { serverUrl: 'https://github.com', token: 's3cret' }
    await expect(find(directory, pullRequest(), { credentials })).rejects.toThrow('neither here nor from origin')
    expect(new Set(server.seen)).toEqual(new Set([null]))
    await server.stop()
  })
})

const at = (line: number): Annotation => ({
  path: 'roadmap.md',
  startLine: line,
  endLine: line,
  startColumn: 1,
  endColumn: 2,
  level: 'failure',
  title: '',
  message: '',
})

describe('behaviour 4: annotations stand on the lines of the commit that they are published on', () => {
  test('a file that the base changed above the line', async () => {
    const directory = checkout('lines', commits.merge, true)
    const real = gitIn(directory, { PATH: process.env['PATH'], HOME: folder })
    // In the merge: zero, one, two, three, four; in the head it is without zero.
    const aligned = await alignAnnotations(
      [at(5), at(1), { ...at(3), path: 'other.md' }],
      commits.merge,
      commits.head,
      real,
    )
    expect(aligned).toEqual([at(4), { ...at(1), startColumn: null, endColumn: null }, { ...at(3), path: 'other.md' }])
  })

  test('a head commit that is not there leaves the lines as they are', async () => {
    const directory = checkout('lines-shallow', commits.merge)
    const real = gitIn(directory, { PATH: process.env['PATH'], HOME: folder })
    expect(await alignAnnotations([at(5)], commits.merge, commits.head, real)).toEqual([at(5)])
  })

  test('of equal lines the nearest is taken', () => {
    const line = mapLines('a\nx\nb\nx\n', 'x\na\nx\nb\nc\nx\n')
    expect([1, 2, 3, 4].map(line)).toEqual([2, 1, 4, 3])
  })
})
