import { spawnSync } from 'node:child_process'
import { ENVIRONMENT } from './measure.mjs'

/**
 * Instructions that a command and all its threads execute, in millions, as valgrind's callgrind counts them: the same on a
 * busy machine as on an idle one, within two in a hundred. Null where valgrind is not installed.
 */
export function instructionsOf(command) {
  const options = ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--trace-children=yes']
  const { stderr, error } = spawnSync('valgrind', [...options, ...command], {
    encoding: 'utf8',
    env: ENVIRONMENT,
    maxBuffer: 2 ** 30,
  })
  if (error) return null
  const counts = [...stderr.matchAll(/Collected : (\d+)/g)].map(([, count]) => Number(count))
  if (counts.length === 0) throw new Error(`valgrind counted nothing for ${command.join(' ')}: ${stderr.slice(-2000)}`)
  return counts.reduce((sum, count) => sum + count, 0) / 1e6
}
