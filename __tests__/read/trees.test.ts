import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { byCodePoint } from '../../src/code-points.ts'
import { UserError } from '../../src/errors.ts'
import type { Tree } from '../../src/model/tree.ts'
import { MAX_FILE_BYTES } from '../../src/read/limits.ts'
import { openTrees } from '../../src/read/open-trees.ts'
import { gitEnvironment } from '../../src/read/start-git.ts'
import { makeRepository } from '../helpers/repository.ts'

/** Files, links and traps that both kinds of tree must read alike. */
const repository = makeRepository({
  'docs/index.md': '# Home\n',
  'docs/b/page.md': 'b\n',
  'docs/a/page.md': 'a\n',
  'docs/a/Ünï.md': 'umlauts\n',
  'docs/bytes.bin': new Uint8Array([0, 255, 10, 13, 10]),
  'docs/empty.md': '',
  'docs/large.md': 'x'.repeat(MAX_FILE_BYTES + 1),
  'docs/link-file.md': { link: 'a/page.md' },
  'docs/link-folder': { link: '../shared' },
  'docs/link-loop': { link: '.' },
  'docs/link-outside.md': { link: '../../../../../../etc/hostname' },
  'docs/link-absolute.md': { link: '/etc/hostname' },
  'docs/link-circle.md': { link: 'link-circle.md' },
  'shared/part.md': 'shared\n',
})
afterAll(repository.remove)

const PATHS = [
  'docs/index.md',
  'docs/bytes.bin',
  'docs/empty.md',
  'docs/a/Ünï.md',
  'docs/link-file.md',
  'docs/link-folder/part.md',
  'docs/large.md',
  'docs/none.md',
  'docs/a',
  'docs/link-outside.md',
  'docs/link-absolute.md',
  'docs/link-circle.md',
  '../outside.md',
  'docs/../../../etc/hostname',
]

async function withTree<Result>(head: string | null, use: (tree: Tree) => Promise<Result>): Promise<Result> {
  const trees = await openTrees({
    root: repository.root,
    base: repository.commits[0] ?? '',
    head,
    environment: process.env,
  })
  try {
    return await use(trees.head)
  } finally {
    trees.close()
  }
}

describe.each([
  ['the working tree', null],
  ['a commit', repository.commits[0] ?? ''],
])('%s', (_, head) => {
  test('lists files through links inside the root, in code-point order, and ends at loops', async () => {
    const files = await withTree(head, (tree) => tree.list('docs'))
    expect(files?.filter((path) => !path.startsWith('docs/link-loop'))).toEqual(
      [
        'docs/a/page.md',
        'docs/a/Ünï.md',
        'docs/b/page.md',
        'docs/bytes.bin',
        'docs/empty.md',
        'docs/index.md',
        'docs/large.md',
        'docs/link-file.md',
        'docs/link-folder/part.md',
      ].sort(byCodePoint),
    )
    expect(files?.some((path) => path.includes('link-loop/link-loop'))).toBe(false)
  })

  test('lists one level, nothing, and not the .git folder', async () => {
    expect(await withTree(head, (tree) => tree.list('docs/a', 'direct'))).toEqual(['docs/a/page.md', 'docs/a/Ünï.md'])
    expect(await withTree(head, (tree) => tree.list('none'))).toBeNull()
    expect(await withTree(head, (tree) => tree.list('docs/index.md'))).toBeNull()
    expect((await withTree(head, (tree) => tree.list('')))?.some((path) => path.startsWith('.git/'))).toBe(false)
  })

  test('reads bytes as they are, and says why it does not', async () => {
    const contents = await withTree(head, (tree) => tree.read(PATHS))
    expect(contents.map(({ bytes, problem }) => problem ?? Buffer.from(bytes ?? []).toString('latin1'))).toEqual([
      '# Home\n',
      '\u0000\u00ff\n\r\n',
      '',
      'umlauts\n',
      'a\n',
      'shared\n',
      'too-large',
      'absent',
      'not-a-file',
      'outside-root',
      'outside-root',
      'outside-root',
      'outside-root',
      'outside-root',
    ])
  })
})

test('both trees give equal bytes the same id, which is git’s', async () => {
  const readable = PATHS.slice(0, 6)
  const ids = (head: string | null) => withTree(head, async (tree) => (await tree.read(readable)).map(({ id }) => id))
  expect(await ids(null)).toEqual(await ids(repository.commits[0] ?? ''))
  expect((await ids(null))[0]).toBe(repository.git('rev-parse', 'HEAD:docs/index.md').trim())
})

test('a commit knows ids without reading, a working tree does not', async () => {
  const id = repository.git('rev-parse', 'HEAD:docs/a/page.md').trim()
  const paths = ['docs/a/page.md', 'docs/link-file.md', 'docs/none.md', 'docs/a']
  expect(await withTree(repository.commits[0] ?? '', (tree) => tree.identify(paths))).toEqual([id, id, null, null])
  expect(await withTree(null, (tree) => tree.identify(paths))).toEqual([null, null, null, null])
})

