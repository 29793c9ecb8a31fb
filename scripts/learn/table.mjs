// A table of weights from samples that readers labelled.
import { learn } from './regression.mjs'

const { MARK, shareOf } = await import('../../build/src/assess/learned/weights.js')

/** A weight of 1 in the regression, in the table. */
const UNIT = 100

/** Heaviest weight of a feature: no word says it alone. */
const HEAVIEST = 200

/** Samples with a word that are of the sort, from which share on the word is looked at. */
const SHARE = 0.1

/**
 * Lines `weight feature`, heaviest first. A sample is `{ team, features, isTrue }`. `least`: teams that say a word in samples of
 * the sort, from which on it is looked at; `shrink`: the pull towards zero.
 */
export function tableOf(samples, { least, shrink }) {
  const counts = new Map()
  for (const { team, features, isTrue } of samples)
    for (const word of features.words) {
      const seen = counts.get(word) ?? { all: 0, trues: 0, teams: new Set() }
      counts.set(word, seen)
      seen.all++
      if (!isTrue) continue
      seen.trues++
      seen.teams.add(team)
    }
  const marks = new Set(samples.flatMap(({ features }) => features.marks))
  const words = [...counts]
    .filter(([, { all, trues, teams }]) => teams.size >= least && trues >= all * SHARE)
    .map(([word]) => word)
  return weightsOf(samples, [...marks, ...words], shrink)
    .map(({ feature, weight }) => ({ feature, weight: Math.min(HEAVIEST, Math.round(weight * UNIT)) }))
    .filter(({ weight }) => weight !== 0)
    .toSorted((one, other) => other.weight - one.weight || (one.feature < other.feature ? -1 : 1))
    .map(({ feature, weight }) => `${weight} ${feature}`)
}

/** Each word, each pair, and the first ones once more as `^will be`: how a text begins says most. */
export function wordsOf(tokens) {
  const pairs = tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)
  const beginnings = [...tokens.slice(0, 1), ...pairs.slice(0, 1)].map((word) => `^${word}`)
  return new Set([...tokens, ...pairs, ...beginnings])
}

/** Learned with what features count for when a text is weighed. */
function weightsOf(samples, features, shrink) {
  const numbers = new Map(features.map((feature, number) => [feature, number]))
  const known = (names) => [...names].map((name) => numbers.get(name)).filter((number) => number !== undefined)
  const vectors = samples.map(({ features: { words, marks } }) => {
    const ofWords = known(words)
    const ofMarks = known(marks)
    const share = shareOf(ofWords.length)
    return { at: [...ofWords, ...ofMarks], value: [...ofWords.map(() => share), ...ofMarks.map(() => MARK)] }
  })
  const weights = learn(
    vectors,
    samples.map(({ isTrue }) => isTrue),
    numbers.size,
    shrink,
  )
  return features.map((feature, number) => ({ feature, weight: weights[number] }))
}
