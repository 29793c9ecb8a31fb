import type { TopicEvidence } from '../../model/page.ts'
import { isTreated } from '../treated.ts'
import { findByWords } from './by-words.ts'
import { findHeadings, UNSURE } from './headings.ts'
import { findLabels } from './labels.ts'
import { TELLS, tellingPart, tellingWeight, unlikeness } from './likeness.ts'
import { findMentions, IN_PASSING } from './mentions.ts'
import { findObjects } from './objects.ts'
import { findTreatment } from './prose.ts'
import type { Search, Sighting } from './search.ts'
import { findSigns } from './signs.ts'
import { findSubjects } from './subjects.ts'
import { type Found, isFound, isTold, summaryOf } from './summary.ts'
import { isAnswerAt } from './unanswered.ts'

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

/** Places of one topic that are asked for an answer. */
const ENOUGH = 5

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
  const missing = () => wanted.filter((topic) => !isTold(search, found, topic))
  const isOpen = (topic: number) =>
    (found[topic] ?? []).every(({ reason }) => reason === IN_PASSING || reason === UNSURE)
  const weightOf = (topic: number) => (isOpen(topic) ? tellingWeight(search, topic) : Number.NEGATIVE_INFINITY)
  const add = (topic: number) => found[topic]?.push(...tellingPart(search, topic))
  for (const topic of missing()) if (weightOf(topic) >= TELLS.any) add(topic)
  const last = missing()
  if (last.length > MOST_LAST || wanted.length - last.length < LEAST_TOLD) return
  const weights = last.map(weightOf)
  if (Math.min(...weights) < TELLS.last || (last.length > 1 && Math.max(...weights) < TELLS.few)) return
  for (const topic of last) add(topic)
}

/** Topics that a page tells, from which on it is a good sign for the last ones, and how many these are at most. */
const LEAST_TOLD = 3
const MOST_LAST = 2

/** On a page that is not finished a heading is no proof, unless a plain answer stands below it. */
function takeUnlikely(search: Search, found: Found, told: readonly number[]): void {
  for (const topic of told) {
    const lack = isFound(found, topic) ? unlikeness(search, topic) : null
    if (!lack) continue
    const isNamed = ({ evidence, exact }: Sighting) => isTreated(evidence) && exact !== undefined
    const seen = found[topic] ?? []
    const named = seen.filter(isNamed).slice(0, ENOUGH)
    if (named.some(({ line }) => isAnswerAt(search, line))) continue
    found[topic] = seen.map((sighting) => (isNamed(sighting) ? { ...sighting, ...lack } : sighting))
  }
}
