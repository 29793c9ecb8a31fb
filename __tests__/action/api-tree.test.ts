import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Tree } from '../../src/model/tree.ts'
import { connect } from '../../src/publish/octokit.ts'
import { repositoryContents } from '../../src/publish/repository-contents.ts'
import { openApiTree, UnreachableTree } from '../../src/read/api-tree.ts'
import { openDisk } from '../../src/read/disk.ts'
import { openTrees } from '../../src/read/open-trees.ts'
import { type GithubServer, startGithub } from '../helpers/github-server.ts'
import { makeRepository, type Repository } from '../helpers/repository.ts'

const LATIN_1 = Buffer.from('caf\xe9\n', 'latin1')
const FILES = {
  'mkdocs.yml': 'site_name: x\n',
  'docs/index.md': '# Index\n',
  'docs/a/one.md': '# One\n',
  'docs/a/two.md': '# Two ✅\n',
  'docs/b/deep/er/three.md': '\uFEFF# Three\r\n',
  'docs/b/binary.md': Buffer.from([0, 1, 2]),
  'docs/b/latin.md': LATIN_1,
  'docs/b/long.md': 'long\n'.repeat(1000),
  'docs/link.md': { link: 'a/one.md' },
  'docs/away.md': { link: '../../secret' },
  'docs/also': { link: 'b/deep' },
  'sub/docs/a/one.md': '# One\n',
}
const CHANGED = { 'docs/a/two.md': '# Two, better\n', 'docs/new.md': '# New\n', 'docs/index.md': null }

let github: GithubServer
let repository: Repository
let other: Repository
let empty: Tree
beforeAll(async () => {
  github = await startGithub()
  repository = makeRepository(FILES, CHANGED)
  other = makeRepository({ 'other.md': 'x' })
  empty = openDisk(other.root, { identify: true })
})
afterAll(async () => {
  await github.stop()
  repository.remove()
  other.remove()
})

async function remote() {
  const silent = (): void => undefined
  const log = { debug: silent, info: silent, notice: silent, error: silent, commands: silent }
  const octokit = await connect({ token: 't', apiUrl: github.url, version: '1', log, second: 20 })
  return repositoryContents(octokit, { owner: 'o', repo: 'r' })
}

async function apiTree(local: Tree, state: object = {}, folder = ''): Promise<Tree> {
  await github.reset({ origin: repository.root, ...state })
  return openApiTree(await remote(), repository.commits[0] ?? '', folder, local)
}

async function requestCounts(): Promise<Record<string, number>> {
  const { requests } = await github.look()
  expect(requests.flatMap(({ invalid }) => invalid ?? [])).toEqual([])
  const counts: Record<string, number> = {}
  for (const { operation } of requests) counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

/** Everything that a tree can be asked. */
async function contentOf(tree: Tree) {
  const paths = (await tree.list('')) ?? []
  const asked = [...paths, 'docs/away.md', 'gone.md', '../x', 'docs', 'docs/also/er/three.md']
  return {
    paths,
    docs: await tree.list('docs'),
    direct: await tree.list('docs', 'direct'),
    none: await tree.list('nowhere'),
    ids: await tree.identify(asked),
    contents: (await tree.read(asked)).map(({ id, bytes, problem }) => [id, bytes && Buffer.from(bytes), problem]),
  }
}

describe('behaviour 14: a base that only GitHub has', () => {
  test.each([
    ['whole', {}],
    ['whose listing GitHub cuts', { listed: 6 }],
    ['whose texts GraphQL cuts', { textBytes: 100 }],
  ])('is the tree that git gives: %s', async (_, state) => {
    const trees = await openTrees({
      root: repository.root,
      base: null,
      head: repository.commits[0] ?? '',
      environment: process.env,
    })
    const expected = await contentOf(trees.head)
    trees.close()
    expect(await contentOf(await apiTree(empty, state))).toEqual(expected)
    const counts = await requestCounts()
    // The binary file, that in another encoding, and what was cut, one by one.
    expect(counts['git/get-blob']).toBe('textBytes' in state ? 3 : 2)
  })

  test('is the judged folder of it', async () => {
    const tree = await apiTree(empty, {}, 'sub/')
    expect(await tree.list('')).toEqual(['docs/a/one.md'])
    expect((await tree.read(['docs/a/one.md', 'mkdocs.yml'])).map(({ problem }) => problem)).toEqual([null, 'absent'])
  })

  test('has no files where it lacks the judged folder', async () => {
    expect(await (await apiTree(empty, {}, 'new/')).list('')).toEqual([])
  })

  test('asks for what the checkout has not, whatever the number of the rest', async () => {
    const tree = await apiTree(openDisk(repository.root, { identify: true }))
    const paths = (await tree.list('docs')) ?? []
    const contents = await tree.read(paths)
    expect(contents.every(({ bytes }) => bytes !== null)).toBe(true)
    const { requests } = await github.look()
    // The links first, all at once: they may lead to any file.
    const [, asked] = requests.filter(({ operation }) => operation === 'graphql')
    const { owner: _owner, repo: _repo, ...ids } = (asked?.body['variables'] ?? {}) as Record<string, string>
    const wanted = ['docs/a/two.md', 'docs/index.md'].map((path) =>
      execFileSync('git', ['rev-parse', `HEAD~1:${path}`], { cwd: repository.root, encoding: 'utf8' }).trim(),
    )
    expect(Object.values(ids).toSorted()).toEqual(wanted.toSorted())
    expect(await requestCounts()).toEqual({ 'git/get-tree': 1, graphql: 2 })
  })

  test('behaviour 15: is refused where a folder is cut even alone', async () => {
    await expect(apiTree(empty, { listed: 2 })).rejects.toThrow(UnreachableTree)
    await expect(apiTree(empty, { listed: 2 })).rejects.toThrow('more files than GitHub’s API lists')
  })

  test('throws what the API answers', async () => {
    const tree = await apiTree(empty)
    await github.fail({ path: '/graphql', status: 403, message: 'Resource not accessible by integration' })
    await expect(tree.read(['mkdocs.yml'])).rejects.toThrow('Resource not accessible')
  })
})
