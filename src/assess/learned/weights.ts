import { once } from '../../once.ts'
import type { Features } from './features.ts'

/** What a mark counts for. */
export const MARK = 0.5

/** Known words from which on each counts for less: a long text has more of any sort. */
const FEW = 4

/** What each of so many known words counts for. */
export function shareOf(known: number): number {
  return 2 / Math.sqrt(Math.max(FEW, known))
}

/** What a table of weights, a weight and a feature on each line, tells of texts. */
export interface Weighing {
  /**
   * How much a text is of the table's sort, in its unit: 0 is as likely as not. Of its words those that the table has count,
   * each once.
   */
  weigh: (features: Features) => number
  /** A look that settles most texts, in lower case: it has one of the heaviest words, without which few weigh much. */
  isWorthIt: (text: string) => boolean
}

/** Weight of the words that a text has one of. */
const HEAVY = 140

export function openWeights(table: string): Weighing {
  const open = once(() => readWeights(table))
  const heavy = once(() => heavyWords(table))
  return { weigh: (features) => weigh(open(), features), isWorthIt: (text) => heavy().test(text) }
}

function weigh(weights: ReadonlyMap<string, Weight>, { tokens, marks }: Features): number {
  const known = new Set<Weight>()
  let before: Weight | undefined
  for (const token of tokens) {
    const pair = before?.pairs?.get(token)
    if (pair) known.add(pair)
    before = weights.get(token)
    if (before && before.weight !== 0) known.add(before)
  }
  const [first = '', second = ''] = tokens
  const beginning = weights.get(`^${first}`)
  const firstPair = beginning?.pairs?.get(second)
  if (beginning && beginning.weight !== 0) known.add(beginning)
  if (firstPair) known.add(firstPair)
  let sum = 0
  for (const { weight } of known) sum += weight
  let marked = 0
  for (const mark of marks) marked += weights.get(mark)?.weight ?? 0
  return shareOf(known.size) * sum + MARK * marked
}

/** The letters of heavy words and pairs; what stands for names and figures is left out. */
function heavyWords(table: string): RegExp {
  const words = table.split('\n').flatMap((line) => {
    const [weight = '', ...parts] = line.split(' ')
    const letters = parts.filter((part) => /^[a-z']+$/.test(part))
    return Number(weight) >= HEAVY && letters.length > 0 ? [letters.join(' ')] : []
  })
  return new RegExp(`\\b(?:${[...new Set(words)].join('|')})\\b`)
}

/** Of a word or pair; 0 for a word that only begins pairs. */
interface Weight {
  weight: number
  pairs?: Map<string, Weight>
}

function readWeights(table: string): ReadonlyMap<string, Weight> {
  const weights = new Map<string, Weight>()
  for (const line of table.trim().split('\n')) {
    const [text = '', first = '', second] = line.split(' ')
    const weight = Number(text)
    const entry = weights.get(first) ?? { weight: 0 }
    weights.set(first, entry)
    if (second === undefined) entry.weight = weight
    else {
      entry.pairs ??= new Map()
      entry.pairs.set(second, { weight })
    }
  }
  return weights
}
