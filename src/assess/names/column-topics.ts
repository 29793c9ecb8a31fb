import { letterRuns } from '../../letters.ts'
import { plainText } from '../../parse/page/plain.ts'
import { remember } from '../remember.ts'
import { type Acting, actingOf } from './acting.ts'
import {
  type ProsePhrases,
  prosePhrases,
  type SignPhrases,
  type SurePhrases,
  signPhrases,
  surePhrases,
  type TogetherPhrases,
  togetherPhrases,
} from './column-phrases.ts'
import { type Lexicon, numberOf } from './lexicon.ts'
import { contains, isHeadOf, isInstruction } from './match.ts'
import { missingWords } from './own-words.ts'
import { type Title, withoutQuestionMark } from './title.ts'
import { arePairOf, isColumnOf, matchTopic } from './topic-match.ts'
import type { TopicNames } from './vocabulary.ts'

/** A topic that a heading or label is about. */
export interface TopicMatch {
  topic: number
  /** By a name of the topic itself. */
  exact: boolean
  /** No word stands before the name. */
  isHead: boolean
  /** By a name that is used for another thing as often. */
  unsure: boolean
}

/** A topic that a heading or label has words of. */
export interface TopicHint {
  topic: number
  /** Numbers of the words that the section has to say besides. */
  missing: readonly number[]
}

/**
 * What the documents of one column are searched for, and what a run has learnt of headings, labels and table heads about
 * it: documents of a kind use the same ones. Topics are told by their place in `topics`.
 */
export interface ColumnTopics {
  /** The column's topics, and behind them the parts of those that join several things. */
  topics: readonly TopicNames[]
  /** How many of them are the column's. */
  own: number
  /** For each topic the topics that it joins; empty for most. */
  parts: readonly (readonly number[])[]
  /** The topics that a heading or label is about. */
  matches: (text: string, as: 'heading' | 'label') => readonly TopicMatch[]
  /** The topics that a heading or label asks for by single words, where it has none by name. */
  asked: (text: string, as: 'heading' | 'label') => readonly TopicHint[]
  /** The topics that a table is about by its head. */
  tabled: (cells: readonly string[]) => readonly number[]
  prose: () => ProsePhrases
  /** The topics that an opening treats by what it says the thing does. */
  acting: () => Acting
  signs: () => SignPhrases
  together: () => TogetherPhrases
  /** The words by which a section shows what its heading means, where that may be a topic or another thing. */
  sure: () => SurePhrases
}

export function columnTopics(
  wanted: readonly TopicNames[],
  lexicon: Lexicon,
  titleOf: (text: string) => Title,
): ColumnTopics {
  const { topics, parts } = withParts(wanted)
  const matched = { heading: new Map<string, TopicMatch[]>(), label: new Map<string, TopicMatch[]>() }
  const askedFor = { heading: new Map<string, TopicHint[]>(), label: new Map<string, TopicHint[]>() }
  const tables = new Map<string, number[]>()
  let prose: ProsePhrases | null = null
  let acting: Acting | null = null
  let signs: SignPhrases | null = null
  let together: TogetherPhrases | null = null
  let sure: SurePhrases | null = null
  const matches: ColumnTopics['matches'] = (text, as) =>
    remember(matched[as], text, () => {
      const title = titleOf(text)
      return topics.flatMap((names, topic) => {
        const name = matchTopic(title, names, as)
        if (name === null) return []
        return [{ topic, exact: name.strong, isHead: isHeadOf(title, name), unsure: name.unsure === true }]
      })
    })
  /** "Repeats and limits": what the segments ask for that name nothing. */
  const otherHints = (text: string, as: 'heading' | 'label'): TopicHint[] =>
    text.split(CONJUNCTIONS).flatMap((segment) => {
      const title = titleOf(segment)
      if (matches(segment, as).some(({ unsure }) => !unsure) || isInstruction(title)) return []
      return hintsIn(title, segment, as, topics, lexicon)
    })
  return {
    topics,
    own: wanted.length,
    parts,
    matches,
    asked: (text, as) =>
      remember(askedFor[as], text, () => {
        const title = titleOf(text)
        const named = matches(text, as)
        if (named.some(({ unsure }) => !unsure)) return title.segments.length > 1 ? otherHints(text, as) : []
        if (isInstruction(title)) return isGerund(text) ? doing(title, topics) : []
        return hintsIn(title, text, as, topics, lexicon).filter(
          ({ topic }) => !named.some((name) => name.topic === topic),
        )
      }),
    tabled: (cells) =>
      remember(tables, cells.join('\n'), () => {
        const titles = cells.map((cell) => titleOf(plainText(cell)))
        return findAll(topics, (topic) => titles.some((title) => isColumnOf(title, topic)) || arePairOf(titles, topic))
      }),
    prose: () => {
      prose ??= prosePhrases(topics, wanted.length, lexicon)
      return prose
    },
    acting: () => {
      acting ??= actingOf(topics)
      return acting
    },
    signs: () => {
      signs ??= signPhrases(topics, lexicon)
      return signs
    },
    together: () => {
      together ??= togetherPhrases(topics, lexicon)
      return together
    },
    sure: () => {
      sure ??= surePhrases(topics, lexicon)
      return sure
    },
  }
}

