import type { Octokit, Repository } from './octokit.ts'

/** Zipped; a report of 70,000 cells has a tenth of this. */
const MAX_ARTIFACT_BYTES = 20 * 1024 * 1024

/**
 * The zip archive of a run's artifact, in memory; null where the run has none of that name, or it has expired. Throws
 * what the client throws, and for an archive that is too large.
 */
export async function downloadArtifact(
  octokit: Octokit,
  repository: Repository,
  run: number,
  name: string,
): Promise<Buffer | null> {
  const { data } = await octokit.rest.actions.listWorkflowRunArtifacts({
    ...repository,
    run_id: run,
    name,
    per_page: 100,
  })
  // Each attempt of a run leaves one.
  const [newest] = data.artifacts
    .filter((artifact) => artifact.name === name && !artifact.expired)
    .toSorted((one, other) => other.id - one.id)
  if (!newest) return null
  if (newest.size_in_bytes > MAX_ARTIFACT_BYTES) throw tooLarge()
  // The body as a stream: the stated size is GitHub's, but what comes is another server's.
  const { data: body } = await octokit.rest.actions.downloadArtifact({
    ...repository,
    artifact_id: newest.id,
    archive_format: 'zip',
    request: { parseSuccessResponseBody: false },
  })
  return readAll(body as AsyncIterable<Uint8Array>)
}

async function readAll(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > MAX_ARTIFACT_BYTES) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(): Error {
  return new Error(`the artifact has more than ${MAX_ARTIFACT_BYTES} bytes`)
}
