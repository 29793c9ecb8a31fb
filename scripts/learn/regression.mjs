// Logistic regression over few thousand samples of sparse features: the same weights on every machine, in seconds.

/** Steps over all samples; the weights hardly move any more. */
const STEPS = 150

/** How far a step goes, before the features' own pace is set by how much they moved so far. */
const PACE = 0.5

/**
 * Weights of features, that samples of `isTrue` have and others have not. A sample is `{ at, value }`: numbers of its features, and
 * how much each counts; `counts`, where the whole sample counts for less than one. `shrink` is the pull towards zero.
 */
function learn(samples, isTrue, size, shrink) {
  const weights = new Float64Array(size)
  const slope = new Float64Array(size)
  const moved = new Float64Array(size)
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0)
    for (const [index, { at, value, counts = 1 }] of samples.entries()) {
      let sum = 0
      for (const [place, feature] of at.entries()) sum += weights[feature] * value[place]
      const error = counts * (1 / (1 + Math.exp(-sum)) - (isTrue[index] ? 1 : 0))
      for (const [place, feature] of at.entries()) slope[feature] += error * value[place]
    }
    for (let feature = 0; feature < size; feature++) {
      const by = slope[feature] + shrink * weights[feature]
      moved[feature] += by * by
      if (moved[feature] > 0) weights[feature] -= (PACE * by) / Math.sqrt(moved[feature])
    }
  }
  return weights
}

/** A weight of 1, in a table. */
const UNIT = 100

/**
 * Each feature with its weight in the unit of the tables. `valuesOf` gives what the features of a sample count for, as pairs; of those
 * that are not among the features none counts.
 */
export function weightsOf(samples, features, shrink, valuesOf) {
  const numbers = new Map(features.map((feature, number) => [feature, number]))
  const vectors = samples.map((sample) => {
    const known = valuesOf(sample).filter(([feature]) => numbers.has(feature))
    return {
      at: known.map(([feature]) => numbers.get(feature)),
      value: known.map(([, value]) => value),
      counts: sample.counts,
    }
  })
  const truth = samples.map(({ isTrue }) => isTrue)
  const weights = learn(vectors, truth, numbers.size, shrink)
  return features.map((feature, number) => ({ feature, weight: Math.round(weights[number] * UNIT) }))
}