test('a folder of a repository is a root of its own', async () => {
  const root = join(repository.root, 'docs')
  const trees = await openTrees({ root, base: 'HEAD', head: 'HEAD', environment: process.env })
  expect(await trees.base?.list('a')).toEqual(['a/page.md', 'a/Ünï.md'])
  expect((await trees.head.read(['../shared/part.md']))[0]?.problem).toBe('outside-root')
  trees.close()
})

test('a folder that a commit does not have is empty there, and not the whole repository', async () => {
  const grown = makeRepository({ 'readme.md': 'one' }, { 'site/docs/a.md': 'two' })
  const trees = await openTrees({
    root: join(grown.root, 'site'),
    base: 'HEAD~1',
    head: 'HEAD',
    environment: process.env,
  })
  expect(await trees.base?.list('')).toEqual([])
  expect(await trees.head.list('')).toEqual(['docs/a.md'])
  trees.close()
  grown.remove()
})

test('a bare repository is judged as a whole', async () => {
  const bare = join(repository.root, '.git', 'bare')
  repository.git('clone', '--quiet', '--bare', '.', bare)
  const trees = await openTrees({ root: bare, base: 'HEAD', head: 'HEAD', environment: process.env })
  expect(await trees.head.list('docs/a')).toEqual(['docs/a/page.md', 'docs/a/Ünï.md'])
  trees.close()
})

test('a FIFO, a folder without permission and a file that is none do not hang or throw', async () => {
  const fifo = join(repository.root, 'docs/fifo.md')
  execFileSync('mkfifo', [fifo])
  expect((await withTree(null, (tree) => tree.read(['docs/fifo.md'])))[0]?.problem).toBe('not-a-file')
  execFileSync('rm', [fifo])
})

describe('a revision that cannot be had is one sentence', () => {
  const open = (base: string, root = repository.root) => openTrees({ root, base, head: null, environment: process.env })

  test.each([
    ['no such revision', 'nope', '"nope" is no commit of this repository'],
    ['a blob', 'HEAD:docs/index.md', 'is no commit of this repository'],
    ['an option', '--help', 'is no commit of this repository'],
    ['a line end', 'HEAD\nHEAD', 'is no name of a git revision'],
    ['nothing', '', 'is no commit of this repository'],
  ])('%s', async (_, revision, sentence) => {
    await expect(open(revision)).rejects.toThrow(UserError)
    await expect(open(revision)).rejects.toThrow(sentence)
  })

  test('a folder without git', async () => {
    const plain = makeRepository()
    execFileSync('rm', ['-rf', join(plain.root, '.git')])
    await expect(open('HEAD', plain.root)).rejects.toThrow('the folder is no git repository')
    plain.remove()
  })

  test('a root that is no folder', async () => {
    await expect(open('HEAD', join(repository.root, 'none'))).rejects.toThrow('is no folder')
  })

  test('no git on the machine', async () => {
    const empty = join(repository.root, '.git', 'empty-path')
    mkdirSync(empty, { recursive: true })
    const opened = openTrees({ root: repository.root, base: 'HEAD', head: null, environment: { PATH: empty } })
    await expect(opened).rejects.toThrow('git could not be started')
  })
})

test('git runs without the token and without the user’s settings', () => {
  const environment = gitEnvironment({
    PATH: '/bin',
    GITHUB_TOKEN: 'secret',
    INPUT_TOKEN: 'secret',
    GIT_DIR: '/elsewhere',
  })
  expect(environment).not.toHaveProperty('GITHUB_TOKEN')
  expect(JSON.stringify(environment)).not.toContain('secret')
  expect(environment).not.toHaveProperty('GIT_DIR')
  expect(environment).toMatchObject({ PATH: '/bin', GIT_TERMINAL_PROMPT: '0' })
})

test('many objects come through one process, whatever the size of the pipe', async () => {
  const many = makeRepository(
    Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `docs/${index % 50}/${index}.md`,
        `text ${index}\n`.repeat(index % 40),
      ]),
    ),
  )
  const trees = await openTrees({ root: many.root, base: null, head: 'HEAD', environment: process.env })
  const files = (await trees.head.list('docs')) ?? []
  const contents = await trees.head.read(files)
  expect(files).toHaveLength(2000)
  for (const [index, path] of files.entries()) {
    const number = Number(/(\d+)\.md$/.exec(path)?.[1])
    expect(Buffer.from(contents[index]?.bytes ?? []).toString()).toBe(`text ${number}\n`.repeat(number % 40))
  }
  trees.close()
  many.remove()
})

test('order is by code point, as git and Python have it', () => {
  expect(['\u{1f600}', '\uffff', 'b', 'a', 'B', 'ab'].sort(byCodePoint)).toEqual([
    'B',
    'a',
    'ab',
    'b',
    '\uffff',
    '\u{1f600}',
  ])
})
