// `npm start`: the main job on the example's pull request, with nothing but Node and git.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { example, project, withExampleRepository } from './example-repository.mjs'

const cli = join(project, 'dist', 'cli.js')
const expected = JSON.parse(readFileSync(join(example, 'expected.json'), 'utf8'))

process.exitCode = withExampleRepository(demonstrate) ? 0 : 1

/** @returns whether the gate answered as expected.json says */
function demonstrate(repository) {
  // The verdict goes straight to the terminal, so that it keeps its colours.
  check(repository, 'text', 'inherit')
  const comment = check(repository, 'comment', 'pipe').output
  const { output, exitCode } = check(repository, 'json', 'pipe')
  if (comment === '' || output === '') return false
  console.log(`\n----- the comment on the pull request -----\n${comment.trimEnd()}\n-----\n`)

  const differences = compare(JSON.parse(output), exitCode)
  if (differences.length > 0) {
    console.error(`The gate did not answer as examples/pull-request/expected.json says:\n${differences.join('\n')}`)
    return false
  }
  console.log(`The gate's exit code is ${exitCode}: this pull request cannot be merged where the check is required.
That is the answer that the example expects.

Try next, in your own repository with a roadmap and an mkdocs.yml:
  node ${cli} check
  node ${cli} check --base origin/main
The five changes in the example: examples/pull-request/README.md. As a GitHub Action: README.md.`)
  return true
}

function check({ root, base }, format, stdout) {
  const run = spawnSync(process.execPath, [cli, 'check', '--root', root, '--base', base, '--format', format], {
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
  })
  if (run.error) throw run.error
  return { output: run.stdout ?? '', exitCode: run.status }
}

/** @returns one line for each fact that differs from expected.json */
function compare(report, exitCode) {
  const facts = [
    `exit code ${exitCode}`,
    `conclusion ${report.conclusion}`,
    ...report.findings.filter((finding) => finding.state === 'new').map(inWords),
  ]
  const wanted = [
    `exit code ${expected.exitCode}`,
    `conclusion ${expected.conclusion}`,
    ...expected.newFindings.map(inWords),
  ]
  return [
    ...wanted.filter((fact) => !facts.includes(fact)).map((fact) => `  expected and not found: ${fact}`),
    ...facts.filter((fact) => !wanted.includes(fact)).map((fact) => `  found and not expected: ${fact}`),
  ]
}

function inWords(finding) {
  return `${finding.rule}, ${finding.module}, ${finding.column}, cause ${finding.cause}`
}
