import { openCodeUnits } from '../../parse/page/code-units.ts'
import { addToFirst, addToSecond, FIRST_HASH, openWordTable, put, valueOf, type WordTable } from '../word-table.ts'
import type { StemCache } from './stem.ts'
import { stemInText, stemsOf, wordsOf } from './title.ts'

/**
 * The stems of a run as numbers, and which word has which: prose is compared by numbers, so that a document's words are
 * looked up where they stand and never become strings.
 */
export interface Lexicon {
  cache: StemCache
  numbers: Map<string, number>
  words: WordTable
}

/** The number of every stem that came after a run's memory was full: it is the number of no name. */
const OTHER = -1

/** What stands in the table for a word that no comparison counts: an article, a conjunction. */
const LEFT_OUT = 1
const FIRST_NUMBER = 2

/** Words of documents kept at most: a bound on what hostile repositories can make a run remember. Real ones have some 20,000. */
const MOST_WORDS = 100_000

const FIRST_SIZE = 4096

export function openLexicon(cache: StemCache): Lexicon {
  return { cache, numbers: new Map(), words: openWordTable(FIRST_SIZE) }
}

/** The number of a stem of a name, which may be new; names are few. */
export function numberOf(stem: string, { numbers }: Lexicon): number {
  const known = numbers.get(stem)
  if (known !== undefined) return known
  const number = numbers.size + FIRST_NUMBER
  numbers.set(stem, number)
  return number
}

/** What a character is to the reader of words: nothing that counts, a letter, a capital, a digit, or a mark that is dropped. */
const NOTHING = 0
const LOWER = 1
const UPPER = 2
const DIGIT = 3
const DROPPED = 4
const KIND = new Uint8Array(128)
for (let code = 97; code <= 122; code++) KIND[code] = LOWER
for (let code = 65; code <= 90; code++) KIND[code] = UPPER
for (let code = 48; code <= 57; code++) KIND[code] = DIGIT
for (const mark of "'`") KIND[mark.charCodeAt(0)] = DROPPED

const codeUnits = openCodeUnits()

/**
 * The numbers of a text's stems: what `stemsOf` gives, without strings. Text that is not ASCII, and words like
 * `rateLimits`, take the way round by `stemsOf`.
 */
export function stemNumbers(text: string, lexicon: Lexicon): number[] {
  const found: number[] = []
  const codes = codeUnits(text)
  let start = -1
  let first = 0
  let second = 0
  let hump = 0
  for (let index = 0; index <= text.length; index++) {
    const code = index < text.length ? (codes[index] ?? 0) : 32
    if (code > 127) return stemsOf(text, lexicon.cache).map((stem) => pageNumberOf(stem, lexicon))
    const kind = KIND[code] ?? NOTHING
    if (kind === DROPPED) continue
    if (kind === NOTHING) {
      if (start === -1) continue
      addWord(text, start, index, first, second, hump === HUMPED, lexicon, found)
      start = -1
      continue
    }
    if (start === -1) {
      start = index
      first = FIRST_HASH
      second = 0
      hump = kind === LOWER ? ALL_LOWER : PLAIN
    } else if (hump === ALL_LOWER) hump = kind === LOWER ? ALL_LOWER : kind === UPPER ? CAPITAL : PLAIN
    else if (hump === CAPITAL) hump = kind === LOWER ? HUMPED : PLAIN
    const letter = kind === UPPER ? code | 32 : code
    first = addToFirst(first, letter)
    second = addToSecond(second, letter)
  }
  return found
}

/** How far a word looks like `rateLimits`: small letters, then a capital, then a small letter. */
const PLAIN = 0
const ALL_LOWER = 1
const CAPITAL = 2
const HUMPED = 3

function addWord(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
  isHumped: boolean,
  lexicon: Lexicon,
  found: number[],
): void {
  const { words } = lexicon
  const value = isHumped ? 0 : valueOf(words, first, second)
  if (value !== 0) {
    if (value !== LEFT_OUT) found.push(value)
    return
  }
  const word = text.slice(start, end).replace(/['`]/g, '')
  const parts = wordsOf(word)
  for (const part of parts) {
    const stem = stemInText(part, lexicon.cache)
    const value = stem === null ? LEFT_OUT : pageNumberOf(stem, lexicon)
    if (value !== LEFT_OUT) found.push(value)
    if (parts.length === 1 && value !== OTHER) store(words, first, second, value)
  }
}

function pageNumberOf(stem: string, lexicon: Lexicon): number {
  return lexicon.numbers.size < MOST_WORDS ? numberOf(stem, lexicon) : (lexicon.numbers.get(stem) ?? OTHER)
}

function store(words: WordTable, first: number, second: number, value: number): void {
  if (words.size >= MOST_WORDS) return
  if (words.size * 2 >= words.values.length) {
    const { first: firsts, second: seconds, values } = words
    Object.assign(words, openWordTable(values.length * 2))
    for (const [slot, old] of values.entries()) if (old !== 0) put(words, firsts[slot] ?? 0, seconds[slot] ?? 0, old)
  }
  put(words, first, second, value)
}
