// A table of weights from samples that readers labelled.
import { weightsOf } from './regression.mjs'

const { byCodePoint } = await import('../../build/src/code-points.js')
const { MARK, shareOf } = await import('../../build/src/assess/learned/weights.js')

/** Heaviest weight of a feature: no word says it alone. */
const HEAVIEST = 300

/** Lightest weight that is worth a line. */
const LIGHTEST = 20

/**
 * A line for each word: `word weight next weight next weight …`, its own and those of the pairs that it begins. A sample is
 * `{ team, features, isTrue }`. `least`: teams that say a word, from which on it is looked at; `shrink`: the pull towards zero.
 */
export function tableOf(samples, { least, shrink }) {
  const words = saidBy(samples, ({ features }) => features.words, least)
  const marks = saidBy(samples, ({ features: { marks, place } }) => [...marks, ...place], least * 2)
  const lines = new Map()
  const features = [...marks, ...words].toSorted(byCodePoint)
  for (const { feature, weight } of weightsOf(samples, features, shrink, valuesOf)) {
    const rounded = Math.min(HEAVIEST, weight)
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
export function saidBy(samples, featuresOf, least) {
  const teams = new Map()
  for (const sample of samples)
    for (const feature of featuresOf(sample)) teams.set(feature, (teams.get(feature) ?? new Set()).add(sample.team))
  return [...teams].filter(([, { size }]) => size >= least).map(([feature]) => feature)
}

/** Each word, each pair, and the first ones once more as `^will be`: how a text begins says most. */
export function wordsOf(tokens) {
  const pairs = tokens.slice(1).map((token, at) => `${tokens[at]} ${token}`)
  const beginnings = [...tokens.slice(0, 1), ...pairs.slice(0, 1)].map((word) => `^${word}`)
  return new Set([...tokens, ...pairs, ...beginnings])
}

/** Learned with what features count for when a text is weighed. */
function valuesOf({ features: { tokens, words, marks, place } }) {
  const share = shareOf(tokens.length)
  return [...[...words].map((word) => [word, share]), ...[...marks, ...place].map((mark) => [mark, MARK])]
}
