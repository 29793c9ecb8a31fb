import { type Lexicon, numberOf } from './lexicon.ts'

/** Phrases that prose is searched for all at once, by the number of their first stem. */
export interface Phrases {
  /** 1 at each number that a phrase begins with. */
  begins: Uint8Array
  byFirst: ReadonlyMap<number, readonly { id: number; stems: readonly number[] }[]>
}

/** An index of phrases; the id of each is its place in the list. Those without stems are never found. */
export function indexPhrases(phrases: readonly (readonly string[])[], lexicon: Lexicon): Phrases {
  const byFirst = new Map<number, { id: number; stems: number[] }[]>()
  let last = 0
  for (const [id, phrase] of phrases.entries()) {
    const stems = phrase.map((stem) => numberOf(stem, lexicon))
    const [first] = stems
    if (first === undefined) continue
    const others = byFirst.get(first)
    if (others) others.push({ id, stems })
    else byFirst.set(first, [{ id, stems }])
    if (first > last) last = first
  }
  const begins = new Uint8Array(last + 1)
  for (const first of byFirst.keys()) begins[first] = 1
  return { begins, byFirst }
}

/** A look that settles most texts: whether a phrase may begin anywhere in it. */
export function mayHave({ begins }: Phrases, text: readonly number[]): boolean {
  for (const stem of text) if (begins[stem] === 1) return true
  return false
}

/** Tells every place of every phrase in a text, in the order of the text. */
export function eachPhrase(phrases: Phrases, text: readonly number[], found: (id: number, at: number) => void): void {
  const { begins } = phrases
  for (let at = 0; at < text.length; at++) {
    const stem = text[at] ?? -1
    if (begins[stem] !== 1) continue
    for (const { id, stems } of phrases.byFirst.get(stem) ?? []) if (stands(stems, text, at)) found(id, at)
  }
}

function stands(stems: readonly number[], text: readonly number[], at: number): boolean {
  for (let index = 1; index < stems.length; index++) if (text[at + index] !== stems[index]) return false
  return true
}
