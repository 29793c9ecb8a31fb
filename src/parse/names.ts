import { isAscii, isPlain, lazily } from '../letters.ts'

/** Plurals that no ending gives away, as names of modules and topics have them. */
const irregular: ReadonlyMap<string, string> = new Map([
  ['indices', 'index'],
  ['matrices', 'matrix'],
  ['vertices', 'vertex'],
  ['analyses', 'analysis'],
  ['schemata', 'schema'],
  ['people', 'person'],
  ['children', 'child'],
])

/** An acronym and its plural: "APIs", "SLOs", "UIs". */
const pluralAcronym = /^([A-Z]{2,})s$/

/** One word without number: "registries" and "registry", "databases" and "database", "APIs" and "API" come out alike. */
function singular(word: string): string {
  const acronym = pluralAcronym.exec(word)?.[1]
  if (acronym !== undefined) return acronym.toLowerCase()
  const lower = word.toLowerCase()
  const known = irregular.get(lower)
  if (known !== undefined) return known
  let stem = lower
  // Three letters and an s at the end are rather DNS, AWS or bus than a plural.
  if (stem.length > 3 && stem.endsWith('s')) {
    if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`
    else if (!/(?:ss|us|is)$/.test(stem)) stem = stem.slice(0, -1)
  }
  // "statuses" and "databases" lose the same letters, so the e goes from "database" as well.
  return stem.length > 3 && /(?:[sxz]|[cs]h)e$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Letters without accents, one form for full and half width, nothing invisible; marks that belong to other scripts stay. */
function plainLetters(text: string): string {
  if (isAscii(text)) return text
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]|[\u200b-\u200d]|\u20e3|[\ufe00-\ufe0f]/g, '')
    .normalize('NFC')
}

/** With the marks that belong to the letters of their script. */
const wordRuns = lazily(String.raw`[\p{L}\p{N}\p{M}]+`, 'gu')

/** The runs of letters and digits of a text. */
function runs(text: string): readonly string[] {
  return text.match(isPlain(text) ? /[a-z0-9]+/gi : wordRuns()) ?? []
}

/** A name without its Markdown and HTML: the text of links, no emphasis, no tags. */
function withoutMarkup(text: string): string {
  return MARKS.test(text) ? withoutMarks(text) : text
}

/** What markup begins with; most names have none of it. */
const MARKS = /[[<&'’ʼ`*~]/

function withoutMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/['’ʼ`*~]/g, '')
}

/**
 * The words of a name as `nameKey` compares them: no case, number, accents, punctuation, emoji or markup; `&` is "and".
 */
export function nameWords(text: string): readonly string[] {
  const words = plainLetters(withoutMarkup(text))
    .replace(/&/g, ' and ')
    // C++ and C# are no C.
    .replace(/(?<=[a-z0-9])\+{1,2}(?![a-z0-9+])/gi, (plus) => 'plus'.repeat(plus.length))
    .replace(/(?<=[a-z])#(?![a-z0-9])/gi, 'sharp')
  return runs(words).map(singular)
}

/**
 * The key under which two names are the same name for a person: `&` and "and", plural, case, punctuation, accents, emoji and
 * Markdown do not count, nor where words are joined ("Web hooks", "webhooks"). A further word is another name: "Calendar" is
 * not "Calendar Service". "UI" is not "User Interface" either; that is an alias.
 */
export function nameKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const words = nameWords(text).join('')
  const key = words === '' ? text.trim() : words
  if (text.length > LONGEST_REMEMBERED) return key
  if (keys.size >= MOST_REMEMBERED) keys.clear()
  // Copies: a part of a string would keep the whole file in memory.
  keys.set(` ${text}`.slice(1), key)
  return key
}

/** Keys of the names that were asked for of late: a row's name is asked for in each of its cells, a column's in each row. */
const keys = new Map<string, string>()

/** What is remembered: enough for the columns and the rows at hand, and a bound on what hostile names can fill. */
const MOST_REMEMBERED = 2_000
const LONGEST_REMEMBERED = 200

/** The name as file and folder names have it: `Data Contract Registry` → `data-contract-registry`. */
export function slug(text: string): string {
  return runs(plainLetters(withoutMarkup(text)).toLowerCase().replace(/&/g, ' and ')).join('-')
}
