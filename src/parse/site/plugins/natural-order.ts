import { byCodePoint } from '../../../code-points.ts'
import { stemOf } from '../path.ts'

/** A text cut into its words and numbers, a word first: `a10b` is `a`, 10, `b`. */
type NaturalKey = readonly (string | number)[]

/** Key of a text for a natural order, in which `a2` comes before `a10`, as Python's natsort makes it. */
export function naturalKey(text: string): NaturalKey {
  // natsort takes letters apart from their accents, so that é stands beside e.
  return text
    .normalize('NFD')
    .split(/([0-9]+)/)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : piece))
}

/** Keys of a path, folder by folder, the ending of the file for itself, as natsort makes them with `ns.PATH`. */
export function naturalPathKeys(path: string): NaturalKey[] {
  const parts = path.split('/')
  const name = parts.pop() ?? ''
  const stem = stemOf(name)
  const ending = name.slice(stem.length)
  // natsort takes nothing longer for the ending of a file.
  const isEnding = ending.length > 1 && ending.length <= 5 && !/^\.[0-9]+$/.test(ending)
  return [...parts, ...(isEnding ? [stem, ending] : [name])].map(naturalKey)
}

export function compareNatural(
  left: NaturalKey,
  right: NaturalKey,
  group: (text: string) => string = (text) => text,
): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const a = left[index] ?? ''
    const b = right[index] ?? ''
    const order =
      typeof a === 'number' && typeof b === 'number' ? a - b : byCodePoint(group(String(a)), group(String(b)))
    if (order !== 0) return order
  }
  return left.length - right.length
}

export function compareNaturalPaths(
  left: readonly NaturalKey[],
  right: readonly NaturalKey[],
  group: (text: string) => string,
): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) {
    const order = compareNatural(left[index] ?? [], right[index] ?? [], group)
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** natsort's `GROUPLETTERS`: capital and small letter side by side. */
export function groupLetters(text: string): string {
  let grouped = ''
  for (const character of text) grouped += character.toLowerCase() + character
  return grouped
}
