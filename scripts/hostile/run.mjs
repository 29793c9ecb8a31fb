// Runs the gate on generated hostile repositories and tells the worst of it.
//
//   node scripts/hostile/run.mjs [how many] [first seed] [scale]
//
// Exits 1 where a run passes, hangs, dies, prints what a terminal obeys or what lies outside, or takes more than 1 GiB of memory.
import { judge } from './judge.mjs'

const [count = 1000, first = 1, scale = 1] = process.argv.slice(2).map(Number)

const runs = []
for (let seed = first; seed < first + count; seed++) {
  const run = judge(seed, scale)
  runs.push(run)
  if (run.wrong.length > 0)
    console.log(`seed ${seed}: ${run.wrong.join('; ')} (${run.tricks.join(', ')}; ${run.args.join(' ')})`)
  if (runs.length % 100 === 0) console.log(`${runs.length} of ${count}`)
}

const worst = (key) => runs.toSorted((one, other) => other[key] - one[key]).slice(0, 5)
const show = ({ seed, status, seconds, cpu, memory, tricks, said }) =>
  `  seed ${seed}: ${seconds.toFixed(1)} s (CPU ${cpu.toFixed(1)} s), ${Math.round(memory)} MiB, exit ${status}: ${tricks.join(', ')}${said === '' ? '' : ` – ${said}`}`
const codes = [1, 2].map((code) => `${runs.filter(({ status }) => status === code).length} with exit ${code}`)
console.log(
  `${runs.length} repositories: ${codes.join(', ')}, ${runs.filter(({ wrong }) => wrong.length > 0).length} wrong`,
)
console.log(`The slowest:\n${worst('cpu').map(show).join('\n')}`)
console.log(`The largest:\n${worst('memory').map(show).join('\n')}`)
process.exitCode = runs.some(({ wrong }) => wrong.length > 0) ? 1 : 0
