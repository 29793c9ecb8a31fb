import type { NearMiss, TopicEvidence } from '../../model/page.ts'
import type { Evidence } from '../../model/report.ts'
import { detached } from '../remember.ts'
import { shortened } from '../shortened.ts'
import { isTreated } from '../treated.ts'
import { findByWords } from './by-words.ts'
import { findHeadings } from './headings.ts'
import { findLabels } from './labels.ts'
import { tellingPart, unlikeness } from './likeness.ts'
import { findMentions, IN_PASSING } from './mentions.ts'
import { findObjects } from './objects.ts'
import { findTreatment } from './prose.ts'
import type { Search, Sighting } from './search.ts'
import { findSigns } from './signs.ts'
import { findSubjects } from './subjects.ts'
import { isAnswerAt } from './unanswered.ts'

const NONE: readonly NearMiss[] = []

/** From best to worst, as a reader ranks them: an empty heading promises more than a word in passing. */
const RANK: Readonly<Record<Evidence, number>> = { section: 0, covered: 1, placeholder: 2, mentioned: 3, absent: 4 }

/** Most near misses that are kept for one topic. */
const MOST_NEAR = 5

/** What was seen of each topic. */
type Found = Sighting[][]

/**
 * What a page tells of each topic. Where it leaves one out, its author was not done: then what was let pass in doubt is looked at
 * once more, with less patience.
 */
export function findEvidence(search: Search): TopicEvidence[] {
  const all = Array.from({ length: search.column.own }, (_, topic) => topic)
  let isDoubtful = false
  const onDoubt = () => {
    isDoubtful = true
  }
  const found = lookFor({ ...search, onDoubt }, all)
  const toldOf = () => all.filter((topic) => isTold(search, found, topic))
  // A page that tells nothing by any name is an empty one sooner than one in words of its own.
  if (toldOf().length > 0) addTellingParts(search, found, all)
  const told = toldOf()
  if (told.length > 0 && told.length < all.length) {
    if (isDoubtful) lookAgain(search, found, told)
    takeUnlikely(search, found, told)
  }
  return all.map((topic) => summaryOf(search, found, topic))
}

/** With less patience, at what was told. */
function lookAgain(search: Search, found: Found, told: readonly number[]): void {
  const again = lookFor({ ...search, isUnfinished: true }, told)
  addTellingParts(search, again, told)
  for (const topic of told.flatMap((topic) => [topic, ...(search.column.parts[topic] ?? [])]))
    found[topic] = again[topic] ?? []
}

const STEPS = [findHeadings, findLabels, findObjects, findTreatment, findByWords, findSigns, findSubjects, findMentions]

/**
 * Looks for every topic, the plainest evidence first: headings, then labels and leads, then tables, code and images, then
 * prose, then single words of headings, then what sections speak of. Each later step is asked only for topics that the earlier
 * ones left open: a good document costs one look at its headings.
 */
function lookFor(search: Search, wanted: readonly number[]): Found {
  const { topics, parts } = search.column
  const found: Found = topics.map(() => [])
  const isSettled = (topic: number) => isFound(found, topic) || (found[topic]?.some((seen) => seen.isLeftOpen) ?? false)
  for (const step of STEPS) {
    const open = new Set(
      wanted.flatMap((topic) =>
        isSettled(topic) || isTold(search, found, topic)
          ? []
          : [topic, ...(parts[topic] ?? []).filter((part) => !isSettled(part))],
      ),
    )
    if (open.size === 0) break
    step(search, open, (topic, sighting) => found[topic]?.push(sighting))
  }
  return found
}

/** A topic that no step knew, and that its author did not leave open either, may be told in words that no table of names has. */
function addTellingParts(search: Search, found: Found, wanted: readonly number[]): void {
  for (const topic of wanted) {
    const sightings = found[topic] ?? []
    if (!isTold(search, found, topic) && sightings.every(({ reason }) => reason === IN_PASSING))
      sightings.push(...tellingPart(search, topic))
  }
}

/** On a page that is not finished a heading is no proof, unless a plain answer stands below it. */
function takeUnlikely(search: Search, found: Found, told: readonly number[]): void {
  for (const topic of told) {
    const lack = isFound(found, topic) ? unlikeness(search, topic) : null
    if (!lack) continue
    const isNamed = ({ evidence, exact }: Sighting) => isTreated(evidence) && exact !== undefined
    const seen = found[topic] ?? []
    const named = seen.filter(isNamed).slice(0, MOST_NEAR)
    if (named.some(({ line }) => isAnswerAt(search, line))) continue
    found[topic] = seen.map((sighting) => (isNamed(sighting) ? { ...sighting, ...lack } : sighting))
  }
}

function isFound(found: Found, topic: number): boolean {
  return found[topic]?.some(({ evidence }) => isTreated(evidence)) ?? false
}

/** Itself, or all that it joins. */
function isTold({ column }: Search, found: Found, topic: number): boolean {
  const joined = column.parts[topic] ?? []
  return isFound(found, topic) || (joined.length > 0 && joined.every((part) => isFound(found, part)))
}

function summaryOf(search: Search, found: Found, topic: number): TopicEvidence {
  const { topics, parts } = search.column
  const sightings = withoutGuesses(found[topic] ?? [])
  const joined = isFound(found, topic) ? [] : joinedSightings(found, parts[topic] ?? [])
  return summary(topics[topic]?.topic.name ?? '', [...joined, ...sightings], search.explain)
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
  return { line, quote: detached(shortened(quote, LONGEST_QUOTE)), reason: reason ?? IN_PASSING }
}

/** Longest quote that is shown. */
const LONGEST_QUOTE = 120
