import { hasLetterOrDigit } from '../letters.ts'
import type { Topic } from '../model/roadmap.ts'
import { nameKey } from './names.ts'

const opening = '([{（【'
const closing = ')]}）】'

/** Pairs that are one topic although an "and" stands in them. */
const fixedPairs = new Set(
  [
    'backup and restore',
    'backup and recovery',
    'backups and restores',
    'terms and conditions',
    'pros and cons',
    'request and response',
    'requests and responses',
    'drag and drop',
    'search and replace',
    'trial and error',
    'do and dont',
  ].map(nameKey),
)

/** "module overview with role, …": a head that only says that a list follows. */
const genericHeads: ReadonlySet<string> = new Set(
  'overview description summary page document documents documentation doc docs introduction guide section information details notes list reference everything all'.split(
    ' ',
  ),
)

function isGenericHead(head: string): boolean {
  return genericHeads.has(head.split(/\s/).at(-1)?.toLowerCase() ?? '')
}

/** Where a head ends and its list, or an example, begins. */
const introducer = /\s(?:with|including|incl\.|such as|like|e\.g\.|for example|covering|containing)\s|:\s/i

/** What a writer ends a list with that is not itself a topic. */
const openEnd = /^(?:etc|et cetera|and so on|so on|more|others|usw|…|\.\.\.)\.?$/i

/** Longer than any phrase that people write; the limit keeps hostile text cheap. */
const phraseLimit = 5_000

const conjunction = /^(?:and|or|and\/or|as well as|plus|und|oder|et|ou|y|e|o|og|och|oraz|&)\s+/i

/** Parts between commas and semicolons that stand in no bracket. Brackets that do not close are letters like others. */
function partsOf(phrase: string): string[] {
  const parts: string[] = []
  let depth = 0
  let open = 0
  for (const char of phrase) if (closing.includes(char)) open++
  let part = ''
  for (const char of phrase) {
    if (closing.includes(char)) {
      open--
      if (depth > 0) depth--
    } else if (opening.includes(char) && open > depth) depth++
    else if (depth === 0 && /[,;、，；\n]/.test(char)) {
      parts.push(part)
      part = ''
      continue
    }
    part += char
  }
  parts.push(part)
  return parts.map((text) => text.trim()).filter((text) => text !== '')
}

/** The text outside and inside of brackets. */
function bracketsOf(text: string): { outside: string; inside: string | null } {
  let depth = 0
  let outside = ''
  let inside = ''
  for (const char of text) {
    if (opening.includes(char)) {
      if (depth++ === 0) inside += inside === '' ? '' : '; '
      else inside += char
    } else if (closing.includes(char) && depth > 0) {
      if (--depth > 0) inside += char
    } else if (depth > 0) inside += char
    else outside += char
  }
  // A bracket that never closes is no hint.
  if (depth > 0) return { outside: text, inside: null }
  return { outside, inside: inside.trim() === '' ? null : inside.trim() }
}

/** The place of the last " and " outside of brackets, or null. */
function lastAnd(text: string): { before: string; after: string; word: string } | null {
  const found = [...text.matchAll(/\s(and|&|und|et|y|e|og|och|oraz|or|oder|ou)\s/gi)]
  for (const match of found.toReversed()) {
    const before = text.slice(0, match.index)
    let depth = 0
    for (const char of before) {
      if (opening.includes(char)) depth++
      if (closing.includes(char)) depth--
    }
    if (depth <= 0)
      return { before, after: text.slice(match.index + match[0].length), word: (match[1] ?? '').toLowerCase() }
  }
  return null
}

/** "logs and traces" is two topics; "request and response schemas" and "backup and restore" are one. */
function splitPair(text: string, inList: boolean): string[] {
  const pair = lastAnd(text)
  if (pair === null) return [text]
  // "scripts or automation" alone asks for either of the two; as the end of a list it is two more items of the list.
  if (!inList && /^(?:or|oder|ou)$/.test(pair.word)) return [text]
  if (fixedPairs.has(nameKey(bracketsOf(text).outside))) return [text]
  const left = pair.before.trim().split(/\s+/)
  const right = pair.after.trim().split(/\s+/)
  const sharesNoun = left.length === 1 && right.length > 1 && !/s$/i.test(left[0] ?? '') && !pair.after.includes('(')
  return sharesNoun ? [text] : [pair.before, pair.after]
}

function topicOf(part: string): Topic | null {
  const { outside, inside } = bracketsOf(part)
  let name = outside.replace(/\s+/g, ' ').trim()
  let hint = inside
  const example = introducer.exec(name)
  if (example !== null && example.index > 0) {
    const rest = name.slice(example.index + example[0].length).trim()
    hint = hint === null ? rest : `${rest}; ${hint}`
    name = name.slice(0, example.index)
  }
  name = name
    .replace(/^["“„'‘]|["”“'’]$/g, '')
    .replace(/^(?:the|an?|its|their)\s+(?=\S)/i, '')
    .replace(/[\s.:…]+$/, '')
    .trim()
  if (name === '' || openEnd.test(name) || !hasLetterOrDigit(name)) return null
  return { name, hint: hint === '' ? null : hint }
}

/**
 * What a column's document must contain, from the phrase that describes it, split as its writer means it: at commas and at the
 * "and" that ends a list, not inside brackets (those are a hint), without a head that only announces the list ("module overview
 * with role, …") and without "etc.". A topic that is named twice is one.
 */
export function splitTopics(phrase: string): readonly Topic[] {
  let parts = partsOf(phrase.slice(0, phraseLimit).trim().replace(/\.$/, ''))
  const first = parts[0]
  if (first === undefined) return []
  const head = introducer.exec(first)
  if (head !== null && isGenericHead(first.slice(0, head.index))) {
    parts = [first.slice(head.index + head[0].length), ...parts.slice(1)]
  }
  const last = parts.length - 1
  const topics = parts.flatMap((part, index) => {
    const bare = part.replace(conjunction, '')
    if (index !== last || bare !== part) return [bare]
    return splitPair(bare, last > 0)
  })
  const seen = new Set<string>()
  return topics.flatMap((text) => {
    const topic = topicOf(text)
    if (topic === null || seen.has(nameKey(topic.name))) return []
    seen.add(nameKey(topic.name))
    return [topic]
  })
}

/** One topic that stands for itself, as the config lists them: only brackets and examples are told apart. */
export function parseTopic(text: string): Topic {
  return topicOf(text.slice(0, phraseLimit)) ?? { name: text.trim(), hint: null }
}
