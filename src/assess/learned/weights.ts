import { once } from '../../once.ts'
import type { Features } from './features.ts'

/** Known words from which on a text's words are not more to say the more there are. */
const FEW = 4

/** What a mark weighs beside the words. */
const MARK = 0.5

/**
 * How much a text is of the sort that a table of weights tells, in the table's unit: 0 is as likely as not. The table has
 * a weight and a feature on each line.
 */
export function weighing(table: string): (features: Features) => number {
  const weights = once(() => readWeights(table))
  return ({ words, marks }) => {
    let sum = 0
    let known = 0
    for (const word of words) {
      const weight = weights().get(word)
      if (weight === undefined) continue
      sum += weight
      known++
    }
    let marked = 0
    for (const mark of marks) marked += weights().get(mark) ?? 0
    return (2 * sum) / Math.sqrt(Math.max(FEW, known)) + MARK * marked
  }
}

function readWeights(table: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const line of table.trim().split('\n')) {
    const space = line.indexOf(' ')
    weights.set(line.slice(space + 1), Number(line.slice(0, space)))
  }
  return weights
}
