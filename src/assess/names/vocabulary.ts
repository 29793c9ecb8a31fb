import { groupBy } from '../../group-by.ts'
import type { Topic } from '../../model/roadmap.ts'
import { once } from '../../once.ts'
import type { CodeKind, FieldTopic } from '../field/field-topic.ts'
import { isShape } from '../shape.ts'
import { partsOfTopic } from './compound.ts'
import { type FieldTable, fieldOf } from './field-table.ts'
import type { Name } from './match.ts'
import { HERE, isEqual, list, nameOf, namesOf, PART, STRONG, UNSURE, WHOLE } from './name.ts'
import { type OwnWords, ownWordsOf } from './own-words.ts'
import type { StemCache } from './stem.ts'
import { stemsOf, type Title, titleOf } from './title.ts'

/** Everything that one topic of a column is recognised by. */
export interface TopicNames {
  topic: Topic
  /** What the field's table calls it first; its own name where that table does not know it, or knows a wider thing. */
  known: string
  names: readonly Name[]
  /** The same by their last stem: a title is compared only with names that share a word with it. */
  byStem: ReadonlyMap<string, readonly Name[]>
  /** Compounds that hold a name and mean something else. */
  not: readonly (readonly string[])[]
  columns: () => readonly Name[]
  /** Columns that only together make a table one about the topic. */
  pairs: () => readonly (readonly Name[])[]
  code: ReadonlySet<CodeKind>
  visual: boolean
  images: readonly Name[]
  /** Each as stems divided by spaces; those that are one thing together. */
  signs: () => readonly (readonly string[])[]
  /** Groups of phrases of which a section has one each that is about the topic; as stems. */
  together: () => readonly (readonly (readonly string[])[])[]
  /** Words of which a section has one whose heading may mean the topic or another thing, as stems; and those that it has not. */
  sure: () => readonly (readonly string[])[]
  other: () => readonly (readonly string[])[]
  /** Stems that a heading has which asks for the topic instead of naming it. */
  words: () => ReadonlySet<string>
  /** Stems that are enough anywhere in a heading that no topic has by name. */
  nouns: () => ReadonlySet<string>
  opening: boolean
  /** Verbs of an opening that says what the thing does, and how many of them it has. */
  acts: readonly string[]
  leastActs: number
  brief: boolean
  /** It is told in sections of other topics too. */
  anywhere: boolean
  /** What a section about it has at least. */
  least: FieldTopic['least']
  /** The topic's own words, for one that the field's table does not know. */
  own: OwnWords | null
  /** What a topic joins that the table does not know as one thing; each is looked for. */
  parts: readonly TopicNames[]
}

/** The words of a topic that no wider name has. */
function unsaid({ specific }: OwnWords, wider: readonly Name[]): string[][] {
  const left = specific.filter((stem) => !wider.some(({ stems }) => stems.includes(stem)))
  return (left.length > 0 ? left : specific).map((stem) => [stem])
}

/** "Running locally" says all of "how to run"; "Deployment" does not say all of "deployment steps". */
function widerName(name: Name, { specific }: OwnWords): Name {
  const saysAll = specific.every((stem) => name.stems.includes(stem))
  return { ...name, ...(saysAll ? WHOLE : UNSURE) }
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
  const { field = null, isSame: isField = false } = fieldOf(topic.name, title, table) ?? {}
  const hints = list(topic.hint?.replace(/\s(?:or|and|and\/or)\s|;/g, ','))
  const own = field === null ? ownWordsOf(title) : null
  const wider = own?.isSpecific ? table.wider(title).map((name) => widerName(name, own)) : []
  const unsure = [...namesOf(field?.unsure, UNSURE, cache), ...wider]
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
    known: (isField && field?.same.split(', ', 1)[0]) || topic.name,
    names: distinct,
    byStem: groupBy(distinct, ({ stems, tail = stems }) => tail.at(-1) ?? ''),
    not: list(field?.not).map((phrase) => stemsOf(phrase, cache)),
    columns: once(() => namesOf(field?.columns, WHOLE, cache)),
    pairs: once(() =>
      list(field?.pairs).map((pair) => pair.split(' + ').flatMap((name) => nameOf(name, WHOLE, cache))),
    ),
    code: new Set(field?.code),
    visual: field?.visual ?? false,
    images: namesOf(field?.images, PART, cache),
    // Most documents are judged without these; a run asks for them once.
    signs: () =>
      [...list(field?.signs), ...hints].map((sign) => sign.split(' / ').map((form) => stemsOf(form, cache).join(' '))),
    together: () =>
      (field?.together ?? []).map((group) =>
        list(group).map((phrase) => (isShape(phrase) ? [phrase] : stemsOf(phrase, cache))),
      ),
    sure: () => (own === null ? list(field?.sure).map((word) => stemsOf(word, cache)) : unsaid(own, wider)),
    other: () => list(field?.other).map((word) => stemsOf(word, cache)),
    words: once(() => new Set(list(field?.words).flatMap((word) => stemsOf(word, cache)))),
    nouns: once(() => new Set(list(field?.nouns).flatMap((word) => stemsOf(word, cache)))),
    opening: field?.opening ?? false,
    acts: list(field?.acts),
    leastActs: field?.leastActs ?? 1,
    brief: field?.brief ?? false,
    anywhere: field?.anywhere ?? false,
    least: field?.least,
    own,
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

function isSame(left: Title, right: Title): boolean {
  return isEqual(left.stems, right.stems)
}

function withoutRepeats(names: readonly Name[]): Name[] {
  const seen = new Map<string, Name>()
  for (const name of names) {
    const key = `${name.whole} ${name.stems.join(' ')} ${name.tail?.join(' ') ?? ''}`
    if (!seen.has(key)) seen.set(key, name)
  }
  return [...seen.values()]
}
