import { appendFile } from 'node:fs/promises'
import { fitToBytes, SUMMARY_BYTES } from './limits.ts'
import type { Log } from './log.ts'

/**
 * Adds to the job summary. Never fails the run: the summary is presentation.
 *
 * @param file GITHUB_STEP_SUMMARY; null where the runner has none (old runners, act)
 */
export async function publishSummary(markdown: string, file: string | null, log: Log): Promise<void> {
  if (file === null) return log.debug('no GITHUB_STEP_SUMMARY: no job summary')
  try {
    await appendFile(file, `${fitToBytes(markdown, SUMMARY_BYTES)}\n`)
  } catch (error) {
    log.notice(`The job summary could not be written: ${error instanceof Error ? error.message : String(error)}`)
  }
}
