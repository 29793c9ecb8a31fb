import type { PageBlock } from '../../model/page.ts'
import type { FieldTopic } from '../field/field-topic.ts'
import { isBareName } from '../substance/bare-name.ts'
import { isWordOf } from '../substance/restating.ts'
import { littleTextAt } from './little-text.ts'
import type { Search } from './search.ts'

/** Why what stands below a heading is too little for a topic that has to be told, given or drawn; null where it is enough. */
export function shortfallOf(heading: string, section: readonly PageBlock[], least: FieldTopic['least']): string | null {
  if (least === undefined) return null
  if ((least === 'sentence' || least === 'file') && onlyNames(section)) return 'a section that only lists names'
  if (least === 'sentence') return null
  if (isListOfTasks(section)) return 'a list of what is to be done'
  const talk = talkOf(section)
  const lower = talk?.toLowerCase() ?? ''
  if (talk === null || DENIES.test(lower) || !ENGLISH.test(lower)) return null
  if (least === 'file')
    return !FILE.test(talk) && NOT_HERE.test(lower) ? 'a section that speaks of it and shows none' : null
  if (POINTS_OUT.test(talk) && !SHOWS_IT.test(lower)) return 'a section that only points to another site'
  if (FACT.test(talk) || countNames(talk) >= NAMES) return null
  if (isAboutTheSubject(talk, lower, heading)) return 'a section that says what it is in general'
  if (least === 'detail' || FIGURE.test(lower) || !NOT_HERE.test(lower)) return null
  return 'a section of words, without one figure, name or command'
}

/** The same for what stands behind a label, and for a paragraph of its own. */
export function shortfallAt({ outline, labelAt }: Search, index: number, least: FieldTopic['least']): string | null {
  if (least === undefined || least === 'sentence') return null
  const found = littleTextAt(outline, index, labelAt)
  return found && shortfallOf(found.heading, found.blocks, least)
}

/** Words of a task that tells nothing of how it is done. */
const WORDS_OF_TASK = 6

/** "- [ ] meter models": nobody ticked one, and none says more than what is to be made. */
function isListOfTasks(section: readonly PageBlock[]): boolean {
  const items = section.filter((block) => block.kind === 'item')
  return (
    items.length > 0 &&
    section.every(({ kind }) => kind === 'item' || kind === 'box') &&
    items.every(({ open, text }) => open && !FACT.test(text) && text.split(' ').length <= WORDS_OF_TASK)
  )
}

/** Most names in a list that tells nothing of them. */
const MOST_NAMES = 8

/** "Orders / Daily run; Orders / Queues": no figure, no place, nothing that one shows. */
function onlyNames(section: readonly PageBlock[]): boolean {
  // A task that has a heading and nothing below it is no more than named.
  if (section.every(({ kind }) => kind === 'heading')) return true
  // "Not applicable, no database." is an answer, and no list.
  const [first] = section
  if (first?.kind === 'text' && DENIES.test(first.text.toLowerCase())) return false
  const names = section.flatMap((block) =>
    block.kind === 'item' ? [block.text] : block.kind === 'text' ? block.text.replace(/\.$/, '').split(/[;,]/) : [''],
  )
  const isList = names.length > 1 && names.length <= MOST_NAMES
  return isList && names.every(isBareName)
}

/** Longest text, in UTF-16 units, that may be mere talk: who writes more has something to say. */
const LONGEST_TALK = 600

/** All of a section that has nothing but a little running text; null for any other. */
function talkOf(section: readonly PageBlock[]): string | null {
  let talk = ''
  for (const block of section) {
    if (block.kind === 'box') continue
    if (block.kind !== 'text') return null
    talk += `${block.text} `
    if (talk.length > LONGEST_TALK) return null
  }
  return talk
}

