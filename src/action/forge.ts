import type { Log } from '../publish/log.ts'
import { readMergeBase } from '../publish/merge-base.ts'
import { connect, type Octokit, type Repository } from '../publish/octokit.ts'

/** The forge of a run, connected on first use. */
export interface Forge {
  /** Null without a token. */
  octokit(): Promise<Octokit | null>
  mergeBase: (one: string, other: string) => Promise<string | null>
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
  }
}
