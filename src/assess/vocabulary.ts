import { groupBy } from '../group-by.ts'
import type { Topic } from '../model/roadmap.ts'
import { partsOfTopic } from './compound.ts'
import type { CodeKind, FieldTopic } from './field/field-topic.ts'
import type { Name } from './match.ts'
import { type OwnWords, ownWordsOf } from './own-words.ts'
import type { StemCache } from './stem.ts'
import { FIELD_TOPICS } from './synonyms.ts'
import { hasPreposition, stemsOf, type Title, titleOf } from './title.ts'

/** Everything that one topic of a column is recognised by. */
export interface TopicNames {
  topic: Topic
  names: readonly Name[]
  /** The same by their last stem: a title is compared only with names that share a word with it. */
  byStem: ReadonlyMap<string, readonly Name[]>
  /** Compounds that hold a name and mean something else. */
  not: readonly (readonly string[])[]
  columns: readonly Name[]
  code: ReadonlySet<CodeKind>
  visual: boolean
  images: readonly Name[]
  /** Each as stems divided by spaces; those that are one thing together. */
  signs: readonly (readonly string[])[]
  /** Words of which a section has one whose heading may mean the topic or another thing, as stems; and those that it has not. */
  sure: readonly (readonly string[])[]
  other: readonly (readonly string[])[]
  /** Stems that a heading has which asks for the topic instead of naming it. */
  words: ReadonlySet<string>
  /** Stems that are enough anywhere in a heading that no topic has by name. */
  nouns: ReadonlySet<string>
  opening: boolean
  brief: boolean
  /** The topic's own words, for one that the field's table does not know. */
  own: OwnWords | null
  /** What a topic joins that the table does not know as one thing; each is looked for. */
  parts: readonly TopicNames[]
}

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
  }
}

/**
 * What a topic goes by: its own words, what the config adds for it, and what the field's table has for it. A topic that
 * the table does not know by name may end or begin with one that it knows ("API error model", "endpoints with examples").
 */
export function namesOfTopic(
  topic: Topic,
  synonyms: Readonly<Record<string, readonly string[]>>,
  table: FieldTable,
): TopicNames {
  const { cache } = table
  const title = titleOf(topic.name, cache)
  const configured = Object.entries(synonyms).flatMap(([name, others]) =>
    isSame(titleOf(name, cache), title) ? others : [],
  )
  const field = fieldOf(topic.name, title, table)
  const hints = list(topic.hint?.replace(/\s(?:or|and|and\/or)\s|;/g, ','))
  const unsure = namesOf(field?.unsure, UNSURE, cache)
  const names = [
    ...ownNames(topic.name, title, cache),
    ...configured.flatMap((name) => nameOf(name, STRONG, cache)),
    ...namesOf(field?.same, STRONG, cache).map((name) =>
      unsure.some(({ stems }) => isEqual(stems, name.stems)) ? { ...name, unsure: true } : name,
    ),
    ...namesOf(field?.here, HERE, cache),
    ...namesOf(field?.parts, PART, cache),
    ...namesOf(field?.whole, WHOLE, cache),
    ...unsure,
    ...namesOf(hints.join(','), WHOLE, cache),
  ]
  const distinct = withoutRepeats(names)
  const parts = field === null ? partsOfTopic(topic.name) : []
  return {
    topic,
    names: distinct,
    byStem: groupBy(distinct, ({ stems, tail = stems }) => tail.at(-1) ?? ''),
    not: list(field?.not).map((phrase) => stemsOf(phrase, cache)),
    columns: namesOf(field?.columns, WHOLE, cache),
    code: new Set(field?.code),
    visual: field?.visual ?? false,
    images: namesOf(field?.images, PART, cache),
    signs: [...list(field?.signs), ...hints].map((sign) =>
      sign.split(' / ').map((form) => stemsOf(form, cache).join(' ')),
    ),
    sure: list(field?.sure).map((word) => stemsOf(word, cache)),
    other: list(field?.other).map((word) => stemsOf(word, cache)),
    words: new Set(list(field?.words).flatMap((word) => stemsOf(word, cache))),
    nouns: new Set(list(field?.nouns).flatMap((word) => stemsOf(word, cache))),
    opening: field?.opening ?? false,
    brief: field?.brief ?? false,
    own: field === null ? ownWordsOf(title) : null,
    parts: parts.map((name) => namesOfTopic({ name, hint: null }, synonyms, table)),
  }
}

