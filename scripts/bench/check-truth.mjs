import { spawnSync } from 'node:child_process'

/** What keeps the product's report from being exactly the truth; empty where it is. */
export function checkTruth(cli, root, { base, findings, change }) {
  const alone = run(cli, root, [])
  const problems = [
    ...differences('', alone.report.findings.map(nameOf), [...findings, ...change].map(nameOf)),
    ...(run(cli, root, []).text === alone.text ? [] : ['two runs do not print the same bytes']),
    ...(oneCore === null || run(cli, root, [], oneCore).text === alone.text
      ? []
      : ['a run on one core does not print the same bytes']),
  ]
  if (base === null) return problems
  const { report } = run(cli, root, ['--base', base])
  const withState = ({ state, cause, ...finding }) => `${state} (${cause}) ${nameOf(finding)}`
  return [
    ...problems,
    ...differences('against the base: ', report.findings.map(withState), [
      ...findings.map((finding) => withState({ ...finding, state: 'existing', cause: null })),
      ...change.map((finding) => withState({ ...finding, state: 'new' })),
    ]),
  ]
}

/** Keeps a command on the first core; null where the system has no such tool. */
const oneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '--cpu-list', '0'] : null

function run(cli, root, args, prefix = []) {
  const check = [cli, 'check', '--root', root, '--format', 'json', '--today', '2025-10-03', ...args]
  const [program, ...rest] = [...prefix, process.execPath, ...check]
  const { stdout, stderr, status } = spawnSync(program, rest, { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status > 1) throw new Error(stderr)
  return { text: stdout, report: JSON.parse(stdout) }
}

function nameOf({ rule, module, column }) {
  return [rule, module, column].filter(Boolean).join(' | ')
}

function differences(where, found, planted) {
  return [
    ...without(planted, found).map((name) => `${where}planted and not found: ${name}`),
    ...without(found, planted).map((name) => `${where}found and not planted: ${name}`),
  ]
}

/** The names of one list that the other lacks, as often as it lacks them. */
function without(names, others) {
  const counts = new Map()
  for (const name of others) counts.set(name, (counts.get(name) ?? 0) + 1)
  return names.filter((name) => {
    const left = counts.get(name) ?? 0
    counts.set(name, left - 1)
    return left <= 0
  })
}
