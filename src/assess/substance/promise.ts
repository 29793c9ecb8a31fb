import { isWordOf } from './restating.ts'

// Expressions that know no case take V8 milliseconds to build: those below are for lower case, behind a cheaper look.

/** Longest line that may promise content and say nothing else. */
const LONGEST = 280

/**
 * "A list of the events will be added here", "Diagram to be inserted by the contractor", "We would like to have alerts some
 * day": what is not there yet, however it is named.
 */
export function isPromise(line: string): boolean {
  if (line.length > LONGEST) return false
  if (SECTION_WILL.test(line) || PLANNED.test(line)) return true
  if (line.includes(' be ')) {
    const lower = line.toLowerCase()
    if (COMING.test(lower) || WISH.test(lower)) return true
    return (
      lower.includes('to be ') &&
      !SAYS_HOW.test(lower) &&
      (MOVING.test(lower) || MISSING.test(lower) || UNWRITTEN.test(lower))
    )
  }
  if (
    /coming |[Ww]ill (?:follow|come)/.test(line) &&
    line.length <= LONGEST_ANNOUNCEMENT &&
    TO_COME.test(line.toLowerCase())
  )
    return true
  if (line.includes(' follow') && FOLLOWS.test(line.toLowerCase())) return true
  if (line.length <= LONGEST_NOTE && MAY_PROMISE.test(line) && OWN_PROMISE.test(line.toLowerCase())) return true
  return MAY_WISH.test(line) && WISH.test(line.toLowerCase())
}

