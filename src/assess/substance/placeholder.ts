import { hasLetterOrDigit, letterAndDigitRuns, withoutMarks } from '../../letters.ts'
import { ALONE, FILLERS, isKnown, isKnownWord, NUCLEI, phrases, REFERENCE } from './missing-words.ts'
import { isPromise } from './promise.ts'

/** A look that settles nearly every line: it has none of the words. */
const MAY_BE =
  /stub|placehol|tb[adc]|todo|fixme|wip|lorem|coming|to be |reserved|pending|will|going to|follow| here|delete /i

/** Longest line that can be no more than a placeholder, in characters and in words. */
const LONGEST = 160
const MOST_WORDS = 16

/** Sentences that promise content, on a line in lower case without punctuation. */
const PROMISES: readonly RegExp[] = [
  /(?:^|(?<!\b(?:that (?:is|are)|what is|work|tasks|things)(?: still)?) )to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described)(?: here| soon| later)?$/,
  /^to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described|specified|agreed|discussed|clarified|inserted|drafted)\b/,
  /^(?:describe|insert|explain|document|write|paste) .*\bhere$/,
  /^(?:describe|explain) (?:[a-z]+ ){1,4}here\b/,
  /^(?:describe|explain|list|name|add|insert) here\b/,
  /\bdelete (?:as|where|if) (?:appropriate|applicable|not applicable|inapplicable|needed)$/,
  /(?:^| )(?:content|contents|text|details|documentation|description) (?:follows?|will follow|to follow|coming)$/,
  /^lorem ipsum\b/,
  /^coming (?:with|in) the /,
  /^coming soon |(?:^| )coming soon$/,
  /^(?:this|the following) (?:page|section|document|chapter) (?:will|is going to) /,
  /^placeholders? (?:for|table|text|section|page|content|image|diagram)\b/,
  /^(?:this|here) is (?:just |only |currently |still )?a placeholder\b/,
]

