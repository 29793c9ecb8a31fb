/**
 * Words by two independent hashes of their letters, so that a page's words are looked up where they stand and never become
 * strings; open addressing. `values` are 0 where a slot is free.
 */
export interface WordTable {
  first: Int32Array
  second: Int32Array
  values: Int32Array
  size: number
}

/** Where the first hash of a word begins; the second begins with 0. A 32-bit number with its sign, as V8 keeps others as floating point. */
export const FIRST_HASH = 0x811c9dc5 | 0

const { imul } = Math

/** The first hash of a word with one letter more. */
export function addToFirst(hash: number, letter: number): number {
  return imul(hash ^ letter, 0x01000193)
}

/** The second. */
export function addToSecond(hash: number, letter: number): number {
  const mixed = imul(hash ^ (letter ^ 0x7f4a7c15), 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

/** @param slots a power of two, more than there will be words */
export function openWordTable(slots: number): WordTable {
  return { first: new Int32Array(slots), second: new Int32Array(slots), values: new Int32Array(slots), size: 0 }
}

/** The value of a word; 0 where the table does not have it. */
export function valueOf(words: WordTable, first: number, second: number): number {
  const mask = words.values.length - 1
  let slot = slotOf(first, mask)
  for (let value = words.values[slot] ?? 0; value !== 0; value = words.values[slot] ?? 0) {
    if (words.first[slot] === first && words.second[slot] === second) return value
    slot = (slot + 1) & mask
  }
  return 0
}

/** Adds a word that the table does not have. */
export function put(words: WordTable, first: number, second: number, value: number): void {
  const mask = words.values.length - 1
  let slot = slotOf(first, mask)
  while (words.values[slot] !== 0) slot = (slot + 1) & mask
  words.first[slot] = first
  words.second[slot] = second
  words.values[slot] = value
  words.size++
}

function slotOf(first: number, mask: number): number {
  return (first ^ (first >>> 15)) & mask
}
