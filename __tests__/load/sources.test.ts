import { describe, expect, test } from '@jest/globals'
import { assessTree, startRun } from '../../src/load/assess-tree.ts'
import { remembering } from '../../src/load/remember.ts'
import type { Tree } from '../../src/model/tree.ts'
import { type Files, MKDOCS, roadmap, smallSite } from '../helpers/small-site.ts'
import { memoryTree } from '../helpers/tree.ts'

/** A base after its head: what both have the same is read once, and nothing else is taken from head. */

const NOTHING_NAMED = { config: null, roadmap: null, mkdocs: null }

/** As a working tree is: it tells an id only of what it has read. */
function workingTree(files: Files): Tree {
  return { ...memoryTree(files), identify: async (paths) => paths.map(() => null) }
}

/** A commit, and what was read of it. */
function commit(files: Files): { tree: Tree; read: string[] } {
  const tree = memoryTree(files, 'the base')
  const read: string[] = []
  return { tree: { ...tree, read: (paths) => (read.push(...paths), tree.read(paths)) }, read }
}

async function told(tree: Tree, run = startRun(NOTHING_NAMED)): Promise<unknown> {
  const { config, sites } = await assessTree(tree, run)
  return sites.map(({ assessment, ids }) => ({
    config,
    nav: assessment.nav,
    roadmap: assessment.roadmap,
    lack: assessment.roadmapLack,
    cells: assessment.cells.map(({ key, located, status, inNav, outcome }) => ({
      key,
      located,
      status,
      inNav,
      outcome,
    })),
    ids,
  }))
}

const CONFIG = '.github/docs-readiness.yml'

describe('a base after its head is what it is alone', () => {
  test.each<[name: string, head: Files, base: Files]>([
    ['nothing changed', smallSite(), smallSite()],
    ['a document was edited', smallSite({ 'docs/modules/ledger/index.md': '# New' }), smallSite()],
    ['a document came', smallSite({ 'docs/modules/ledger/api.md': '# New' }), smallSite()],
    ['a document went', smallSite({ 'docs/modules/billing/api.md': null }), smallSite()],
    ['a status was flipped', smallSite({ 'docs/roadmap.md': roadmap({ ledgerIndex: '✅' }) }), smallSite()],
    ['the nav lost a page', smallSite({ 'mkdocs.yml': MKDOCS.replace(/ {14}- API.*\n/, '') }), smallSite()],
    ['the roadmap came', smallSite(), smallSite({ 'docs/roadmap.md': null })],
    ['a config came', smallSite({ [CONFIG]: 'aliases:\n  API: [Index]\n' }), smallSite()],
    ['a config went', smallSite(), smallSite({ [CONFIG]: 'aliases:\n  API: [Index]\n' })],
    ['an inherited config was edited', ...['A', 'B'].map(inheriting)] as [string, Files, Files],
  ])('%s', async (_, head, base) => {
    const run = startRun(NOTHING_NAMED)
    await assessTree(workingTree(head), run)
    expect(await told(commit(base).tree, run)).toEqual(await told(commit(base).tree))
  })
})

function inheriting(name: string): Files {
  const nav = MKDOCS.replace('Billing:', `Billing ${name}:`)
  return smallSite({ 'mkdocs.yml': 'INHERIT: base.yml\n', 'base.yml': nav })
}

test('what is the same is not read again, and what is not is', async () => {
  const readAfter = async (head: Files) => {
    const run = startRun(NOTHING_NAMED)
    await assessTree(workingTree(head), run)
    const base = commit(smallSite())
    await assessTree(base.tree, run)
    return base.read
  }
  expect(await readAfter(smallSite())).toEqual([])
  expect(await readAfter(smallSite({ 'docs/modules/ledger/index.md': '# New' }))).toEqual([
    'docs/modules/ledger/index.md',
  ])
  expect(await readAfter(smallSite({ 'docs/roadmap.md': roadmap({ ledgerIndex: '✅' }) }))).toEqual(['docs/roadmap.md'])
  expect(await readAfter(smallSite({ 'mkdocs.yml': `${MKDOCS}\n` }))).toContain('mkdocs.yml')
})

test('what a working tree has, and cannot tell the id of, is not what a commit does not have', async () => {
  const isThere = remembering(async (tree) => {
    await tree.identify(['x'])
    return (await tree.list('')) ?? []
  })
  expect(await isThere(workingTree({ x: '' }), true)).toEqual(['x'])
  expect(await isThere(commit({}).tree, true)).toEqual([])
})

test('what one tree could not read is not what another does not have', async () => {
  const problemIn = remembering(async (tree) => (await tree.read(['x']))[0]?.problem)
  const unreadable: Tree = {
    ...workingTree({}),
    read: async () => [{ id: null, bytes: null, problem: 'too-large' }],
  }
  expect(await problemIn(unreadable, false)).toBe('too-large')
  expect(await problemIn(commit({}).tree, false)).toBe('absent')
})

test('a working tree after another is read in full: it cannot tell what is missing', async () => {
  const run = startRun(NOTHING_NAMED)
  await assessTree(workingTree(smallSite()), run)
  const next = workingTree(smallSite({ [CONFIG]: 'aliases:\n  API: [Index]\n' }))
  expect(await told(next, run)).toEqual(await told(next))
})
