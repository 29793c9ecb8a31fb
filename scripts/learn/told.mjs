// Parts of pages in which readers found a topic of the seed told, and such in which they did not.
import { weightsOf } from './regression.mjs'
import { isTreated } from './teams.mjs'

const { byCodePoint } = await import('../../build/src/code-points.js')
const { groupBy } = await import('../../build/src/group-by.js')
const { shareOfPiece } = await import('../../build/src/assess/learned/told.js')
const { eachFeature, piecesOf } = await import('../../build/src/assess/learned/pieces.js')

export const TOLD = {
  name: 'TOLD',
  about:
    'What stands in a part of a page that tells a topic of the seed (above 0), and what in one that does not (below).',
}

/** Samples that have a feature, from which on it is looked at. */
const LEAST = 3

/** Features of a topic that are kept, the heaviest. */
const KEPT = 400

/** The pull towards zero. */
const SHRINK = 1

/** Lines behind the one that a reader gave, and most parts, that tell the topic with it. */
const LINES = 2
const PARTS = 3

/** What a part that tells another topic counts for: it may tell this one beside. */
const OTHER = 0.3

/**
 * Every topic with the parts of its documents: those at a reader's label tell it; all parts of a document that lacks it do not, nor do
 * those at the labels of other topics.
 */
export function samplesOfTold(documents) {
  return documents.flatMap(({ team, path, page, topics }) => {
    const pieces = piecesOf(page.blocks).map((piece) => ({ ...piece, ...featuresOfPiece(piece) }))
    return topics.flatMap((topic) => {
      const sample = (isTrue, counts) => (piece) => ({ ...piece, team, path, topic: topic.topic, isTrue, counts })
      if (!isTreated(topic)) return pieces.map(sample(false, 1))
      const told = toldBy(pieces, topic.line)
      const others = topics.filter((other) => isTreated(other) && Math.abs(other.line - topic.line) > LINES)
      const toldOfOthers = pieces.filter(
        (piece) => !told.includes(piece) && others.some(({ line }) => line === piece.line),
      )
      return [...told.map(sample(true, 1)), ...toldOfOthers.map(sample(false, OTHER))]
    })
  })
}

function featuresOfPiece(piece) {
  const features = new Set()
  const words = eachFeature(piece, (first, second) => features.add(second === undefined ? first : `${first} ${second}`))
  return { features, words }
}

function toldBy(pieces, line) {
  if (line === null) return []
  const at = pieces.filter((piece) => piece.line >= line && piece.line <= line + LINES)
  return at.length > 0 ? at.slice(0, PARTS) : pieces.filter((piece) => piece.line > line).slice(0, 1)
}

/** A line for each topic: its name, what speaks against any part, and its features. */
export function tableOfTold(samples) {
  return [...groupBy(samples, ({ topic }) => topic)]
    .toSorted(([one], [other]) => byCodePoint(one, other))
    .map(([topic, ofTopic]) => [topic, ...rowOf(ofTopic)].join('\t'))
}

/** What every part has; its weight is what speaks for or against any. */
const ANY = ''

function rowOf(samples) {
  const seen = new Map()
  for (const { features } of samples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1)
  const features = [...seen].flatMap(([feature, count]) => (count >= LEAST ? [feature] : [])).toSorted(byCodePoint)
  const weights = weightsOf(samples, [...features, ANY], SHRINK, valuesOf)
  const bias = weights.pop().weight
  const kept = weights
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || byCodePoint(one.feature, other.feature))
    .slice(0, KEPT)
  return [bias, ...kept.flatMap(({ feature, weight }) => (weight === 0 ? [] : [`${feature} ${weight}`]))]
}

function valuesOf({ features, words }) {
  const share = shareOfPiece(words)
  return [...[...features].map((feature) => [feature, share]), [ANY, 1]]
}