/** A topic's own words; without what only sorts it ("related", "list of"); its head alone where more is said of it. */
function ownNames(text: string, title: Title, cache: StemCache): Name[] {
  const alternatives = text.split(/\s+or\s+|\//)
  const variants = alternatives.length > 1 ? [text, ...alternatives] : [text]
  // The key of "key metrics" only sorts; that of "key rotation" is a thing.
  const bare = title.stems.filter((stem) => !QUALIFIERS.has(stem) && (stem !== 'kei' || !/^key \w+s$/i.test(text)))
  const head = title.segments[0]?.[0] ?? []
  const names = variants.flatMap((variant) => nameOf(variant, STRONG, cache))
  if (bare.length > 0 && bare.length < title.stems.length) names.push({ stems: bare, phrase: false, ...STRONG })
  // "Publishing of docs" is "Docs publishing".
  if (title.full.length > title.stems.length && title.stems.length > 1)
    names.push({ stems: title.stems, phrase: false, ...STRONG })
  if (title.segments.length === 1 && (title.segments[0]?.length ?? 0) > 1 && head.length > 1)
    names.push({ stems: head, phrase: false, ...STRONG })
  return names
}

const QUALIFIERS: ReadonlySet<string> = new Set(
  'relat relev main core overal full complet list overview summari descript detail inform document section note basic'.split(
    ' ',
  ),
)

function fieldOf(text: string, title: Title, table: FieldTable): FieldTopic | null {
  const written = `, ${text.toLowerCase()}, `
  const verbatim = FIELD_TOPICS.find(({ same }) => `, ${same}, `.includes(written))
  if (verbatim) return verbatim
  const entries = table.near(title)
  const isCalled = (names: readonly Name[]) =>
    names.some(({ stems }) => isEqual(stems, title.stems) || isEqual(stems, title.full))
  const known = entries.find(({ same }) => isCalled(same)) ?? entries.find(({ here }) => isCalled(here))
  if (known) return known.field
  const near = entries.find(({ same }) => same.some((name) => !name.phrase && headMatches(title, name)))
  return near?.field ?? null
}

/** "Business metrics" and "metrics of the service" are metrics; "endpoint security" is not endpoints. */
function headMatches(title: Title, { stems }: Name): boolean {
  const parts = title.segments[0]
  if (title.segments.length !== 1 || parts === undefined) return false
  const head = parts[0] ?? []
  return stems.length <= head.length && stems.every((stem, index) => head[head.length - stems.length + index] === stem)
}

type Weight = Pick<Name, 'whole' | 'strong' | 'unsure'>

const STRONG: Weight = { whole: false, strong: true }
const HERE: Weight = { whole: true, strong: true }
const PART: Weight = { whole: false, strong: false }
const WHOLE: Weight = { whole: true, strong: false }
const UNSURE: Weight = { whole: true, strong: false, unsure: true }

function namesOf(names: string | undefined, weight: Weight, cache: StemCache): Name[] {
  return list(names).flatMap((name) => nameOf(name, weight, cache))
}

function nameOf(text: string, weight: Weight, cache: StemCache): Name[] {
  const [start = '', tail] = text.split('…')
  if (tail !== undefined) {
    const name = { stems: titleOf(start, cache).full, tail: titleOf(tail, cache).full, phrase: true, ...weight }
    return name.stems.length === 0 || name.tail.length === 0 ? [] : [name]
  }
  const title = titleOf(text, cache)
  const phrase = hasPreposition(title.full)
  const stems = phrase ? title.full : title.stems
  return stems.length === 0 ? [] : [{ stems, phrase, ...weight }]
}

function list(names: string | undefined): string[] {
  return names === undefined ? [] : names.split(',').map((name) => name.trim())
}

function isSame(left: Title, right: Title): boolean {
  return isEqual(left.stems, right.stems)
}

function isEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((stem, index) => stem === right[index])
}

function withoutRepeats(names: readonly Name[]): Name[] {
  const seen = new Map<string, Name>()
  for (const name of names) {
    const key = `${name.whole} ${name.stems.join(' ')} ${name.tail?.join(' ') ?? ''}`
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}
