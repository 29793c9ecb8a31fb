import { once } from '../../once.ts'
import type { Features } from './features.ts'

/** Known words from which on a text's words are not more to say the more there are. */
const FEW = 4

/** What a mark weighs beside the words. */
const MARK = 0.5

/**
 * How much a text is of the sort that a table of weights tells, in the table's unit: 0 is as likely as not. The table has
 * a weight and a feature on each line; of a text's words those that the table has count, each once.
 */
export function weighing(table: string): (features: Features) => number {
  const open = once(() => readWeights(table))
  return ({ tokens, marks }) => {
    const weights = open()
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
    return (2 * sum) / Math.sqrt(Math.max(FEW, known.size)) + MARK * marked
  }
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
