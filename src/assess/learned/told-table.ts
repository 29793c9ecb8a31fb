import { addToFirst, addToSecond, FIRST_HASH, openWordTable, put, valueOf, type WordTable } from '../word-table.ts'
import { FIGURE, isDigit } from './pieces.ts'

/** A table as read, but for what it says of topics: features have numbers from 1, those of words first. */
export interface Table {
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

/**
 * A table: a line of words, parted by tabs; one of pairs of them; and one for each topic with its name, what speaks for or against any
 * part, and features with their weights. Words are numbered from 1, pairs behind them. Numbers are 16 bits each, in base 64.
 */
export function readTable(table: string): Table {
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

/** The number of a word or figure where it stands in a text; 0 for one that the table does not have. */
export function numberIn({ inText, figure }: Table, codes: Uint16Array, start: number, end: number): number {
  if (isDigit(codes[start] ?? 0)) return figure
  let first = FIRST_HASH
  let second = 0
  for (let at = start; at < end; at++) {
    first = addToFirst(first, codes[at] ?? 0)
    second = addToSecond(second, codes[at] ?? 0)
  }
  return valueOf(inText, first, second)
}

/** What a pair of words is found by. */
export function pairKey(first: number, second: number): number {
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
export interface Entries {
  first: Uint32Array
  next: Uint32Array
  topics: Uint32Array
  weights: Int16Array
  biases: readonly number[]
  /** The last part in which each feature was heard, of all `parts` weighed so far: in one part it counts once. */
  heardIn: Uint32Array
  parts: number
}

/** What a table says of some topics; nothing of those that it does not have. */
export function readTopics({ lines, size }: Table, names: readonly string[]): Entries {
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
