import { hasPreposition, type Title } from './title.ts'

/** One name that a topic goes by, as stems. */
export interface Name {
  stems: readonly string[]
  /** Only a title that says this and nothing else. */
  whole: boolean
  /** It has a preposition ("out of scope"): the words must follow each other. */
  phrase: boolean
  /** It means the topic itself, not a part of it: only such a name makes a paragraph or a table a treatment. */
  strong: boolean
  /** It is used for another thing as often: its section has to have a word of the topic. */
  unsure?: boolean
  /** What a question ends with, where the thing that it asks about stands in its middle: "what … do". */
  tail?: readonly string[]
}

/** Nouns that say of what sort a section is, not what it is about. "Handling of errors" is about errors. */
const SORTS: ReadonlySet<string> = new Set(
  'list scope area overview summari descript detail inform note section handl manag definit type kind tabl catalog exampl design model refer document guid explan discuss specif format structur polici rule set'.split(
    ' ',
  ),
)

/** Verbs that begin an instruction: "Create schema" is an operation, not a section about schemas. */
const ACTIONS: ReadonlySet<string> = new Set(
  'creat get updat delet ingest export import fetch remov add submit cancel regist set check open'.split(' '),
)

/** Verbs that begin a step: "Check Prometheus logs" is no label for logs. */
const STEPS: ReadonlySet<string> = new Set(
  'check verifi inspect open see run read watch review tail look find use set enabl disabl configur confirm restart'.split(
    ' ',
  ),
)

/** Verbs that begin the description of an operation: "Force an error" is about a call, not about errors. */
export const OPERATIONS: ReadonlySet<string> = new Set([
  ...ACTIONS,
  ...STEPS,
  'forc',
  'trigger',
  'return',
  'send',
  'list',
])

/** "Create schema", "Check Prometheus logs": steps and operations, whatever they are done to. */
export function isInstruction(title: Title): boolean {
  const first = title.stems[0] ?? ''
  return ACTIONS.has(first) || STEPS.has(first)
}

/** How many further words may follow a name: "Log format and retention" is about logs, a whole sentence is not. */
const MOST_FOLLOWING = 3

/** How many words may follow a phrase in a label: "How to reach it". */
const PHRASE_FOLLOWING = 1

/** How many words may stand before a name in a label. */
const MOST_BEFORE = 2

/** How many further words a label may have that says a name with a preposition: "Checks required for a merge". */
const MOST_BETWEEN = 2

/** What may follow the name of a topic in a label: "User stories served". */
const DONE: ReadonlySet<string> = new Set('serv touch cover affect support involv address concern fulfil'.split(' '))

/** How many words may stand in the gap of a question: "What does the data contract registry do?" */
const WIDEST_GAP = 5

/**
 * Whether a title is about what a name says: it is the name, or a segment of it ends with the name ("Service metrics"),
 * or begins with it ("Metrics for operators", "Alert routing"), or only sorts it ("List of endpoints"), or has all its
 * words in another order.
 */
export function titleMatches(title: Title, name: Name): boolean {
  const { stems } = name
  const isPart = !name.strong
  if (name.tail) return asks(title.full, stems, name.tail)
  if (name.phrase) return name.whole ? equal(title.full, stems) : contains(title.full, stems)
  if (equal(title.stems, stems)) return true
  if (name.whole) return title.segments.some((parts) => parts.length === 1 && equal(parts[0] ?? [], stems))
  for (const parts of title.segments) {
    const head = parts[0] ?? []
    if (endsWith(head, stems) && (head.length === stems.length || !ACTIONS.has(head[0] ?? ''))) return true
    if (startsWith(head, stems) && head.length - stems.length <= MOST_FOLLOWING && !(isPart && isOrder(head, stems)))
      return true
    const complement = parts[1]
    if (complement && startsWith(complement, stems) && head.every((stem) => SORTS.has(stem))) return true
    if (stems.length > 1 && startsWith(parts.flat(), stems)) return true
  }
  return hasAll(title, stems, MOST_FOLLOWING)
}

/** "Delete user" is an operation and no deletion of data; "Deletion rules" only sorts it. */
function isOrder(head: readonly string[], stems: readonly string[]): boolean {
  return stems.length === 1 && ACTIONS.has(head[0] ?? '') && !head.slice(1).every((stem) => SORTS.has(stem))
}