/** What stands between the segments of a heading. */
const CONJUNCTIONS = / (?:and|&|\+|\/) |, /

/** The topics and, behind them, what they join. */
function withParts(wanted: readonly TopicNames[]): Pick<ColumnTopics, 'topics' | 'parts'> {
  const topics = [...wanted]
  const parts = wanted.map((names) => names.parts.map((part) => topics.push(part) - 1))
  return { topics, parts: topics.map((_, topic) => parts[topic] ?? []) }
}

function findAll(topics: readonly TopicNames[], holds: (names: TopicNames) => boolean): number[] {
  return topics.flatMap((names, topic) => (holds(names) ? [topic] : []))
}

/** How headings begin that are a question or a clause: "What wakes us up", "If a credential leaked". */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'what how who whom whose where when why which if can may every each things once before after whenever in until for is are was does did do will should must it i we you don let lets try see while'.split(
    ' ',
  ),
)

/**
 * A noun of the topic in a heading ("Retry behaviour"), in a question or clause what it asks for ("What wakes us up"), or
 * words of a topic that no table knows.
 */
function hintsIn(
  title: Title,
  text: string,
  as: 'heading' | 'label',
  topics: readonly TopicNames[],
  lexicon: Lexicon,
): TopicHint[] {
  const asks = isClause(text)
  return topics.flatMap(({ not, nouns, words, own }, topic) => {
    const isOther = not.some((phrase) => contains(title.full, phrase))
    const isNamed =
      !isOther && title.full.some((stem) => (as === 'heading' && nouns().has(stem)) || (asks && words().has(stem)))
    if (isNamed) return [{ topic, missing: [] }]
    const missing = own ? missingWords(title, own) : null
    // There are more labels than headings, and less room in them: all words of a topic that has several.
    const counts = as === 'heading' || (missing?.length === 0 && (own?.specific.length ?? 0) > 1)
    return missing && counts ? [{ topic, missing: missing.map((stem) => numberOf(stem, lexicon)) }] : []
  })
}

/** "Creating a user" is a task where the topic is asked for by that verb; "Create a user" is a step or an operation. */
function doing(title: Title, topics: readonly TopicNames[]): TopicHint[] {
  const [verb = '', ...what] = title.full
  if (what.length === 0) return []
  return topics.flatMap(({ words }, topic) => (words().has(verb) ? [{ topic, missing: [] }] : []))
}

function isGerund(heading: string): boolean {
  return /^[^a-z]{0,12}[a-z]{3,20}ing\b/i.test(heading)
}

/** It begins with a word of a question or condition, or with a verb ("Following one request"), or has a relative clause. */
function isClause(heading: string): boolean {
  const words = letterRuns(withoutQuestionMark(heading).toLowerCase())
  const first = words[0] ?? ''
  return (
    BEGINNINGS.has(first) ||
    (words.length > 1 && first.length > 5 && first.endsWith('ing')) ||
    words.some((word) => word === 'that' || word === 'which' || word === 'who')
  )
}
