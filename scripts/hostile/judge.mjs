import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createRandom } from '../bench/random.mjs'
import { generate } from './generate.mjs'

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url))
const CLI = resolve(process.env.DIST_DIR ?? fileURLToPath(new URL('../../dist', import.meta.url)), 'cli.js')

const SECRET = 'PlantedWordsThatNobodyMayRead'
const FORMATS = ['text', 'json', 'comment', 'summary', 'github', 'sarif', 'junit', 'html', 'rdjson']

/** In milliseconds: whatever takes longer hangs. */
const PATIENCE = 120_000

/** Generates the repository of a seed, runs the gate on it, and says what it took and what is wrong with that. */
export function judge(seed, scale) {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    const secret = join(folder, 'outside', 'secret.md')
    mkdirSync(join(folder, 'outside'))
    writeFileSync(secret, `# API\n\n## Endpoints\n\n${SECRET} ${SECRET}\n`)
    const root = join(folder, 'repository')
    const { tricks, isLoosened, head } = generate(root, { seed, scale, secret })
    const random = createRandom(seed ^ 0x5eed)
    const ways = [
      ['--base', 'HEAD~1', ...(head === null ? [] : ['--head', head])],
      ['--base', 'HEAD~1', '--head', 'HEAD'],
      [],
    ]
    const way = isLoosened || head !== null ? ways[0] : random.pick(ways)
    // A table that no reader finds, in the base either, would be a finding of before.
    const gate = isLoosened ? [] : ['--gate', 'all']
    const args = ['check', '--root', root, '--today', '2026-02-01', '--format', random.pick(FORMATS), ...gate, ...way]
    return { seed, tricks, args: args.slice(5), ...run(args, folder) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(args, cwd) {
  const start = performance.now()
  const { status, signal, stdout, stderr, output } = spawnSync(process.execPath, ['--require', USAGE, CLI, ...args], {
    cwd,
    env: { PATH: process.env.PATH, GITHUB_TOKEN: SECRET },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  })
  const seconds = (performance.now() - start) / 1000
  const { memory = 0, cpu = 0 } = JSON.parse(output?.[3] || '{}')
  const printed = `${stdout}${stderr}`
  const wrong = [
    ...(signal === null ? [] : [`ended by ${signal} after ${Math.round(seconds)} s`]),
    ...(status === 1 || status === 2 ? [] : [`exit code ${status}`]),
    ...(status === 2 && !/^docs-readiness: [^\n]+\n$/.test(stderr) ? [`no sentence: ${stderr.slice(0, 300)}`] : []),
    ...(printed.includes(SECRET) ? ['a secret is told'] : []),
    ...(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(printed)
      ? ['characters that a terminal obeys']
      : []),
    ...(memory > 1024 * 1024 ? [`${Math.round(memory / 1024)} MiB`] : []),
  ]
  return { status, seconds, cpu: cpu / 1e6, memory: memory / 1024, said: stderr.trim().slice(0, 200), wrong }
}
