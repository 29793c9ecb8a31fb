import { UserError } from '../errors.ts'
import type { RoadmapLack } from '../model/assessment.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Site } from '../model/site.ts'
import type { FileContent, Tree } from '../model/tree.ts'
import type { RoadmapOptions } from '../parse/roadmap/options.ts'
import { decodeUtf8 } from '../parse/text.ts'
import { readRoadmap } from './roadmap-reader.ts'

/** The roadmap, or why there is none. */
export type RoadmapOutcome = { roadmap: Roadmap; lack: null } | { roadmap: null; lack: RoadmapLack }

/**
 * The roadmap of a site: the named one, else the only `roadmap.md` (any case) below docs_dir that holds a status
 * table, else the one directly in the root.
 * @throws {UserError} where several hold one, or a file cannot be read.
 */
export async function loadRoadmap(
  tree: Tree,
  site: Site,
  named: string | null,
  options: RoadmapOptions,
): Promise<RoadmapOutcome> {
  if (named !== null) {
    const [content] = await tree.read([named])
    if (!content || content.problem === 'absent') return { roadmap: null, lack: { kind: 'absent', path: named } }
    const roadmap = await readRoadmap(named, textOf(named, content), options)
    return roadmap ? { roadmap, lack: null } : { roadmap: null, lack: { kind: 'no-table', path: named } }
  }
  const inDocs = [...site.files].filter(isRoadmapName)
  const found = (await roadmapsIn(tree, inDocs, options)) ?? (await roadmapsIn(tree, await inRoot(tree), options))
  if (found) return { roadmap: found, lack: null }
  const [candidate] = [...inDocs, ...(await inRoot(tree))]
  return {
    roadmap: null,
    lack: candidate === undefined ? { kind: 'none-found', path: null } : { kind: 'no-table', path: candidate },
  }
}

async function roadmapsIn(tree: Tree, paths: readonly string[], options: RoadmapOptions): Promise<Roadmap | null> {
  const contents = await tree.read(paths)
  const found: Roadmap[] = []
  for (const [index, path] of paths.entries()) {
    const content = contents[index]
    const roadmap = content && (await readRoadmap(path, textOf(path, content), options))
    if (roadmap) found.push(roadmap)
  }
  // A table that could not be read (in a fence, without its dash row) leaves problems and no rows.
  const filled = found.filter(({ rows }) => rows.length > 0)
  if (filled.length > 1) {
    const names = filled.map(({ path }) => path).join(', ')
    throw new UserError(
      `several roadmaps hold a status table: ${names}; name one with --roadmap or in the config (roadmap: …)`,
    )
  }
  return filled[0] ?? found[0] ?? null
}

async function inRoot(tree: Tree): Promise<string[]> {
  return ((await tree.list('', 'direct')) ?? []).filter(isRoadmapName)
}

function isRoadmapName(path: string): boolean {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase() === 'roadmap.md'
}

function textOf(path: string, content: FileContent): string {
  const text = content.bytes && decodeUtf8(content.bytes)
  if (text === null) throw new UserError(`the roadmap ${path} cannot be read (${content.problem ?? 'not UTF-8'})`)
  return text
}
