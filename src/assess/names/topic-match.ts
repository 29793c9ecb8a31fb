import { contains, labelMatches, type Name, titleMatches } from './match.ts'
import { hasPreposition, type Title } from './title.ts'
import type { TopicNames } from './vocabulary.ts'

/** Whether a heading (or, more strictly, a label) is about a topic, and by which of its names. */
export function matchTopic(title: Title, topic: TopicNames, as: 'heading' | 'label'): Name | null {
  const matches = as === 'heading' ? titleMatches : labelMatches
  const name = findName(title, topic, matches)
  if (name === null) return null
  const denied = topic.not.filter((phrase) => contains(title.full, phrase))
  return denied.length === 0 ? name : findName(without(title, denied), topic, matches)
}

/** A title without the segments that are about something else: of "Inputs and input validation" the first is left. */
function without({ segments }: Title, denied: readonly (readonly string[])[]): Title {
  const left = segments.filter((parts) => {
    const stems = new Set(parts.flat())
    return !denied.some((phrase) => phrase.every((stem) => stems.has(stem) || hasPreposition([stem])))
  })
  const stems = left.flat(2)
  return { segments: left, stems, full: stems }
}

/** Whether a column of a table is about a topic: by the topic's own names, or by what such tables have as columns. */
export function isColumnOf(title: Title, { names, columns, not }: TopicNames): boolean {
  if (not.some((phrase) => contains(title.full, phrase))) return false
  return (
    columns().some((name) => titleMatches(title, name)) ||
    names.some((name) => name.strong && labelMatches(title, name))
  )
}

/** Whether a table has two columns that make it one about a topic only together: "From" and "To". */
export function arePairOf(titles: readonly Title[], { pairs }: TopicNames): boolean {
  return pairs().some((pair) => pair.every((name) => titles.some((title) => titleMatches(title, name))))
}

/** The topic's own names first, then those that are sure. */
function findName(title: Title, { byStem }: TopicNames, matches: typeof titleMatches): Name | null {
  let sure: Name | null = null
  let unsure: Name | null = null
  for (const stem of title.full) {
    for (const name of byStem.get(stem) ?? []) {
      if ((sure !== null && !name.strong) || !matches(title, name)) continue
      if (name.strong && !name.unsure) return name
      if (name.unsure) unsure ??= name
      else sure = name
    }
  }
  return sure ?? unsure
}
