import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from '../../helpers/corpus.ts'

/** What MkDocs's own code said of a case; see the corpus's README. */
export interface Oracle {
  error?: string
  config_errors?: unknown[]
  pages?: { path: (string | null)[]; src: string; inclusion: string }[]
  links?: { path: (string | null)[]; url: string; kind: string }[]
  missing?: { url: string }[]
  not_in_nav?: { src: string; inclusion: string }[]
  log?: { message: string }[]
}

export interface CorpusCase {
  name: string
  /** The configuration, relative to the case. */
  config: string
  files: Record<string, Uint8Array>
  oracle: Oracle
  /** MkDocs with the project's nav plugins run. */
  withPlugins: Oracle | null
}

const sites = join(corpus, 'sites')

const notOfTheProject = /^(?:files\.txt|symlinks\.txt|meta\.json|oracle(?:-[\w.]+)?\.json)$/

/** Names of the folders that have an answer. */
export function corpusCases(): string[] {
  return readdirSync(sites).filter((name) => existsSync(join(sites, name, 'oracle.json')))
}

/** A case with empty files for the docs whose contents the corpus leaves out. */
export function readCorpusCase(name: string): CorpusCase {
  const folder = join(sites, name)
  const files: Record<string, Uint8Array> = {}
  for (const path of lines(join(folder, 'files.txt'))) files[path] = new Uint8Array()
  for (const line of lines(join(folder, 'symlinks.txt'))) files[line.split('\t')[0] ?? ''] = new Uint8Array()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name).slice(folder.length + 1)
    if (entry.isFile() && !notOfTheProject.test(path)) files[path] = readFileSync(join(folder, path))
  }
  const plugins = join(folder, 'oracle-plugins.json')
  return {
    name,
    config: (readJson(join(folder, 'meta.json')) as { config: string }).config,
    files,
    oracle: readJson(join(folder, 'oracle.json')) as Oracle,
    withPlugins: existsSync(plugins) ? (readJson(plugins) as Oracle) : null,
  }
}

function lines(path: string): string[] {
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : []
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
