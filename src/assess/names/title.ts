import { hasLetterOrDigit, isPlain, lazily, withoutMarks } from '../../letters.ts'
import { type StemCache, stemOf } from './stem.ts'

/**
 * A heading or label taken apart for comparison: its segments (divided by "and", commas, brackets, dashes), each cut at
 * prepositions into parts, each part a list of stems. Case, number, punctuation, emoji, numbering and articles are gone.
 */
export interface Title {
  segments: readonly (readonly (readonly string[])[])[]
  /** All stems in order, without prepositions. */
  stems: readonly string[]
  /** All stems in order, prepositions too. */
  full: readonly string[]
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'our', 'its', 'this', 'your', 'their', 'these'])
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'or', 'vs', 'versus', 'plus', 'und', 'oder', 'et', 'y'])
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in of for on at by to from per with within during under between across via into about through after before that which when using against specific'.split(
    ' ',
  ),
)

/** Words that a title is divided at, that are left out of it, or that have a meaning where they stand. */
const BINDING: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...CONJUNCTIONS,
  ...PREPOSITIONS,
  'how',
  'step',
  'only',
  'following',
])

const BREAK = /[,;:/&()[\]{}|+•·–—→!?"“”„]/

/** Longest title that is taken apart; a longer line is no title. */
const LONGEST = 400

export function titleOf(text: string, cache: StemCache): Title {
  const segments: string[][][] = []
  const stems: string[] = []
  const full: string[] = []
  let parts: string[][] = []
  let part: string[] = []
  const endPart = () => {
    if (part.length > 0) parts.push(part)
    part = []
  }
  const endSegment = () => {
    endPart()
    if (parts.length > 0) segments.push(parts)
    parts = []
  }
  for (const token of withoutAnnouncement(
    withoutAsker(tokensOf(withoutQuestionMark(text.length > LONGEST ? text.slice(0, LONGEST) : text))),
  )) {
    if (token === '|' || CONJUNCTIONS.has(token)) {
      endSegment()
    } else if (PREPOSITIONS.has(token)) {
      endPart()
      full.push(token)
    } else if (!ARTICLES.has(token) && !(stems.length === 0 && isNumbering(token))) {
      const stem = stemOf(token, cache)
      part.push(stem)
      stems.push(stem)
      full.push(stem)
    }
  }
  endSegment()
  return { segments, stems, full }
}

/**
 * The stems of a title of plain words, of which none divides it or is left out; null for any other. Nearly all names of the
 * field's table are such, and a run begins with thousands of them.
 */
export function plainStems(text: string, cache: StemCache): string[] | null {
  if (!PLAIN_WORDS.test(text)) return null
  const words = text.split(' ')
  return words.some((word) => BINDING.has(word)) ? null : words.map((word) => stemOf(word, cache))
}

/** All stems of a text in order, without articles; names are looked for in it. */
export function stemsOf(text: string, cache: StemCache): string[] {
  const stems: string[] = []
  for (const token of tokensOf(text)) {
    const stem = token === '|' ? null : stemInText(token, cache)
    if (stem !== null) stems.push(stem)
  }
  return stems
}

/** What a lower-case word counts as in a text: null for articles and conjunctions; prepositions stay as they are. */
export function stemInText(word: string, cache: StemCache): string | null {
  if (PREPOSITIONS.has(word)) return word
  return ARTICLES.has(word) || CONJUNCTIONS.has(word) ? null : stemOf(word, cache)
}

/** Whether a text has a word that only binds others; such a name is compared word by word. */
export function hasPreposition(stems: readonly string[]): boolean {
  return stems.some((stem) => PREPOSITIONS.has(stem))
}

/** "Q:", "Q3.", "Question 3:": how the entries of lists of questions begin. */
const ASKED = /^[^a-z0-9]{0,8}(?:q|question|faq)\s?[0-9]{0,3}\s?(?:[.:)]|[–—-](?=\s))\s*/i

/** A heading or label without the mark that only says that it is a question. */
export function withoutQuestionMark(text: string): string {
  return /^[^a-z0-9]{0,8}[qf]/i.test(text) ? text.replace(ASKED, '') : text
}

const AUXILIARIES: ReadonlySet<string> = new Set(['do', 'can', 'could', 'should', 'must', 'would', 'may'])
const ASKERS: ReadonlySet<string> = new Set('i you we one they people users clients callers others'.split(' '))

/** "How do I call it?" and "How should clients call it?" are "How to call it". */
function withoutAsker(tokens: string[]): string[] {
  const at = tokens.indexOf('how')
  if (at === -1 || !AUXILIARIES.has(tokens[at + 1] ?? '') || !ASKERS.has(tokens[at + 2] ?? '')) return tokens
  return [...tokens.slice(0, at + 1), 'to', ...tokens.slice(at + 3)]
}

const ANNOUNCED: ReadonlySet<string> = new Set(['only', 'following'])

/** "It consumes only:" and "The service publishes the following:" announce what it consumes and publishes. */
function withoutAnnouncement(tokens: string[]): string[] {
  const last = tokens.at(-1) ?? ''
  if (!ANNOUNCED.has(last) || (tokens[0] !== 'it' && !ARTICLES.has(tokens[0] ?? ''))) return tokens
  return tokens.slice(0, ARTICLES.has(tokens.at(-2) ?? '') ? -2 : -1)
}

/** The numbers of headings, and of the entries of catalogs of risks ("A01"). */
function isNumbering(token: string): boolean {
  return /^(?:[0-9]+[a-z]?|[a-z]0[0-9])$/.test(token) || token === 'step'
}

/** Lower-case words, and `|` where punctuation divides the text. */
function tokensOf(text: string): string[] {
  if (PLAIN_WORDS.test(text)) return text.split(' ')
  const plain = withoutMarks(text).replace(/['’`]/g, '')
  const tokens: string[] = []
  for (const found of plain.match(isPlain(plain) ? PLAIN_TOKEN : TOKEN()) ?? []) {
    if (hasLetterOrDigit(found)) for (const word of wordsOf(found)) tokens.push(word)
    else if (BREAK.test(found) || /^\s[-.]\s$|^\.\s$/.test(found)) tokens.push('|')
  }
  return tokens
}

/** Nothing to divide but at spaces: most names of the field's table. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/

const PLAIN_TOKEN = /[a-z0-9]+|\s-\s|\.\s|[^a-z0-9\s]/gi

const TOKEN = lazily(String.raw`[\p{L}\p{N}]+|\s-\s|\.\s|[^\p{L}\p{N}\s]`, 'gu')

/** `rateLimits` is two words, as an identifier; OpenTelemetry is one, as are SLOs and mTLS. */
export function wordsOf(word: string): string[] {
  const parts = /^[a-z]+[A-Z][a-z]/.test(word) ? word.replace(/([a-z])([A-Z])/g, '$1 $2').split(' ') : [word]
  return parts.map((part) => part.toLowerCase())
}
