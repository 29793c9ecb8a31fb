import type { Root } from 'mdast'
import type { Roadmap } from '../../model/roadmap.ts'
import { interpret } from './interpret.ts'
import { markdownBlocks } from './markdown.ts'
import type { RoadmapOptions } from './options.ts'
import { plainBlocks } from './plain.ts'
import { type Source, sourceOf } from './source.ts'

/** The text needs a whole Markdown reader; `line` is the first one that does, from 1. */
export interface NeedsMarkdown {
  kind: 'needs-markdown'
  line: number
  source: Source
}

/**
 * Reads a roadmap whose Markdown is plain. Null: the file holds no status table. `NeedsMarkdown`: parse `source.text` with
 * remark and hand the tree to `roadmapOfTree`.
 */
export function parseRoadmap(path: string, text: string, options: RoadmapOptions): Roadmap | null | NeedsMarkdown {
  const source = sourceOf(path, text)
  const blocks = plainBlocks(source)
  if ('line' in blocks) return { kind: 'needs-markdown', line: blocks.line, source }
  return interpret(source, blocks, options)
}

/** Reads a roadmap from remark's tree of its text. */
export function roadmapOfTree(source: Source, tree: Root, options: RoadmapOptions): Roadmap | null {
  return interpret(source, markdownBlocks(source, tree), options)
}
