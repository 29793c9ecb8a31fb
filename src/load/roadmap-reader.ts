import type { Roadmap } from '../model/roadmap.ts'
import { refuseHeavyMarkdown } from '../parse/roadmap/limits.ts'
import type { RoadmapOptions } from '../parse/roadmap/options.ts'
import { parseRoadmap, roadmapOfTree } from '../parse/roadmap/parse-roadmap.ts'

/**
 * Reads a roadmap. Remark is loaded only where the text is not plain. Null where the file holds no status table; a roadmap
 * without rows, but with problems, where it holds something that was meant as one.
 *
 * @throws UserError where the text is too heavy for remark.
 */
export async function readRoadmap(path: string, text: string, options: RoadmapOptions): Promise<Roadmap | null> {
  const read = parseRoadmap(path, text, options)
  if (read === null || !('kind' in read)) return read
  refuseHeavyMarkdown(path, read.source.text, read.line)
  const { remark } = await import('remark')
  const { default: remarkGfm } = await import('remark-gfm')
  return roadmapOfTree(read.source, remark().use(remarkGfm).parse(read.source.text), options)
}
