import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import type { Tree } from '../../src/model/tree.ts'
import { MAX_FILE_BYTES, MAX_FOLDER_BYTES, MAX_LINKED_ENTRIES, MAX_PATH_LENGTH } from '../../src/read/limits.ts'
import { openTrees, openWorkingTree } from '../../src/read/open-trees.ts'
import { writeCommit, writeFolder, writeObject } from '../helpers/git-objects.ts'
import { makeRepository, type Repository } from '../helpers/repository.ts'

const made: Repository[] = []
const folders: string[] = []
afterAll(() => {
  for (const { remove } of made) remove()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function repositoryOf(...commits: Parameters<typeof makeRepository>): Repository {
  const repository = makeRepository(...commits)
  made.push(repository)
  return repository
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  folders.push(folder)
  return folder
}

async function withCommit<Result>(root: string, commit: string, use: (tree: Tree) => Promise<Result>): Promise<Result> {
  const trees = await openTrees({ root, base: null, head: commit, environment: process.env })
  try {
    return await use(trees.head)
  } finally {
    trees.close()
  }
}

/** Lists and reads the same in a working tree and in its commit. */
async function inBoth<Result>(repository: Repository, use: (tree: Tree) => Promise<Result>): Promise<Result[]> {
  return [await use(openWorkingTree(repository.root)), await withCommit(repository.root, 'HEAD', use)]
}

const reason = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no refusal',
    (error: unknown) => (error instanceof UserError ? error.message : error),
  )

const problems = async (tree: Tree, ...paths: string[]) => (await tree.read(paths)).map(({ problem }) => problem)

describe('links', () => {
  test('to folders that hold links multiply, and are refused before they are followed for ever', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, level) => [
        [`docs/${level}/one`, { link: `../${level + 1}` }],
        [`docs/${level}/two`, { link: `../${level + 1}` }],
      ]).flat(),
    )
    const repository = repositoryOf({ ...files, 'docs/40/page.md': 'x' })
    for (const refusal of await inBoth(repository, (tree) => reason(tree.list('docs'))))
      expect(refusal).toContain(
        `the folder docs has more than ${MAX_LINKED_ENTRIES} files and folders behind symbolic links`,
      )
  })

  test('in a chain are followed as far as Linux does', async () => {
    const chain = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index + 1}`, { link: `${index}` }]))
    const repository = repositoryOf({ ...chain, '0': 'end' })
    for (const found of await inBoth(repository, (tree) => problems(tree, '1', '40', '41', '60')))
      expect(found).toEqual([null, null, 'outside-root', 'outside-root'])
  })

  test('lead nowhere where their text is no path', async () => {
    const { root } = repositoryOf({})
    const link = (text: string) => writeObject(root, 'blob', Buffer.from(text))
    const tree = writeFolder(root, [
      { mode: '120000', name: 'long', id: link('a/'.repeat(MAX_PATH_LENGTH)) },
      { mode: '120000', name: 'empty', id: link('') },
      { mode: '120000', name: 'nul', id: link('long\0') },
      { mode: '120000', name: 'huge', id: link('../'.repeat(MAX_FILE_BYTES / 2)) },
    ])
    const commit = writeCommit(root, tree)
    expect(await withCommit(root, commit, (opened) => problems(opened, 'long', 'empty', 'nul', 'huge'))).toEqual([
      'outside-root',
      'not-a-file',
      'absent',
      'outside-root',
    ])
  })
})

describe('what holds a token or belongs to the system', () => {
  test('git’s own folder is neither listed nor read, whatever leads to it', async () => {
    const { root } = repositoryOf({
      'docs/to-config.md': { link: '../.git/config' },
      'docs/to-git': { link: '../.git' },
      'docs/page.md': 'x',
    })
    // A second checkout in the workspace has one, too; and some file systems do not tell cases apart.
    for (const name of ['vendor/.git', '.GIT']) {
      mkdirSync(join(root, name), { recursive: true })
      writeFileSync(join(root, name, 'config'), 'secret')
    }
    const tree = openWorkingTree(root)
    expect(await tree.list('')).toEqual(['docs/page.md'])
    const paths = [
      '.git/config',
      'docs/to-config.md',
      'docs/to-git/config',
      'docs/../.git/config',
      'vendor/.git/config',
      '.GIT/config',
      'docs/to-git',
    ]
    expect(new Set(await problems(tree, ...paths))).toEqual(new Set(['outside-root']))
    expect(await tree.list('docs/to-git')).toBeNull()
  })

  test('a device, a pipe and a socket are no files, and reading them does not wait', async () => {
    const root = newFolder()
    execFileSync('mkfifo', [join(root, 'pipe.md')])
    symlinkSync('/dev/zero', join(root, 'zero.md'))
    symlinkSync('pipe.md', join(root, 'to-pipe.md'))
    const server = createServer()
    server.listen(join(root, 'socket.md'))
    await once(server, 'listening')
    const tree = openWorkingTree(root)
    expect(await problems(tree, 'pipe.md', 'to-pipe.md', 'zero.md', 'socket.md')).toEqual([
      'not-a-file',
      'not-a-file',
      'outside-root',
      'not-a-file',
    ])
    // What a link leads to is seen when it is read.
    expect(await tree.list('')).toEqual(['to-pipe.md'])
    server.close()
  })

  test('a submodule is no file, and nothing in it is read from a commit', async () => {
    const { root } = repositoryOf({ 'page.md': 'x' })
    const id = writeObject(root, 'blob', Buffer.from('x'))
    const commit = writeCommit(
      root,
      writeFolder(root, [
        { mode: '160000', name: 'sub', id: '1'.repeat(40) },
        { mode: '100644', name: 'page.md', id },
      ]),
    )
    expect(await withCommit(root, commit, (tree) => tree.list(''))).toEqual(['page.md'])
    expect(await withCommit(root, commit, (tree) => problems(tree, 'sub', 'sub/page.md'))).toEqual([
      'not-a-file',
      'absent',
    ])
  })

  test('a folder that this run may not list ends it in a sentence, a file in it is not permitted', async () => {
    const root = newFolder()
    mkdirSync(join(root, 'shut'))
    writeFileSync(join(root, 'shut', 'page.md'), 'x')
    chmodSync(join(root, 'shut'), 0)
    const tree = openWorkingTree(root)
    const isRoot = process.getuid?.() === 0
    expect(await reason(tree.list(''))).toBe(
      isRoot ? 'no refusal' : 'the folder shut may not be listed by this run; mend its permissions',
    )
    expect(await problems(tree, 'shut/page.md')).toEqual([isRoot ? null : 'not-permitted'])
    chmodSync(join(root, 'shut'), 0o700)
  })
})

describe('names', () => {
  const NAMES = [
    'Über.md', // composed
    'U\u0308ber.md', // decomposed
    'README.md',
    'readme.md',
    'line\nend.md',
    'tab\tand \u001b[31m.md',
    '\u202egnp.md',
    '-rf.md',
    '::error::.md',
    ' .md',
    'a\\b.md',
    `${'x'.repeat(252)}.md`,
  ]

  test('that other file systems would take for one, or that a shell would obey, are read as they are', async () => {
    const repository = repositoryOf(Object.fromEntries(NAMES.map((name, index) => [`docs/${name}`, `text ${index}`])))
    for (const texts of await inBoth(repository, async (tree) => {
      expect(await tree.list('docs')).toHaveLength(NAMES.length)
      const contents = await tree.read(NAMES.map((name) => `docs/${name}`))
      return contents.map(({ bytes }) => Buffer.from(bytes ?? []).toString())
    }))
      expect(texts).toEqual(NAMES.map((_, index) => `text ${index}`))
  })

  test('that no file can have are absent', async () => {
    const repository = repositoryOf({ 'docs/page.md': 'x' })
    const paths = ['docs/page.md\0', 'docs/\0page.md', 'docs/\0/page.md', 'docs/page.md/x', 'x'.repeat(5000)]
    for (const found of await inBoth(repository, (tree) => problems(tree, ...paths)))
      expect(new Set(found)).toEqual(new Set(['absent']))
  })

  test('that are no UTF-8 are listed, and are no file to read', async () => {
    const root = newFolder()
    writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]), 'x')
    const tree = openWorkingTree(root)
    expect(await tree.list('')).toEqual(['\ufffd\ufffd.md'])
    expect(await problems(tree, '\ufffd\ufffd.md')).toEqual(['absent'])
  })
})

describe('sizes', () => {
  test('a file of 1 GiB is told by its size, and none of it is read', async () => {
    const root = newFolder()
    writeFileSync(join(root, 'huge.md'), '')
    truncateSync(join(root, 'huge.md'), 1024 ** 3)
    const before = process.memoryUsage().arrayBuffers
    expect(await problems(openWorkingTree(root), 'huge.md')).toEqual(['too-large'])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(MAX_FILE_BYTES)
  })

  test('many files of the largest size are not read into memory together', async () => {
    const root = newFolder()
    writeFileSync(join(root, '0.md'), '')
    truncateSync(join(root, '0.md'), MAX_FILE_BYTES)
    const paths = Array.from({ length: 80 }, (_, index) => `${index}.md`)
    for (const path of paths.slice(1)) linkSync(join(root, '0.md'), join(root, path))
    const says =
      '0.md and 79 files that are read with it have more than 512 MiB together; remove or split the large ones'
    expect(await reason(openWorkingTree(root).read(paths))).toBe(says)
    const repository = repositoryOf({})
    const entries = paths.map((name, index) => {
      const bytes = Buffer.alloc(MAX_FILE_BYTES)
      bytes.writeUInt32LE(index)
      return { mode: '100644', name, id: writeObject(repository.root, 'blob', bytes) }
    })
    const commit = writeCommit(repository.root, writeFolder(repository.root, entries))
    expect(await reason(withCommit(repository.root, commit, (tree) => tree.read(paths)))).toMatch(
      /^[0-9a-f]{40} and 79 files that are read with it have more than 512 MiB/,
    )
  })

  test('100,000 files in one folder are listed, on disk and in a commit', async () => {
    const repository = repositoryOf({ 'docs/0.md': 'x' })
    for (let index = 1; index < 100_000; index++) writeFileSync(join(repository.root, `docs/${index}.md`), '')
    expect(await openWorkingTree(repository.root).list('docs')).toHaveLength(100_000)
    const id = writeObject(repository.root, 'blob', Buffer.from('x'))
    const name = (index: number): string => `${'a long name of a file, as people write them '.repeat(2)}${index}.md`
    const entries = Array.from({ length: 100_000 }, (_, index) => ({ mode: '100644', name: name(index), id }))
    const commit = writeCommit(repository.root, writeFolder(repository.root, entries))
    expect(await withCommit(repository.root, commit, (tree) => tree.list(''))).toHaveLength(100_000)
    // Writing them takes a busy machine longer than a test may take otherwise.
  }, 120_000)

  test('a folder of git that is larger than any is refused, and not taken for an empty one', async () => {
    const { root } = repositoryOf({})
    const id = writeObject(root, 'tree', Buffer.alloc(MAX_FOLDER_BYTES + 1, 'x'))
    const commit = writeCommit(root, writeFolder(root, [{ mode: '40000', name: 'docs', id }]))
    expect(await reason(withCommit(root, commit, (tree) => tree.list('docs')))).toBe(
      `the folder with git’s id ${id} has too many files to be read; split it`,
    )
  })

  test('a folder that stands in itself ten times over, ten levels deep, is refused', async () => {
    const { root } = repositoryOf({})
    const file = writeObject(root, 'blob', Buffer.from('x'))
    let id = writeFolder(root, [{ mode: '100644', name: 'page.md', id: file }])
    for (let level = 0; level < 10; level++)
      id = writeFolder(
        root,
        Array.from({ length: 10 }, (_, index) => ({ mode: '40000', name: `f${index}`, id })),
      )
    expect(await reason(withCommit(root, writeCommit(root, id), (tree) => tree.list('')))).toBe(
      'the judged folder has more than 1000000 files and folders, and is not listed; name a narrower docs_dir',
    )
  })

  test('folders in folders are followed as deep as a system can check them out', async () => {
    const { root } = repositoryOf({})
    let id = writeFolder(root, [])
    for (let level = 0; level < MAX_PATH_LENGTH; level++) id = writeFolder(root, [{ mode: '40000', name: 'f', id }])
    expect(await reason(withCommit(root, writeCommit(root, id), (tree) => tree.list('')))).toBe(
      `the judged folder has a path of more than ${MAX_PATH_LENGTH} characters, and is not listed; nest folders less deep`,
    )
  })
})

test('files that change, shrink, grow, turn into links or go while they are read: a part of what was there, or a reason', async () => {
  const root = newFolder()
  const outside = newFolder()
  writeFileSync(join(outside, 'secret'), 'secret')
  mkdirSync(join(root, 'docs'))
  const script = `
    const fs = require('node:fs')
    const file = ${JSON.stringify(join(root, 'docs/page.md'))}
    const steps = [
      () => fs.writeFileSync(file, 'a'.repeat(300000)),
      () => fs.truncateSync(file, 10),
      () => fs.appendFileSync(file, 'a'.repeat(100000)),
      () => fs.rmSync(file, { recursive: true }),
      () => fs.symlinkSync(${JSON.stringify(join(outside, 'secret'))}, file),
      () => fs.rmSync(file),
      () => fs.mkdirSync(file),
      () => fs.rmSync(file, { recursive: true, force: true }),
    ]
    console.log('ready')
    for (let step = 0; ; step++) steps[step % steps.length]()`
  const changer: ChildProcess = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(changer.stdout as NodeJS.ReadableStream, 'data')
  const seen = new Set<string>()
  try {
    for (let round = 0; round < 3000; round++) {
      const tree = openWorkingTree(root)
      await tree.list('')
      for (const { bytes, problem } of await tree.read(['docs/page.md', 'docs/page.md/x'])) {
        seen.add(problem ?? 'read')
        if (bytes) expect(Buffer.from(bytes).toString()).toMatch(/^[a\0]*$/)
      }
    }
  } finally {
    changer.kill('SIGKILL')
  }
  for (const outcome of seen) expect(['read', 'absent', 'outside-root', 'not-a-file']).toContain(outcome)
})

describe('a store of git that is damaged, or was made by hand', () => {
  const files = { 'docs/page.md': 'page', 'docs/sub/other.md': 'other' }

  test.each([
    ['the whole tree', 'HEAD^{tree}'],
    ['a folder', 'HEAD:docs'],
    ['a file', 'HEAD:docs/page.md'],
  ])('without %s is refused, and not compared as if nothing were there', async (_, lost) => {
    const { root, git } = repositoryOf(files)
    const id = git('rev-parse', lost).trim()
    unlinkSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)))
    const read = withCommit(root, 'HEAD', async (tree) => {
      await tree.list('')
      await tree.read(['docs/page.md'])
    })
    expect(await reason(read)).toMatch(
      /^git does not have the object .*; fetch the commits that are compared as a whole$/,
    )
  })

  test.each([
    ['text', 'this is no folder at all, but as long as one'],
    ['an entry without an end', '100644 page.md'],
    ['an id that is cut', '100644 page.md\0abc'],
  ])('with %s for a folder is refused', async (_, text) => {
    const { root } = repositoryOf({})
    const id = writeObject(root, 'tree', Buffer.from(text))
    const commit = writeCommit(root, writeFolder(root, [{ mode: '40000', name: 'docs', id }]))
    expect(await reason(withCommit(root, commit, (tree) => tree.list('')))).toBe(
      `the folder with git’s id ${id} is damaged; \`git fsck\` tells more`,
    )
  })

  test('with names that lead out reads nothing outside', async () => {
    const { root } = repositoryOf({})
    const file = writeObject(root, 'blob', Buffer.from('x'))
    const inner = writeFolder(root, [
      { mode: '100644', name: '..', id: file },
      { mode: '100644', name: '/etc/hostname', id: file },
    ])
    const commit = writeCommit(root, writeFolder(root, [{ mode: '40000', name: 'docs', id: inner }]))
    const contents = await withCommit(root, commit, async (tree) => tree.read((await tree.list('')) ?? []))
    for (const { bytes } of contents) expect(Buffer.from(bytes ?? 'x').toString()).toBe('x')
  })
})
