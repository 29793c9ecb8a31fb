// Measures whole processes on generated sites, as ratios to floors that are measured in the same run. See docs/performance.md.
//
//   npm run bench                            38 and 1,000 modules
//   npm run bench -- --sizes 38,1000,10000   any sizes
//   npm run bench -- --peers                 beside linters and MkDocs, on the sites of up to 1,000 modules
//   npm run bench -- --small                 proves that what is planted is found, and says what moved (for CI)
//   npm run bench -- --instructions          counts instructions with valgrind, and says what moved (for CI)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkTruth } from './check-truth.mjs'
import { generate } from './generate.mjs'
import { instructionsOf } from './instructions.mjs'
import { median, peakOf, ratio, timeAll } from './measure.mjs'
import { preparePeers } from './peers.mjs'

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string', default: '38,1000' },
    bytes: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '7' },
    share: { type: 'string', default: '0.01' },
    pairs: { type: 'string', default: '5' },
    peers: { type: 'boolean', default: false },
    small: { type: 'boolean', default: false },
    instructions: { type: 'boolean', default: false },
    cli: { type: 'string', default: 'dist/cli.js' },
    json: { type: 'string' },
  },
})

const cli = resolve(flags.cli)
const scripts = fileURLToPath(new URL('.', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const node = process.execPath
/** A linter takes minutes on a site of more modules. */
const MOST_MODULES_FOR_PEERS = 1000
/** Modules of the site that instructions are counted on. */
const COUNTED_MODULES = 12
/** On 38 modules a hundredth would be none. */
const SMALL_SHARE = 0.15

try {
  if (flags.instructions) countInstructions()
  else measureSizes()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measureSizes() {
  const sizes = flags.small ? [38] : flags.sizes.split(',').map(Number)
  const rows = sizes.flatMap((modules) => measureSite(modules))
  const result = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0]?.model,
    rows,
  }
  console.log(`${result.date}, Node ${process.version}, ${cpus().length} × ${result.processor}\n\n${tableOf(rows)}`)
  if (flags.json) writeFileSync(flags.json, `${JSON.stringify(result, null, 2)}\n`)
  if (flags.small) console.log(`\n${movements(rows).join('\n')}`)
}

/** On a small site, because valgrind is fifty times slower than the processor. */
function countInstructions() {
  const root = join(folder, 'site')
  const { base } = generate(root, { ...siteOptions(COUNTED_MODULES), defects: false, share: SMALL_SHARE })
  const start = instructionsOf([node, '-e', '0'])
  if (start === null) throw new Error('valgrind is not installed')
  const check = [node, cli, 'check', '--root', root, '--format', 'json']
  const commands = { check, 'check --base': [...check, '--base', base] }
  console.log(`node -e 0: ${start.toFixed(0)} million instructions (Node ${process.version})`)
  for (const [name, command] of Object.entries(commands)) {
    const known = figures().timesStartInstructions[name]
    console.log(movement(name, instructionsOf(command) / start, known, { more: 1.08, less: 0.92 }))
  }
}

function measureSite(modules) {
  const root = join(folder, `site-${modules}`)
  const share = flags.small ? SMALL_SHARE : Number(flags.share)
  const truth = generate(root, { ...siteOptions(modules), defects: true, share })
  prove(root, modules, truth)
  const changed = `git diff-tree -r --diff-filter=d ${truth.base} HEAD | awk '{ print $4 }' | git cat-file --batch`
  const check = [node, cli, 'check', '--root', root, '--format', 'json']
  const commands = [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'reading every document', command: [node, join(scripts, 'floor-read.mjs'), join(root, 'docs')] },
    { name: 'git: what changed', command: ['bash', '-c', changed], cwd: root },
    { name: 'check', command: check, own: true },
    { name: 'check --base', command: [...check, '--base', truth.base], own: true },
    { name: 'check --base --head', command: [...check, '--base', truth.base, '--head', 'HEAD'], own: true },
  ]
  const rows = rowsOf(modules, commands, timeAll(commands, Number(flags.pairs)))
  return flags.peers && modules <= MOST_MODULES_FOR_PEERS ? [...rows, ...measurePeers(modules)] : rows
}

function siteOptions(modules) {
  return { modules, size: Number(flags.bytes), seed: Number(flags.seed) }
}

function prove(root, modules, truth) {
  const problems = checkTruth(cli, root, truth)
  if (problems.length > 0) {
    process.exitCode = 1
    console.error(`${modules} modules:\n  ${problems.join('\n  ')}`)
    return
  }
  const planted = truth.findings.length + truth.change.length
  console.log(`${modules} modules: ${planted} planted defects found, and nothing else`)
}

/** On a site without defects, which some peers would stop at; without a warm-up, because each takes minutes. */
function measurePeers(modules) {
  const root = join(folder, `clean-${modules}`)
  generate(root, { ...siteOptions(modules), defects: false })
  const commands = [
    { name: 'node -e 0', command: [node, '-e', '0'] },
    { name: 'reading every document', command: [node, join(scripts, 'floor-read.mjs'), join(root, 'docs')] },
    { name: 'check, the same site without defects', command: [node, cli, 'check', '--root', root, '--format', 'json'] },
    ...preparePeers(join(folder, 'peers'), root),
  ]
  return rowsOf(modules, commands, timeAll(commands, 1, { warmUp: false })).slice(2)
}

function rowsOf(modules, commands, runs) {
  const [start, reading] = runs
  return commands.map(({ name, command, own }, at) => ({
    modules,
    name,
    cpu: median(runs[at].map(({ cpu }) => cpu)),
    wall: median(runs[at].map(({ wall }) => wall)),
    toStart: ratio(runs[at], start),
    toReading: ratio(runs[at], reading),
    peak: own ? peakOf(command) : null,
  }))
}

function tableOf(rows) {
  const lines = rows.map(({ modules, name, cpu, wall, toStart, toReading, peak }) => {
    const numbers = [
      cpu.toFixed(2),
      wall.toFixed(2),
      toStart.toFixed(1),
      toReading.toFixed(2),
      peak ? peak.toFixed(0) : '',
    ]
    return `| ${modules} | ${name} | ${numbers.join(' | ')} |`
  })
  const head = '| Modules | Command | CPU s | Wall s | × `node -e 0` | × reading | Peak MiB |'
  return [head, '|---:|---|---:|---:|---:|---:|---:|', ...lines].join('\n')
}

/** How the small run stands to the committed figures; only far beyond the noise of a shared runner is it worth a word. */
function movements(rows) {
  return Object.entries(figures().timesNodeStart).map(([name, known]) => {
    const now = rows.find((row) => row.name === name)?.toStart ?? Number.NaN
    return movement(name, now, known, { more: 1.3, less: 0.75 })
  })
}

function movement(name, now, known, { more, less }) {
  const moved = now / known
  const verdict = moved > more ? 'MORE' : moved < less ? 'less: commit the new figure' : 'as before'
  return `${name}: ${now.toFixed(2)} × node -e 0, committed ${known}: ${verdict}`
}

function figures() {
  return JSON.parse(readFileSync(join(scripts, 'figures.json'), 'utf8'))
}
