import { OPERATIONS } from './match.ts'
import type { Title } from './title.ts'

/** The words of a topic that no table knows, as stems: what tells it from other topics, and what only sorts it. */
export interface OwnWords {
  specific: readonly string[]
  /** The noun that the topic is called by. */
  noun: string
  /** Whether some of its words are no general ones. */
  isSpecific: boolean
  /** The noun that the topic is called by, where it is a general one: the rules of "replay rules". */
  sort: string | null
}

/** Stems of words that many headings of every kind of document have: alone they tell no topic from another. */
const GENERIC: ReadonlySet<string> = new Set(
  (
    'data servic system modul applic app compon platform project product softwar user process procedur setup set workflow ' +
    'pipelin flow problem issu trap requir configur manag usag us behavior strategi approach plan mechan item thing main ' +
    'basic common gener other addit list scope area overview summari descript detail inform note section handl definit ' +
    'type kind tabl catalog exampl design model refer document guid explan discuss specif format structur polici rule ' +
    'relat relev core overal full complet support control integr'
  ).split(' '),
)

/** Words of a question, which every section has. */
const QUESTIONS: ReadonlySet<string> = new Set(['how', 'what', 'when', 'where', 'why', 'who', 'which'])

/** Nouns that say next to nothing: what is said of the other word is said of the topic. Rules and flows are things of their own. */
const WEAK: ReadonlySet<string> = new Set(
  'support handl manag usag behavior approach strategi detail inform overview descript basic'.split(' '),
)

/** The one word that does for a topic: "offline" for "offline support"; null for topics that take more. */
export function onlyWordOf({ specific, sort, isSpecific }: OwnWords): string | null {
  const [word, ...others] = specific
  return isSpecific && others.length === 0 && sort !== null && WEAK.has(sort) ? (word ?? null) : null
}

/** The words of a topic that a line before a block of code has to have: "flow" alone makes no code of "request flow". */
export function commandWordsOf({ specific, sort, isSpecific }: OwnWords): readonly string[] {
  return isSpecific && (specific.length > 1 || sort === null || WEAK.has(sort)) ? specific : []
}

/** Where all words are general ones ("user management") they have to do. */
export function ownWordsOf({ stems, segments }: Title): OwnWords {
  const rare = stems.filter((stem) => !GENERIC.has(stem) && !QUESTIONS.has(stem))
  // "Creating users" is not about whatever is created.
  const specific = rare.every((stem) => OPERATIONS.has(stem)) ? [] : rare
  const noun = segments[0]?.[0]?.at(-1) ?? ''
  if (specific.length === 0)
    return { specific: stems.filter((stem) => !QUESTIONS.has(stem)), noun, sort: null, isSpecific: false }
  return { specific, noun, sort: GENERIC.has(noun) ? noun : null, isSpecific: true }
}

/**
 * The words that a section has to say besides its heading to be about the topic: none where the heading says all that
 * tells the topic from others ("Release notes" for "release process") or is the topic's noun alone ("Timeline" for
 * "incident timeline"), null where it says nothing of it. "Rules" is about "replay rules" where the section speaks of
 * replays.
 */
export function missingWords({ stems, segments }: Title, { specific, noun, sort }: OwnWords): readonly string[] | null {
  if (sort === null && segments.some((parts) => parts.flat().join(' ') === noun)) return []
  const missing = specific.filter((stem) => !stems.includes(stem))
  return missing.length < specific.length || (sort !== null && stems.includes(sort)) ? missing : null
}
