import type { Name } from './match.ts'
import type { StemCache } from './stem.ts'
import { hasPreposition, plainStems, titleOf } from './title.ts'

/** How much a name says of its topic. */
export type Weight = Pick<Name, 'whole' | 'strong' | 'unsure'>

export const STRONG: Weight = { whole: false, strong: true }
export const HERE: Weight = { whole: true, strong: true }
export const PART: Weight = { whole: false, strong: false }
export const WHOLE: Weight = { whole: true, strong: false }
export const UNSURE: Weight = { whole: true, strong: false, unsure: true }

/** The names of a list that are divided by commas. */
export function namesOf(names: string | undefined, weight: Weight, cache: StemCache): Name[] {
  return list(names).flatMap((name) => nameOf(name, weight, cache))
}

/** One name; none where nothing is left of it. */
export function nameOf(text: string, weight: Weight, cache: StemCache): Name[] {
  const plain = plainStems(text, cache)
  if (plain !== null) return [{ stems: plain, phrase: false, ...weight }]
  const [start = '', tail] = text.split('…')
  if (tail !== undefined) {
    const name = { stems: titleOf(start, cache).full, tail: titleOf(tail, cache).full, phrase: true, ...weight }
    return name.stems.length === 0 || name.tail.length === 0 ? [] : [name]
  }
  const title = titleOf(text, cache)
  const phrase = hasPreposition(title.full)
  const stems = phrase ? title.full : title.stems
  return stems.length === 0 ? [] : [{ stems, phrase, ...weight }]
}

/** The entries of a list of the field's table. */
export function list(names: string | undefined): string[] {
  return names === undefined ? [] : names.split(',').map((name) => name.trim())
}

/** Whether two texts have the same stems in the same order. */
export function isEqual(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((stem, index) => stem === right[index])
}
