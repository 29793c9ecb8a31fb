/** Longest stretch in which a sentence of a sort is looked for. */
const SENTENCE = 200

/** Longest beginning of a line that shows what it is. */
const BEGINNING = 80

/** Words of sentences that say how many of one thing another has. */
const CARDINALITY =
  /\b(?:(?:can|may|must|could) (?:only )?(?:have|contain|belong to|own|reference)|(?:has|have|owns?|contains?) (?:many|multiple|several|one or more|zero or more|exactly one|at most one)|belongs? to|(?:one|many)[- ]to[- ](?:one|many)|one and only one|is linked to|refers to (?:one|exactly one)|1 ?: ?[nm]\b|n ?: ?m\b)/

/** "A company can have many departments", "Each order belongs to one customer". */
export function countCardinalities(text: string): number {
  return countSentences(text.toLowerCase(), /[.;,]\s/, (sentence) => CARDINALITY.test(sentence))
}

/** Letters of a paragraph in which sentences of a sort are counted; what it is about shows in its beginning. */
const PARAGRAPH = 800

function countSentences(text: string, between: RegExp, holds: (sentence: string) => boolean): number {
  const start = text.slice(0, PARAGRAPH)
  if (start.length < SHORTEST_SENTENCE) return 0
  return start.split(between).filter((sentence) => holds(sentence.slice(0, SENTENCE))).length
}

/** Letters of "1:n" and of what stands around it. */
const SHORTEST_SENTENCE = 6

/** Verbs of what a module does, in the third person. */
const DUTIES: ReadonlySet<string> = new Set(
  'accepts aggregates allows applies approves archives assigns authenticates authorizes builds calculates captures checks collects computes consumes converts coordinates creates decides delivers detects distributes enforces enriches ensures exposes extracts fetches filters finds forgets forwards generates handles holds issues joins keeps limits lists loads maintains manages maps matches merges monitors normalizes notifies offers orchestrates owns persists prepares prevents processes produces protects provides publishes reads receives records registers renders reports resolves retries routes runs schedules sends serves shows signs stores supports synchronizes tracks transforms triggers updates validates verifies writes'.split(
    ' ',
  ),
)

/**
 * "Keeps the last place of each box": an entry of a list of what a module does. Under a heading that says so ("Scope") it
 * may be in the infinitive, which elsewhere asks the reader for something.
 */
export function isDuty(text: string, heading: string): boolean {
  const [found = '', next] = /^[\s*_`]{0,4}([A-Za-z]+)[*_`]{0,2}\s+(\S)/.exec(text.slice(0, BEGINNING))?.slice(1) ?? []
  const verb = found.toLowerCase()
  const isInfinitive = () =>
    SCOPE.test(heading.slice(0, BEGINNING)) && (DUTIES.has(`${verb}s`) || DUTIES.has(`${verb}es`))
  return (next !== undefined && (DUTIES.has(verb) || isInfinitive())) || isShall(text)
}

const SCOPE = /^(?:[0-9.]+ )?(?:In )?[Ss]cope$/

/** "R1: The function SHALL keep the last location": a requirement on what is built. */
export function isShall(text: string): boolean {
  return /\bshall (?!not\b)[a-z]/i.test(text.slice(0, SENTENCE))
}

// Expressions that know no case take V8 milliseconds to build: those below are for lower case.

/** What is wrong, in a condition: "If the queue grows", "When places are old". */
const TROUBLE =
  /\b(?:alerts?|fires|fail(?:s|ed|ing|ure)?|down|gone|away|stuck|hangs?|hung|grows?|growing|slow|stale|lost|silent|unreachable|times? out|timeouts?|errors?|50[0-9]|full|missing|stops?|stopped|broken|breaks|crash(?:es|ed)?|behind|late|too (?:high|low|many)|wrong|refus(?:es|ed)|unavailable|unhealthy|degraded|dead|leaked|compromised|corrupt(?:ed)?|expired|does not|do not|cannot|not (?:answer|respond|start|work|reach)\w*)\b/

