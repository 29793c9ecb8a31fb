// A table of weights from samples that readers labelled.
import { learn } from './regression.mjs'

const { byCodePoint } = await import('../../build/src/code-points.js')
const { MARK, shareOf } = await import('../../build/src/assess/learned/weights.js')

/** A weight of 1 in the regression, in the table. */
const UNIT = 100

/** Heaviest weight of a feature: no word says it alone. */
const HEAVIEST = 300

/** Lightest weight that is worth a line. */
const LIGHTEST = 20

/**
 * A line for each word: `word weight next weight next weight …`, its own and those of the pairs that it begins. A sample is
 * `{ team, features, isTrue }`. `least`: teams that say a word, from which on it is looked at; `shrink`: the pull towards zero.
 */
export function tableOf(samples, { least, shrink }) {
  const words = saidBy(samples, ({ words }) => words, least)
  const marks = saidBy(samples, ({ marks, place }) => [...marks, ...place], least * 2)
  const lines = new Map()
  for (const { feature, weight } of weightsOf(samples, [...marks, ...words].toSorted(byCodePoint), shrink)) {
    const rounded = Math.min(HEAVIEST, Math.round(weight * UNIT))
    if (Math.abs(rounded) < LIGHTEST) continue
    const [first, second] = feature.split(' ')
    const line = lines.get(first) ?? { weight: 0, pairs: [] }
    lines.set(first, line)
    if (second === undefined) line.weight = rounded
    else line.pairs.push(`${second} ${rounded}`)
  }
  return [...lines].map(([first, { weight, pairs }]) => [first, weight, ...pairs].join(' '))
}

/** Features that samples of so many teams have. */
function saidBy(samples, featuresOf, least) {
  const teams = new Map()
  for (const { team, features } of samples)
    for (const feature of featuresOf(features)) teams.set(feature, (teams.get(feature) ?? new Set()).add(team))
  return [...teams].filter(([, { size }]) => size >= least).map(([feature]) => feature)
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
  const vectors = samples.map(({ features: { tokens, words, marks, place } }) => {
    const ofWords = known(words)
    const ofMarks = known([...marks, ...place])
    const share = shareOf(tokens.length)
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
