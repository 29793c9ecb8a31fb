import { readMergeBase } from '../publish/merge-base.ts'
import { type Connection, connect, type Octokit, type Repository } from '../publish/octokit.ts'
import { readPullRequest } from '../publish/pull-request.ts'
import { explainRefusal } from '../publish/refusal.ts'
import { type RemoteCommit, readCommit, repositoryContents } from '../publish/repository-contents.ts'
import { type RemoteRepository, UnreachableTree } from '../read/api-tree.ts'

/** The forge of a run, connected on first use. */
export interface Forge {
  /** Null without a token. */
  octokit(): Promise<Octokit | null>
  mergeBase: (one: string, other: string) => Promise<string | null>
  /** A commit, or why it cannot be had. */
  commit: (revision: string) => Promise<RemoteCommit | { problem: string }>
  /** The files of the repository; null without a token. */
  contents(): Promise<RemoteRepository | null>
  /** Labels of a pull request as they are now. None where they cannot be read: a label only ever lifts something. */
  labels: (pullRequest: number) => Promise<readonly string[]>
}

export function createForge(
  token: string | null,
  repository: Repository,
  server: Omit<Connection, 'token' | 'budget'>,
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
    async commit(revision) {
      const client = await octokit()
      if (!client) return { problem: 'there is no input github-token' }
      try {
        return await readCommit(client, repository, revision)
      } catch (error) {
        return { problem: explainRefusal(error, 'contents').reason }
      }
    },
    async contents() {
      const client = await octokit()
      if (!client) return null
      const contents = repositoryContents(client, repository)
      return {
        tree: (id, recursive) => reach(contents.tree(id, recursive)),
        blobs: (files) => reach(contents.blobs(files)),
      }
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

/** What the forge does not give is no mistake of the base's author, nor a base without files. */
async function reach<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer
  } catch (error) {
    throw new UnreachableTree(`GitHub’s API: ${explainRefusal(error, 'contents').reason}`)
  }
}
