import { hasLetterOrDigit, letterAndDigitRuns, withoutMarks } from '../letters.ts'
import { isPromise } from './promise.ts'

/** Words that say "nothing here yet". */
const NUCLEI: ReadonlySet<string> = new Set(
  'stub stubs placeholder placeholders tbd tba tbc todo fixme wip xxx lorem unwritten scaffold folgt tbw'.split(' '),
)

/** Groups of words that say the same. */
const PHRASES: readonly string[] = [
  'coming soon',
  'work in progress',
  'under construction',
  'to be added',
  'to be written',
  'to be done',
  'to be defined',
  'to be determined',
  'to be documented',
  'to be completed',
  'to be provided',
  'to be decided',
  'to be announced',
  'to be confirmed',
  'to be filled',
  'to be updated',
  'to be described',
  'to do',
  'no content',
  'not yet written',
  'not written yet',
  'not yet specified',
  'not specified yet',
  'not yet defined',
  'not defined yet',
  'not yet decided',
  'not decided yet',
  'not yet available',
  'not available yet',
  'not yet described',
  'not described yet',
  'not yet documented',
  'not documented yet',
  'nothing here',
  'nothing yet',
  'goes here',
  'in progress',
  'watch this space',
  'content pending',
  'pending content',
  'add content',
  'fill in',
  'fill me',
  'empty for now',
  'will follow',
  'to follow',
  'kommt noch',
  'in arbeit',
  'por definir',
  'a definir',
  'a venir',
  '待补充',
  '待完善',
]

/** Words that may stand around: the line says no more than that something is missing. */
const FILLERS: ReadonlySet<string> = new Set(
  'a an the this that page section document doc docs documentation content contents text chapter module overview initial created is are was will be being soon here yet still not no more detail details description information info for now later please see add added fill in it to of on and or we i need needs needed required currently just only draft update updated version figma link links image images picture pictures screenshot screenshots diagram mockup mockups example examples sample dummy yyyy mm dd date date: n'.split(
    ' ',
  ),
)

/** A look that settles nearly every line: it has none of the words. */
const MAY_BE =
  /stub|placehol|tb[adcw]|todo|fixme|wip|xxx|lorem|unwritten|scaffold|folgt|soon|coming|progress|construction|to be |to do|no content|yet|nothing|goes here|watch|pending|reserved|add content|fill|empty|will|going to|follow| here|kommt|arbeit|definir|venir|待/i

/** Longest line that can be no more than a placeholder, in characters and in words. */
const LONGEST = 160
const MOST_WORDS = 16

/** Sentences that promise content, on a line in lower case without punctuation. */
const PROMISES: readonly RegExp[] = [
  /(?:^| )to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described)(?: here| soon| later)?$/,
  /^to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described|specified|agreed|discussed|clarified|inserted|drafted)\b/,
  /^(?:describe|insert|explain|document|write) .*\bhere$/,
  /(?:^| )(?:content|contents|text|details|documentation|description) (?:follows?|will follow|to follow|coming)$/,
  /^lorem ipsum\b/,
  /^coming (?:with|in) the /,
  /^coming soon |(?:^| )coming soon$/,
  /^(?:this|the following) (?:page|section|document|chapter) (?:will|is going to) /,
  /^placeholders? (?:for|table|text|section|page|content|image|diagram)\b/,
  /^(?:this|here) is (?:just |only |currently |still )?a placeholder\b/,
]

/** "TODO: describe the metrics", "TBD with the platform team" say so before all else. */
const MARKED = /^[\s*_>(-]{0,6}(?:(?:TODO|FIXME|TBD|TBA|TBC)\b[*_]{0,2}\s?[:(–—-]|TB[DAC]\s)/

/** "(pending)", "Reserved.": as a word of a list it is the name of something. */
const SET_ASIDE = /^[\s*_]{0,4}(?:[([](?:pending|reserved)[)\]]|(?:pending|reserved))\.?[\s*_]{0,4}$/i

/** Whether a line says no more than that its content is missing: "Stub.", "TBD", "_Coming soon_", "Overview stub." */
export function isPlaceholder(line: string): boolean {
  if (isPromise(line)) return true
  if (line.length > LONGEST) return false
  if (isInstruction(line)) return true
  if (!MAY_BE.test(line) && hasLetterOrDigit(line)) return false
  if (MARKED.test(line) || (/[.)\]*_]\s*$/.test(line) && SET_ASIDE.test(line))) return true
  const plain = withoutMarks(line).toLowerCase()
  const words = letterAndDigitRuns(plain)
  if (words.length === 0) return /^[\s.…?_*-]*$/.test(line)
  if (words.length > MOST_WORDS) return false
  const text = words.join(' ')
  return endsInNucleus(words) || PROMISES.some((promise) => promise.test(text)) || isNothingElse(words, text)
}

