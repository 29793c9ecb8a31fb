import { once } from '../../once.ts'
import { eachWord, type Piece, surroundings } from './pieces.ts'
import { type Entries, numberIn, pairKey, readTable, readTopics, type Table } from './told-table.ts'

/** Words from which on each feature counts for less: a long part of a page has more of any sort. */
const FEW = 12

/** Words from which on an item tells anything by itself, and what a shorter one comes to at most: "Top up, pay out, hold, release". */
const NAMES = 8
const DOUBTFUL = 20

/** What each feature of a part with so many words counts for. */
export function shareOfPiece(words: number): number {
  return Math.sqrt(FEW / Math.max(FEW, words))
}

/** The part of a page that is likest to those in which readers found a topic told: 0 is as likely as not, 100 e : 1. */
export interface Likest {
  piece: Piece
  weight: number
  /** Of how many parts it is that. */
  among: number
}

/** How like the parts of one page that say something are to how its topics are told elsewhere; each is weighed when it is first asked for. */
export interface Likeness {
  /** Null for a topic that the table does not know, and where there is no part. */
  likest: (topic: number) => Likest | null
  /** Whether the weight of any part is enough; null as above. Those from the block `near` on are asked first. */
  isLike: (topic: number, isEnough: (weight: number) => boolean, near: number) => boolean | null
}

/** `says` is asked for few parts. */
export type LikenessOf = (pieces: readonly Piece[], says: (index: number) => boolean) => Likeness

/** `table` is as {@link readTable} has it. */
export function openTold(table: string): (topics: readonly string[]) => LikenessOf {
  const read = once(() => readTable(table))
  return (topics) => openTopics(read, topics)
}

function openTopics(read: () => Table, topics: readonly string[]): LikenessOf {
  const entries = once(() => readTopics(read(), topics))
  return (pieces, says) => {
    const weighed: (readonly number[])[] = []
    const weightAt = (at: number, topic: number): number => {
      const piece = pieces[at]
      const weights = weighed[at] ?? (piece ? weigh(piece, read(), entries()) : [])
      weighed[at] = weights
      return weights[topic] ?? Number.NEGATIVE_INFINITY
    }
    const isKnown = (topic: number) => read().lines.has(topics[topic] ?? '')
    return {
      likest: (topic) => {
        let likest: Likest | null = null
        if (!isKnown(topic)) return likest
        for (const [at, piece] of pieces.entries()) {
          const weight = weightAt(at, topic)
          if ((likest === null || weight > likest.weight) && says(piece.index))
            likest = { piece, weight, among: pieces.length }
        }
        return likest
      },
      isLike: (topic, isEnough, near) => {
        if (!isKnown(topic)) return null
        const start = Math.max(
          0,
          pieces.findIndex(({ index }) => index >= near),
        )
        for (let step = 0; step < pieces.length; step++) {
          const at = (start + step) % pieces.length
          if (isEnough(weightAt(at, topic)) && says(pieces[at]?.index ?? -1)) return true
        }
        return pieces.some(({ index }) => says(index)) ? false : null
      },
    }
  }
}

function weigh(piece: Piece, table: Table, entries: Entries): readonly number[] {
  const { first, next, topics, weights, biases, heardIn } = entries
  entries.parts++
  const part = entries.parts
  const sums = biases.map(() => 0)
  const hear = (feature: number) => {
    if (heardIn[feature] === part) return
    heardIn[feature] = part
    for (let entry = first[feature] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const topic = topics[entry] ?? 0
      sums[topic] = (sums[topic] ?? 0) + (weights[entry] ?? 0)
    }
  }
  for (const word of surroundings(piece)) {
    const number = table.words.get(word)
    if (number !== undefined) hear(number)
  }
  let before = 0
  let count = 0
  eachWord(piece.text().toLowerCase(), (start, end, codes) => {
    const number = numberIn(table, codes, start, end)
    if (number !== 0) {
      hear(number)
      const pair = before === 0 ? undefined : table.pairs.get(pairKey(before, number))
      if (pair !== undefined) hear(pair)
    }
    before = number
    count++
  })
  const share = shareOfPiece(count)
  const most = piece.kind === '@item' && count < NAMES ? DOUBTFUL : Number.POSITIVE_INFINITY
  return sums.map((sum, topic) => Math.min(most, (biases[topic] ?? 0) + share * sum))
}
