import type { Annotation } from '../model/result.ts'
import type { RunGit } from './run-git.ts'

/**
 * Moves annotations of the judged commit to the lines of the commit that they are published on. A checkout of a pull
 * request holds its merge with the base, a check run is on its head: where the base has moved on, a file that both
 * changed has other lines in each.
 *
 * @param judged null is the working tree, which has nothing to be compared with
 */
export async function alignAnnotations(
  annotations: readonly Annotation[],
  judged: string | null,
  published: string,
  git: RunGit,
): Promise<readonly Annotation[]> {
  if (annotations.length === 0 || judged === null || judged === published) return annotations
  const differing = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', judged, published])
  // A shallow checkout lacks the head commit; the lines are those of the merge then, which mostly are the same.
  if (differing.code !== 0) return annotations
  const moved = new Set(differing.stdout.split('\0'))
  const aligned: Annotation[] = []
  const files = new Map<string, LineMap | null>()
  for (const annotation of annotations) {
    const { path } = annotation
    if (!moved.has(path)) {
      aligned.push(annotation)
      continue
    }
    if (!files.has(path)) files.set(path, await lineMap(git, path, judged, published))
    aligned.push(alignOne(annotation, files.get(path) ?? null))
  }
  return aligned
}

type LineMap = (line: number) => number | null

async function lineMap(git: RunGit, path: string, judged: string, published: string): Promise<LineMap | null> {
  const before = await git(['cat-file', 'blob', `${judged}:${path}`])
  const after = await git(['cat-file', 'blob', `${published}:${path}`])
  return before.code === 0 && after.code === 0 ? mapLines(before.stdout, after.stdout) : null
}

/** For a line of one text the nearest equal line of another, or null. Line numbers start at 1. */
export function mapLines(before: string, after: string): LineMap {
  const places = new Map<string, number[]>()
  for (const [index, line] of after.split('\n').entries()) {
    const known = places.get(line)
    if (known) known.push(index + 1)
    else places.set(line, [index + 1])
  }
  const lines = before.split('\n')
  return (line) => {
    let nearest: number | null = null
    for (const place of places.get(lines[line - 1] ?? '') ?? []) {
      if (nearest === null || Math.abs(place - line) < Math.abs(nearest - line)) nearest = place
    }
    return nearest
  }
}

/** A line that the published commit lacks is annotated at the file's top: a wrong line would mislead. */
function alignOne(annotation: Annotation, map: LineMap | null): Annotation {
  const start = map?.(annotation.startLine) ?? null
  if (start === null) return { ...annotation, startLine: 1, endLine: 1, startColumn: null, endColumn: null }
  return { ...annotation, startLine: start, endLine: start + annotation.endLine - annotation.startLine }
}