/** All words of a name that has several, in any order, and not many others. */
function hasAll(title: Title, stems: readonly string[], mostOthers: number): boolean {
  return (
    stems.length > 1 &&
    title.stems.length <= stems.length + mostOthers &&
    stems.every((stem) => title.stems.includes(stem))
  )
}

/**
 * The same for a label or lead, where there is less room for more: it is the name, or a segment of it is, or it ends
 * with the name and a word or two before it ("Key metrics"). "Produce decisions" is no label for what is produced.
 */
export function labelMatches(title: Title, name: Name): boolean {
  const { stems } = name
  if (name.tail) return asks(title.full, stems, name.tail)
  if (name.phrase) return startsWith(title.full, stems) && title.full.length <= stems.length + PHRASE_FOLLOWING
  if (equal(title.stems, stems)) return true
  if (name.strong && title.full.length > title.stems.length && hasAll(title, stems, MOST_BETWEEN)) return true
  return title.segments.some((parts) => {
    const head = parts[0] ?? []
    if (name.whole) return parts.length === 1 && equal(head, stems)
    return (
      equal(head, stems) ||
      (parts.length === 1 && equal(withoutNumber(head), stems)) ||
      (name.strong && parts.length === 1 && equal(head.slice(0, -1), stems) && DONE.has(head.at(-1) ?? '')) ||
      (parts.length === 1 &&
        endsWith(head, stems) &&
        head.length <= stems.length + MOST_BEFORE &&
        !ACTIONS.has(head[0] ?? '') &&
        !STEPS.has(head[0] ?? ''))
    )
  })
}

/** "Example 2" is an example. */
function withoutNumber(stems: readonly string[]): readonly string[] {
  return /^[0-9]{1,3}$/.test(stems.at(-1) ?? '') ? stems.slice(0, -1) : stems
}

/**
 * The question may go on with a preposition, or stand beside another one: "How does it behave under load?", "What we take,
 * and what we give back".
 */
function asks(full: readonly string[], start: readonly string[], tail: readonly string[]): boolean {
  const first = start[0] ?? ''
  for (let from = full.indexOf(first); from !== -1; from = full.indexOf(first, from + 1))
    if (asksFrom(full.slice(from), start, tail)) return true
  return false
}

function asksFrom(full: readonly string[], start: readonly string[], tail: readonly string[]): boolean {
  if (!startsWith(full, start)) return false
  for (let at = start.length; at <= start.length + WIDEST_GAP && at + tail.length <= full.length; at++) {
    const next = full[at + tail.length]
    if (startsWith(full.slice(at), tail) && (next === undefined || CLAUSES.has(next) || hasPreposition([next])))
      return true
  }
  return false
}

/** What a second question begins with. */
const CLAUSES: ReadonlySet<string> = new Set(['and', 'what', 'how'])

/** Whether a title says a name with no word before it: "Encryption at rest", not "Merchant key management". */
export function isHeadOf(title: Title, { stems, phrase, tail }: Name): boolean {
  if (phrase || tail) return startsWith(title.full, stems)
  return title.segments.some((parts) => startsWith(parts[0] ?? [], stems))
}

/** Whether a text has a name somewhere; the words of a question, and those that count only alone, say nothing there. */
export function isNamedIn(stems: readonly string[], name: Name): boolean {
  return !name.whole && !name.tail && contains(stems, name.stems)
}

/** Whether stems occur one behind the other. */
export function contains(stems: readonly string[], wanted: readonly string[]): boolean {
  const first = wanted[0]
  if (first === undefined) return false
  for (let at = stems.indexOf(first); at !== -1; at = stems.indexOf(first, at + 1)) {
    if (wanted.every((stem, index) => stems[at + index] === stem)) return true
  }
  return false
}

function equal(stems: readonly string[], wanted: readonly string[]): boolean {
  return stems.length === wanted.length && startsWith(stems, wanted)
}

function startsWith(stems: readonly string[], wanted: readonly string[]): boolean {
  return stems.length >= wanted.length && wanted.every((stem, index) => stems[index] === stem)
}

function endsWith(stems: readonly string[], wanted: readonly string[]): boolean {
  const offset = stems.length - wanted.length
  return offset >= 0 && wanted.every((stem, index) => stems[offset + index] === stem)
}
