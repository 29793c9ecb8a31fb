import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadSite } from '../../src/load/site.ts'
import { renderSite } from '../../src/render/site.ts'
import { corpus, describeCorpus } from '../helpers/corpus.ts'
import { memoryTree } from '../helpers/tree.ts'
import { type CorpusCase, corpusCases, type Oracle, readCorpusCase } from '../parse/site/corpus-case.ts'

/** Projects where the answer on record is not what a reader of the site would see, each with the reason. */
const deliberate: Readonly<Record<string, string>> = {
  'apache+iceberg':
    'its includes are fetched before the build, and hooks and other plugins take part: dynamic, not refused',
  'DmitriBogdanov+UTL': 'awesome-nav could not be run for the record, so that it has the automatic nav',
  'Eatham532+Software-Engineering-HSC-Textbook':
    'awesome-nav could not be run for the record, so that it has the automatic nav',
  'lukasgeiter+mkdocs-awesome-nav': 'awesome-nav could not be run for the record, so that it has the automatic nav',
}

interface Read {
  source: string
  reasons: string[]
  pages: { titles: (string | null)[]; src: string; inclusion: string; location: object | null }[]
  links: { titles: (string | null)[]; url: string; kind: string }[]
  missing: string[]
  omitted: string[]
  error: { message: string; line: number | null } | null
}

async function read({ files, config }: CorpusCase): Promise<Read> {
  return JSON.parse(renderSite(await loadSite(memoryTree(files), { mkdocs: config, environment: {} }))) as Read
}

function wanted(oracle: Oracle): object {
  if (oracle.error !== undefined || (oracle.config_errors ?? []).length > 0) return { refused: true }
  return {
    refused: false,
    pages: (oracle.pages ?? []).map(({ path, src, inclusion }) => [path, src, inclusion]),
    links: (oracle.links ?? []).map(({ path, url, kind }) => [path, url, kind]),
    missing: (oracle.missing ?? []).map(({ url }) => url),
    omitted: (oracle.not_in_nav ?? []).filter(({ inclusion }) => inclusion === 'included').map(({ src }) => src),
  }
}

function got(site: Read): object {
  if (site.error !== null) return { refused: true }
  return {
    refused: false,
    pages: site.pages.map(({ titles, src, inclusion }) => [titles, src, inclusion]),
    links: site.links.map(({ titles, url, kind }) => [titles, url, kind]),
    missing: site.missing,
    // The record is sorted by name.
    omitted: site.omitted.toSorted((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right))),
  }
}

/** The list that MkDocs printed, in its order. */
function printedOmitted(oracle: Oracle): string[] | null {
  const message = oracle.log?.find((row) => row.message.startsWith('The following pages exist'))?.message
  return message === undefined
    ? null
    : message
        .split('\n')
        .slice(1)
        .map((line) => line.replace(/^ +- /, ''))
}

describeCorpus('real projects and hand-made edges, as MkDocs 1.6.1 reads them', () => {
  const names = corpusCases()

  test('there are cases', () => expect(names.length).toBeGreaterThan(100))

  test.each(names.filter((name) => !Object.hasOwn(deliberate, name)))('%s', async (name) => {
    const item = readCorpusCase(name)
    const oracle = item.withPlugins ?? item.oracle
    const site = await read(item)
    expect(got(site)).toEqual(wanted(oracle))
    const printed = printedOmitted(oracle)
    if (printed !== null && site.error === null) expect(site.omitted).toEqual(printed)
    if (site.error !== null) expect(site.error.message).toMatch(/\S/)
  })

  test('a nav whose includes are not in the repository is dynamic where more takes part than is understood', async () => {
    const item = readCorpusCase('apache+iceberg')
    const site = await read(item)
    expect(site.source).toBe('dynamic')
    expect(site.reasons.join('\n')).toContain('monorepo')
    expect(got(site)).toEqual(wanted(item.oracle))
  })

  test('awesome-nav: the nav of its own documentation', async () => {
    const site = await read(readCorpusCase('lukasgeiter+mkdocs-awesome-nav'))
    expect(site.source).toBe('config')
    expect(
      site.pages.map(({ titles, src }) => [...titles.slice(0, -1), titles.at(-1) ?? '-', src].join(' > ')),
    ).toEqual([
      'About > Getting Started > index.md',
      'About > - > philosophy.md',
      'About > - > migration-v3.md',
      'Features > - > features/nav.md',
      'Features > - > features/sorting.md',
      'Features > - > features/titles.md',
      'Features > - > features/hiding.md',
      'Features > - > features/flattening.md',
      'Features > - > features/options.md',
      '- > reference.md',
    ])
    expect(site.omitted).toEqual([])
  })

  test('a real zensical.toml: every page of its nav is on disk, and has its place', async () => {
    const base = join(corpus, 'sites/zensical/Wcowin+Zensical-Chinese-Tutorial')
    const paths = readFileSync(`${base}.files.txt`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    const files = {
      'zensical.toml': readFileSync(`${base}.toml`),
      ...Object.fromEntries(paths.map((path) => [path, ''])),
    }
    const outcome = await loadSite(memoryTree(files), { mkdocs: null, environment: {} })
    const site = JSON.parse(renderSite(outcome)) as Read
    expect([site.pages.length, site.links.length, site.missing, site.omitted.length]).toEqual([33, 2, [], 6])
    expect(site.pages.filter(({ location }) => location === null)).toEqual([])
  })
})
