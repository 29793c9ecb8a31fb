import type { PageBlock } from '../../model/page.ts'
import { plainText } from '../../parse/page/plain.ts'
import { isListing } from '../listing.ts'
import { contains } from '../names/match.ts'
import { type Title, withoutQuestionMark } from '../names/title.ts'
import type { Outline } from '../outline.ts'
import { shortened } from '../shortened.ts'
import { firstText, hasContentBelow, onlyPointsElsewhere } from './below.ts'
import { isConfirmed, type Report, type Search, type Sighting, topicsOf } from './search.ts'
import { shortfallOf } from './shortfall.ts'
import { skeletonAt } from './skeleton.ts'
import { unansweredAt } from './unanswered.ts'

/** Headings that are about a topic: a section where something stands below, else a placeholder. */
export function findHeadings(search: Search, open: ReadonlySet<number>, report: Report): void {
  const { outline } = search
  for (const [index, block] of outline.blocks.entries()) {
    if (block.kind !== 'heading' || block.text === '') continue
    const topics = topicsOf(block.text, 'heading', search, open)
    if (asksForTitle(search, block.text))
      for (const topic of open)
        if (search.column.topics[topic]?.opening) topics.push({ topic, exact: false, isHead: true, unsure: false })
    if (topics.length === 0) continue
    const isTitle = index === outline.title
    const hasContent = hasContentBelow(outline, index)
    const listing = isListing(block.text)
    const isPointer = hasContent && onlyPointsElsewhere(outline, index)
    const mention = (reason: string): Sighting => ({
      evidence: 'mentioned',
      line: block.line,
      quote: block.text,
      reason,
    })
    for (const { topic, exact, unsure } of topics) {
      if (listing && !exact && !unsure) continue
      if (isTitle && !titleCounts(search, block.text, topic)) continue
      if (unsure && !isConfirmed(search, index, topic)) report(topic, mention(UNSURE))
      else if (!hasContent)
        report(topic, {
          evidence: 'placeholder',
          line: block.line,
          quote: block.text,
          reason: reasonOf(outline, index),
          exact,
          level: block.level,
          isLeftOpen: isLeftOpen(search, index, topic, exact, topics.length === 1),
        })
      else {
        const { least, opening } = search.column.topics[topic] ?? {}
        const section = () => outline.blocks.slice(index + 1, outline.ends[index])
        const vague = () => (opening ? null : unansweredAt(search, index, topic))
        const lack = () => shortfallOf(block.text, section(), least) ?? skeletonAt(search, index) ?? vague()
        const shortfall = isPointer ? POINTER : unsure ? null : lack()
        report(
          topic,
          shortfall
            ? { ...mention(shortfall), exact, level: block.level, isLeftOpen: exact || topics.length === 1 }
            : { evidence: 'section', line: block.line, quote: block.text, exact, level: block.level },
        )
      }
    }
  }
}

/** Why a heading may not be about a topic; whoever wrote it did not leave that open. */
export const UNSURE = 'a heading that is used for other things too, and nothing under it says that this is meant'

const POINTER = 'a section that only points to another page'

/** Whoever wrote something there is told that it was seen. */
function reasonOf({ blocks, ends }: Outline, heading: number): string {
  const text = firstText(blocks.slice(heading + 1, ends[heading]))
  if (text === null) return 'a heading with nothing under it'
  return `a heading, and nothing under it that says anything: "${shortened(plainText(text), LONGEST_QUOTE)}"`
}

/**
 * "TBD" right below a heading that is about this topic alone: the author knows that the topic is not treated. Where nothing
 * stands below one, what follows may be its parts on the wrong level, unless both are numbered, or it is another topic's.
 */
function isLeftOpen(
  { outline, column }: Search,
  heading: number,
  topic: number,
  exact: boolean,
  isSole: boolean,
): boolean {
  const { blocks, ends } = outline
  const below = blocks.slice(heading + 1, ends[heading])
  if (below.length === 0) {
    const next = blocks[heading + 1]
    const isOfAnother =
      next?.kind === 'heading' &&
      column.matches(next.text, 'heading').some((match) => match.exact && match.topic !== topic)
    return exact && (next === undefined || isOfAnother || (isNumbered(blocks[heading]) && isNumbered(next)))
  }
  return (exact || isSole) && firstText(below) !== null && !below.some(({ kind }) => SHOWN.has(kind))
}

function isNumbered(block: PageBlock | undefined): boolean {
  return block?.kind === 'heading' && /^\d/.test(block.text)
}

/** What shows something, whatever the words beside it say. */
const SHOWN: ReadonlySet<string> = new Set(['code', 'image', 'opaque', 'include'])

/** Longest quote in a reason. */
const LONGEST_QUOTE = 60

/**
 * The page's own title speaks for a topic only where it says just that, and not merely what every page of this column
 * or module is called. A column whose only topic is its own name is the exception: there the page is the topic.
 */
function titleCounts(search: Search, text: string, topic: number): boolean {
  const title = search.titleOf(text)
  const names = search.column.topics[topic]
  if (names === undefined) return false
  const ownTitles = search.ownTitles()
  const isColumn = ownTitles.some((own) => isEqual(own, title))
  const onlyTopic =
    search.column.own === 1 &&
    ownTitles.some((own) => names.names.some(({ stems }) => stems.join(' ') === own.stems.join(' ')))
  if (isColumn) return onlyTopic
  return (
    names.names.some(
      ({ stems, phrase, strong }) => strong && stems.join(' ') === (phrase ? title.full : title.stems).join(' '),
    ) || isOnlyTopicOf(search, text, topic, ownTitles)
  )
}

/** "Alarm screens" speaks for the screens, and for nothing else; what the module is called anyway speaks for nothing. */
function isOnlyTopicOf(search: Search, text: string, topic: number, ownTitles: readonly Title[]): boolean {
  const matched = search.column.matches(text, 'label')
  if (search.titleOf(text).segments.length !== 1 || matched.length !== 1 || matched[0]?.exact !== true) return false
  const names = search.column.topics[topic]?.names ?? []
  return !ownTitles.some((own) => names.some((name) => name.strong && contains(own.full, name.stems)))
}

function isEqual(left: Title, right: Title): boolean {
  return left.stems.join(' ') === right.stems.join(' ')
}

/** "What is the scheduler?" on the page of the scheduler asks for its role. */
function asksForTitle({ outline, stemsOf }: Search, text: string): boolean {
  if (!/what/i.test(text)) return false
  const [what, is, ...rest] = stemsOf(withoutQuestionMark(text))
  const title = outline.blocks[outline.title]
  if (what !== 'what' || is !== 'is' || rest.length === 0 || title?.kind !== 'heading') return false
  const named = new Set(stemsOf(title.text))
  return rest.every((stem) => named.has(stem))
}
