import { apart } from '../apart.mjs'
import { keep } from '../run-target.mjs'

const SHA = '1234567890abcdef1234567890abcdef12345678'
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * What an event's payload means. Promises: it refuses with a UserError or answers; what goes to git and into addresses
 * is a commit id, and never the zeros that stand for none. The text is one JSON object: the context and its payload.
 */
export const event = {
  name: 'event',
  rooms: ['action/events.js', 'action/payload.js', 'publish/hunks.js'],
  words: [
    '{¦}¦[¦]¦:¦,¦"¦null¦true¦1¦-1¦1e400¦"name":¦"payload":¦"repository":¦"sha":¦"base":¦"__proto__":¦"gate":"new"',
    '"pull_request"¦"merge_group"¦"push"¦"schedule"¦"workflow_dispatch"¦"workflow_run"¦"pull_request_target"',
    '"head":¦"number":¦"head_sha":¦"base_sha":¦"before":¦"ref":¦"refs/heads/main"¦"default_branch":¦"user":¦"login":',
    `"dependabot[bot]"¦"repo":¦"full_name":¦"octo/docs"¦"${SHA}"¦0000000000000000000000000000000000000000`,
    '"patch":¦@@ -1,2 +3,4 @@¦\\n¦\\n+¦\\n ¦\\n-¦\\u0000',
  ].flatMap(apart),
  seeds: [
    `{"name":"pull_request","repository":"octo/docs","sha":"${SHA}","base":null,"gate":null,"payload":{"pull_request":{"number":7,"head":{"sha":"${SHA}","repo":{"full_name":"octo/docs"}},"base":{"sha":"${SHA}"},"user":{"login":"a"}}}}`,
    `{"name":"merge_group","repository":"octo/docs","sha":"${SHA}","base":null,"gate":"new","payload":{"merge_group":{"head_sha":"${SHA}","base_sha":"${SHA}"}}}`,
    `{"name":"push","repository":"octo/docs","sha":"${SHA}","base":null,"gate":"new","payload":{"before":"${SHA}","ref":"refs/heads/x","repository":{"default_branch":"main"}},"patch":"@@ -1,2 +3,4 @@\\n a\\n+b\\n-c"}`,
    `{"name":"workflow_dispatch","repository":"octo/docs","sha":"${SHA}","base":"v1","gate":"all","payload":{}}`,
  ],
  async open(source) {
    const { planRun } = await source('action/events')
    const { findShown, shownLines } = await source('publish/hunks')
    const { UserError } = await source('errors')
    return {
      read(text) {
        const { name, repository, sha, base, gate, payload, patch } = parseObject(text, UserError)
        const context = { name: String(name), repository: String(repository), sha: String(sha) }
        const plan = planRun(
          { ...context, base: typeof base === 'string' ? base : null, gate: gate ?? null },
          payload ?? {},
        )
        const shown = shownLines(String(patch))
        return { plan, shown, found: findShown(shown, 'b', 4) }
      },
      check({ plan, shown, found }) {
        keep(isCommit(plan.checkRunSha), `the check run goes to ${plan.checkRunSha}`)
        const { base, pullRequest, repository } = plan
        for (const key of ['commit', 'headSha', 'baseSha', 'before'])
          keep(
            base[key] === undefined || base[key] === null || isCommit(base[key]),
            `${key} of the base is ${base[key]}`,
          )
        if (pullRequest !== null)
          keep(
            Number.isSafeInteger(pullRequest.number) && pullRequest.number > 0,
            `the number is ${pullRequest.number}`,
          )
        keep(!/\//.test(repository.owner + repository.repo), `the repository is ${JSON.stringify(repository)}`)
        keep(found === null || shown.has(found), `line ${found} is not shown`)
      },
    }
  },
}

/** As the runner's file is read, see src/action/runner.ts: no JSON object is a UserError. */
function parseObject(text, UserError) {
  try {
    const value = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value
  } catch {
    // The sentence below says it for both.
  }
  throw new UserError('no JSON object')
}

function isCommit(text) {
  return COMMIT.test(text) && !/^0+$/.test(text)
}