/** "This section will contain wireframes of all screens." */
const SECTION_WILL =
  /^[\s*_>("]{0,6}[Tt]his (?:section|page|chapter|document) will (?:contain|describe|list|cover|show|document|explain|include|have|be (?:written|completed|filled in))\b/

/** "Planned: a sample tenant with a small calendar.", "Pending design review."; "Planned: every second Sunday" is when. */
const PLANNED =
  /^[\s*_>("]{0,6}(?:Planned:[*_]{0,2} (?!.*(?:\d[:.]\d|\b(?:daily|weekly|monthly)\b|\b(?:every|each) (?:\w+ )?(?:day|night|week|month|quarter|year|morning|\w+day)\b))[a-zA-Z]|Pending (?:[a-z]+ ){0,3}(?:review|approval|decision|feedback|sign-off|confirmation)\b)/

/** "Link to the Figma file follows when Ann has moved it." */
const FOLLOWS =
  /^[\s*_>("[]{0,6}(?:the |a )?(?:links?|files?|images?|pictures?|drawings?|diagrams?|screenshots?|wireframes?|mock-?ups?|exports?|details?|tables?|lists?|examples?|figma|steps|procedures|instructions)\b[^.:]{0,40} (?:will )?follows? (?:when|once|as soon as|after|later|soon|next|in)\b/

/** Longest note of an author to colleagues. */
const LONGEST_NOTE = 200

/** A look that settles nearly every line. */
const MAY_PROMISE =
  /(?:will|ll|I|going to) (?:paste|copy|export|upload|attach|draw|write|describe|document|embed|insert|fill|add|put|link|move|sort)\b/

/** "I paste the tables here when they are merged", "in my Figma, will export it later": what its author is going to do to the page. */
const OWN_PROMISE =
  /(?:^|[.;] )[a-z]+ will (?:paste|export|upload|attach|draw|fill in|write(?: up)?) (?:it|them|these|this)\b|(?:(?:^|[.,;(–—-] ?)(?:(?:i|we) )?will|\bi['’]ll|\bwe['’]ll|\b(?:i am|we are) going to|\bi) (?:paste|copy|export|upload|attach|draw|write|describe|document|embed|insert|fill|add|put|link|move|sort and describe)\b(?:[^.]{0,60} (?:here|later|soon|when|once|as soon as|after|next|at some point|some day)\b| it\b| them\b|[^.]*\)$)/

const COMING =
  /(?:^|\s)(?:are|is) (?:placed|put|added|inserted|shown|published) here (?:after|when|once|as soon as)\b|(?:^|\s)will be (?:added|documented|described|provided|written|migrated|moved|filled in|completed|listed|published|inserted|linked) (?:here|(?:soon|later|shortly)(?! (?:after|than|if|by)\b)|in a later \w+)\b/

const MOVING =
  /^[\s*_>("[]{0,6}(?:contents?|text|documentation|details|description|examples?) (?:is |are )?(?:still )?to be (?:added|migrated|moved|copied|ported|written|provided|filled in)\b/

/** What a page is made of, and what is still to be done to it. */
const MISSING =
  /^[\s*_>("[]{0,6}(?:(?:figure|table|diagram|image) ?\d{0,3}[:.] ?[("[]?)?(?:(?:the|this|a|all|more|full|final) ){0,2}(?:[\w-]{1,20} )?(?:diagrams?|drawings?|figures?|screenshots?|wireframes?|mock-?ups?|images?|pictures?|sketch(?:es)?|layouts?|tables?|lists?|sections?|texts?|links?|descriptions?|documentation|examples?) (?:(?:for|of) [^.]{1,40}? )?(?:is |are )?(?:still )?to be (?:inserted|added|drawn|made|delivered|supplied|provided|linked|attached|uploaded|replaced|updated|exported|written)\b/

/** "Tables are to be delivered as CSV": what is asked of a thing. */
const SAYS_HOW =
  / be [a-z]+ (?:as (?!soon)|at \d|by hand\b|each |every |in (?:markdown|english|utc|csv|json|html|yaml|xml)\b)/

/** A look that settles nearly every line. */
const MAY_WISH =
  /ould |d (?:like|love) |e (?:hope|plan|intend) to |[Ww]e(?: will|['’]ll) | foreseen| intended| in (?:preparation|the works)|^[\s*_>(]{0,6}Planned (?:for|in|with) /

/** "Will follow once it is decided", "Figma coming after the review": what comes is not there. */
const TO_COME =
  /^[\s*_>("[]{0,6}(?:will (?:follow|come)\b|(?:[\w-]+ ){1,4}coming (?:soon|later|after|once|when|with|in)\b)/

/** "Runbook to be written after the game day": a name, and what is to be done to the text of it. */
const UNWRITTEN =
  /^[\s*_>("[]{0,6}(?:[a-z-]+ ){1,4}to be (?:written|documented|described|drafted|specified|defined)(?:[.)*_\s]{0,4}$| (?:after|by|with|once|when|until|before|as soon|in|for|here|later|soon)\b(?!.*\s(?:is|are|must|has|have|can|may|will)\s))/

const WISH =
  /^[\s*_>("[]{0,6}(?:planned (?:for|in|with) (?:the (?:next|first|second|third|fourth|last|coming)\b|v?\d|q[1-4]\b|version |release )[^:]*$|we(?:['’]d| would) (?:like|love) (?:to|the|an?) |we (?:hope|plan|intend) to (?:add|have|document|describe|write|introduce|provide|publish|record|connect|build|log)\b|we(?: will|['’]ll) (?:define|agree|connect|make use|introduce|adopt|set up|build|discuss)\b.* (?:once|after the|as soon as|when (?:it|they|this|that) (?:is|are)|next|later|in the (?:spring|summer|autumn|winter|next))\b|(?:\w+[ -]){0,8}?(?:i|we) would (?:add|introduce|need to add)\b|it would be (?:nice|good|great|useful|lovely|wonderful) (?:to|if) |(?:the |an? )?(?:[\w-]+ ){1,6}would be (?:nice|good|great|useful|lovely|wonderful)\b|we(?: wi|['’])ll agree |[\w-]+ (?:is|are) (?:foreseen|intended|in preparation|in the works)[.*_]*$)/

/** What is done to a part of a page that is not there yet; what a system does to its data has other verbs. */
const ABOUT_TO_BE =
  /^(?:(?:will|is to|are to|shall|has to|have to|needs to|need to) be|(?:is|are) (?:still )?(?:being|to be)) (?:added|written|defined|specified|agreed|decided|determined|documented|described|drawn|delivered|supplied|provided|published|linked|inserted|completed|finalised|finalized|drafted|exported|generated)\b|^(?:will|are to|is to) be (?:created|built|set up|introduced) (?:after|once|when|as soon as|later|in a later|with the next)\b|^(?:is|are) (?:planned|scheduled|foreseen) (?:for|in|with|after|by)\b.*\b(?:year|quarter|release|version|half|phase|sprint|milestone|q[1-4])\b/

/** Longest line that only announces what its heading names. */
const LONGEST_ANNOUNCEMENT = 120

/** "The DDL will be delivered with milestone 3" under "DDL". */
export function announcesHeading(heading: string, line: string): boolean {
  if (line.length > LONGEST_ANNOUNCEMENT || !/ be | planned| scheduled| foreseen/.test(line)) return false
  const text = line.toLowerCase().replace(/^[\s*_>("[]{0,6}(?:the |all |our )?/, '')
  // Behind a label nobody says once more what it is: "DBML: will be exported once …".
  const verb = text.startsWith('will be ') ? 0 : text.search(/\s(?:will|is|are|shall|has|have|needs?)\s/)
  if (verb === -1 || !ABOUT_TO_BE.test(text.slice(verb).trimStart())) return false
  // One sentence and no more.
  if (/[.;]\s+\S/.test(text) || SAYS_HOW.test(text)) return false
  const subject = text.slice(0, verb)
  return /^(?:these|this|they|it|)$/.test(subject) || subject.split(/\s+/).every(isWordOf(heading))
}
