import type { Published } from '../publish/publish.ts'
import { markdownText } from '../render/escape.ts'
import { gateKey } from './gate-key.ts'
import type { Job } from './job.ts'
import { externalId, publishIfWanted } from './show-result.ts'

/** A sentence that a reader takes in; a longer one quotes a file. */
const SENTENCE_LENGTH = 2000

/**
 * Says on the forge that the gate could not decide: a check run or a comment of an earlier run would go on telling a
 * verdict that nobody has reached.
 */
export async function showUndecided(job: Job, sentence: string): Promise<Published> {
  const { inputs, plan, runner } = job
  const text = markdownText(sentence.slice(0, SENTENCE_LENGTH))
  const summary = `### ❌ Docs readiness: the gate could not decide\n\n${text}\n`
  return publishIfWanted(job, {
    repository: plan.repository,
    pullRequest: plan.pullRequest,
    checkRun:
      inputs.checkRun === null
        ? null
        : {
            name: inputs.checkRun,
            headSha: plan.checkRunSha,
            externalId: externalId(plan, inputs),
            conclusion: 'failure',
            title: 'Failed: the gate could not decide',
            summary,
            text: null,
            detailsUrl: runner.runUrl,
            annotations: [],
          },
    comment:
      inputs.comment === 'never' || plan.pullRequest === null
        ? null
        : {
            key: gateKey(inputs),
            body: summary,
            conclusion: 'failure',
            create: inputs.comment !== 'changes',
            detailsUrl: runner.runUrl,
          },
    suggestions: null,
  })
}
