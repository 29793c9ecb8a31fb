import { groupBy } from '../../group-by.ts'
import type { TopicNames } from './vocabulary.ts'

/** One verb of a topic, as lower-case words. */
export interface Act {
  topic: number
  act: string
  /** The words behind the first one: a verb may need its preposition. */
  rest: readonly string[]
}

/** The verbs of a column's topics. */
export interface Acting {
  /** Topic → how many different verbs an opening has. */
  least: ReadonlyMap<number, number>
  /** By their first word, so that a text is gone over once. */
  byFirst: ReadonlyMap<string, readonly Act[]>
}

/** The verbs of all topics, by their first words. */
export function actingOf(topics: readonly TopicNames[]): Acting {
  const all = topics.flatMap(({ acts }, topic) =>
    acts.map((act) => {
      const [first = '', ...rest] = act.split(' ')
      return { topic, act, first, rest }
    }),
  )
  const least = topics.flatMap(({ acts, leastActs }, topic): [number, number][] =>
    acts.length === 0 ? [] : [[topic, leastActs]],
  )
  return { least: new Map(least), byFirst: groupBy(all, ({ first }) => first) }
}
