import type { Log } from '../publish/log.ts'
import { readMergeBase } from '../publish/merge-base.ts'
import { connect, type Octokit, type Repository } from '../publish/octokit.ts'
import { readPullRequest } from '../publish/pull-request.ts'
import { explainRefusal } from '../publish/refusal.ts'

/** The forge of a run, connected on first use. */
export interface Forge {
  /** Null without a token. */
  octokit(): Promise<Octokit | null>
  mergeBase: (one: string, other: string) => Promise<string | null>
  /** Labels of a pull request as they are now. None where they cannot be read: a label only ever lifts something. */
  labels: (pullRequest: number) => Promise<readonly string[]>
}

export function createForge(
  token: string | null,
  repository: Repository,
  server: { apiUrl: string | null; version: string; log: Log },
): Forge {
  let connection: Promise<Octokit> | null = null
  const octokit = async (): Promise<Octokit | null> => {
    if (token === null) return null
    connection ??= connect({ token, ...server })
    return connection
  }
  return {
    octokit,
    async mergeBase(one, other) {
      const client = await octokit()
      return client && readMergeBase(client, repository, one, other, server.log)
    },
    async labels(pullRequest) {
      const client = await octokit()
      if (!client) return []
      try {
        return (await readPullRequest(client, repository, pullRequest)).labels
      } catch (error) {
        const { reason } = explainRefusal(error, 'pull request')
        server.log.notice(`The labels of the pull request could not be read (${reason}): no label lifts anything.`)
        return []
      }
    },
  }
}
