import { once } from '../../once.ts'
import { addToFirst, addToSecond, FIRST_HASH, openWordTable, put, valueOf, type WordTable } from '../word-table.ts'
import { eachWord, FIGURE, isDigit, type Piece, surroundings } from './pieces.ts'

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

/**
 * A table: a line of words, parted by tabs; one of pairs of them; and one for each topic with its name, what speaks for or against any
 * part, and features with their weights. Words are numbered from 1, pairs behind them. Numbers are 16 bits each, in base 64.
 */
export function openTold(table: string): (topics: readonly string[]) => LikenessOf {
  const read = once(() => readTable(table))
  return (topics) => openTopics(read, topics)
}

interface Table {
  words: ReadonlyMap<string, number>
  /** The same, for words of texts. */
  inText: WordTable
  figure: number
  /** By {@link pairKey}. */
  pairs: ReadonlyMap<number, number>
  /** Features, the largest number and 1. */
  size: number
  lines: ReadonlyMap<string, string>
}

function readTable(table: string): Table {
  const [words = '', pairs = '', ...topics] = table.trim().split('\n')
  const numbers = new Map(words.split('\t').map((word, at) => [word, at + 1]))
  const ofPairs = new Map<number, number>()
  const both = numbersIn(pairs)
  let size = numbers.size + 1
  for (let at = 0; at < both.length; at += 2) ofPairs.set(pairKey(both[at] ?? 0, both[at + 1] ?? 0), size++)
  const lines = new Map(topics.map((line) => [line.slice(0, line.indexOf('\t')), line]))
  const inText = openWordTable(2 ** Math.ceil(Math.log2(2 * size)))
  for (const [word, number] of numbers) addWord(inText, word, number)
  return { words: numbers, inText, figure: numbers.get(FIGURE) ?? 0, pairs: ofPairs, size, lines }
}

function addWord(table: WordTable, word: string, number: number): void {
  let first = FIRST_HASH
  let second = 0
  for (let at = 0; at < word.length; at++) {
    first = addToFirst(first, word.charCodeAt(at))
    second = addToSecond(second, word.charCodeAt(at))
  }
  put(table, first, second, number)
}

function numberIn({ inText, figure }: Table, codes: Uint16Array, start: number, end: number): number {
  if (isDigit(codes[start] ?? 0)) return figure
  let first = FIRST_HASH
  let second = 0
  for (let at = start; at < end; at++) {
    first = addToFirst(first, codes[at] ?? 0)
    second = addToSecond(second, codes[at] ?? 0)
  }
  return valueOf(inText, first, second)
}

function pairKey(first: number, second: number): number {
  return first * 0x8000 + second
}

function numbersIn(text: string): Int16Array {
  const bytes = Buffer.from(text, 'base64')
  if (IS_LOWER_FIRST[0] === 0) bytes.swap16()
  return new Int16Array(new Uint8Array(bytes).buffer)
}

/** Nearly every machine has the lower byte of a number first. */
const IS_LOWER_FIRST = new Uint8Array(Uint16Array.of(1).buffer)

/** Features of some topics: for each feature a chain of entries, of which each is a topic and its weight; 0 ends it. */
interface Entries {
  first: Uint32Array
  next: Uint32Array
  topics: Uint32Array
  weights: Int16Array
  biases: readonly number[]
  /** The last part in which each feature was heard, of all `parts` weighed so far: in one part it counts once. */
  heardIn: Uint32Array
  parts: number
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

function readTopics({ lines, size }: Table, names: readonly string[]): Entries {
  const read = names.map((name) => {
    const [, bias = '0', numbers = ''] = lines.get(name)?.split('\t') ?? []
    return { bias: Number(bias), numbers: numbersIn(numbers) }
  })
  const all = 1 + read.reduce((sum, { numbers }) => sum + numbers.length / 2, 0)
  const entries = {
    first: new Uint32Array(size),
    next: new Uint32Array(all),
    topics: new Uint32Array(all),
    weights: new Int16Array(all),
    biases: read.map(({ bias }) => bias),
    heardIn: new Uint32Array(size),
    parts: 0,
  }
  const { first, next, topics, weights } = entries
  let entry = 1
  for (const [topic, { numbers }] of read.entries())
    for (let at = 0; at < numbers.length; at += 2, entry++) {
      const feature = numbers[at] ?? 0
      topics[entry] = topic
      weights[entry] = numbers[at + 1] ?? 0
      next[entry] = first[feature] ?? 0
      first[feature] = entry
    }
  return entries
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
