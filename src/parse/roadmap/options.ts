import type { Mapping } from '../../model/config.ts'

/** What the config says about reading a roadmap. */
export interface RoadmapOptions {
  statuses: Mapping['statuses']
  /** Whether the file's own legend counts for nothing: `statuses` then holds the legend to read it by. */
  ignoresLegend?: boolean
}
