import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { checkRepository } from '../src/check-repository.ts'
import type { Finding, Report } from '../src/model/report.ts'
import { corpus, describeCorpus } from './helpers/corpus.ts'
import { makeRepository, type Repository } from './helpers/repository.ts'

describeCorpus('a real repository, as a pull request', () => {
  let repository: Repository
  let report: Report
  beforeAll(async () => {
    repository = makeRepository()
    commit('base')
    commit('head')
    report = await check('HEAD~1')
  })
  afterAll(() => repository.remove())

  function commit(state: 'base' | 'head'): void {
    repository.git('rm', '-r', '--quiet', '--force', '--ignore-unmatch', '.')
    cpSync(join(corpus, 'platform-docs', state), repository.root, { recursive: true })
    repository.git('add', '--all')
    repository.git('commit', '--quiet', '--message', state)
  }

  async function check(base: string): Promise<Report> {
    const request = {
      root: repository.root,
      base,
      head: null,
      gate: null,
      failOn: null,
      today: null,
      config: null,
      roadmap: null,
      mkdocs: null,
    }
    return (await checkRepository(request, { environment: process.env, now: new Date(0), labels: async () => [] }))
      .report
  }

  const ofRule = (rule: string, from = report): Finding[] => from.findings.filter((finding) => finding.rule === rule)

  test('has 266 cells, 14 of them ready, each with a document that the nav names', () => {
    expect(report.totals).toMatchObject({ cells: 266, ready: 14, pending: 252, overclaimed: 1, upheld: 265 })
    const ready = report.cells.filter(({ status }) => status === 'ready')
    expect(ready.map(({ doc, inNav }) => [doc?.via, inNav])).toEqual(ready.map(() => ['nav', true]))
  })

  test('overclaims exactly one cell, by this change', () => {
    expect(report.conclusion).toBe('failure')
    expect(report.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      {
        rule: 'ready-doc-incomplete',
        module: 'Data Contract Registry',
        column: 'Index',
        state: 'new',
        cause: 'claimed',
        topics: ['related user stories'],
      },
    ])
  })

  test('has an untracked column and a stale date', () => {
    expect(ofRule('column-untracked')).toMatchObject([{ column: 'Engineering Wiring' }])
    expect(ofRule('roadmap-date-stale')).toHaveLength(1)
  })

  test('names 59 pages that are not there, and says of no other page that it is missing or not in the nav', () => {
    const missing = ofRule('nav-page-missing')
    expect(missing).toHaveLength(59)
    expect(missing.filter(({ state }) => state === 'new')).toHaveLength(45)
    for (const rule of ['ready-doc-missing', 'ready-doc-not-in-nav', 'module-not-in-nav', 'module-not-in-roadmap'])
      expect(ofRule(rule)).toEqual([])
  })

  test('warns of one link, which a reader who clicks it will find broken', () => {
    expect(ofRule('ready-doc-link-broken')).toMatchObject([
      { module: 'Policy Registry', column: 'UI', location: { startLine: 15 } },
    ])
    expect(ofRule('ready-doc-boilerplate')).toEqual([])
  })

  test('gives nothing new where a module moves and the nav with it', async () => {
    repository.git('mv', 'docs/modules/host/policy-registry', 'docs/modules/host/policies')
    const nav = join(repository.root, 'mkdocs.yml')
    writeFileSync(nav, readFileSync(nav, 'utf8').replaceAll('host/policy-registry/', 'host/policies/'))
    const moved = await check('HEAD')
    expect(moved.findings.filter(({ state, rule }) => state === 'new' && rule.startsWith('ready-'))).toEqual([])
    expect(moved.conclusion).toBe('success')
    repository.git('reset', '--quiet', '--hard')
  })

  test('gives seven new errors where a module is deleted', async () => {
    repository.git('rm', '-r', '--quiet', 'docs/modules/host/policy-registry')
    const gone = await check('HEAD')
    const missing = ofRule('ready-doc-missing', gone)
    expect(missing).toHaveLength(7)
    for (const finding of missing) expect(finding).toMatchObject({ state: 'new', cause: 'deleted' })
    expect(gone.conclusion).toBe('failure')
    repository.git('reset', '--quiet', '--hard')
  })
})
