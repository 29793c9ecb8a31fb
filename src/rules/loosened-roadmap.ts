import type { Assessment } from '../model/assessment.ts'
import { nameKey } from '../parse/names.ts'
import { lineOf } from './claim.ts'
import type { Problem } from './rule.ts'

/** What the roadmap asks less of than before: columns, topics, tiers, and what its legend calls ready. */
export function* loosenedRoadmap(head: Assessment, base: Assessment): Iterable<Problem> {
  const roadmap = head.roadmap
  // A first roadmap asks for more than none.
  if (!roadmap || !base.roadmap) return
  const columns = new Map(head.columns.map((column) => [column.key, column]))
  for (const was of base.columns) {
    const is = columns.get(was.key)
    const location = is?.location ?? lineOf(roadmap.path, 1)
    const problem = (key: string, message: string): Problem => ({
      location,
      module: null,
      column: was.name,
      key,
      message,
    })
    if (was.tracked && !is?.tracked) {
      yield problem(
        'column',
        `This change takes the column ${was.name} out of the table, so its documents are no longer asked for`,
      )
      continue
    }
    if (!is) continue
    const topics = new Set(is.topics.map(({ name }) => nameKey(name)))
    const gone = was.topics.map(({ name }) => name).filter((name) => !topics.has(nameKey(name)))
    for (const name of gone)
      yield problem(`topic ${nameKey(name)}`, `This change no longer asks ${was.name} documents for "${name}"`)
    if (was.tier === 'basic' && is.tier !== 'basic') {
      yield problem('tier', `This change makes the column ${was.name} optional, so that modules may do without it`)
    }
  }
  const legend = new Map(base.roadmap.legend.map(({ text, status }) => [text, status]))
  for (const { text, status, location } of roadmap.legend) {
    const before = legend.get(text)
    if (before === status || (before === undefined && status === 'pending')) continue
    const change =
      before === undefined ? `gives ${text} the meaning` : `changes the meaning of ${text} from ${before} to`
    yield {
      location,
      module: null,
      column: null,
      key: `legend ${text}`,
      message: `This change ${change} ${status} in the legend`,
    }
  }
}
