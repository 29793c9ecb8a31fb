import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { COLUMNS, columnNamed, NAV_TITLES, TABLE_COLUMNS } from './columns.mjs'
import { pageText, stubText } from './page.mjs'
import { chanceOf, PENDING } from './site.mjs'

/** Writes the whole site below `root`. */
export function writeSite(root, site) {
  writeShared(root, site)
  for (const module of site.modules) for (const column of COLUMNS) writeDocument(root, site, module, column)
}

/** Writes what a change touched. */
export function rewrite(root, site, touched) {
  writeShared(root, site)
  for (const { module, column } of touched) {
    rmSync(join(root, 'docs', module.folder, column.file), { force: true })
    writeDocument(root, site, module, column)
  }
}

function writeShared(root, site) {
  write(root, 'mkdocs.yml', configText(site))
  write(root, 'docs/index.md', '# Home\n\nWelcome to the docs of a platform that does not exist.\n')
  write(root, 'docs/references/dependency-guard.md', '# Dependency Guard\n\nWhat may depend on what.\n')
  write(root, 'docs/engineering/roadmap.md', roadmapText(site))
}

function writeDocument(root, site, module, column) {
  const cell = module.cells.get(column.name)
  if (cell.page === 'none') return
  const path = `docs/${module.folder}/${cell.path}`
  if (cell.page === 'stub') return write(root, path, stubText(column))
  const text = pageText(chanceOf(site, cell), module, column, site.size, cell.pageOptions)
  write(root, path, cell.page === 'binary' ? Buffer.from([0xff, 0xfe, 0x00, ...Buffer.from(text)]) : text)
  for (const further of cell.furtherNav) write(root, `docs/${module.folder}/${further}`, text)
}

function write(root, path, content) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

/** An `mkdocs.yml` as people write them, with tags that only Python understands; Debian's MkDocs builds it. */
function configText(site) {
  const groups = groupBy(site.modules, ({ group }) => group)
  const lines = [...groups].flatMap(([group, modules]) => [
    `      - ${group}:`,
    ...modules.filter(({ inNav }) => inNav).flatMap(navOfModule),
  ])
  return `${CONFIG}${lines.join('\n')}\n`
}

const CONFIG = `site_name: Bench
site_url: !ENV [BENCH_SITE_URL, "https://docs.example.com/"]
theme:
  name: mkdocs            # the theme that every MkDocs has
markdown_extensions:
  - admonition
  - def_list
  - toc:
      permalink: false
      slugify: !!python/name:markdown.extensions.toc.slugify
nav:
  - Home: index.md
  - Engineering:
      - Roadmap: engineering/roadmap.md
      - References:
          - Dependency Guard: references/dependency-guard.md
  - Modules:
`

function navOfModule(module) {
  const pages = COLUMNS.flatMap((column) => {
    const cell = module.cells.get(column.name)
    if (!cell.inNav) return []
    const title = NAV_TITLES[column.name] ?? column.name
    const path = cell.navKeepsPath ? column.file : cell.path
    return [path, ...cell.furtherNav].map((file) => `              - ${title}: ${module.folder}/${file}`)
  })
  return [`          - ${module.name}:`, ...pages]
}

function roadmapText(site) {
  const groups = groupBy(
    site.modules.filter(({ hasRow }) => hasRow),
    ({ rowGroup }) => rowGroup,
  )
  const rows = [...groups].flatMap(([group, modules]) => [
    `| **${group}** |${' |'.repeat(TABLE_COLUMNS.length)}`,
    ...modules.flatMap((module) => (module.repeated ? [rowOf(module), rowOf(module)] : [rowOf(module)])),
  ])
  const extra = site.extraRows.map((name) => `| ${name} |${` ${PENDING} |`.repeat(TABLE_COLUMNS.length)}`)
  const described = (tier) =>
    COLUMNS.filter((column) => column.tier === tier).map(({ name, described: topics }) => `- ${name}: ${topics}`)
  return `# Roadmap

## Scope
Track documentation readiness across modules. Columns are split into **Basic** and **Optional**.

## Columns
Basic
${described('Basic').join('\n')}

Optional
${described('Optional').join('\n')}
- Engineering Wiring: CI hooks, starter kits, scripts, or automation specific to the module

## Checklist
Use these emojis to track status. ✅ = ready, ⚪ = pending.

| Module | ${TABLE_COLUMNS.join(' | ')} |
|---|${TABLE_COLUMNS.map(() => '---|').join('')}
${[...rows, ...extra].join('\n')}

## Notes
- This page is updated as modules progress. Date generated: ${site.date}
- Keep the module list in sync with \`mkdocs.yml\` under **Modules**
- For dependency policy see [Dependency Guard](../references/${site.brokenRoadmapLink ? 'gone' : 'dependency-guard'}.md)
`
}

function rowOf(module) {
  const cells = TABLE_COLUMNS.map((name) => module.cells.get(columnNamed(name).name).status)
  const written = module.lacksLastCell ? cells.slice(0, -1) : cells
  return `| ${module.name} | ${written.join(' | ')} |`
}

/** In the order in which the groups first come. Node 20 has no `Map.groupBy`. */
function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
