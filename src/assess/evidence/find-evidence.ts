import type { NearMiss, TopicEvidence } from '../../model/page.ts'
import type { Evidence } from '../../model/report.ts'
import { detached } from '../remember.ts'
import { shortened } from '../shortened.ts'
import { isTreated } from '../treated.ts'
import { findByWords } from './by-words.ts'
import { findHeadings } from './headings.ts'
import { findLabels } from './labels.ts'
import { findMentions } from './mentions.ts'
import { findObjects } from './objects.ts'
import { findTreatment } from './prose.ts'
import type { Search, Sighting } from './search.ts'
import { findSigns } from './signs.ts'
import { findSubjects } from './subjects.ts'

const NONE: readonly NearMiss[] = []

/** From best to worst, as a reader ranks them: an empty heading promises more than a word in passing. */
const RANK: Readonly<Record<Evidence, number>> = { section: 0, covered: 1, placeholder: 2, mentioned: 3, absent: 4 }

/** Most near misses that are kept for one topic. */
const MOST_NEAR = 5

/**
 * Looks for every topic, the plainest evidence first: headings, then labels and leads, then tables, code and images, then
 * prose, then single words of headings, then what sections speak of. Each later step is asked only for topics that the earlier ones left open: a good document costs one look at its
 * headings.
 */
export function findEvidence(search: Search): TopicEvidence[] {
  const { topics, own, parts } = search.column
  const found = topics.map((): Sighting[] => [])
  const isFound = (topic: number) => found[topic]?.some(({ evidence }) => isTreated(evidence)) ?? false
  const isSettled = (topic: number) => isFound(topic) || (found[topic]?.some((seen) => seen.isLeftOpen) ?? false)
  const isAnswered = (topic: number) => {
    const joined = parts[topic] ?? []
    return isSettled(topic) || (joined.length > 0 && joined.every(isFound))
  }
  const all = Array.from({ length: own }, (_, topic) => topic)
  for (const step of [
    findHeadings,
    findLabels,
    findObjects,
    findTreatment,
    findByWords,
    findSigns,
    findSubjects,
    findMentions,
  ]) {
    const open = new Set(
      all.flatMap((topic) =>
        isAnswered(topic) ? [] : [topic, ...(parts[topic] ?? []).filter((part) => !isSettled(part))],
      ),
    )
    if (open.size === 0) break
    step(search, open, (topic, sighting) => found[topic]?.push(sighting))
  }
  return all.map((topic) => {
    const sightings = withoutGuesses(found[topic] ?? [])
    const joined = isFound(topic) ? [] : joinedSightings(found, parts[topic] ?? [])
    return summary(topics[topic]?.topic.name ?? '', [...joined, ...sightings], search.explain)
  })
}

/** Where a section with the topic's very name was left open, one of another name is about something else. */
function withoutGuesses(sightings: readonly Sighting[]): readonly Sighting[] {
  if (!sightings.some(({ isLeftOpen, exact }) => isLeftOpen && exact)) return sightings
  return sightings.filter(({ evidence, exact }) => exact || !isTreated(evidence))
}

/**
 * What was found of the things that a topic joins: where all are treated, the first place of the one that is treated
 * worst; else those that are, which is not enough.
 */
function joinedSightings(found: readonly Sighting[][], parts: readonly number[]): Sighting[] {
  const places = parts.map((part) => bestOf(found[part] ?? []))
  const treated = places.flatMap((place) => (place && isTreated(place.evidence) ? [place] : []))
  if (treated.length < parts.length)
    return treated.map((place): Sighting => ({ ...place, evidence: 'mentioned', reason: 'only a part of the topic' }))
  const worst = treated.toSorted((one, other) => RANK[other.evidence] - RANK[one.evidence])[0]
  return worst ? [worst] : []
}

function summary(name: string, sightings: readonly Sighting[], explain: boolean): TopicEvidence {
  const best = bestOf(sightings)
  const near = explain && !(best && isTreated(best.evidence)) ? sightings.slice(0, MOST_NEAR).map(nearMiss) : NONE
  if (best === null || best.evidence === 'absent') return { name, evidence: 'absent', line: null, quote: null, near }
  return { name, evidence: best.evidence, line: best.line, quote: detached(shortened(best.quote, LONGEST_QUOTE)), near }
}

function bestOf(sightings: readonly Sighting[]): Sighting | null {
  let best: Sighting | null = null
  for (const sighting of sightings) if (best === null || isBetter(sighting, best)) best = sighting
  return best
}

function isBetter(one: Sighting, other: Sighting): boolean {
  const difference = RANK[one.evidence] - RANK[other.evidence]
  return difference < 0 || (difference === 0 && one.exact === true && other.exact !== true)
}

function nearMiss({ line, quote, reason }: Sighting): NearMiss {
  return { line, quote: detached(shortened(quote, LONGEST_QUOTE)), reason: reason ?? 'only named in passing' }
}

/** Longest quote that is shown. */
const LONGEST_QUOTE = 120
