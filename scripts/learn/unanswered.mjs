// Little texts at a topic's heading or label, and whether the reader found that they tell something of it.
import { readSections } from './sections.mjs'
import { wordsOf } from './table.mjs'
import { blockAt, isTreated } from './teams.mjs'

const { byCodePoint } = await import('../../build/src/code-points.js')
const { featuresOf } = await import('../../build/src/assess/learned/features.js')
const { weighable } = await import('../../build/src/assess/evidence/unanswered.js')
const { outlineOf } = await import('../../build/src/assess/outline.js')
const { readPage } = await import('../../build/src/parse/page/read-page.js')
const { littleTextAt } = await import('../../build/src/assess/evidence/little-text.js')
const { labelOfBlock } = await import('../../build/src/assess/evidence/labels.js')

export const UNANSWERED = {
  name: 'UNANSWERED',
  about:
    'What a little text is likely to say that tells nothing of what its heading promises (above 0), and what not (below).',
  least: 4,
  shrink: 0.5,
}

export function samplesOfUnanswered(documents) {
  return withHeadings([...ofTeams(documents), ...readSections().flatMap(ofSection)])
}

/** Of the texts below other headings one in so many is also given without its words. */
const EACH_UNKNOWN = 3

/**
 * Below headings that are no topics nothing is ever an excuse, which tells of the collections and not of headings: each such text stands
 * below one of the topics instead, in turn; and some of them without any word, as words that nobody used here tell nothing.
 */
function withHeadings(samples) {
  const isTopic = new Set(samples.flatMap(({ heading, isTrue }) => (isTrue ? [heading] : [])))
  const topics = [...isTopic].toSorted(byCodePoint)
  return samples.flatMap(({ blocks, heading, features, ...sample }, index) => {
    if (isTopic.has(heading)) return [{ ...sample, features }]
    const { place } = featuresOf(blocks, topics[index % topics.length])
    const placed = { ...sample, features: { ...features, place } }
    if (index % EACH_UNKNOWN !== 0) return [placed]
    return [placed, { ...placed, features: { ...features, place, words: new Set() } }]
  })
}

function ofSection({ file, heading, text, isTold }) {
  const { blocks } = readPage(`# ${heading}\n\n${text}\n`)
  const about = { team: file, path: file, topic: heading, isTrue: !isTold }
  return sampleAt(outlineOf(blocks, true), 0).map((sample) => ({ ...sample, ...about }))
}

function ofTeams(documents) {
  return documents.flatMap((document) => [
    ...labelled(document),
    ...(document.topics.every(isTreated) ? ordinary(document) : []),
  ])
}

function labelled({ team, path, outline, topics }) {
  return topics.flatMap(({ topic, label, line }) =>
    line === null || label === 'absent'
      ? []
      : sampleAt(outline, blockAt(outline, line)).map((sample) => ({
          ...sample,
          team,
          path,
          topic,
          isTrue: !isTreated({ label }),
        })),
  )
}

/** Of the other little texts one in so many is enough. */
const EACH = 3

/** Other little texts of a document that lacks nothing: what people write that is no excuse. */
function ordinary({ team, path, outline }) {
  return outline.blocks.flatMap((block, index) =>
    index % EACH === 0 && (block.kind === 'heading' || (block.kind === 'text' && block.opens) || block.kind === 'item')
      ? sampleAt(outline, index).map((sample) => ({ ...sample, team, path, topic: null, isTrue: false }))
      : [],
  )
}

function sampleAt(outline, index) {
  const found = littleTextAt(outline, index, (at) => labelOfBlock(outline.blocks[at]))
  const features = found && weighable(found)
  if (features === null) return []
  const text = found.blocks.map((block) => block.text).join(' ')
  return [{ ...found, features: { ...features, words: wordsOf(features.tokens) }, text }]
}