/** "There are none" is an answer, and is judged as one elsewhere. */
const DENIES = /\b(?:no|not|none|never|nothing|unlimited|best effort)\b|n['’]t\b|^\W*(?:n\/a|none|nil)/

/** What is said in another language is not told apart. */
const ENGLISH = /\b(?:the|is|are|we|of|and|to|will|be|on|in)\b/

/** "See the [handbook](https://intranet.example/limits)." */
const POINTS_OUT =
  /^(?:[Pp]lease )?(?:[Ss]ee|[Rr]efer to|[Cc]onsult)\s[^.[\]]{0,60}\[[^\]]{1,80}\]\(https?:[^)\s]{1,500}\)[.\s]*$/

/** What is kept elsewhere because it is read there: what is drawn live, a description for machines, what one copies. */
const SHOWS_IT = /dashboard|board|grafana|kibana|openapi|swagger|redoc|postman|graphql|spec|template|repo|git/

/** Whom to ask, what somebody wishes or is still at: said of what is not there. */
const NOT_HERE =
  /\bask\b|\bpromised\b|\b(?:want|wants|wanted|hope|hopes|hoped|plan|plans|strives?|aims?) (?:to|for|it|the|them|a)\b|\bstill (?:on|in|at|with)\b|\b(?:is|are) (?:making|drawing|working|kept by|made by|created by|drawn by)\b|\b(?:will|would|could|might)\b|\bsome day\b|\bat some point\b/

/** Code, a link, an address, the name or path of a file, a line of a diagram. */
const FILE =
  /`|\]\(|:\/\/|<[a-z]|\{[%{]|\w\.[a-z]{2,6}\b|[a-z_-]{3,}\/[a-z_-]{3,}|\b[1n] ?[:–—-]+ ?[1nNmM]\b|->|→|\bhas many\b/

/** The same, a figure, a quotation, a name in emphasis, an identifier. */
const FACT = /\d|[`"“„«*]|\]\(|:\/\/|[a-z]_[a-z]|\b[a-z]+[A-Z]|\w\.[a-z]{2,6}\b/

/** A figure in words, a rhythm, what holds for all. */
const FIGURE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|half|quarter|once (?:a|an|per|every)|one [a-z]+ (?:at a time|per|a)|nightly|daily|hourly|weekly|monthly|quarterly|always|each|every|all|within|(?:same|next) (?:day|morning|hour))\b/

/** "Alerts should be actionable", "A good starter kit contains …": of any module, and what somebody ought to do. */
function isAboutTheSubject(talk: string, lower: string, heading: string): boolean {
  if (ADVICE.test(talk)) return true
  const [, subject] = DEFINES.exec(lower) ?? []
  return subject !== undefined && subject.trim().split(/\s+/).every(isWordOf(heading))
}

const ADVICE =
  /\b(?:[Gg]ood|best) practices?\b|\b(?:[Tt]eams?|services?|modules?) (?:[a-z]+ ){0,6}should\b|\b[Aa]re (?:encouraged|advised) to\b|\bA good [a-z]+(?: [a-z]+)? (?:contains|has|is|shows|tells)\b|\bare important\b|^[A-Za-z, ]{3,60} (?:is|are) (?:fully |completely )?(?:auditable|traceable)\b[^.]*\.?\s*$|\b[Ee]ach (?:[a-z]+ )?should (?:include|contain|have|show)\b/

/** What it is about, and a verb that tells what such a thing is or does; what is done with it in this module has another one. */
const DEFINES =
  /^(?:(?:a|an|the|good|distributed|service|level)\s)*((?:[a-z-]+\s){1,4}?)(?:should|helps?|gives?|makes?|lets?|allows?|provides?|visuali[sz]es?|follows? a|appl(?:y|ies) to (?:all|every|each)|(?:is|are)(?! [a-z]+(?:ed|nt|en|pt)\b)) /

/** Names from which on somebody speaks of particular things. */
const NAMES = 2

/** Words with a capital letter inside a sentence; abbreviations are the field's, not the module's. */
function countNames(text: string): number {
  return text.match(/(?<=[a-z,;:] )[A-Z][a-z]+/g)?.length ?? 0
}
