import { eachPhrase } from '../names/phrases.ts'
import type { Search } from './search.ts'

/** Words of a place for each word of a topic in it: in a longer one they stand by the way. */
const WORDS_PER_WORD = 16

/** A line, a paragraph or a sentence. */
export interface Line {
  line: number
  text: string
  words: number
  numbers: readonly number[]
  /** Shapes of text in it, as numbers; looked for where its words leave only those open. */
  shapes: () => readonly number[]
}

/** The topics of which a place has a word of each group, close together, and how many of their words or signs it has. */
export function scoresOf({ column }: Search, place: readonly Line[]): Map<number, number> {
  const together = column.together()
  const said = new Map<number, { words: Set<number>; groups: Set<number> }>()
  const hear = (numbers: readonly number[]) =>
    eachPhrase(together.index, numbers, (id) => {
      for (const { topic, group } of together.meanings[id] ?? []) {
        const known = said.get(topic) ?? { words: new Set(), groups: new Set() }
        said.set(topic, known)
        known.words.add(id)
        known.groups.add(group)
      }
    })
  let words = 0
  for (const { numbers, words: count } of place) {
    words += count
    hear(numbers)
  }
  const scores = new Map<number, number>()
  const mayBe = together.ofWords.some((groups, topic) => {
    const known = said.get(topic)
    return (together.groups[topic] ?? 0) > 0 && groups.every((group) => known?.groups.has(group))
  })
  if (!mayBe) return scores
  for (const { shapes } of place) hear(shapes())
  for (const [topic, known] of said) {
    const isWhole = known.groups.size === together.groups[topic] && known.words.size >= known.groups.size
    if (isWhole && words <= known.words.size * WORDS_PER_WORD) scores.set(topic, known.words.size)
  }
  return scores.size > 1 ? withSigns(scores, column, place) : scores
}

/** Where a place may be about several topics, their signs tell as well. */
function withSigns(
  scores: ReadonlyMap<number, number>,
  column: Search['column'],
  place: readonly Line[],
): Map<number, number> {
  const { index, meanings } = column.signs()
  const signs = new Map<number, Set<number>>()
  for (const { numbers } of place)
    eachPhrase(index, numbers, (id) => {
      for (const { topic, sign } of meanings[id] ?? []) signs.set(topic, (signs.get(topic) ?? new Set()).add(sign))
    })
  return new Map([...scores].map(([topic, score]) => [topic, Math.max(score, signs.get(topic)?.size ?? 0)]))
}
