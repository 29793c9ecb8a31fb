import { execFileSync } from 'node:child_process'
import { lstatSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const COLUMNS = [
  ['Index', 'role, inputs, outputs'],
  ['API', 'endpoints, error model, rate limits'],
  ['Runbook', 'incidents, alerts'],
]

const PROSE = 'The module turns metered usage into invoices that customers can pay, once a month and on demand.'

/** An ordinary site, to be spoilt. What a trick leaves alone is read and judged as ever. */
export function makeSite(random) {
  const site = {
    /** Path → text, bytes, `{ link }`, `{ sparse }` (bytes of nothing), `{ pipe: true }` or `{ folder: true }`. */
    files: new Map(),
    /** Paths that git is not told of. */
    unversioned: [],
    /** Lines of the nav below Modules, of the table, and of two files of settings. */
    nav: [],
    rows: [],
    mkdocs: [],
    config: [],
    /** Lines under Columns. */
    columns: COLUMNS.map(([name, topics]) => `- ${name}: ${topics}`),
    /** Documents that the table claims to be ready. */
    pages: [],
    /** Whatever replaces a file: path → content; and what only the pull request brings. */
    whole: new Map(),
    inHead: new Map(),
  }
  const modules = 2 + random.below(6)
  for (let index = 0; index < modules; index++) addModule(site, `Module ${index}`, random)
  return site
}

/** Adds a module with a document for each column. The name is anything that a cell of a table can hold. */
export function addModule(site, name, random, folder = `m${site.rows.length}`) {
  const cells = COLUMNS.map(() => random.pick(['✅', '✅', '⚪']))
  site.rows.push(`| ${name} | ${cells.join(' | ')} |`)
  site.nav.push(`    - ${quoted(name)}:`)
  for (const [index, [column, topics]] of COLUMNS.entries()) {
    const path = `docs/modules/${folder}/${column.toLowerCase()}.md`
    site.nav.push(`        - ${column}: ${quoted(path.slice('docs/'.length))}`)
    const sections = topics.split(', ').map((topic) => `## ${topic}\n\n${PROSE}\n`)
    site.files.set(path, `# ${column}\n\n${sections.join('\n')}`)
    if (cells[index] === '✅') site.pages.push(path)
  }
}

/** A text of YAML in quotes; characters that YAML does not take as they are become escapes. */
function quoted(text) {
  return JSON.stringify(text).replace(/[\u007f-\u009f\ufeff]|[\u{e0000}-\u{e007f}]/gu, (character) => {
    return `\\U${character.codePointAt(0).toString(16).padStart(8, '0')}`
  })
}

/** The claim that is not true, whatever else is in the table: a gate that passes has been fooled. */
const LIE = '| Planted | ✅ | ✅ | ✅ |'

/** Writes the site below `root`; `isHead` is a pull request, which adds a lie and more. */
export function writeSite(root, site, isHead) {
  const files = new Map([
    ['mkdocs.yml', mkdocsText(site)],
    ['docs/roadmap.md', roadmapText(site, isHead ? [LIE, ...site.rows] : site.rows)],
    ...(site.config.length === 0 ? [] : [['.docs-readiness.yml', `${site.config.join('\n')}\n`]]),
    ...site.files,
    ...site.whole,
    ...(isHead ? site.inHead : []),
  ])
  for (const [path, content] of files) write(join(root, path), content)
}

function mkdocsText({ nav, mkdocs }) {
  return ['site_name: T', 'nav:', '  - Roadmap: roadmap.md', '  - Modules:', ...nav, ...mkdocs, ''].join('\n')
}

function roadmapText({ columns }, rows) {
  const head = ['# Roadmap', '## Columns', 'Basic', ...columns, '## Checklist', '✅ = ready, ⚪ = pending.', '']
  const table = ['| Module | Index | API | Runbook |', '|---|---|---|---|', ...rows]
  return [...head, ...table, '', '## Notes', '- In sync with `mkdocs.yml` under **Modules**', ''].join('\n')
}

/** Two tricks may want one path, which the first has; and no file system takes every name. */
const REFUSED = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'EILSEQ', 'EINVAL', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENXIO'])

function write(file, content) {
  const { link, pipe, sparse, folder } = typeof content === 'string' ? {} : content
  try {
    // Never through a link: it may lead out of the repository.
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) return
    mkdirSync(folder ? file : dirname(file), { recursive: true })
    if (link !== undefined) symlinkSync(link, file)
    else if (pipe) execFileSync('mkfifo', [file], { stdio: 'ignore' })
    else if (sparse !== undefined) {
      writeFileSync(file, '')
      truncateSync(file, sparse)
    } else if (!folder) writeFileSync(file, content)
  } catch (error) {
    if (!REFUSED.has(error.code) && error.status === undefined) throw error
  }
}
