import { once } from '../../once.ts'
import type { Features } from './features.ts'

/** What a mark counts for. */
export const MARK = 0.5

/** How much a heading may speak against a text, in the table's unit, until it is heard. */
const UNHEARD = 50

/** Words from which on each counts for less: a long text has more of any sort, and one of unknown words tells little of its own. */
const FEW = 8

/** What each known word and pair of a text with so many tokens counts for. */
export function shareOf(tokens: number): number {
  return 2 / Math.sqrt(Math.max(FEW, tokens))
}

/** What a table of weights tells of texts: a line for each word, with its weight and those of the pairs that it begins. */
export interface Weighing {
  /**
   * How much a text is of the table's sort, in its unit: 0 is as likely as not. Of its words those that the table has count,
   * each once; its heading may speak against it, and never for it.
   */
  weigh: (features: Features) => number
}

export function openWeights(table: string): Weighing {
  const lines = once(() => readLines(table))
  const words = new Map<string, Word>()
  // Only words and pairs of the table are kept: what documents say besides has no bound.
  const wordOf = (text: string): Word | null => {
    const known = words.get(text)
    if (known) return known
    const line = lines().get(text)
    if (line === undefined) return null
    const word = readWord(line)
    words.set(text, word)
    return word
  }
  return { weigh: (features) => weigh(wordOf, features) }
}

function weigh(wordOf: (text: string) => Word | null, { tokens, marks, place }: Features): number {
  const known = new Set<Weight>()
  const add = (first: string, second: string | undefined) => {
    const word = wordOf(first)
    if (word === null) return
    known.add(word)
    const pair = second === undefined ? undefined : word.pairs.get(second)
    if (pair !== undefined) known.add(pair)
  }
  for (const [at, token] of tokens.entries()) add(token, tokens[at + 1])
  add(`^${tokens[0] ?? ''}`, tokens[1])
  let sum = 0
  for (const { weight } of known) sum += weight
  const sumOf = (names: readonly string[]) => names.reduce((total, name) => total + (wordOf(name)?.weight ?? 0), 0)
  const own = shareOf(tokens.length) * sum + MARK * sumOf(marks)
  return own + Math.min(0, MARK * sumOf(place) + UNHEARD)
}

interface Weight {
  weight: number
}

/** A word of the table: its own weight, 0 where it only begins pairs, and these. */
interface Word extends Weight {
  pairs: ReadonlyMap<string, Weight>
}

function readLines(table: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>()
  for (const line of table.split('\n')) lines.set(line.slice(0, line.indexOf(' ')), line)
  return lines
}

function readWord(line: string): Word {
  const [, weight, ...rest] = line.split(' ')
  const pairs = new Map<string, Weight>()
  for (let at = 0; at < rest.length; at += 2) pairs.set(rest[at] ?? '', { weight: Number(rest[at + 1]) })
  return { weight: Number(weight), pairs }
}
