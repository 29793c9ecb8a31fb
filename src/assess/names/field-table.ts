import type { FieldTopic } from '../field/field-topic.ts'
import type { Name } from './match.ts'
import { HERE, isEqual, list, namesOf, STRONG } from './name.ts'
import type { StemCache } from './stem.ts'
import { FIELD_TOPICS } from './synonyms.ts'
import { type Title, titleOf } from './title.ts'

/** An entry of the field's table, the names that a topic may have taken apart. */
interface FieldEntry {
  field: FieldTopic
  same: readonly Name[]
  here: readonly Name[]
}

/** The field's table, for one run. */
export interface FieldTable {
  cache: StemCache
  /** Entries that may be a topic's: needed only for one that does not stand in the table letter by letter. */
  near: (title: Title) => readonly FieldEntry[]
  /** Names of wider topics of which one that has no entry is a part: only a section's words tell whether it is treated. */
  wider: (title: Title) => readonly Name[]
}

/** Letters that a word and its stem have in common. */
const KEPT = 3

export function openFieldTable(cache: StemCache): FieldTable {
  const entries = new Map<FieldTopic, FieldEntry>()
  const takenApart = (field: FieldTopic) => {
    const entry = entries.get(field) ?? {
      field,
      same: namesOf(field.same, STRONG, cache),
      here: namesOf(field.here, HERE, cache),
    }
    entries.set(field, entry)
    return entry
  }
  return {
    cache,
    near: ({ full }) => {
      const beginnings = full.map((stem) => stem.slice(0, KEPT))
      return FIELD_TOPICS.filter(({ same, here = '' }) =>
        beginnings.some((beginning) => same.includes(beginning) || here.includes(beginning)),
      ).map(takenApart)
    },
    wider: ({ full }) => {
      const beginnings = full.map((stem) => stem.slice(0, KEPT))
      return FIELD_TOPICS.filter(
        ({ parts = '' }) =>
          beginnings.every((beginning) => parts.includes(beginning)) &&
          list(parts).some((part) => mayBe(part, beginnings) && isEqual(titleOf(part, cache).full, full)),
      ).flatMap((field) => takenApart(field).same)
    },
  }
}

/** Whether a name's words begin as some stems do; nearly all others need not be taken apart. */
function mayBe(name: string, beginnings: readonly string[]): boolean {
  return beginnings.every((beginning) => name.includes(beginning))
}

/** The entry that a topic is called by, or ends with, and whether it is the same thing; null where the table knows none. */
export function fieldOf(text: string, title: Title, table: FieldTable): { field: FieldTopic; isSame: boolean } | null {
  const written = `, ${text.toLowerCase()}, `
  const verbatim = FIELD_TOPICS.find(({ same }) => `, ${same}, `.includes(written))
  if (verbatim) return { field: verbatim, isSame: true }
  const entries = table.near(title)
  const [head, ...of] = title.segments.length === 1 ? (title.segments[0] ?? []) : []
  const isOfModule = head !== undefined && of.every((part) => part.every((stem) => MODULES.has(stem)))
  const isCalled = (names: readonly Name[]) =>
    names.some(
      ({ stems }) => isEqual(stems, title.stems) || isEqual(stems, title.full) || (isOfModule && isEqual(stems, head)),
    )
  const known = entries.find(({ same }) => isCalled(same)) ?? entries.find(({ here }) => isCalled(here))
  if (known) return { field: known.field, isSame: true }
  const near = entries.find(({ same }) => same.some((name) => !name.phrase && headMatches(title, name)))
  return near ? { field: near.field, isSame: false } : null
}

/** "Automation specific to the module": whose it is says nothing of what it is. */
const MODULES: ReadonlySet<string> = new Set(['modul', 'servic', 'compon', 'system', 'platform', 'specif'])

/** "Business metrics" and "metrics of the service" are metrics; "endpoint security" is not endpoints. */
function headMatches(title: Title, { stems }: Name): boolean {
  const parts = title.segments[0]
  if (title.segments.length !== 1 || parts === undefined) return false
  const head = parts[0] ?? []
  return stems.length <= head.length && stems.every((stem, index) => head[head.length - stems.length + index] === stem)
}
