// Parts of pages in which readers found a topic of the seed told, and such in which they did not.
import { weightsOf } from './regression.mjs'
import { readSections } from './sections.mjs'
import { saidBy } from './table.mjs'
import { isTreated } from './teams.mjs'

const { byCodePoint } = await import('../../build/src/code-points.js')
const { groupBy } = await import('../../build/src/group-by.js')
const { shareOfPiece } = await import('../../build/src/assess/learned/told.js')
const { readPage } = await import('../../build/src/parse/page/read-page.js')
const { openFieldTable } = await import('../../build/src/assess/names/field-table.js')
const { namesOfTopic } = await import('../../build/src/assess/names/vocabulary.js')
const { eachFeature, piecesOf } = await import('../../build/src/assess/learned/pieces.js')

export const TOLD = {
  name: 'TOLD',
  about:
    'What stands in a part of a page that tells a topic of the seed (above 0), and what in one that does not (below).',
}

/** Teams that have a feature, from which on it is looked at: what few teams write is about their matter. */
const LEAST = 8

/** Features of a topic that are kept, the heaviest. */
const KEPT = 800

/** The pull towards zero. */
const SHRINK = 1

/** Lines behind the one that a reader gave, and most parts, that tell the topic with it. */
const LINES = 2
const PARTS = 3

/** What a part that tells another topic counts for: it may tell this one beside. */
const OTHER = 0.3

/** What a short section made for the purpose counts for, beside one of a document. */
const SHORT = 0.5

const table = openFieldTable(new Map())
const known = new Map()

/** What the field's table calls a topic. */
export function knownAs(name) {
  if (!known.has(name)) known.set(name, namesOfTopic({ name, hint: null }, {}, table).known)
  return known.get(name)
}

/**
 * Every topic with the parts of its documents: those at a reader's label tell it; all parts of a document that lacks it do not, nor do
 * those at the labels of other topics, nor some of documents of other columns. And what stands in the short sections below its name.
 */
export function samplesOfTold(documents) {
  const samples = [...documents.flatMap(ofDocument), ...ofOtherColumns(documents)]
  const topics = new Set(samples.map(({ topic }) => topic))
  return [
    ...samples,
    ...readSections()
      .flatMap(ofSection)
      .filter(({ topic }) => topics.has(topic)),
  ]
}

/** Whether a part is one of a document that has to tell the topic. */
export const isOfDocument = ({ from }) => from === 'document'

function ofDocument({ team, path, outline, topics }) {
  const pieces = piecesOf(outline.blocks).map(withFeatures)
  return topics.flatMap((topic) => {
    const about = { from: 'document', team, path, topic: knownAs(topic.topic) }
    const sample = (isTrue, counts) => (piece) => ({ ...piece, ...about, isTrue, counts })
    if (!isTreated(topic)) return pieces.map(sample(false, 1))
    const told = toldBy(pieces, topic.line)
    const others = topics.filter((other) => isTreated(other) && Math.abs(other.line - topic.line) > LINES)
    const toldOfOthers = pieces.filter(
      (piece) => !told.includes(piece) && others.some(({ line }) => line === piece.line),
    )
    return [...told.map(sample(true, 1)), ...toldOfOthers.map(sample(false, OTHER))]
  })
}

/** Of the parts of documents of other columns one in so many is given for each topic, and what it counts for. */
const EACH_OTHER = 37
const ELSEWHERE = 0.03

/** What documents of other columns say tells nothing of a topic, or hardly ever: what is common everywhere. */
function ofOtherColumns(documents) {
  const columns = new Map(
    documents.flatMap(({ column, topics }) => topics.map(({ topic }) => [knownAs(topic), column])),
  )
  const parts = documents.flatMap(({ team, path, column, outline }) =>
    piecesOf(outline.blocks).map((piece) => ({ ...piece, team, path, column })),
  )
  return [...columns].flatMap(([topic, of], at) =>
    parts
      .filter(({ column }, index) => column !== of && index % EACH_OTHER === at % EACH_OTHER)
      .map((piece) => ({ ...withFeatures(piece), topic, isTrue: false, counts: ELSEWHERE })),
  )
}

function ofSection({ file, heading, text, isTold }) {
  const about = { team: file, path: `${heading}: ${text}`, topic: knownAs(heading) }
  const { blocks } = readPage(`# ${heading}\n\n${text}\n`)
  return piecesOf(blocks).map((piece) => ({ ...withFeatures(piece), ...about, isTrue: isTold, counts: SHORT }))
}

function withFeatures(piece) {
  const features = new Set()
  let before = ''
  const words = eachFeature(piece, (word, follows) => {
    if (!MARK.test(word) || !BINDING.has(word.slice(1))) features.add(word)
    if (follows) features.add(`${before} ${word}`)
    before = word
  })
  return { ...piece, features, words }
}

/** Words that only bind others: a heading of any matter has them. */
const BINDING = new Set('the a an of to on in at by for with from'.split(' '))

/** Of words that stand above a part. */
const MARK = /^[~|]/

function toldBy(pieces, line) {
  if (line === null) return []
  const at = pieces.filter((piece) => piece.line >= line && piece.line <= line + LINES)
  return at.length > 0 ? at.slice(0, PARTS) : pieces.filter((piece) => piece.line > line).slice(0, 1)
}

/** See `readTable` for the lines. */
export function tableOfTold(samples) {
  const rows = [...groupBy(samples, ({ topic }) => topic)]
    .toSorted(([one], [other]) => byCodePoint(one, other))
    .map(([topic, ofTopic]) => ({ topic, ...rowOf(ofTopic) }))
  const said = new Set(rows.flatMap(({ kept }) => kept.map(({ feature }) => feature)))
  const pairs = [...said].filter(isPair).toSorted(byCodePoint)
  const single = [...said].filter((feature) => !isPair(feature))
  const words = [...new Set([...single, ...pairs.flatMap((pair) => pair.split(' '))])].toSorted(byCodePoint)
  const numbers = new Map([...words, ...pairs].map((feature, at) => [feature, at + 1]))
  const numberOf = (feature) => numbers.get(feature)
  return [
    words.join('\t'),
    encoded(pairs.flatMap((pair) => pair.split(' ').map(numberOf))),
    ...rows.map(({ topic, bias, kept }) => {
      const entries = kept.map(({ feature, weight }) => [numberOf(feature), weight])
      return [topic, bias, encoded(entries.toSorted(([one], [other]) => one - other).flat())].join('\t')
    }),
  ]
}

/** "@code sql" is a kind. */
function isPair(feature) {
  return feature.includes(' ') && !feature.startsWith('@')
}

/** Numbers of 16 bits each, the lower byte first, in base 64. */
function encoded(numbers) {
  const bytes = Buffer.alloc(numbers.length * 2)
  for (const [at, number] of numbers.entries()) bytes.writeInt16LE(number, at * 2)
  return bytes.toString('base64')
}

/** What every part has; its weight is what speaks for or against any. */
const ANY = ''

function rowOf(samples) {
  const features = saidBy(samples, ({ features }) => features, LEAST).toSorted(byCodePoint)
  const weights = weightsOf(samples, [...features, ANY], SHRINK, valuesOf)
  const bias = weights.pop().weight
  const kept = weights
    .toSorted((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || byCodePoint(one.feature, other.feature))
    .slice(0, KEPT)
  return { bias, kept: kept.filter(({ weight }) => weight !== 0) }
}

function valuesOf({ features, words }) {
  const share = shareOfPiece(words)
  return [...[...features].map((feature) => [feature, share]), [ANY, 1]]
}
