import { once } from '../../once.ts'
import { eachFeature, type Piece } from './pieces.ts'

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

/**
 * For each of some topics the likest part of those that say something, which is asked for few of them; null for a topic that the table
 * does not know, and where there is no part.
 */
export type Likeness = (pieces: readonly Piece[], says: (index: number) => boolean) => (Likest | null)[]

/** A table has a line for each topic: its name, what speaks for or against any part, and features with their weights. */
export function openTold(table: string): (topics: readonly string[]) => Likeness {
  const lines = once(() => new Map(table.split('\n').map((line) => [line.slice(0, line.indexOf('\t')), line])))
  return (topics) => openTopics(topics.map((topic) => lines().get(topic) ?? null))
}

/** A word that features begin with: the number of the feature that it is alone, and those of its pairs. */
interface Word {
  id: number | null
  pairs: Map<string, number>
}

/** Its weights for those topics that it speaks for or against. */
type Feature = { topic: number; weight: number }[]

function openTopics(lines: readonly (string | null)[]): Likeness {
  const words = new Map<string, Word>()
  const features: Feature[] = []
  const biases = lines.map((line, topic) => {
    const [, bias = '0', ...entries] = line?.split('\t') ?? []
    for (const entry of entries) {
      const at = entry.lastIndexOf(' ')
      const id = numberOf(entry.slice(0, at), words, features)
      features[id]?.push({ topic, weight: Number(entry.slice(at + 1)) })
    }
    return Number(bias)
  })
  return (pieces, says) => {
    const likest = lines.map((): Likest | null => null)
    for (const piece of pieces)
      for (const [topic, weight] of weigh(piece, words, features, biases).entries()) {
        const most = likest[topic]?.weight ?? Number.NEGATIVE_INFINITY
        if (lines[topic] !== null && weight > most && says(piece.index))
          likest[topic] = { piece, weight, among: pieces.length }
      }
    return likest
  }
}

function numberOf(feature: string, words: Map<string, Word>, features: Feature[]): number {
  // "@code sql" is a kind, and no pair.
  const [first = '', second] = feature.startsWith('@') ? [feature] : feature.split(' ')
  const word = words.get(first) ?? { id: null, pairs: new Map() }
  words.set(first, word)
  const known = second === undefined ? word.id : word.pairs.get(second)
  if (known !== null && known !== undefined) return known
  const id = features.push([]) - 1
  if (second === undefined) word.id = id
  else word.pairs.set(second, id)
  return id
}

function weigh(
  piece: Piece,
  words: ReadonlyMap<string, Word>,
  features: readonly Feature[],
  biases: readonly number[],
): number[] {
  const seen = new Set<number>()
  const sums = biases.map(() => 0)
  const count = eachFeature(piece, (first, second) => {
    const word = words.get(first)
    const id = second === undefined ? word?.id : word?.pairs.get(second)
    if (id === undefined || id === null || seen.has(id)) return
    seen.add(id)
    for (const { topic, weight } of features[id] ?? []) sums[topic] = (sums[topic] ?? 0) + weight
  })
  const share = shareOfPiece(count)
  const most = piece.kind === '@item' && count < NAMES ? DOUBTFUL : Number.POSITIVE_INFINITY
  return sums.map((sum, topic) => Math.min(most, (biases[topic] ?? 0) + share * sum))
}
