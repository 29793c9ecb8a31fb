import { builtInStatuses, glyphKey, type KnownStatus } from '../vocabulary.ts'
import { glyphsOf } from './glyphs.ts'
import { fillers, meaningWords, negations } from './legend-words.ts'

const statuses: readonly KnownStatus[] = ['ready', 'pending', 'not-applicable']

/** Status by `glyphKey` of the words of a record. */
export function vocabularyOf(
  words: Readonly<Partial<Record<KnownStatus, readonly string[]>>>,
): Map<string, KnownStatus> {
  const vocabulary = new Map<string, KnownStatus>()
  for (const status of statuses) for (const word of words[status] ?? []) vocabulary.set(glyphKey(word), status)
  return vocabulary
}

let meaningVocabulary: ReadonlyMap<string, KnownStatus> | null = null

/** Meanings are looked up with all known languages; made when first used. */
function meanings(): ReadonlyMap<string, KnownStatus> {
  meaningVocabulary ??= new Map([...vocabularyOf(builtInStatuses), ...vocabularyOf(meaningWords)])
  return meaningVocabulary
}

function agree(found: readonly (KnownStatus | null | undefined)[]): KnownStatus | null {
  const known = new Set(found.filter((status) => status !== null && status !== undefined))
  const [only] = known
  return known.size === 1 && only !== undefined ? only : null
}

/** The status that a legend's meaning describes, in any of the known languages; null where the words are not known. */
export function statusOfMeaning(meaning: string): KnownStatus | null {
  const words = meaning
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\bn\/a\b/gi, 'na')
  return statusOfPhrase(glyphKey(words))
}

function statusOfPhrase(phrase: string): KnownStatus | null {
  const text = phrase.replace(/^[\s"'“”.,:]+|[\s"'“”.,:!]+$/g, '')
  if (text === '') return null
  const vocabulary = meanings()
  const whole = vocabulary.get(text)
  if (whole !== undefined) return whole
  const segments = text.split(/\s*(?:\/|,|;| or | oder | ou )\s*/)
  if (segments.length > 1) {
    const found = agree(segments.map(statusOfPhrase))
    if (found !== null) return found
  }
  const words = text.split(' ')
  let from = 0
  while (from < words.length - 1 && fillers.includes(words[from] ?? '')) from++
  const rest = words.slice(from).join(' ')
  const bare = vocabulary.get(rest)
  if (bare !== undefined) return bare
  for (const negation of negations) {
    if (rest.startsWith(`${negation} `) && vocabulary.get(rest.slice(negation.length + 1)) === 'ready') return 'pending'
  }
  return contained(words)
}

/** The status of the known words inside of a longer meaning, where all agree: "the page is complete". */
function contained(words: readonly string[]): KnownStatus | null {
  const vocabulary = meanings()
  const found: KnownStatus[] = []
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length).join(' ')
      const status = vocabulary.get(phrase)
      // "no", "na", "ok" and the like say too little inside of a sentence.
      if (status === undefined || phrase.length < 4) continue
      const negated = words.slice(Math.max(0, at - 2), at).some((word) => negations.includes(word))
      found.push(status === 'ready' && negated ? 'pending' : status)
      at += length - 1
      break
    }
  }
  return agree(found)
}

/** A symbol and what a legend says it means; offsets into the text it was read from. */
export interface LegendPair {
  symbol: string
  start: number
  end: number
  meaning: string
  /** An equals sign or an arrow stands between them: it can be nothing but a legend. */
  explicit: boolean
}

const separator = /^[\s:=–—→>-]+|[\s:=–—→>-]+$/g
const explicitSeparator = /^\s*(?:=|→|->|=>)|(?:=|→|->|=>)\s*$/
/** Where one entry of a legend ends and the next begins. */
const clauseEnd = /[,;·•|\n，；、]|\.(?:\s|$)|\s\/\s|\s(?:and|und|et|y|e)\s*$/

function meaningText(text: string): string {
  return text
    .replace(separator, '')
    .replace(/^[\s.()[\]*]+|[\s.*]+$/g, '')
    .trim()
}

/** No legend has a longer line; the limit keeps hostile text cheap. */
const legendLineLimit = 2_000

/** The pairs of one line of a legend: `✅ = ready, ⚪ = pending`, `ready: ✅, pending: ⚪`, `fertig = ready`. */
export function legendPairs(line: string): readonly LegendPair[] {
  if (line.length > legendLineLimit) return []
  const glyphs = glyphsOf(line)
  if (glyphs.length === 0) return wordPairs(line)
  const lastGlyph = glyphs.at(-1)
  const meaningFirst = meaningText(line.slice(lastGlyph?.end ?? 0)) === ''
  const pairs: LegendPair[] = []
  let waiting: { symbol: string; start: number; end: number }[] = []
  glyphs.forEach((glyph, index) => {
    const around = meaningFirst
      ? line.slice(glyphs[index - 1]?.end ?? 0, glyph.start)
      : line.slice(glyph.end, glyphs[index + 1]?.start ?? line.length)
    const entry = meaningFirst ? lastClause(around) : firstClause(around)
    const meaning = meaningText(entry)
    const symbol = { symbol: glyph.text, start: glyph.start, end: glyph.end }
    if (meaning === '') {
      waiting.push(symbol)
      return
    }
    const explicit = explicitSeparator.test(entry)
    for (const each of [...(meaningFirst ? [] : waiting), symbol]) pairs.push({ ...each, meaning, explicit })
    waiting = []
  })
  return pairs
}

function firstClause(text: string): string {
  const end = text.search(clauseEnd)
  return end === -1 ? text : text.slice(0, end)
}

function lastClause(text: string): string {
  const clauses = text.split(/[,;·•|\n，；、]|\.\s|\s\/\s|\s(?:and|und|et|y|e)\s/)
  return clauses.at(-1) ?? text
}

function wordPairs(line: string): readonly LegendPair[] {
  const pairs: LegendPair[] = []
  let at = 0
  for (const clause of line.split(/[,;·•|\n]/)) {
    const sign = /\s*(?:=|→|->|=>)\s*/.exec(clause)
    if (sign !== null) {
      const left = clause.slice(0, sign.index).replace(/^.*[.:]\s+/, '')
      const symbol = left.trim()
      const meaning = firstClause(clause.slice(sign.index + sign[0].length)).trim()
      const start = at + sign.index - left.length + (left.length - left.trimStart().length)
      const short = symbol.split(/\s+/).length <= 3 && meaning.split(/\s+/).length <= 5
      if (symbol !== '' && meaning !== '' && short)
        pairs.push({ symbol, start, end: start + symbol.length, meaning, explicit: true })
    }
    at += clause.length + 1
  }
  return pairs
}
