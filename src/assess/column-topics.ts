import { plainText } from '../parse/page/plain.ts'
import type { Lexicon } from './lexicon.ts'
import { contains, isInstruction } from './match.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import { remember } from './remember.ts'
import type { Title } from './title.ts'
import { isColumnOf, matchTopic, type TopicNames } from './vocabulary.ts'

/** A topic that a heading or label is about; `exact` where it is by a name of the topic itself. */
export interface TopicMatch {
  topic: number
  exact: boolean
}

/**
 * What the documents of one column are searched for, and what a run has learnt of headings, labels and table heads about
 * it: documents of a kind use the same ones. Topics are told by their place in `topics`.
 */
export interface ColumnTopics {
  topics: readonly TopicNames[]
  /** The topics that a heading or label is about. */
  matches: (text: string, as: 'heading' | 'label') => readonly TopicMatch[]
  /** The topics that a heading or label asks for by a single word, where it has none by name. */
  asked: (text: string, as: 'heading' | 'label') => readonly number[]
  /** The topics that a table is about by its head. */
  tabled: (cells: readonly string[]) => readonly number[]
  prose: () => ProsePhrases
  signs: () => SignPhrases
}

/** What a phrase in prose says of a topic: it is one of its names, or of what it is not. */
export interface ProsePhrases {
  index: Phrases
  /** By the phrase's id. */
  meanings: readonly { topic: number; strong: boolean; denies: boolean }[]
  /** The first name of every topic; the id is the topic. */
  firstNames: Phrases
}

export interface SignPhrases {
  index: Phrases
  /** By the phrase's id: the topics that it is a sign of. */
  topicsOf: readonly (readonly number[])[]
}

export function columnTopics(
  topics: readonly TopicNames[],
  lexicon: Lexicon,
  titleOf: (text: string) => Title,
): ColumnTopics {
  const matched = { heading: new Map<string, TopicMatch[]>(), label: new Map<string, TopicMatch[]>() }
  const askedFor = { heading: new Map<string, number[]>(), label: new Map<string, number[]>() }
  const tables = new Map<string, number[]>()
  let prose: ProsePhrases | null = null
  let signs: SignPhrases | null = null
  const matches: ColumnTopics['matches'] = (text, as) =>
    remember(matched[as], text, () => {
      const title = titleOf(text)
      return topics.flatMap((names, topic) => {
        const name = matchTopic(title, names, as)
        return name ? [{ topic, exact: name.strong }] : []
      })
    })
  return {
    topics,
    matches,
    asked: (text, as) =>
      remember(askedFor[as], text, () => {
        const title = titleOf(text)
        if (matches(text, as).length > 0 || isInstruction(title)) return []
        return findAll(topics, asksFor(title, text, as))
      }),
    tabled: (cells) =>
      remember(tables, cells.join('\n'), () => {
        const titles = cells.map((cell) => titleOf(plainText(cell)))
        return findAll(topics, (topic) => titles.some((title) => isColumnOf(title, topic)))
      }),
    prose: () => {
      prose ??= prosePhrases(topics, lexicon)
      return prose
    },
    signs: () => {
      signs ??= signPhrases(topics, lexicon)
      return signs
    },
  }
}

function findAll(topics: readonly TopicNames[], holds: (names: TopicNames) => boolean): number[] {
  return topics.flatMap((names, topic) => (holds(names) ? [topic] : []))
}

/** How headings begin that are a question or a clause: "What wakes us up", "If a credential leaked". */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'what how who whom whose where when why which if can may every each things once before after whenever in until for'.split(
    ' ',
  ),
)

/** A noun of the topic in a heading ("Retry behaviour"), or in a question or clause what it asks for ("What wakes us up"). */
function asksFor(title: Title, text: string, as: 'heading' | 'label'): (names: TopicNames) => boolean {
  const asks = isClause(text)
  return ({ not, nouns, words }) => {
    const isOther = not.some((phrase) => contains(title.full, phrase))
    return title.full.some((stem) => (as === 'heading' && !isOther && nouns.has(stem)) || (asks && words.has(stem)))
  }
}

/** It begins with a word of a question or condition, or with a verb ("Following one request"), or has a relative clause. */
function isClause(heading: string): boolean {
  const words = heading.toLowerCase().match(/\p{L}+/gu) ?? []
  const first = words[0] ?? ''
  return (
    BEGINNINGS.has(first) ||
    (words.length > 1 && first.length > 5 && first.endsWith('ing')) ||
    words.some((word) => word === 'that' || word === 'which' || word === 'who')
  )
}

/** The words of a question, and names that count only alone, say nothing in prose. */
function prosePhrases(topics: readonly TopicNames[], lexicon: Lexicon): ProsePhrases {
  const phrases = topics.flatMap(({ names, not }, topic) => [
    ...names
      .filter(({ whole, tail }) => !whole && !tail)
      .map(({ stems, strong }) => ({ stems, topic, strong, denies: false })),
    ...not.map((stems) => ({ stems, topic, strong: false, denies: true })),
  ])
  return {
    index: indexPhrases(
      phrases.map(({ stems }) => stems),
      lexicon,
    ),
    meanings: phrases,
    firstNames: indexPhrases(
      topics.map(({ names }) => names[0]?.stems ?? []),
      lexicon,
    ),
  }
}

function signPhrases(topics: readonly TopicNames[], lexicon: Lexicon): SignPhrases {
  const bySign = new Map<string, number[]>()
  for (const [topic, { signs }] of topics.entries())
    for (const sign of new Set(signs)) bySign.set(sign, [...(bySign.get(sign) ?? []), topic])
  return {
    index: indexPhrases(
      [...bySign.keys()].map((sign) => sign.split(' ').filter((stem) => stem !== '')),
      lexicon,
    ),
    topicsOf: [...bySign.values()],
  }
}
