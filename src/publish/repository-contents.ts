import { createHash } from 'node:crypto'
import type { Octokit, Repository } from './octokit.ts'

/** A commit as GitHub knows it. */
export interface RemoteCommit {
  id: string
  parents: readonly string[]
}

/** A file that is wanted: its object id and its bytes' number. */
interface WantedFile {
  id: string
  size: number
}

/** Files in one GraphQL question, and their bytes together: GitHub gives up on an answer after ten seconds. */
const FILES_PER_QUESTION = 100
const BYTES_PER_QUESTION = 2_000_000

/** Files that are asked for one by one. */
const MAX_SINGLE_FILES = 100

/** GraphQL cuts the text of a larger file; it is asked for alone. */
const MAX_TEXT_BYTES = 400_000

/** The commit of a revision. Throws what the client throws. */
export async function readCommit(octokit: Octokit, repository: Repository, revision: string): Promise<RemoteCommit> {
  // One file of the commit's list is the least that can be asked for.
  const ref = revision.replace(/^refs\//, '')
  const { data } = await octokit.rest.repos.getCommit({ ...repository, ref, per_page: 1 })
  return { id: data.sha, parents: data.parents.map(({ sha }) => sha) }
}

/** The files of a repository, as a tree over the API wants them (src/read/api-tree.ts). All throw what the client throws. */
export function repositoryContents(octokit: Octokit, repository: Repository) {
  return {
    async tree(id: string, recursive: boolean) {
      const { data } = await octokit.rest.git.getTree({
        ...repository,
        tree_sha: id,
        ...(recursive ? { recursive: '1' } : {}),
      })
      const entries = data.tree.map(({ path, mode, sha, size }) => ({ path, mode, id: sha, size: size ?? null }))
      return { entries, truncated: data.truncated }
    },
    async blobs(files: readonly WantedFile[]): Promise<ReadonlyMap<string, Buffer>> {
      const found = new Map<string, Buffer>()
      for (const question of questions(files.filter(({ size }) => size <= MAX_TEXT_BYTES))) {
        for (const [id, bytes] of await readTexts(octokit, repository, question)) found.set(id, bytes)
      }
      const left = files.filter(({ id }) => !found.has(id))
      if (left.length > MAX_SINGLE_FILES)
        throw new Error(`${left.length} files are too large, or no text, to be asked for together`)
      for (const { id } of left) {
        const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: id })
        const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
        if (bytes.length !== data.size)
          throw new Error(`GitHub has given ${bytes.length} of ${data.size} bytes of ${id}`)
        found.set(id, bytes)
      }
      return found
    },
  }
}

function questions(files: readonly WantedFile[]): WantedFile[][] {
  const all: WantedFile[][] = []
  let bytes = 0
  for (const file of files) {
    const last = all.at(-1)
    if (last && last.length < FILES_PER_QUESTION && bytes + file.size <= BYTES_PER_QUESTION) last.push(file)
    else {
      all.push([file])
      bytes = 0
    }
    bytes += file.size
  }
  return all
}

/**
 * The files of which GraphQL gives exactly the bytes that the id stands for. It says whether it has cut a text or taken
 * it for binary; that it has changed one (another encoding, a byte order mark) only the id tells.
 */
async function readTexts(
  octokit: Octokit,
  repository: Repository,
  files: readonly WantedFile[],
): Promise<readonly [string, Buffer][]> {
  const variables = files.map((_, index) => `$o${index}: GitObjectID!`).join(', ')
  const objects = files.map(
    (_, index) => `b${index}: object(oid: $o${index}) { ... on Blob { text isTruncated isBinary } }`,
  )
  const query = `query($owner: String!, $repo: String!, ${variables}) {
  repository(owner: $owner, name: $repo) { ${objects.join(' ')} }
}`
  const ids = Object.fromEntries(files.map(({ id }, index) => [`o${index}`, id]))
  const { repository: answer } = await octokit.graphql<{ repository: Record<string, TextAnswer | null> | null }>(
    query,
    {
      ...repository,
      ...ids,
    },
  )
  return files.flatMap(({ id }, index) => {
    const blob = answer?.[`b${index}`]
    if (!blob || blob.text === null || blob.isTruncated || blob.isBinary) return []
    const bytes = Buffer.from(blob.text)
    return objectId(bytes, id.length) === id ? [[id, bytes] as [string, Buffer]] : []
  })
}

interface TextAnswer {
  text: string | null
  isTruncated: boolean
  isBinary: boolean | null
}

/** The id that git gives a file, in the repository's kind of hash. */
function objectId(bytes: Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
