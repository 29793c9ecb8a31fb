import type { NearMiss, TopicEvidence } from '../../model/page.ts'
import type { Evidence } from '../../model/report.ts'
import { detached } from '../remember.ts'
import { shortened } from '../shortened.ts'
import { isTreated } from '../treated.ts'
import { IN_PASSING } from './mentions.ts'
import type { Search, Sighting } from './search.ts'

const NONE: readonly NearMiss[] = []

/** From best to worst, as a reader ranks them: an empty heading promises more than a word in passing. */
const RANK: Readonly<Record<Evidence, number>> = { section: 0, covered: 1, placeholder: 2, mentioned: 3, absent: 4 }

/** Most near misses that are kept for one topic. */
const MOST_NEAR = 5

/** What was seen of each topic. */
export type Found = Sighting[][]

export function isFound(found: Found, topic: number): boolean {
  return found[topic]?.some(({ evidence }) => isTreated(evidence)) ?? false
}

/** Itself, or all that it joins. */
export function isTold({ column }: Search, found: Found, topic: number): boolean {
  const joined = column.parts[topic] ?? []
  return isFound(found, topic) || (joined.length > 0 && joined.every((part) => isFound(found, part)))
}

/** The best of what was seen of a topic, and for an explanation what came near. */
export function summaryOf(search: Search, found: Found, topic: number): TopicEvidence {
  const { topics, parts } = search.column
  const sightings = withoutGuesses(found[topic] ?? [])
  const joined = isFound(found, topic) ? [] : joinedSightings(found, parts[topic] ?? [])
  return summary(topics[topic]?.topic.name ?? '', [...joined, ...sightings], search.explain)
}

/**
 * Where a section with the topic's very name was left open, one of another name is about something else; where one with a name like it
 * was, a smaller one is: "One schedule did not run" below the incidents is no routine.
 */
function withoutGuesses(sightings: readonly Sighting[]): readonly Sighting[] {
  const open = sightings.filter(({ isLeftOpen }) => isLeftOpen)
  if (open.length === 0) return sightings
  const isNamed = open.some(({ exact }) => exact)
  const level = Math.min(...open.map(({ level = SMALLEST }) => level))
  return sightings.filter(
    ({ evidence, exact, level: of = 0 }) => exact || !isTreated(evidence) || (!isNamed && of <= level),
  )
}

/** Level of the smallest headings. */
const SMALLEST = 6

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
  return { line, quote: detached(shortened(quote, LONGEST_QUOTE)), reason: reason ?? IN_PASSING }
}

/** Longest quote that is shown. */
const LONGEST_QUOTE = 120
