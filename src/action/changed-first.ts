import type { Annotation } from '../model/result.ts'
import { shownLines } from '../publish/hunks.ts'
import type { RunGit } from './run-git.ts'

/** Files that are asked for: annotations of many findings stand in one roadmap and a few documents. */
const MAX_FILES = 20

/**
 * The annotations on lines that the change touches, before the others; otherwise in their order. A runner shows only
 * some, and the author's own lines say the most.
 *
 * @param paths of annotations are relative to the folder that git runs in
 */
export async function changedFirst(
  annotations: readonly Annotation[],
  commits: { base: string | null; head: string | null },
  git: RunGit,
): Promise<readonly Annotation[]> {
  const { base, head } = commits
  if (base === null || head === null) return annotations
  const changed = new Map<string, ReadonlySet<number>>()
  for (const path of [...new Set(annotations.map((annotation) => annotation.path))].slice(0, MAX_FILES)) {
    changed.set(path, await changedLines(path, base, head, git))
  }
  const isChanged = ({ path, startLine }: Annotation) => changed.get(path)?.has(startLine) ?? false
  return [...annotations.filter(isChanged), ...annotations.filter((annotation) => !isChanged(annotation))]
}

/** Lines of the file in head that base does not have; none where git cannot say. */
async function changedLines(path: string, base: string, head: string, git: RunGit): Promise<ReadonlySet<number>> {
  const options = ['-r', '-p', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames']
  const { code, stdout } = await git(['diff-tree', ...options, base, head, '--', `:(literal)${path}`])
  return new Set(code === 0 ? shownLines(stdout).keys() : [])
}