/** "Architecture overview stub": a few words, and then what is missing. */
function endsInNucleus(words: readonly string[]): boolean {
  return words.length <= 5 && ['stub', 'tbd', 'todo', 'wip'].includes(words.at(-1) ?? '')
}

/** "This page describes …" speaks of the page. */
export function isAboutThePage(text: string): boolean {
  const [, noun = ''] = /^(?:this|these|in this|the following)\s([a-z]+)\b/.exec(text.slice(0, 40).toLowerCase()) ?? []
  return PAGES.has(noun)
}

const PAGES: ReadonlySet<string> = new Set(
  'page document section guide chapter doc article file runbook directory folder pages documents sections'.split(' '),
)

/** Longest entry of a table of contents. */
const LONGEST_LINK = 300

/** "[Metrics](metrics.md)": an entry of a table of contents, which says nothing itself. */
export function isOnlyLink(text: string): boolean {
  return text.startsWith('[') && text.length <= LONGEST_LINK && /^\[[^\]]*\]\([^)]*\)[.;,]?$/.test(text)
}

/** "N/A" alone is what one types to leave a field; a sentence is an answer ("Not applicable: only batch jobs call it"). */
export function isShorthand(line: string): boolean {
  return line.length <= 12 && /^[\s*_`(]*n\.?\s?\/?\s?a\.?[\s*_`).]*$/i.test(line)
}

/** Longest line that says of its section that nothing real stands in it. */
const LONGEST_DISCLAIMER = 240

/**
 * "This page is a placeholder for the diagrams", "The record below is only an example; remove it as soon as there is a
 * real one": whatever follows is not yet what the section is for.
 */
export function isDisclaimer(line: string): boolean {
  if (line.length > LONGEST_DISCLAIMER || !/placeholder|illustrative|example|sample|dummy|stub/i.test(line))
    return false
  // The expressions take V8 milliseconds to build: a look at their words first.
  const lower = line.toLowerCase()
  if (lower.includes('this ') && /placeholder|stub/.test(lower) && IS_PLACEHOLDER.test(lower)) return true
  return /(?:remov|delet|replac|overwrit)e /.test(lower) && IS_EXAMPLE.test(lower) && TO_BE_REMOVED.test(lower)
}

const IS_PLACEHOLDER =
  /^[\s*_>("]*(?:(?:note|warning|important)\W{1,4})?(?:this (?:page|document|section|file|readme|chapter) is (?:just |only |currently |still )?an? (?:\w+ )?(?:placeholder|stub)\b|this is (?:just |only |currently |still )?a placeholder\b)/

const IS_EXAMPLE = /\b(?:illustrative|placeholders?|examples?|samples?|dummy)\b/

const TO_BE_REMOVED =
  /\b(?:remove|delete|replace|overwrite) (?:it|this|these|them|those|the (?:record|entry|text|example|section)s?)\b[^.]{0,60}\b(?:as soon as|once|when|with (?:the |a )?(?:first|real|actual))\b/

/** A word or phrase for what is missing, and around it only words that add nothing. */
function isNothingElse(words: readonly string[], text: string): boolean {
  const phrase = PHRASES.find((candidate) => text.includes(candidate) && ` ${text} `.includes(` ${candidate} `))
  if (phrase === undefined && !words.some((word) => NUCLEI.has(word))) return false
  const rest = phrase === undefined ? words : ` ${text} `.replace(` ${phrase} `, ' ').trim().split(' ')
  return rest.every((word) => word === '' || NUCLEI.has(word) || FILLERS.has(word) || /^[0-9]+$/.test(word))
}

/** What a template asks its writer to do, in brackets or italics: `<describe the metrics>`, `_Add examples here_`. */
function isInstruction(line: string): boolean {
  const text = line.trim().toLowerCase()
  const bracketed = /^(?:<([^<>]*)>|\[([^[\]]*)\]|\{([^{}]*)\})\.?$/.exec(text)
  if (bracketed) {
    const inside = (bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? '').trim()
    return /^(?:describe|insert|add|list|explain|document|provide|fill|enter|write|your|todo|tbd)\b/.test(inside)
  }
  // "_Item 2 (optional)_"
  if (/^([_*])[a-z]+ [0-9]{1,2}(?: \(optional\))?\1$/.test(text)) return true
  // Italics are captions as well, so less is taken for an instruction there.
  return /^([_*])(?:describe|insert|add|explain|fill|todo|tbd)\b[^_*]*\1\.?$/.test(text)
}
