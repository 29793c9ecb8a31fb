import { columnTitles } from '../assess/column-titles.ts'
import { nameKey } from '../parse/names.ts'

/** A kind of document that a new roadmap may ask for. */
export interface StarterColumn {
  name: string
  tier: 'Basic' | 'Optional'
  /** As the roadmap says what such a document contains. */
  topics: string
  /** Keys of everything that such a document may be called. */
  titleKeys: ReadonlySet<string>
}

const KINDS: readonly Omit<StarterColumn, 'titleKeys'>[] = [
  { name: 'Index', tier: 'Basic', topics: 'role, responsibilities, inputs, outputs, constraints' },
  { name: 'API', tier: 'Optional', topics: 'endpoints, error model, rate limits' },
  { name: 'Data Model', tier: 'Optional', topics: 'ERD, table definitions' },
  { name: 'UI', tier: 'Optional', topics: 'screens, wireframes' },
  { name: 'Observability', tier: 'Optional', topics: 'metrics, logs, alerts' },
  { name: 'Runbook', tier: 'Optional', topics: 'incidents, routine tasks' },
  { name: 'Security', tier: 'Optional', topics: 'data classification, access control, safeguards' },
]

/** The kinds of document that most docs teams have, Index first. */
export function starterColumns(): StarterColumn[] {
  const keys = new Set(KINDS.map(({ name }) => nameKey(name)))
  return KINDS.map((kind) => ({
    ...kind,
    titleKeys: new Set(columnTitles(kind.name, nameKey(kind.name), keys, []).map(nameKey)),
  }))
}
