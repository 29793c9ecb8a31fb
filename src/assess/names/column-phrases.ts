import { isShape } from '../shape.ts'
import { type Lexicon, numberOf } from './lexicon.ts'
import { OPERATIONS } from './match.ts'
import { commandWordsOf, onlyWordOf } from './own-words.ts'
import { indexPhrases, type Phrases } from './phrases.ts'
import type { TopicNames } from './vocabulary.ts'

/** What a phrase in prose says of a topic: it is one of its names, or of what it is not. */
export interface ProsePhrases {
  index: Phrases
  /** By the phrase's id. */
  meanings: readonly { topic: number; strong: boolean; denies: boolean }[]
  /** The first name of every topic of the column; the id is the topic. */
  firstNames: Phrases
  /** The numbers of verbs that begin an operation or a step. */
  operations: ReadonlySet<number>
  /** Topics that no table knows: the numbers of what tells each from others, where that is more than one word. */
  own: readonly { topic: number; words: readonly number[] }[]
  /** The same for a line that announces code; one word may be enough there. */
  commanded: readonly { topic: number; words: readonly number[] }[]
  /** The same where one word does it, beside words that only sort it: "offline support" is about what is offline. */
  ownWord: ReadonlyMap<number, number>
}

export interface SignPhrases {
  index: Phrases
  /** By the phrase's id: the topics that it is a sign of, and which of the topic's signs it is. */
  meanings: readonly (readonly { topic: number; sign: number }[])[]
}

export interface TogetherPhrases {
  index: Phrases
  /** By the phrase's id: the topics that have it, and in which of their groups. */
  meanings: readonly (readonly { topic: number; group: number }[])[]
  /** For each topic how many groups it has. */
  groups: readonly number[]
  /** For each topic those of them that are words and no shapes. */
  ofWords: readonly (readonly number[])[]
  /** Shapes of text among them, by their names. */
  shapes: readonly string[]
}

export interface SurePhrases {
  index: Phrases
  /** By the phrase's id: the topic, and whether the phrase speaks for it or for another thing. */
  meanings: readonly { topic: number; speaksFor: boolean }[]
  /** For each topic whether one word has to speak for it. */
  isNeeded: readonly boolean[]
}

/** The words of a question, and names that count only alone, say nothing in prose. */
export function prosePhrases(topics: readonly TopicNames[], own: number, lexicon: Lexicon): ProsePhrases {
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
      topics.slice(0, own).map(({ names }) => names[0]?.stems ?? []),
      lexicon,
    ),
    operations: new Set([...OPERATIONS].map((stem) => numberOf(stem, lexicon))),
    own: topics.flatMap(({ own: words }, topic) =>
      words && words.specific.length > 1
        ? [{ topic, words: words.specific.map((stem) => numberOf(stem, lexicon)) }]
        : [],
    ),
    commanded: topics.flatMap(({ own: words }, topic) => {
      const stems = words ? commandWordsOf(words) : []
      return stems.length === 0 ? [] : [{ topic, words: stems.map((stem) => numberOf(stem, lexicon)) }]
    }),
    ownWord: new Map(
      topics.flatMap(({ own: words }, topic): [number, number][] => {
        const word = words && onlyWordOf(words)
        return word == null ? [] : [[numberOf(word, lexicon), topic]]
      }),
    ),
  }
}

export function signPhrases(topics: readonly TopicNames[], lexicon: Lexicon): SignPhrases {
  const bySign = new Map<string, { topic: number; sign: number }[]>()
  for (const [topic, { signs }] of topics.entries())
    for (const [sign, forms] of signs().entries())
      for (const form of forms) {
        const known = bySign.get(form) ?? []
        if (!known.some((meaning) => meaning.topic === topic)) bySign.set(form, [...known, { topic, sign }])
      }
  return {
    index: indexPhrases(
      [...bySign.keys()].map((sign) => sign.split(' ').filter((stem) => stem !== '')),
      lexicon,
    ),
    meanings: [...bySign.values()],
  }
}

export function togetherPhrases(topics: readonly TopicNames[], lexicon: Lexicon): TogetherPhrases {
  const groups = topics.map(({ together }) => together())
  const byPhrase = new Map<string, { topic: number; group: number }[]>()
  for (const [topic, ofTopic] of groups.entries())
    for (const [group, phrases] of ofTopic.entries())
      for (const phrase of phrases) {
        const key = phrase.join(' ')
        const known = byPhrase.get(key)
        if (known) known.push({ topic, group })
        else byPhrase.set(key, [{ topic, group }])
      }
  return {
    index: indexPhrases(
      [...byPhrase.keys()].map((phrase) => phrase.split(' ').filter((stem) => stem !== '')),
      lexicon,
    ),
    meanings: [...byPhrase.values()],
    groups: groups.map(({ length }) => length),
    ofWords: groups.map((ofTopic) =>
      ofTopic.flatMap((phrases, group) => (phrases.some(([first = '']) => isShape(first)) ? [] : [group])),
    ),
    shapes: [...byPhrase.keys()].filter(isShape),
  }
}

export function surePhrases(topics: readonly TopicNames[], lexicon: Lexicon): SurePhrases {
  const sureWords = topics.map(({ sure }) => sure())
  const words = topics.flatMap(({ other }, topic) => [
    ...(sureWords[topic] ?? []).map((stems) => ({ stems, topic, speaksFor: true })),
    ...other().map((stems) => ({ stems, topic, speaksFor: false })),
  ])
  return {
    index: indexPhrases(
      words.map(({ stems }) => stems),
      lexicon,
    ),
    meanings: words,
    isNeeded: sureWords.map((sure) => sure.length > 0),
  }
}
