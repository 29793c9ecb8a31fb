import { hasLetter } from '../../letters.ts'

/** Most things that one topic joins. */
const MOST_PARTS = 3

/**
 * The things that a topic joins with "and": "release and rollback" is answered where each of the two is, under one
 * heading or two. Empty for a topic that joins none. What the last part alone names goes for the others as well:
 * "create and update calls".
 */
export function partsOfTopic(name: string): string[] {
  const parts = name.split(/\s+(?:and|&|plus)\s+/i)
  const last = parts.at(-1)?.split(/\s+/) ?? []
  if (parts.length === 1 || parts.length > MOST_PARTS || parts.some((part) => !hasLetter(part))) return []
  const noun = last.length > 1 ? last.at(-1) : undefined
  return parts.map((part, index) => {
    const lacksNoun = index < parts.length - 1 && !/\s/.test(part) && !/s$/i.test(part)
    return lacksNoun && noun !== undefined ? `${part} ${noun}` : part
  })
}
