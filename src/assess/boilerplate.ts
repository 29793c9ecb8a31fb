import { letterAndDigitRuns } from '../letters.ts'
import type { Page, PageBlock } from '../model/page.ts'
import { openCodeUnits } from '../parse/page/code-units.ts'
import { addToFirst, addToSecond, FIRST_HASH } from './word-table.ts'

/** Texts of fewer words are alike by chance: two modules may both say "No endpoints, see the runbook." */
const FEWEST_WORDS = 60

/** Initials stand for a name from this many words on; "PR" for "Policy Registry" is as often something else. */
const FEWEST_INITIALS = 3

/**
 * A key that two pages share if they are the same text but for the module's name; null for texts too short to tell.
 * Case, punctuation, markup and line breaks do not count. The name is left out however it is written: "Policy Registry",
 * `policy-registry`, `policy_registry`, `PolicyRegistry`, and the initials of a name of three words or more. Linear in the
 * length of the text; pages are compared by grouping their keys, so 70,000 of them cost no more than reading them.
 */
export function boilerplateKey(page: Page, moduleNames: readonly string[]): string | null {
  const words: number[] = []
  for (const block of page.blocks) addBlock(block, words)
  const { forms, firsts } = formsOfAll(moduleNames)
  let kept = 0
  let first = FIRST_HASH
  let second = 0x9e3779b9 | 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? 0
    const form =
      ((firsts >>> (word & 31)) & 1) === 1 ? forms.find((candidate) => stands(candidate, words, index)) : undefined
    if (form) index += form.length - 1
    else {
      kept++
      first = addToFirst(first, word)
      second = addToSecond(second, word)
    }
  }
  // Joined: a string put together by `+` keeps its parts until it is read.
  return kept < FEWEST_WORDS ? null : [kept, (first >>> 0).toString(36), (second >>> 0).toString(36)].join('.')
}

function addBlock(block: PageBlock, words: number[]): void {
  if (block.kind === 'table') for (const cell of block.cells) addWords(cell, words)
  else if (block.kind === 'image') addWords(block.alt, words)
  else if (block.kind === 'include') addWords(block.target, words)
  else addWords(block.text, words)
  if (block.kind === 'row') addWords(block.rest, words)
}

/** Adds a hash for each word of a text. Two words of one hash cost a comparison that is a little less strict. */
function addWords(text: string, into: number[]): void {
  const { length } = into
  const codes = codeUnits(text)
  let hash = FIRST_HASH
  for (let index = 0; index < text.length; index++) {
    const letter = LETTERS[codes[index] ?? 0] ?? FOREIGN
    if (letter === NONE) {
      if (hash !== FIRST_HASH) into.push(hash)
      hash = FIRST_HASH
    } else if (letter === FOREIGN) {
      into.length = length
      addLowerWords(text.toLowerCase(), into)
      return
    } else hash = addToFirst(hash, letter)
  }
  if (hash !== FIRST_HASH) into.push(hash)
}

const codeUnits = openCodeUnits()

/** What each character of ASCII adds to a word: a digit or a small letter; nothing where it ends the word. */
const LETTERS = new Uint8Array(128)
const NONE = 0
const FOREIGN = 255
for (let code = 48; code <= 57; code++) LETTERS[code] = code
for (let code = 97; code <= 122; code++) LETTERS[code] = LETTERS[code - 32] = code

/** The same for text with letters of other scripts, all in lower case. */
function addLowerWords(lower: string, into: number[]): void {
  let hash = 0
  for (let index = 0; index < lower.length; index++) {
    const code = lower.charCodeAt(index)
    if (
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code > 191 && !(code >= 0x2000 && code <= 0x2bff))
    ) {
      hash = addToFirst(hash === 0 ? FIRST_HASH : hash, code)
    } else if (hash !== 0) {
      into.push(hash)
      hash = 0
    }
  }
  if (hash !== 0) into.push(hash)
}

/** How a module's name may be written, the longest form first, as lists of word hashes. */
interface NameForms {
  forms: readonly (readonly number[])[]
  /** A bit for each first word's lowest five bits: nearly all words of a text are told apart by it. */
  firsts: number
}

/** The documents of a module ask with the same list of names. */
const known = new WeakMap<readonly string[], NameForms>()

function formsOfAll(names: readonly string[]): NameForms {
  const found = known.get(names)
  if (found) return found
  const forms = names
    .flatMap(formsOf)
    .filter(({ length }) => length > 0)
    .toSorted((left, right) => right.length - left.length)
  const made = { forms, firsts: forms.reduce((bits, [first = 0]) => bits | (1 << (first & 31)), 0) }
  known.set(names, made)
  return made
}

/** Apart, joined, as initials, and without the plural of its last word. */
function formsOf(name: string): number[][] {
  const words = letterAndDigitRuns(name)
  if (words.length === 0) return []
  const singular = name.replace(/s$/i, '')
  const joined = words.join('')
  const texts = [name, joined, singular, joined.replace(/s$/i, '')]
  if (words.length >= FEWEST_INITIALS) texts.push(words.map((word) => word[0]).join(''))
  return texts.map((text) => {
    const hashes: number[] = []
    addWords(text, hashes)
    return hashes
  })
}

function stands(form: readonly number[], words: readonly number[], at: number): boolean {
  return form.every((part, offset) => words[at + offset] === part)
}
