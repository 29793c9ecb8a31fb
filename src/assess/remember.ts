/**
 * Entries of one memory at most: a bound on what hostile repositories can make a run remember. The headings that come again
 * and again are among the first; more entries only take room.
 */
const MOST_REMEMBERED = 4000

/** The value of a key: made once, and kept while there is room. */
export function remember<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const value = make()
  if (memory.size < MOST_REMEMBERED) memory.set(detached(key), value)
  return value
}

/**
 * The same text in memory of its own. A part of a string keeps the whole of it alive in V8, so a heading that is kept
 * would keep its page. Joined from two parts, because what is joined is copied.
 */
export function detached(text: string): string {
  const middle = text.length >> 1
  return [text.slice(0, middle), text.slice(middle)].join('')
}
