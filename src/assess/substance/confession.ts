import { isPromise } from './promise.ts'

/** Longest sentence that says of its section that it is not finished. */
const LONGEST = 160

/**
 * What a sentence says is not there yet: something of its section ("The full list is to be written", "XXX per second"), or its
 * pictures, whatever links to them stand there. Null for nearly every sentence.
 */
export function confesses(sentence: string): 'something' | 'pictures' | null {
  if (sentence.length > LONGEST || !MAY_SAY.test(sentence)) return null
  const text = sentence.toLowerCase()
  if (PICTURES.test(text)) return 'pictures'
  const isSaid =
    UNFINISHED.test(text) ||
    TO_BE.test(text) ||
    AT_HOME.test(text) ||
    SHOWS.test(text) ||
    TO_ASK.test(text) ||
    OPEN_NUMBER.test(sentence)
  return isSaid || isPromise(sentence) ? 'something' : null
}

/** A look that settles nearly every text: it has no sentence of the two sorts. */
export function mayConfess(text: string): boolean {
  return text.includes('?') || MAY_SAY.test(text) || MAY_WISH.test(text)
}

/** A question, or a wish: what they ask and want is not what they have. */
export function isNoAnswer(sentence: string): boolean {
  return sentence.endsWith('?') || BEGINS_WITH_WISH.test(sentence)
}

const MAY_WISH = /[Ww]e (?:want|would like|need|plan|wish|hope)\b/

const BEGINS_WITH_WISH = new RegExp(String.raw`^[\s*_>(-]{0,6}${MAY_WISH.source}`)

/** A look that settles nearly every sentence. */
const MAY_SAY =
  /[Ww]ill |hall be |HALL be | his | her | my |ll put |oing to |XX|xx|[Tt]o be |[Uu]ntil |[Tt]o (?:see|check|clarify|discuss|confirm|decide|align) |to come|[Nn]ot |tbd|tbc|todo|to do|follow|fill|discuss|decided|TBD|TBC|TODO|T[Oo] [Dd]o|[Ff]igure|[Dd]iagram|[Dd]rawing|[Pp]icture|[Ii]mage|[Ss]creenshot/

/** "The full list is to be written." */
const UNFINISHED =
  /(?<!\b(?:that|which|who) (?:is|are|was|were) )(?:\bto be (?:decided|agreed|discussed|clarified|settled)\b.*|\bto be (?:filled in|linked|written|listed|documented|described|decided|defined|added|completed|drawn|supplied|agreed)|\bstill to come|\b(?:links?|files?|details|tables?|more|rest) (?:will |to )?follow|\bnot (?:yet )?(?:written|documented|described|there yet|here yet)(?: yet)?|(?:list|table|text|section|description|page|diagram|drawing)s?\b[^.]{0,40} not (?:yet )?(?:ready|finished|complete)(?: yet)?|: (?:tbd|tbc|todo|to do)|(?:^\W*(?:[\w-]+ )?|\b(?:is|are|still|left|remains?|parts|rows|blanks) )to fill in|^[\s*_>(]{0,6}not (?:yet available|available yet)|^until (?:this|it|that)\b[^.]{0,30}\b(?:is|has been) (?:written|filled in|ready|documented)\b.*|\b(?:will|ll) (?:fill|add|write)\b[^.]{0,30} (?:after|later|soon)|(?:is|are) (?:still )?(?:under discussion|undecided|not decided(?: yet)?)|\b(?:will|shall) be (?:laid down|decided|determined|settled) by (?:the )?[\w ]{1,40}|decision is (?:still )?(?:open|to (?:take|be (?:taken|made))))[.)*_]*$/

/** "To be linked once the backlog has moved" */
const TO_BE =
  /^[\s*_>(]{0,6}to be (?:linked|written|listed|documented|described|defined|added|drawn|supplied|filled in) (?:once|when|after|as soon as|by|with|here|later|soon|in|for)\b/

/** "Ewa has a folder on her laptop": nobody else has it. */
const AT_HOME = /\b(?:on|in) (?:his|her|my) (?:own )?(?:laptop|notebook|desktop|desk|head|mailbox|drawer)\b/

/** "XXX per second" */
const OPEN_NUMBER = /\bX{3,} (?:per|[a%]|ms|s)\b|: X{3,}\b|\bxx\.x/

/** "To clarify with the partners, because …" */
const TO_ASK = /^[\s*_>(]{0,6}to (?:see|check|clarify|discuss|confirm|decide|align) with\b/

/** "Figure 1 shows the worklist", where there is none. */
const SHOWS =
  /^[\s\d.*_>(]{0,10}(?:(?:figure|picture|image|diagram) \d{1,3}\b|(?:the )?(?:following|next) (?:figure|diagram|drawing|picture|image|screenshots?)s? (?:shows?|illustrates?|depicts?|gives?)\b|(?:the )?(?:figure|diagram|drawing|picture|image) (?:below|that follows)\b)/

/** "Images will follow", "Not exported yet, the old picture is wrong", whatever links to pictures stand there. */
const PICTURES =
  /(?<![a-z])(?:images?|pictures?|drawings?|diagrams?|screenshots?|figures?|wireframes?)\b[^.]{0,30}\b(?:will )?follow\b|\bnot (?:yet )?(?:exported|reproduced)\b|\bbeing redrawn\b/