/** How a condition begins, and what it says up to the end of its sentence. */
const CONDITION = /^[\s*_>"“(-]*(?:if|when|in case|should|once)\b([^.]{0,100})/

function isCondition(sentence: string): boolean {
  const said = CONDITION.exec(sentence.toLowerCase())?.[1]
  return said !== undefined && TROUBLE.test(said)
}

/** Longest lead that may name a trouble. */
const LEAD = 100

/** What one does in trouble. */
const REMEDY =
  /^[\s*_]{1,5}(?:restart|check|look|call|replace|remove|switch|stop|start|run|roll|scale|kill|drain|page|wake|open|clear|free|fail ?over|increase|restore|renew|rotate|revoke|disable|ask|escalate|see)\b/

/** "**Queue grows** – restart it". */
function isTroubleLead(text: string): boolean {
  const lower = text.slice(0, SENTENCE).toLowerCase()
  const divider = lower.search(/[:–—](?=[\s*_])|\s-\s/)
  if (divider === -1 || divider > LEAD) return false
  return REMEDY.test(lower.slice(divider).replace(/^\s?[:–—-]/, '')) && TROUBLE.test(lower.slice(0, divider))
}

/** "If the queue grows, restart the reader", "**Queue grows** – restart it": the beginnings of what an operator does in trouble. */
export function countConditions(text: string): number {
  return isTroubleLead(text) ? 1 : countSentences(text, /[.;]\s/, isCondition)
}

/** There is someone who does: "Use this for probes" tells of nobody. */
const USE =
  /\w (?:uses?|opens?|needs?|asks?|calls?|looks? at|relies on|rely on) (?:it|this|the (?:module|service|tool|page|list)) (?:to|when|whenever|before|for|so)\b/

/** "Porter: wants to see visitors". */
const WISH = /\b(?!one |it )[a-z]+:? wants to [a-z]/

/** "Drivers use it to find a box": who uses a thing for what. */
export function countUses(text: string): number {
  return countSentences(text.toLowerCase(), /[.;,]\s/, (sentence) => USE.test(sentence) || WISH.test(sentence))
}

/** Letters that a case has at least; a shorter one is a remark. */
const SHORTEST_CASE = 80

/** "Suppose a driver looks for 4711": a case that is told, in a paragraph of its own. */
export function tellsCase(text: string): boolean {
  return (
    text.length >= SHORTEST_CASE &&
    /^(?:for instance|suppose|imagine|say that|let us say|let's say|consider a|take a)\b/i.test(
      text.slice(0, BEGINNING),
    )
  )
}

/** "If the ledger is down, entries wait": what a module does in trouble; what its reader does is told with "you". */
export function isTroubleBehavior(text: string): boolean {
  if (text.length < SHORTEST_CASE || /\b(?:you|your)\b/i.test(text.slice(0, PARAGRAPH))) return false
  return countSentences(text, /[.;]\s/, isCondition) > 0
}

/** "Must not run twice", "At most 99 lines": an entry of a list of what may not be. */
export function isProhibition(text: string): boolean {
  return /^[\s*_`]{0,4}(?:(?:must|may|shall|can|will|does|do|is|are) not|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|never|no longer|nothing (?:over|above|under|is)|no [a-z]+ (?:may|can|is|are|that|of|older|over|outside|above|below|without|in)|at most|at least|no more than|max(?:imum)?|only one|one \w+ only|not (?:for|in|to|a)) ?[a-z0-9]/i.test(
    text.slice(0, BEGINNING),
  )
}

/** "`schema.sql` creates every table": what stands in a file of SQL, or a statement in a sentence. */
export function tellsOfSql(text: string): boolean {
  const line = text.slice(0, PARAGRAPH)
  if (/`create table \w/i.test(line)) return true
  return (
    /\.sql\b/i.test(line) &&
    /\b(?:creates?|makes?|defines?|sets up|holds|contains|created by|made by|defined in)\b[^.]{0,60}/i.test(line) &&
    /\btables?\b|\bschema\b(?!\.)/i.test(line)
  )
}
