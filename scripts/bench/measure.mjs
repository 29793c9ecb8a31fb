import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The shell counts what it and git, its grandchild, used; its own start is not in it. */
const TIMED = '"$@" >/dev/null 2>&1; code=$?; times; exit $code'

/** User and system seconds, and wall seconds, of one whole process with its children. */
export function timeOnce([program, ...args], cwd) {
  const start = performance.now()
  const shell = spawnSync('bash', ['-c', TIMED, 'bash', program, ...args], { cwd, encoding: 'utf8', env: ENVIRONMENT })
  const wall = (performance.now() - start) / 1000
  if (shell.error || shell.status > 1) throw new Error(`${[program, ...args].join(' ')} ended with ${shell.status}`)
  const [user, system] = (shell.stdout.trim().split('\n').at(-1) ?? '').split(/\s+/).map(seconds)
  return { cpu: user + system, wall }
}

/**
 * What is measured sees: no certificates besides Node's own, which Node 20 reads at every start. Where a machine names some, that
 * takes four times as long as all else that `node -e 0` does, and every ratio to it would look good.
 */
export const ENVIRONMENT = { ...process.env, LC_ALL: 'C', SOURCE_DATE_EPOCH: '1759363200' }
delete ENVIRONMENT.NODE_EXTRA_CA_CERTS

function seconds(text) {
  const [minutes, rest] = text.replace('s', '').split('m')
  return Number(minutes) * 60 + Number(rest)
}

/** Peak memory in MiB of a run of Node, in a run of its own because asking costs a little. */
export function peakOf([program, ...args], cwd) {
  const run = spawnSync(program, ['--require', fileURLToPath(new URL('peak.cjs', import.meta.url)), ...args], {
    cwd,
    env: ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return Number(run.output[3]) / 1024
}

/**
 * Runs all commands in turn, `pairs` times after a warm-up, so that a machine that slows down slows all of them down.
 * Gives each command's runs, in the order of the rounds.
 */
export function timeAll(commands, pairs, { warmUp = true } = {}) {
  if (warmUp) for (const { command, cwd } of commands) timeOnce(command, cwd)
  const runs = commands.map(() => [])
  for (let round = 0; round < pairs; round++)
    for (const [at, { command, cwd }] of commands.entries()) runs[at].push(timeOnce(command, cwd))
  return runs
}

/** Median of the ratios of two commands' CPU, round by round. */
export function ratio(runs, floor) {
  return median(runs.map(({ cpu }, round) => cpu / floor[round].cpu))
}

export function median(values) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
