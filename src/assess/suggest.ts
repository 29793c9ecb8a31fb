import { distance } from 'fastest-levenshtein'
import { lazily } from '../letters.ts'
import { nameKey, nameWords } from '../parse/names.ts'

/** A name that could have been meant, and why, in words that go into a sentence in brackets. */
export interface Suggestion {
  name: string
  reason: string
}

/** More than three guesses help nobody. */
const suggestionLimit = 3

/** Longer names are compared by their beginnings, so that hostile ones cost no more than others. */
const comparedLength = 100

/** Words that do not make two names alike. */
const commonWords: ReadonlySet<string> = new Set([
  'and',
  'of',
  'the',
  'for',
  'a',
  'in',
  'to',
  'service',
  'modul',
  'module',
  'system',
  'management',
])

interface Candidate {
  name: string
  key: string
  words: readonly string[]
  initials: string
}

function candidateOf(name: string): Candidate {
  const words = nameWords(name.slice(0, comparedLength))
  const initials = words.map((word) => word[0] ?? '').join('')
  return { name, key: nameKey(name.slice(0, comparedLength)), words, initials }
}

/**
 * Comparisons of names that one list may take: two seconds. A thousand wrong names among a thousand take half of them; to ten
 * thousand nobody reads what each may have been meant for.
 */
const MOST_COMPARISONS = 2_000_000

/** The candidates of one list are taken apart once, however many names are looked for. */
const prepared = new WeakMap<readonly string[], { candidates: readonly Candidate[]; left: number }>()

/** Null where the list has been compared often enough. */
function prepare(names: readonly string[]): readonly Candidate[] | null {
  let list = prepared.get(names)
  if (list === undefined) {
    list = { candidates: names.map(candidateOf), left: MOST_COMPARISONS }
    prepared.set(names, list)
  }
  list.left -= names.length
  return list.left < 0 ? null : list.candidates
}

const BETWEEN_WORDS = lazily(String.raw`[^\p{L}\p{N}\p{M}]+`)

/** A word of a name as it is written there, for the reason. */
function written(name: string, words: readonly string[]): string {
  const parts = name.split(BETWEEN_WORDS())
  const shown = words.map((word) => parts.find((part) => nameKey(part) === word) ?? word)
  const quoted = shown.map((word) => `“${word}”`).join(' and ')
  return `${words.length === 1 ? 'the word' : 'the words'} ${quoted}`
}

/** Lower is nearer; null where the two have nothing to do with each other. */
function compare(wanted: Candidate, candidate: Candidate): { rank: number; reason: string } | null {
  if (wanted.key === candidate.key) return { rank: 0, reason: 'only case, number or punctuation differs' }
  const letters = lettersApart(wanted.key, candidate.key)
  if (letters !== null)
    return { rank: letters, reason: letters === 1 ? 'one letter differs' : `${letters} letters differ` }
  if (wanted.words.length < 2 && isInitials(wanted.key, candidate)) return { rank: 4, reason: 'the same initials' }
  if (candidate.words.length < 2 && isInitials(candidate.key, wanted)) return { rank: 4, reason: 'the same initials' }
  const shared = wanted.words.filter((word) => candidate.words.includes(word))
  const lacking = wanted.words.filter((word) => !candidate.words.includes(word))
  const further = candidate.words.filter((word) => !wanted.words.includes(word))
  if (lacking.length === 0 && further.length === 0) return { rank: 3, reason: 'the same words in another order' }
  if (lacking.length === 0) return { rank: 4 + further.length, reason: `has ${written(candidate.name, further)} more` }
  const telling = shared.filter((word) => !commonWords.has(word))
  if (further.length === 0 && telling.length > 0) {
    return { rank: 4.5 + lacking.length, reason: `lacks ${written(wanted.name, lacking)}` }
  }
  if (wanted.key.length >= 4 && candidate.key.startsWith(wanted.key)) return { rank: 7, reason: 'begins alike' }
  if (candidate.key.length >= 4 && wanted.key.startsWith(candidate.key)) return { rank: 7, reason: 'begins alike' }
  const all = wanted.words.length + further.length
  if (telling.length === 0 || shared.length * 2 < all) return null
  return { rank: 8 + all - shared.length, reason: `shares ${written(candidate.name, telling)}` }
}

/** How many letters differ, where they are few for the length of the names. */
function lettersApart(left: string, right: string): number | null {
  const limit = Math.min(3, Math.floor(Math.max(left.length, right.length) / 4))
  if (limit === 0 || Math.abs(left.length - right.length) > limit) return null
  const apart = distance(left, right)
  return apart <= limit ? apart : null
}

function isInitials(short: string, long: Candidate): boolean {
  return short.length >= 2 && long.words.length >= 2 && long.initials === short
}

/**
 * The candidates that a wrong name may have been meant for, nearest first, with the reason; at most three, none where nothing
 * is near, or where the list has been asked too often. Names that `nameKey` takes for the same come first. Pass the same array
 * again for further names: it is prepared once.
 */
export function suggest(name: string, candidates: readonly string[]): readonly Suggestion[] {
  if (candidates.length === 0) return []
  const wanted = candidateOf(name)
  if (wanted.words.length === 0) return []
  const seen = new Set<string>()
  return (prepare(candidates) ?? [])
    .flatMap((candidate, index) => {
      const found = compare(wanted, candidate)
      if (found === null || seen.has(candidate.name)) return []
      seen.add(candidate.name)
      return [{ name: candidate.name, ...found, index }]
    })
    .toSorted((left, right) => left.rank - right.rank || left.index - right.index)
    .slice(0, suggestionLimit)
    .map(({ name, reason }) => ({ name, reason }))
}