/** "TODO: describe the metrics", "TBD with the platform team" say so before all else. */
const MARKED =
  /^[\s*_>(-]{0,6}(?:(?:TODO|FIXME|TBD|TBA|TBC)\b[*_]{0,2}\s?[:(@.,;–—-]|TB[DAC]\s|TODO\s[a-z]+$|(?:TODO|FIXME)\s@?[a-z]{2,20}:\s)/

/** "`GET /…`": the place of a path. */
const ELLIPSIS = /^[\s*_`-]{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?\/?(?:…|\.{3})[\s*_`.]{0,4}$/

/** "(pending)", "Reserved.": as a word of a list it is the name of something. */
const SET_ASIDE = /^[\s*_]{0,4}(?:[([](?:pending|reserved)[)\]]|(?:pending|reserved))\.?[\s*_]{0,4}$/

/** "Not yet. Only thing we have is that tenants call": the first sentence says it, whatever excuses it. */
const MISSING_FIRST =
  /^[\s*_>(^-]{0,6}(?:(?:planned|open|undecided|pending|foreseen|postponed|later|to follow)(?=[*_]{0,2}\.\s)|not yet|none yet|nothing yet|not (?:yet )?(?:written|documented|described|defined|decided|drawn)(?: yet)?|to ?do|tb[adc]|coming soon|(?:still )?to be (?:added|written|done|defined|determined|documented|completed|provided|decided|described|linked|listed|filled in)(?: (?:together )?(?:with|by|after|once|when) [^.,]{1,60})?)[*_]{0,2}(?:[.!,]\s|\s[–—-]\s)/i

/** Longest paragraph of what still has to be decided. */
const LONGEST_DEBATE = 600

/** "To be decided. Ann wants one limit, Bob another …": a whole paragraph of it is no decision. */
export function isDebate(line: string): boolean {
  return line.length <= LONGEST_DEBATE && DEBATE.test(line.slice(0, 40).toLowerCase())
}

const DEBATE =
  /^[\s*_>(]{0,6}(?:to be (?:decided|defined|determined|written|discussed|agreed)|tbd|tbc|todo)[*_]{0,2}[.:,]/

/** "To do, in progress, done." */
const STATES = /^(?:[^,.]{1,20}, ?){2,}[^,.]{1,20}\.?$/

/** Words that mean it also in a part of something: "text" in the cell of a table is the type of a field. */
const CLEAR = /stub|placehol|tb[adcw]|todo|fixme|wip|lorem|soon|progress|to be |yet|fill|follow|待/i

/**
 * Whether a line says no more than that its content is missing: "Stub.", "TBD", "_Coming soon_", "Overview stub." Of a part
 * of something, a line of a paragraph or the cells of a row, only clear words count.
 */
export function isPlaceholder(line: string, isPart = false): boolean {
  if (isPromise(line)) return true
  if (line.length > LONGEST) return false
  if (line.includes(': ') && isNamedMissing(line)) return true
  if (isInstruction(line) || isToSomebody(line)) return true
  const isMissing =
    (!isPart && MISSING_FIRST.test(line) && !STATES.test(line)) ||
    ((!isPart || CLEAR.test(line)) && saysMissing(line)) ||
    (/ (?:this|it)\b/.test(line) && ACTOR.test(line.toLowerCase()))
  if (isMissing || ELLIPSIS.test(line)) return true
  if (!MAY_BE.test(line) && hasLetterOrDigit(line)) return false
  if ((MARKED.test(line) && !STATES.test(line)) || (/[.)\]*_]\s*$/.test(line) && SET_ASIDE.test(line.toLowerCase())))
    return true
  const plain = withoutMarks(line).toLowerCase()
  const words = letterAndDigitRuns(plain)
  if (words.length === 0) return /^[\s.…?_*—–🚧⏳🔜-]*$/u.test(line)
  if (words.length > MOST_WORDS) return false
  const text = words.join(' ')
  return endsInNucleus(words) || (!line.includes('`') && PROMISES.some((promise) => promise.test(text)))
}

/** "Index rebuild, key rotation: to be written (ask Ann)": names, and behind them that no more is there. */
function isNamedMissing(line: string): boolean {
  const [, names = '', said = ''] = /^([^:]{1,120}): ([^:]{1,80})$/.exec(line) ?? []
  return CLEAR.test(said) && !/[.!?;`]/.test(names) && isPlaceholder(said, true)
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
  return line.length <= 16 && /^[\s*_`(]*n\.?\s?\/?\s?a\.?(?: (?:yet|for now))?[\s*_`).]*$/i.test(line)
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
  if (lower.includes('this ') && !lower.includes('`') && /placeholder|stub/.test(lower) && IS_PLACEHOLDER.test(lower))
    return true
  return /(?:remov|delet|replac|overwrit)e /.test(lower) && IS_EXAMPLE.test(lower) && TO_BE_REMOVED.test(lower)
}

const IS_PLACEHOLDER =
  /^[\s*_>("]*(?:(?:note|warning|important)\W{1,4})?(?:this (?:page|document|section|file|readme|chapter) is (?:just |only |currently |still )?an? (?:\w+ )?(?:placeholder|stub)\b|this is (?:just |only |currently |still )?a placeholder\b)(?! (?:server|service|image|engine))/

const IS_EXAMPLE = /\b(?:illustrative|placeholders?|examples?|samples?|dummy)\b/

const TO_BE_REMOVED =
  /\b(?:remove|delete|replace|overwrite) (?:it|this|these|them|those|the (?:record|entry|text|example|section)s?)\b[^.]{0,60}\b(?:as soon as|once|when|with (?:the |a )?(?:first|real|actual))\b/

/** "Bob will write this later", "The team is working on this". */
const ACTOR =
  /^[\s*_(]{0,4}@?(?:the )?[\w-]{1,20}(?: team)? (?:(?:will|is going to|should|must|needs to|has to) (?:write|document|describe|fill(?: in)?|provide|deliver|supply) (?:this|it)|is (?:still )?working on (?:this|it))(?: (?:later|soon|next week))?[.!)*_]{0,3}$/

/** "@ann: can we say it so?": asked of a colleague, and told to no reader. */
export function isToSomebody(line: string): boolean {
  return line.includes('@') && /^[\s*_>(]{0,6}@[A-Za-z][\w.-]{1,30}\s?[:,] (?!@)(?:\S+ ){3}/.test(line)
}

/** "If the image is missing, update the module": a rule, and no state of the page. */
const CONDITION = /\b(?:if|where|may|can ?not|must not)\b/i

/** "To do, in progress, done": what a thing can be. */
const LIST = /,[^,]*,/

/** A word or phrase for what is missing, and around it only words that add nothing. */
function saysMissing(line: string): boolean {
  if (!isKnown(line) || (!CLEAR.test(line) && CONDITION.test(line)) || LIST.test(line)) return false
  const words = letterAndDigitRuns(withoutMarks(line.replace(REFERENCE, ' ')).toLowerCase().replace(/['’]/g, ''))
  if (words.length === 0 || words.length > MOST_WORDS) return false
  if (!words.every(isKnownWord)) return false
  let rest = ` ${words.join(' ')} `
  let isMissing = words.some((word) => NUCLEI.has(word)) || (words.length === 1 && ALONE.has(words[0] ?? ''))
  for (const phrase of phrases()) {
    if (!rest.includes(` ${phrase} `)) continue
    isMissing = true
    rest = rest.replace(` ${phrase} `, ' ')
  }
  return (
    isMissing &&
    rest
      .split(' ')
      .every(
        (word) =>
          word === '' ||
          NUCLEI.has(word) ||
          FILLERS.has(word) ||
          (words.length === 1 && ALONE.has(word)) ||
          /^[0-9]+$/.test(word),
      )
  )
}

/** What a template asks its writer to do, in brackets or italics: `<describe the metrics>`, `_Add examples here_`. */
function isInstruction(line: string): boolean {
  const text = line.trim().toLowerCase()
  const bracketed = /^(?:<([^<>]*)>|\[([^[\]]*)\]|\{([^{}]*)\})\.?$/.exec(text)
  if (bracketed) {
    const inside = (bracketed[1] ?? bracketed[2] ?? bracketed[3] ?? '').trim()
    return /^(?:describe|insert|add|list|explain|document|provide|fill|enter|write|your|todo|tbd)\b/.test(inside)
  }
  // "_Item 2 (optional)_", "Item one"
  if (/^([_*])[a-z]+ [0-9]{1,2}(?: \(optional\))?\1$/.test(text)) return true
  if (/^(?:item|step|bullet|entry|example) (?:[0-9]{1,2}|one|two|three|[a-cx])$/.test(text)) return true
  // Italics are captions as well, so less is taken for an instruction there.
  return /^([_*])(?:describe|insert|add|explain|fill|todo|tbd|paste|mention|list (?!of\b)|give|name (?:the|each|all)|state (?:for|each|whether|how|which))\b[^_*]*\1\.?$/.test(
    text,
  )
}
