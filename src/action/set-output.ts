import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

/**
 * Sets an output of the step, as GitHub's page "Workflow commands" has it: the value between two lines that nobody can
 * guess. @actions/core would do the same, and loading it costs a twentieth of the run.
 *
 * @param file GITHUB_OUTPUT; null where the runner has none (act), and nothing can be set
 */
export async function setOutput(file: string | null, name: string, value: string): Promise<void> {
  if (file === null) return
  const delimiter = `ghadelimiter_${randomUUID()}`
  await appendFile(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}
